import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };
const NEWEST = { jitsi: { release: 'latest' } };

runCases('exhaustive-connection-errors', rule, {
  switch: {
    valid: [
      {
        name: 'an empty switch',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'an empty switch with a comment',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // Whatever it is.
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'cases for some',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: OLD,
      },
      {
        name: 'a group that falls through',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'a default at the end',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      show(error);
  }
});`,
        settings: OLD,
      },
      {
        name: 'a default at the start',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
      },
      {
        name: 'a default in the middle',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
      report();
      // falls through
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
      },
      {
        name: 'a default alone',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show(error);
  }
});`,
        settings: OLD,
      },
      {
        name: 'a default that shares a line with a case',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR: default:
      show(error);
  }
});`,
        settings: OLD,
      },
      {
        name: 'the same case twice',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'the same case in another spelling',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case 'connection.serverError':
      show();
      break;
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'a case that is never reached',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) return;
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: OLD,
      },
      {
        name: 'a member by its quoted name',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors['CONNECTION_DROPPED_ERROR']: show(); break;
    case JitsiConnectionErrors['OTHER_ERROR']: show(); break;
    case JitsiConnectionErrors['PASSWORD_REQUIRED']: show(); break;
    case JitsiConnectionErrors['SERVER_ERROR']: show(); break;
  }
});`,
        settings: OLD,
      },
      {
        name: 'a member through a namespace',
        code: `import * as jitsi from './jitsi';
connection.on(jitsi.JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case jitsi.JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case jitsi.JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: OLD,
      },
      {
        name: 'a member by its template',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  switch (error) {\n    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;\n    case JitsiConnectionErrors.OTHER_ERROR: show(); break;\n    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;\n    case `connection.serverError`: show(); break;\n  }\n});',
        settings: OLD,
      },
      {
        name: 'a parameter that may be anything',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: any) => {
  switch (error) {
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'a parameter that is a string',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error) {
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'a cast',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error as JitsiConnectionErrors) {
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'an alias',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const reason = error;
  switch (reason) {
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'switch (true)',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'switch (true) whose default is named for all',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case error === JitsiConnectionErrors.OTHER_ERROR:
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
    case error === JitsiConnectionErrors.SERVER_ERROR:
    default:
      show();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'a switch in a function that the error is handed to',
        code: `function handle(code) {
  switch (code) {
    default:
      show(code);
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => handle(error));`,
        settings: OLD,
      },
      {
        name: 'a switch in a method',
        code: `class Call {
  start() {
    this.connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed.bind(this));
  }
  onFailed(error) {
    switch (error) {
      default:
        show(error);
    }
  }
}`,
        settings: OLD,
      },
      {
        name: 'a switch in a catch clause',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference();
  } catch (error) {
    switch (error) {
      default:
        show(error);
    }
  }
}`,
        settings: OLD,
      },
      {
        name: 'one construct for two errors behind which another stands',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'the errors of the newest release',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED: show(); break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.NOT_LIVE_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR: show(); break;
  }
});`,
        settings: NEWEST,
      },
      {
        name: 'an error that the settings add',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    case JitsiConnectionErrors.TIME_LIMIT_ERROR: show(); break;
  }
});`,
        settings: { jitsi: { release: 1400, additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
      },
    ],
    invalid: [
      {
        name: 'an empty switch',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an empty switch with a comment',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // To be done.
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // To be done.
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // To be done.
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'cases for some',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      retry();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      retry();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      retry();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a group that falls through',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a default at the end',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    default:
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a default at the start',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a default in the middle',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
      report();
      // falls through
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.OTHER_ERROR:
      report();
      // falls through
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    default:
      show(error);
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a default alone',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default:
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a default that shares a line with a case',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR: default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR: case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ default:
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'the same case twice',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'the same case in another spelling',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case 'connection.serverError':
      show();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case 'connection.serverError':
      show();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case 'connection.serverError':
      show();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a case that is never reached',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.OTHER_ERROR) return;
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error !== JitsiConnectionErrors.OTHER_ERROR) return;
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.OTHER_ERROR) {
    console.error('Connection failed:', error);
    return;
  }
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member by its quoted name',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors['CONNECTION_DROPPED_ERROR']: show(); break;
    case JitsiConnectionErrors['OTHER_ERROR']: show(); break;
    case JitsiConnectionErrors['PASSWORD_REQUIRED']: show(); break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors['CONNECTION_DROPPED_ERROR']: show(); break;
    case JitsiConnectionErrors['OTHER_ERROR']: show(); break;
    case JitsiConnectionErrors['PASSWORD_REQUIRED']: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors['CONNECTION_DROPPED_ERROR']: show(); break;
    case JitsiConnectionErrors['OTHER_ERROR']: show(); break;
    case JitsiConnectionErrors['PASSWORD_REQUIRED']: show(); break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member through a namespace',
        code: `import * as jitsi from './jitsi';
connection.on(jitsi.JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case jitsi.JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output: `import * as jitsi from './jitsi';
connection.on(jitsi.JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case jitsi.JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case jitsi.JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import * as jitsi from './jitsi';
connection.on(jitsi.JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case jitsi.JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case jitsi.JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member by its template',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  switch (error) {\n    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;\n    case JitsiConnectionErrors.OTHER_ERROR: show(); break;\n    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;\n    case `connection.connectionFailed`: show(); break;\n  }\n});',
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  switch (error) {\n    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;\n    case JitsiConnectionErrors.OTHER_ERROR: show(); break;\n    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;\n    case `connection.connectionFailed`: show(); break;\n    case JitsiConnectionErrors.SERVER_ERROR:\n      // Retry only after long and growing pauses.\n      console.error('SERVER_ERROR is not handled yet.');\n      break;\n  }\n});",
              },
              {
                messageId: 'addFallback',
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n  switch (error) {\n    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;\n    case JitsiConnectionErrors.OTHER_ERROR: show(); break;\n    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;\n    case `connection.connectionFailed`: show(); break;\n    default:\n      console.error('Connection failed:', error);\n  }\n});",
              },
            ],
          },
        ],
      },
      {
        name: 'a parameter that may be anything',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: any) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: any) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: any) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a parameter that is a string',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a cast',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error as JitsiConnectionErrors) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error as JitsiConnectionErrors) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  switch (error as JitsiConnectionErrors) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an alias',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const reason = error;
  switch (reason) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 17,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const reason = error;
  switch (reason) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const reason = error;
  switch (reason) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', reason);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'switch (true)',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case error === JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'switch (true) whose default is named for all',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR || error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
      break;
    default:
      show();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.SERVER_ERROR || error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
      break;
    case error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    default:
      show();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a switch in a function that the error is handed to',
        code: `function handle(code) {
  switch (code) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => handle(error));`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `function handle(code) {
  switch (code) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => handle(error));`,
              },
              {
                messageId: 'addFallback',
                output: `function handle(code) {
  switch (code) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', code);
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => handle(error));`,
              },
            ],
          },
        ],
      },
      {
        name: 'a switch in a method',
        code: `class Call {
  start() {
    this.connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed.bind(this));
  }
  onFailed(error) {
    switch (error) {
      case JitsiConnectionErrors.SERVER_ERROR:
        wait();
    }
  }
}`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 13,
            endLine: 6,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `class Call {
  start() {
    this.connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed.bind(this));
  }
  onFailed(error) {
    switch (error) {
      case JitsiConnectionErrors.SERVER_ERROR:
        wait();
        break;
      case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
        // Reconnect with a growing delay and tell the user.
        console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
        break;
      case JitsiConnectionErrors.OTHER_ERROR:
        // Log the details and show the user a general message.
        console.error('OTHER_ERROR is not handled yet.');
        break;
      case JitsiConnectionErrors.PASSWORD_REQUIRED:
        // Ask the user for the password, then join again with it.
        console.error('PASSWORD_REQUIRED is not handled yet.');
        break;
    }
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `class Call {
  start() {
    this.connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed.bind(this));
  }
  onFailed(error) {
    switch (error) {
      case JitsiConnectionErrors.SERVER_ERROR:
        wait();
        break;
      default:
        console.error('Connection failed:', error);
    }
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a switch in a catch clause',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference();
  } catch (error) {
    switch (error) {
      case JitsiMeetJS.errors.connection.SERVER_ERROR:
        wait();
    }
  }
}`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 5,
            column: 13,
            endLine: 5,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `async function join() {
  try {
    await JitsiMeetJS.joinConference();
  } catch (error) {
    switch (error) {
      case JitsiMeetJS.errors.connection.SERVER_ERROR:
        wait();
        break;
      case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR:
        // Reconnect with a growing delay and tell the user.
        console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
        break;
      case JitsiMeetJS.errors.connection.OTHER_ERROR:
        // Log the details and show the user a general message.
        console.error('OTHER_ERROR is not handled yet.');
        break;
      case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED:
        // Ask the user for the password, then join again with it.
        console.error('PASSWORD_REQUIRED is not handled yet.');
        break;
    }
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `async function join() {
  try {
    await JitsiMeetJS.joinConference();
  } catch (error) {
    switch (error) {
      case JitsiMeetJS.errors.connection.SERVER_ERROR:
        wait();
        break;
      default:
        console.error('Connection failed:', error);
    }
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'one construct for two errors behind which another stands',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'the errors of the newest release',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONFERENCE_REQUEST_FAILED, NOT_LIVE_ERROR and SHARD_CHANGED_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED:
      // Retry with a growing delay, or tell the user that the conference cannot be reached.
      console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
      break;
    case JitsiConnectionErrors.NOT_LIVE_ERROR:
      // Wait a few seconds, then try to join again.
      console.error('NOT_LIVE_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR:
      // Reconnect at once: the conference goes on at another server.
      console.error('SHARD_CHANGED_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error that the settings add',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        settings: { jitsi: { release: 1400, additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'TIME_LIMIT_ERROR.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'TIME_LIMIT_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    case JitsiConnectionErrors.TIME_LIMIT_ERROR:
      console.error('TIME_LIMIT_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
