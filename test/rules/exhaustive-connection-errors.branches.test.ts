import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  branches: {
    valid: [
      {
        name: 'one if',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'one if, the constant first',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (JitsiConnectionErrors.PASSWORD_REQUIRED === error) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'one if, loosely',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error == JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'one if without braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'one if on the line of its handler',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (error === JitsiConnectionErrors.SERVER_ERROR) wait(); else show() });',
        settings: OLD,
      },
      {
        name: 'an if without braces, whose else would belong to the if inside',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED)
    if (isOnline) ask();
    else show();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a chain',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'a chain with its else below the brace',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'four spellings of one constant',
        code: `const { SERVER_ERROR } = JitsiMeetJS.errors.connection;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === SERVER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
  else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait();
  else if (error === 'connection.serverError') wait();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'an else that does nothing',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.warn(error);
  }
});`,
        settings: OLD,
      },
      {
        name: 'an else that leaves',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    throw error;
  }
});`,
        settings: OLD,
      },
      {
        name: 'an else that takes the rest',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'an else that takes the rest, without braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Ask or show.
  if ([JitsiConnectionErrors.CONNECTION_DROPPED_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR].includes(error)) ask();
  else show();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'ifs in a row',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'ifs in a row that return',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
    return;
  }
  show();
});`,
        settings: OLD,
      },
      {
        name: 'a guard',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) return show();
  ask();
});`,
        settings: OLD,
      },
      {
        name: 'a guard in braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    show();
    return;
  }
  ask();
});`,
        settings: OLD,
      },
      {
        name: 'a negation',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error === JitsiConnectionErrors.PASSWORD_REQUIRED)) show();
  else ask();
});`,
        settings: OLD,
      },
      {
        name: 'a list',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR].includes(error)) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a set',
        code: `const SEVERE = new Set([JitsiConnectionErrors.SERVER_ERROR]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (SEVERE.has(error)) wait();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a predicate',
        code: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isSevere(error)) wait();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a predicate in a guard',
        code: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!isSevere(error)) return show();
  wait();
});`,
        settings: OLD,
      },
      {
        name: 'a logical expression',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  error === JitsiConnectionErrors.PASSWORD_REQUIRED ? ask() : show();
});`,
        settings: OLD,
      },
      {
        name: 'a conditional expression',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Password?' : 'Failed.');
});`,
        settings: OLD,
      },
      {
        name: 'an arrow function without braces',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => (error === JitsiConnectionErrors.SERVER_ERROR ? wait() : show()));',
        settings: OLD,
      },
      {
        name: 'strings of another layer',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found') retry();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a test that cannot be worked out',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error.startsWith('connection.')) show();
});`,
        settings: OLD,
      },
      {
        name: 'a test against something imported',
        code: `import { SEVERE } from './severe';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === SEVERE) wait();
  else show();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'one if',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if, the constant first',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (JitsiConnectionErrors.PASSWORD_REQUIRED === error) {
    ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (JitsiConnectionErrors.PASSWORD_REQUIRED === error) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (JitsiConnectionErrors.PASSWORD_REQUIRED === error) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if, loosely',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error == JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error == JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error == JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if without braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); // the user
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); // the user
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); // the user
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if on the line of its handler',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (error === JitsiConnectionErrors.SERVER_ERROR) wait() });',
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 1,
            column: 73,
            endLine: 1,
            endColumn: 117,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (error === JitsiConnectionErrors.SERVER_ERROR) wait(); else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) { /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); } else if (error === JitsiConnectionErrors.OTHER_ERROR) { /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) { /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); } });",
              },
              {
                messageId: 'addFallback',
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (error === JitsiConnectionErrors.SERVER_ERROR) wait(); else { console.error('Connection failed:', error); } });",
              },
            ],
          },
        ],
      },
      {
        name: 'an if without braces, whose else would belong to the if inside',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED)
    if (isOnline) ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED)
    if (isOnline) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED)
    if (isOnline) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a chain',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
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
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a chain with its else below the brace',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
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
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  }
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  }
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'four spellings of one constant',
        code: `const { SERVER_ERROR } = JitsiMeetJS.errors.connection;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === SERVER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
  else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait();
  else if (error === 'connection.serverError') wait();
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
            column: 7,
            endLine: 3,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `const { SERVER_ERROR } = JitsiMeetJS.errors.connection;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === SERVER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
  else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait();
  else if (error === 'connection.serverError') wait();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `const { SERVER_ERROR } = JitsiMeetJS.errors.connection;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === SERVER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
  else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait();
  else if (error === 'connection.serverError') wait();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an else that does nothing',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    // Nothing.
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    // Nothing.
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    // Nothing.
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an else that leaves',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    return;
  }
  show();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return;
  }
  show();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.error('Connection failed:', error);
    return;
  }
  show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an else that takes the rest',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
      // Log the details and show the user a general message.
    } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
    }
    show();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an else that takes the rest, without braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Ask or show.
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
  }
  // Ask or show.
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'ifs in a row',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
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
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'ifs in a row that return',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
    return;
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
    return;
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
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
    return;
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
    return;
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
    return;
  }
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    wait();
    return;
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a guard',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Only the password is asked for.
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  // Only the password is asked for.
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Only the password is asked for.
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
    return;
  }
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a guard in braces',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    return;
  }
  ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    return;
  }
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
    return;
  }
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a negation',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error === JitsiConnectionErrors.PASSWORD_REQUIRED)) return;
  ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 59,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (!(error === JitsiConnectionErrors.PASSWORD_REQUIRED)) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error === JitsiConnectionErrors.PASSWORD_REQUIRED)) {
    console.error('Connection failed:', error);
    return;
  }
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a list',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR].includes(error)) ask();
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
            endColumn: 100,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR].includes(error)) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR].includes(error)) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a set',
        code: `const SEVERE = new Set([JitsiConnectionErrors.SERVER_ERROR]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (SEVERE.has(error)) wait();
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
            column: 7,
            endLine: 3,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `const SEVERE = new Set([JitsiConnectionErrors.SERVER_ERROR]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (SEVERE.has(error)) wait();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `const SEVERE = new Set([JitsiConnectionErrors.SERVER_ERROR]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (SEVERE.has(error)) wait();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a predicate',
        code: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isSevere(error)) wait();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 1,
            column: 28,
            endLine: 1,
            endColumn: 71,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isSevere(error)) wait();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isSevere(error)) wait();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a predicate in a guard',
        code: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!isSevere(error)) return;
  wait();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 1,
            column: 28,
            endLine: 1,
            endColumn: 71,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
  if (!isSevere(error)) return;
  wait();
});`,
              },
              {
                messageId: 'addFallback',
                output: `const isSevere = (code) => code === JitsiConnectionErrors.SERVER_ERROR;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.SERVER_ERROR) {
    console.error('Connection failed:', error);
  }
  if (!isSevere(error)) return;
  wait();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a logical expression',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a conditional expression',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Password?' : null;
  if (text) toast(text);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 65,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const text = error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Password?' : null;
  if (text) toast(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  const text = error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Password?' : null;
  if (text) toast(text);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an arrow function without braces',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === JitsiConnectionErrors.SERVER_ERROR && wait());',
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 1,
            column: 67,
            endLine: 1,
            endColumn: 111,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
        // Reconnect with a growing delay and tell the user.
        console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
        // Log the details and show the user a general message.
        console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
        // Ask the user for the password, then join again with it.
        console.error('PASSWORD_REQUIRED is not handled yet.');
    }
    return error === JitsiConnectionErrors.SERVER_ERROR && wait();
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error !== JitsiConnectionErrors.SERVER_ERROR) {
        console.error('Connection failed:', error);
    }
    return error === JitsiConnectionErrors.SERVER_ERROR && wait();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'strings of another layer',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found') retry();
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
            column: 7,
            endLine: 2,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found') retry();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found') retry();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a test that cannot be worked out',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) show();
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
            column: 7,
            endLine: 2,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) show();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) show();
  else {
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
