import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

/** The same release with an error that this plugin doesn't know. */
const OLD_AND_OWN = {
  jitsi: {
    release: 1400,
    additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' },
  },
};

runCases('exhaustive-connection-errors', rule, {
  'comments beside a default': {
    valid: [
      {
        name: 'no comment above it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'all on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break; case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: case JitsiConnectionErrors.OTHER_ERROR: case JitsiConnectionErrors.SERVER_ERROR: default: show(error); }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'comments above it, which go into it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    // Everything else,
    // whatever it is.
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'a comment of several lines above a block',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      ask();
      break;
    }
    /*
     * Everything else.
     */
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default: {
      show(error);
    }
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'a comment above one that has its body on its line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break;
    // Everything else.
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default: show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'a comment that the case before falls through',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
    // falls through
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'a comment above a default alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // Whatever it is.
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.SERVER_ERROR:
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'an error that nothing is recommended for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      ask();
      break;
    case JitsiConnectionErrors.TIME_LIMIT_ERROR:
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD_AND_OWN,
      },
    ],
    invalid: [
      {
        name: 'no comment above it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
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
        name: 'all on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break; default: show(error); }
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
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break; case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ default: show(error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'comments above it, which go into it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    // Everything else,
    // whatever it is.
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default:
      // Everything else,
      // whatever it is.
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment of several lines above a block',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      ask();
      break;
    }
    /*
     * Everything else.
     */
    default: {
      show(error);
    }
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
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      ask();
      break;
    }
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default: {
      /*
       * Everything else.
       */
      show(error);
    }
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment above one that has its body on its line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break;
    // Everything else.
    default: show(error);
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
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED: ask(); break;
    // Everything else.
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default: show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment that the case before falls through',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
    // falls through
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
    // falls through
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
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
        name: 'a comment above a default alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    // Whatever it is.
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
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: // Reconnect with a growing delay and tell the user.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    case JitsiConnectionErrors.PASSWORD_REQUIRED: // Ask the user for the password, then join again with it.
    case JitsiConnectionErrors.SERVER_ERROR: // Retry only after long and growing pauses.
    default:
      // Whatever it is.
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error that nothing is recommended for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      ask();
      break;
    default:
      show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD_AND_OWN,
        errors: [
          {
            messageId: 'unnamed',
            data: { errors: 'TIME_LIMIT_ERROR.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'TIME_LIMIT_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      ask();
      break;
    case JitsiConnectionErrors.TIME_LIMIT_ERROR:
    default:
      show(error);
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'comments at the end of a switch': {
    valid: [
      {
        name: 'a comment that there is no default',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      show();
      break;
    // no default
  }
});`,
        settings: OLD,
      },
      {
        name: 'such a comment on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: case JitsiConnectionErrors.SERVER_ERROR: case JitsiConnectionErrors.OTHER_ERROR: case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: show(); /* no default */ }
});`,
        settings: OLD,
      },
      {
        name: 'such a comment behind the last statement',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      show(); // no default
  }
});`,
        settings: OLD,
      },
      {
        name: 'another comment',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      show();
      break;
    // More to come.
  }
});`,
        settings: OLD,
      },
      {
        name: 'a last case with a comment alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      show();
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Nothing helps.
  }
});`,
        settings: OLD,
      },
      {
        name: 'a comment alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { /* To be done. */ default: show(); }
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a comment that there is no default',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    // no default
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    // no default
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
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
        name: 'such a comment on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: case JitsiConnectionErrors.SERVER_ERROR: case JitsiConnectionErrors.OTHER_ERROR: show(); /* no default */ }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: case JitsiConnectionErrors.SERVER_ERROR: case JitsiConnectionErrors.OTHER_ERROR: show(); break; case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; /* no default */ }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: case JitsiConnectionErrors.SERVER_ERROR: case JitsiConnectionErrors.OTHER_ERROR: show(); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'such a comment behind the last statement',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show(); // no default
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break; // no default
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
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
        name: 'another comment',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    // More to come.
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    // More to come.
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
      show();
      break;
    // More to come.
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
        name: 'a last case with a comment alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Nothing helps.
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Nothing helps.
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
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Nothing helps.
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
        name: 'a comment alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { /* To be done. */ }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { /* To be done. */
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
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { /* To be done. */
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
  'comments in a branch that a fallback goes on taking': {
    valid: [
      {
        name: 'an else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if ([JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) {
    show(error);
  } else {
    show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'an else without braces',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if ([JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) show(error);
  else show(error);
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'code behind a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    return;
  }
  if ([JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) {
    return;
  }
  show(error);
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'an error that nothing is recommended for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR, JitsiConnectionErrors.TIME_LIMIT_ERROR].includes(error)) {
    ask();
  } else {
    show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD_AND_OWN,
      },
    ],
    invalid: [
      {
        name: 'an else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
    show(error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an else without braces',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show(error);
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
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show(error);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'code behind a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    return;
  }
  show(error);
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
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    return;
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
  }
  show(error);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error that nothing is recommended for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) {
    ask();
  } else {
    show(error);
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD_AND_OWN,
        errors: [
          {
            messageId: 'unnamed',
            data: { errors: 'TIME_LIMIT_ERROR.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 183,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'TIME_LIMIT_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) {
    ask();
  } else {
    if (error === JitsiConnectionErrors.TIME_LIMIT_ERROR) {
      // Handled as every other error so far.
    }
    show(error);
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
