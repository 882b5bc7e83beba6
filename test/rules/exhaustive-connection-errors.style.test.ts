import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'the style of the file': {
    valid: [
      {
        name: 'tabs',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n\tswitch (error) {\n\t\tdefault: show();\n\t}\n});',
        settings: OLD,
      },
      {
        name: 'CRLF',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\r\n  switch (error) {\r\n    default: show();\r\n  }\r\n});',
        settings: OLD,
      },
      {
        name: 'cases that are not indented',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
  default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'cases in blocks',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default: {
      show();
    }
  }
});`,
        settings: OLD,
      },
      {
        name: 'cases with empty lines between',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
        name: 'a switch on one line',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.SERVER_ERROR: wait(); break; default: show(); }
});`,
        settings: OLD,
      },
      {
        name: 'no semicolons',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show()
  }
})`,
        settings: OLD,
      },
      {
        name: 'double quotes',
        code: `import { track } from "./track";
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'comments at the end',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait(); // soon
    // The others are shown.
    default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'an import that the constants need',
        code: `import { JitsiConnectionEvents } from './jitsi';

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case 'connection.serverError':
      wait();
      break;
    default:
  }
});`,
        settings: OLD,
      },
      {
        name: 'constants that nothing leads to: only a fallback is suggested',
        code: `connection.on('connection.connectionFailed', (error) => {
  switch (error) {
    case 'connection.serverError':
      wait();
      break;
    default:
  }
});
if (action.type === CONNECTION_FAILED) track();`,
        settings: OLD,
      },
      {
        name: 'an error that is typed as literals: only a fallback is suggested',
        code: `type Failure = 'connection.serverError' | 'connection.otherError';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Failure) => {
  switch (error) {
    case 'connection.serverError':
      wait();
      break;
    default:
  }
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'tabs',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n\tswitch (error) {\n\t\tcase JitsiConnectionErrors.SERVER_ERROR:\n\t\t\twait();\n\t\t\tbreak;\n\t}\n});',
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n\tswitch (error) {\n\t\tcase JitsiConnectionErrors.SERVER_ERROR:\n\t\t\twait();\n\t\t\tbreak;\n\t\tcase JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:\n\t\t\t// Reconnect with a growing delay and tell the user.\n\t\t\tconsole.error('CONNECTION_DROPPED_ERROR is not handled yet.');\n\t\t\tbreak;\n\t\tcase JitsiConnectionErrors.OTHER_ERROR:\n\t\t\t// Log the details and show the user a general message.\n\t\t\tconsole.error('OTHER_ERROR is not handled yet.');\n\t\t\tbreak;\n\t\tcase JitsiConnectionErrors.PASSWORD_REQUIRED:\n\t\t\t// Ask the user for the password, then join again with it.\n\t\t\tconsole.error('PASSWORD_REQUIRED is not handled yet.');\n\t\t\tbreak;\n\t}\n});",
              },
              {
                messageId: 'addFallback',
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n\tswitch (error) {\n\t\tcase JitsiConnectionErrors.SERVER_ERROR:\n\t\t\twait();\n\t\t\tbreak;\n\t\tdefault:\n\t\t\tconsole.error('Connection failed:', error);\n\t}\n});",
              },
            ],
          },
        ],
      },
      {
        name: 'CRLF',
        code: 'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\r\n  switch (error) {\r\n    case JitsiConnectionErrors.SERVER_ERROR:\r\n      wait();\r\n      break;\r\n  }\r\n});',
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
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\r\n  switch (error) {\r\n    case JitsiConnectionErrors.SERVER_ERROR:\r\n      wait();\r\n      break;\r\n    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:\r\n      // Reconnect with a growing delay and tell the user.\r\n      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');\r\n      break;\r\n    case JitsiConnectionErrors.OTHER_ERROR:\r\n      // Log the details and show the user a general message.\r\n      console.error('OTHER_ERROR is not handled yet.');\r\n      break;\r\n    case JitsiConnectionErrors.PASSWORD_REQUIRED:\r\n      // Ask the user for the password, then join again with it.\r\n      console.error('PASSWORD_REQUIRED is not handled yet.');\r\n      break;\r\n  }\r\n});",
              },
              {
                messageId: 'addFallback',
                output:
                  "connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\r\n  switch (error) {\r\n    case JitsiConnectionErrors.SERVER_ERROR:\r\n      wait();\r\n      break;\r\n    default:\r\n      console.error('Connection failed:', error);\r\n  }\r\n});",
              },
            ],
          },
        ],
      },
      {
        name: 'cases that are not indented',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
        name: 'cases in blocks',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR: {
      wait();
      break;
    }
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
    case JitsiConnectionErrors.SERVER_ERROR: {
      wait();
      break;
    }
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    }
    case JitsiConnectionErrors.OTHER_ERROR: {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    }
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    }
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR: {
      wait();
      break;
    }
    default: {
      console.error('Connection failed:', error);
    }
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'cases with empty lines between',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;

    case JitsiConnectionErrors.OTHER_ERROR:
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
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;

    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;

    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
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

    case JitsiConnectionErrors.OTHER_ERROR:
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
        name: 'a switch on one line',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.SERVER_ERROR: wait(); break; }
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
  switch (error) { case JitsiConnectionErrors.SERVER_ERROR: wait(); break; case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.SERVER_ERROR: wait(); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'no semicolons',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait()
  }
})`,
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
      wait()
      break
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.')
      break
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.')
      break
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.')
      break
  }
})`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait()
      break
    default:
      console.error('Connection failed:', error)
  }
})`,
              },
            ],
          },
        ],
      },
      {
        name: 'double quotes',
        code: `import { track } from "./track";
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { track } from "./track";
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error("CONNECTION_DROPPED_ERROR is not handled yet.");
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error("OTHER_ERROR is not handled yet.");
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error("PASSWORD_REQUIRED is not handled yet.");
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { track } from "./track";
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error("Connection failed:", error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'comments at the end',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.SERVER_ERROR:
      wait(); // soon
    // The others are rare.
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
      wait(); // soon
      break;
    // The others are rare.
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
      wait(); // soon
      break;
    // The others are rare.
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
        name: 'an import that the constants need',
        code: `import { JitsiConnectionEvents } from './jitsi';

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case 'connection.serverError':
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
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionEvents, JitsiConnectionErrors } from './jitsi';

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case 'connection.serverError':
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
                output: `import { JitsiConnectionEvents } from './jitsi';

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case 'connection.serverError':
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
        name: 'constants that nothing leads to: only a fallback is suggested',
        code: `connection.on('connection.connectionFailed', (error) => {
  switch (error) {
    case 'connection.serverError':
      wait();
      break;
  }
});
if (action.type === CONNECTION_FAILED) track();`,
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
                messageId: 'addFallback',
                output: `connection.on('connection.connectionFailed', (error) => {
  switch (error) {
    case 'connection.serverError':
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});
if (action.type === CONNECTION_FAILED) track();`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error that is typed as literals: only a fallback is suggested',
        code: `type Failure = 'connection.serverError' | 'connection.otherError';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Failure) => {
  switch (error) {
    case 'connection.serverError':
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
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addFallback',
                output: `type Failure = 'connection.serverError' | 'connection.otherError';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Failure) => {
  switch (error) {
    case 'connection.serverError':
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
    ],
  },
});
