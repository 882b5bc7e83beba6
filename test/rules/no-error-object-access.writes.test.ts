import rule from '../../rules/no-error-object-access.js';
import { runCases } from './run-cases.js';

runCases('no-error-object-access', rule, {
  'a member that is written to': {
    valid: [
      {
        name: 'of something else',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  failure.code = 1;
});`,
      },
      {
        name: 'by a name that is not written there',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  error[key] = 1;
});`,
      },
      {
        name: 'set by a list',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  [error.code] = codes;
});`,
      },
      {
        name: 'set by a list, with a default',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  [error.code = 1] = codes;
});`,
      },
      {
        name: 'set by an object',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  ({ code: error.code } = failure);
});`,
      },
      {
        name: 'set by the rest of a list',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  [...error.reason] = codes;
});`,
      },
      {
        name: 'set by a loop',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  for (error.name of names) show(names);
});`,
      },
    ],
    invalid: [
      {
        name: 'assigned',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  error.code = 1;
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 13,
          },
        ],
      },
      {
        name: 'assigned, with a cast',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => {
  (error as any).handled = true;
});`,
        errors: [{ messageId: 'access', line: 2, column: 3, endLine: 2, endColumn: 25 }],
      },
      {
        name: 'read beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(error.code, 1);
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(error, 1);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'counted',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  error.code++;
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 13,
          },
        ],
      },
      {
        name: 'negated beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(-error.code);
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(-error);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'deleted',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  delete error.message;
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'asked for beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(!error.message);
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show(!message);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a list beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show([error.code]);
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show([error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an object beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show({ code: error.code });
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  show({ code: error });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'gone over beside that',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  for (const name of error.name) show(name);
});`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 2,
            column: 22,
            endLine: 2,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  for (const name of error) show(name);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
