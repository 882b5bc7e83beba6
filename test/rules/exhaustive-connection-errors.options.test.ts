import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  options: {
    valid: [
      {
        name: 'mode: fallback takes a fallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ mode: 'fallback' }],
        settings: OLD,
      },
      {
        name: 'mode: explicit takes none',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'mode: explicit takes the error handed on whole',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  report(error);
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'requireFallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    default: show();
  }
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'requireFallback, where the error is handed on',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
  report(error);
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'mode: explicit and requireFallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
    default: show();
  }
});`,
        options: [{ mode: 'explicit', requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'requireFallback where errors are missing too',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'ignore',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
  }
});`,
        options: [{ ignore: ['SERVER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'undiscriminated: report',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'undiscriminated: report, where nothing is done',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, handleFailure);',
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'undiscriminated: report, in an arrow function without braces',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(error));',
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'undiscriminated: report, where the error is not taken',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, show);',
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'forwarding: report',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else reject(error);
});`,
        options: [{ forwarding: 'report' }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'mode: fallback takes a fallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ mode: 'fallback' }],
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'mode: explicit takes none',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    default: show();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
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
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default: show();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'mode: explicit takes the error handed on whole',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  report();
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  report();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'requireFallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'fallback',
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
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
        name: 'requireFallback, where the error is handed on',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR: show(); break;
  }
  report();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'fallback',
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
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
  report();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'mode: explicit and requireFallback',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
  }
});`,
        options: [{ mode: 'explicit', requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamedAndFallback',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCasesAndFallback',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: show(); break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
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
        name: 'requireFallback where errors are missing too',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'missingAndFallback',
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
                messageId: 'addCasesAndFallback',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'ignore',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
  }
});`,
        options: [{ ignore: ['SERVER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'PASSWORD_REQUIRED' },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
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
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); break;
    case JitsiConnectionErrors.OTHER_ERROR: show(); break;
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
        name: 'undiscriminated: report',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show();
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 56,
            endLine: 1,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addSwitch',
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
    default:
      console.error('Connection failed:', error);
  }
  show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'undiscriminated: report, where nothing is done',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Nothing.
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 56,
            endLine: 1,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // Nothing.
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
        name: 'undiscriminated: report, in an arrow function without braces',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show());',
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 56,
            endLine: 1,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addSwitch',
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
        default:
            console.error('Connection failed:', error);
    }
    return show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'undiscriminated: report, where the error is not taken',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, () => show());',
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 56,
            endLine: 1,
            endColumn: 61,
            suggestions: null,
          },
        ],
      },
      {
        name: 'forwarding: report',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  reject(error);
});`,
        options: [{ forwarding: 'report' }],
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  reject(error);
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else {
    console.error('Connection failed:', error);
  }
  reject(error);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
