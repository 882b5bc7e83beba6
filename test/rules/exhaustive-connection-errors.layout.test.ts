import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'tables on one line': {
    valid: [
      {
        name: 'of texts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b', [JitsiConnectionErrors.OTHER_ERROR]: 'c', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'd' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
      },
      {
        name: 'of texts, in a file that has trailing commas',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const OPTIONS = {
  hosts: 'a',
};
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b', [JitsiConnectionErrors.OTHER_ERROR]: 'c', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'd' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
      },
      {
        name: 'with a trailing comma and comments',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {/* a */ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', /* b */ [JitsiConnectionErrors.SERVER_ERROR]: 'b', [JitsiConnectionErrors.OTHER_ERROR]: 'c', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'd', /* c */};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
      },
      {
        name: 'with a comment behind the last entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b', [JitsiConnectionErrors.OTHER_ERROR]: 'c', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'd' /* c */ };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
      },
      {
        name: 'of functions',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(), [JitsiConnectionErrors.SERVER_ERROR]: () => wait(), [JitsiConnectionErrors.OTHER_ERROR]: () => wait(), [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: () => wait() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]?.();
});`,
        settings: OLD,
      },
      {
        name: 'of a map',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'a'], [JitsiConnectionErrors.SERVER_ERROR, 'b'], [JitsiConnectionErrors.OTHER_ERROR, 'c'], [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR, 'd']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS.get(error));
});`,
        settings: OLD,
      },
      {
        name: 'where they are asked',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b', [JitsiConnectionErrors.OTHER_ERROR]: 'c', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'd' }[error]);
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'of texts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of texts, in a file that has trailing commas',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const OPTIONS = {
  hosts: 'a',
};
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 7,
            column: 9,
            endLine: 7,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const OPTIONS = {
  hosts: 'a',
};
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const OPTIONS = {
  hosts: 'a',
};
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a trailing comma and comments',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {/* a */ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', /* b */ [JitsiConnectionErrors.SERVER_ERROR]: 'b', /* c */};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  /* a */ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  /* b */ [JitsiConnectionErrors.SERVER_ERROR]: 'b', /* c */
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {/* a */ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', /* b */ [JitsiConnectionErrors.SERVER_ERROR]: 'b', /* c */};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a comment behind the last entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' /* c */ };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b', /* c */
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' /* c */ };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of functions',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]?.();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: () => {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.OTHER_ERROR]: () => {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  }
  ACTS[error]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of a map',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'a'], [JitsiConnectionErrors.SERVER_ERROR, 'b']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS.get(error));
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 25,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([
  [JitsiConnectionErrors.PASSWORD_REQUIRED, 'a'],
  [JitsiConnectionErrors.SERVER_ERROR, 'b'],
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR, 'CONNECTION_DROPPED_ERROR is not handled yet.'],
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR, 'OTHER_ERROR is not handled yet.']
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS.get(error));
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'a'], [JitsiConnectionErrors.SERVER_ERROR, 'b']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS.get(error) ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where they are asked',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' }[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 109,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast({
    [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
    [JitsiConnectionErrors.SERVER_ERROR]: 'b',
    // Reconnect with a growing delay and tell the user.
    [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
    // Log the details and show the user a general message.
    [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.'
  }[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a', [JitsiConnectionErrors.SERVER_ERROR]: 'b' }[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'long conditions': {
    valid: [
      {
        name: 'two errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) a();
  b();
  if (error === JitsiConnectionErrors.SERVER_ERROR) c();
  else d();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'two errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) a();
  b();
  if (error === JitsiConnectionErrors.SERVER_ERROR) c();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
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
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) a();
  b();
  if (error === JitsiConnectionErrors.SERVER_ERROR) c();
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
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) a();
  b();
  if (error === JitsiConnectionErrors.SERVER_ERROR) c();
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'an error that may be none': {
    valid: [
      {
        name: 'in a switch',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error ?? JitsiConnectionErrors.OTHER_ERROR) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
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
        name: 'in an if',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'in parentheses, as a string',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'in a switch',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error ?? JitsiConnectionErrors.OTHER_ERROR) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
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
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 53,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a case',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error ?? JitsiConnectionErrors.OTHER_ERROR) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
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
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error ?? JitsiConnectionErrors.OTHER_ERROR) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error ?? JitsiConnectionErrors.OTHER_ERROR);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an if',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
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
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 95,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (
    (error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR
  ) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || JitsiConnectionErrors.OTHER_ERROR) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.error('Connection failed:', error || JitsiConnectionErrors.OTHER_ERROR);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in parentheses, as a string',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
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
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else if (String(error) === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (String(error) === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (String(error) === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    console.error('Connection failed:', String(error));
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'an empty else with a comment': {
    valid: [
      {
        name: 'on its line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else { /* none */ show(); }
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'on its line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else { /* none */ }
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
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
  } else { /* none */ }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else { /* none */
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
