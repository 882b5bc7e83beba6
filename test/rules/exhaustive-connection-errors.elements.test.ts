import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'a test of each element of a list': {
    valid: [
      {
        name: 'some',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'find, with a block',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].find((one) => { return error === one; })) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'some of a list with a name',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HERE = [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (HERE.some(function (one) { return one === error; })) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'every, as a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) {
    show();
    return;
  }
  ask();
});`,
        settings: OLD,
      },
      {
        name: 'every and a fallback that is demanded',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) {
    show();
    return;
  }
  ask();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'not some',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (![JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) return show();
  ask();
});`,
        settings: OLD,
      },
      {
        name: 'some in a predicate',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isMine = (failure) => [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'some beside another test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (open && [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'some of objects',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([{ code: JitsiConnectionErrors.PASSWORD_REQUIRED }].some(({ code }) => code === error)) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'some that asks for one constant',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([1, 2].some(() => error === JitsiConnectionErrors.PASSWORD_REQUIRED)) ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'some without',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED].some((one) => one !== error)) return show();
  ask();
});`,
        settings: OLD,
      },
      {
        name: 'filter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].filter((one) => one === error)[0]) {
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
        name: 'some',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
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
            column: 7,
            endLine: 3,
            endColumn: 148,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
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
        name: 'find, with a block',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].find((one) => { return error === one; })) {
    ask();
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
            column: 7,
            endLine: 3,
            endColumn: 160,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].find((one) => { return error === one; })) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].find((one) => { return error === one; })) {
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
        name: 'some of a list with a name',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HERE = [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (HERE.some(function (one) { return one === error; })) ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HERE = [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (HERE.some(function (one) { return one === error; })) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HERE = [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (HERE.some(function (one) { return one === error; })) ask();
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
        name: 'every, as a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) return;
  ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 149,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) {
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
        name: 'every and a fallback that is demanded',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) return;
  ask();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'missingAndFallback',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 149,
            suggestions: [
              {
                messageId: 'addCasesAndFallback',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].every((one) => one !== error)) {
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
        name: 'not some',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (![JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) return;
  ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 149,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if (![JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (![JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
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
        name: 'some in a predicate',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isMine = (failure) => [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 2,
            column: 156,
            endLine: 2,
            endColumn: 171,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isMine = (failure) => [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isMine = (failure) => [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) ask();
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
        name: 'some beside another test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (open && [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
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
            column: 7,
            endLine: 3,
            endColumn: 156,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (open && [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (open && [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].some((one) => one === error)) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'some of objects',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([{ code: JitsiConnectionErrors.PASSWORD_REQUIRED }].some(({ code }) => code === error)) ask();
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
            endColumn: 93,
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
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if ([{ code: JitsiConnectionErrors.PASSWORD_REQUIRED }].some(({ code }) => code === error)) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'some that asks for one constant',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([1, 2].some(() => error === JitsiConnectionErrors.PASSWORD_REQUIRED)) ask();
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
            endColumn: 75,
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
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if ([1, 2].some(() => error === JitsiConnectionErrors.PASSWORD_REQUIRED)) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if ([1, 2].some(() => error === JitsiConnectionErrors.PASSWORD_REQUIRED)) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'some without',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED].some((one) => one !== error)) return;
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
            endColumn: 77,
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
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED].some((one) => one !== error)) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED].some((one) => one !== error)) return;
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'filter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].filter((one) => one === error)[0]) {
    ask();
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
            column: 136,
            endLine: 3,
            endColumn: 149,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].filter((one) => one === error)[0]) {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if ([JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].filter((one) => one === error)[0]) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a test in a loop': {
    valid: [
      {
        name: 'by a function for errors that have no name outside of it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (...args) => {
  args.forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
    else show();
  });
});`,
        settings: OLD,
      },
      {
        name: 'over errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
      },
      {
        name: 'over errors, with a fallback that is demanded',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]) {
    if (error === one) ask();
  }
  if (![JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].includes(error)) show();
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
      },
      {
        name: 'over something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (let i = 0; i < 3; i += 1) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(i);
    else show(i);
  }
});`,
        settings: OLD,
      },
      {
        name: 'over errors in a variable',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (let one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
      },
      {
        name: 'over parts of errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const [one] of [[JitsiConnectionErrors.PASSWORD_REQUIRED], [JitsiConnectionErrors.SERVER_ERROR], [JitsiConnectionErrors.OTHER_ERROR], [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
      },
      {
        name: 'by a function for each error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR, JitsiConnectionErrors.CONNECTION_DROPPED_ERROR].forEach((one) => {
    if (error === one) ask();
  });
});`,
        settings: OLD,
      },
      {
        name: 'by a function for the error alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  [error].forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
    else show();
  });
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'by a function for errors that have no name outside of it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (...args) => {
  args.forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  });
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
            column: 9,
            endLine: 4,
            endColumn: 56,
            suggestions: [],
          },
        ],
      },
      {
        name: 'over errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'over errors, with a fallback that is demanded',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
        options: [{ requireFallback: true }],
        settings: OLD,
        errors: [
          {
            messageId: 'missingAndFallback',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCasesAndFallback',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  for (const one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'over something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (let i = 0; i < 3; i += 1) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(i);
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
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 58,
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
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  for (let i = 0; i < 3; i += 1) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(i);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  for (let i = 0; i < 3; i += 1) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(i);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'over errors in a variable',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (let one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  for (let one of [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR]) {
    if (error === one) ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'over parts of errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const [one] of [[JitsiConnectionErrors.PASSWORD_REQUIRED], [JitsiConnectionErrors.SERVER_ERROR], [JitsiConnectionErrors.OTHER_ERROR]]) {
    if (error === one) ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  for (const [one] of [[JitsiConnectionErrors.PASSWORD_REQUIRED], [JitsiConnectionErrors.SERVER_ERROR], [JitsiConnectionErrors.OTHER_ERROR]]) {
    if (error === one) ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a function for each error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].forEach((one) => {
    if (error === one) ask();
  });
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].forEach((one) => {
    if (error === one) ask();
  });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  [JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].forEach((one) => {
    if (error === one) ask();
  });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a function for the error alone',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  [error].forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  });
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
            column: 9,
            endLine: 4,
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
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  [error].forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  [error].forEach((one) => {
    if (one === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  });
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'the place of a test': {
    valid: [
      {
        name: 'behind ~',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (~[JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].indexOf(error)) {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'behind typeof',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (typeof ACTS[error] === 'function') ACTS[error]();
  else show();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'behind ~',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (~[JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].indexOf(error)) {
    ask();
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
            column: 7,
            endLine: 3,
            endColumn: 135,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (~[JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].indexOf(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (~[JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors.SERVER_ERROR, JitsiConnectionErrors.OTHER_ERROR].indexOf(error)) {
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
        name: 'behind typeof',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (typeof ACTS[error] === 'function') ACTS[error]();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 6,
            column: 7,
            endLine: 6,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
  if (typeof ACTS[error] === 'function') ACTS[error]();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  }
  if (typeof ACTS[error] === 'function') ACTS[error]();
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
