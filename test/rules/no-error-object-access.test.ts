import rule from '../../rules/no-error-object-access.js';
import { runCases } from './run-cases.js';

runCases('no-error-object-access', rule, {
  'the message': {
    valid: [
      {
        name: 'the second parameter',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message));',
      },
    ],
    invalid: [
      {
        name: 'error.message',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 94,
            endLine: 1,
            endColumn: 107,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'a bare parameter gets parentheses',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, error => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 92,
            endLine: 1,
            endColumn: 105,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'an async arrow function',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, async error => { show(error.message); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 100,
            endLine: 1,
            endColumn: 113,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, async (error, message) => { show(message); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a parameter that is there already',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 100,
            endLine: 1,
            endColumn: 113,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'text' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text) => show(text));',
              },
            ],
          },
        ],
      },
      {
        name: 'a second parameter with a default',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text = '') => show(error.message));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 118,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'text' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text = '') => show(text));`,
              },
            ],
          },
        ],
      },
      {
        name: 'a second parameter that is taken apart has no name',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, { text }) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 104,
            endLine: 1,
            endColumn: 117,
          },
        ],
      },
      {
        name: 'a second parameter that means something else there',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text) => words.forEach((text) => show(error.message)));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 124,
            endLine: 1,
            endColumn: 137,
          },
        ],
      },
      {
        name: 'a name that is taken',
        code: `const message = 'Sorry';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(message, error.message));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 2,
            column: 103,
            endLine: 2,
            endColumn: 116,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'errorMessage' },
                output: `const message = 'Sorry';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, errorMessage) => show(message, errorMessage));`,
              },
            ],
          },
        ],
      },
      {
        name: 'a name that the file uses without binding it',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(message, error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 103,
            endLine: 1,
            endColumn: 116,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'errorMessage' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, errorMessage) => show(message, errorMessage));',
              },
            ],
          },
        ],
      },
      {
        name: 'no name left',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(message, errorMessage, connectionMessage, error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 136,
            endLine: 1,
            endColumn: 149,
          },
        ],
      },
      {
        name: 'a variable of that name',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const message = error.message; show(message); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 107,
            endLine: 1,
            endColumn: 120,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'errorMessage' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, errorMessage) => { const message = errorMessage; show(message); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a function expression',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (error) { show(error.message); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 115,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (error, message) { show(message); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a function that is declared below',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onFailed(error) {
  show(error.message);
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onFailed(error, message) {
  show(message);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a method',
        code: `class Call {
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
  onFailed(error) {
    show(error.message);
  }
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 6,
            column: 10,
            endLine: 6,
            endColumn: 23,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `class Call {
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
  onFailed(error, message) {
    show(message);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a callback',
        code: `const onFailed = useCallback((error) => setText(error.message), []);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 49,
            endLine: 1,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `const onFailed = useCallback((error, message) => setText(message), []);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a template',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(`Failed: ${error.description}`));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'description', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 122,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(`Failed: ${message}`));',
              },
            ],
          },
        ],
      },
      {
        name: 'a trailing comma',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error,) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 95,
            endLine: 1,
            endColumn: 108,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message,) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'kept apart from the word before',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { return(error).message; });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 97,
            endLine: 1,
            endColumn: 112,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => { return message; });',
              },
            ],
          },
        ],
      },
      {
        name: 'of an argument that has no name',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (...args) => show(args[0].message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 96,
            endLine: 1,
            endColumn: 111,
          },
        ],
      },
      {
        name: 'a default parameter is no place for it',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text = error.message) => show(text));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 93,
            endLine: 1,
            endColumn: 106,
          },
        ],
      },
      {
        name: 'a comment is not lost',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error /* the server */ .message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 94,
            endLine: 1,
            endColumn: 125,
          },
        ],
      },
    ],
  },
  types: {
    valid: [
      {
        name: 'a string',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => show(error));',
      },
    ],
    invalid: [
      {
        name: 'any',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 99,
            endLine: 1,
            endColumn: 112,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any, message?: string) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'Error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: Error) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 101,
            endLine: 1,
            endColumn: 114,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: Error, message?: string) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'with a default',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: Error = new Error()) => show(error.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 115,
            endLine: 1,
            endColumn: 128,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: Error = new Error(), message?: string) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'a cast',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => show((error as any).code));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 121,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => show(error));',
              },
            ],
          },
        ],
      },
      {
        name: 'not null',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error?: Error) => show(error!.message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 116,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error?: Error, message?: string) => show(message));',
              },
            ],
          },
        ],
      },
    ],
  },
  'the error itself': {
    valid: [
      {
        name: 'compared',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait(); });',
      },
      {
        name: 'a member that strings have',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error.length, error[0], error.startsWith(prefix), error.toString()));',
      },
    ],
    invalid: [
      {
        name: 'its code',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error.code === JitsiMeetJS.errors.connection.SERVER_ERROR) wait(); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 95,
            endLine: 1,
            endColumn: 105,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) wait(); });',
              },
            ],
          },
        ],
      },
      {
        name: 'its name',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error?.name));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 1,
            column: 96,
            endLine: 1,
            endColumn: 107,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));',
              },
            ],
          },
        ],
      },
      {
        name: 'by a string',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error['type']));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'type', hint: 'Use the error itself.' },
            line: 1,
            column: 96,
            endLine: 1,
            endColumn: 109,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));',
              },
            ],
          },
        ],
      },
      {
        name: 'something else',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error.details));',
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'details',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 1,
            column: 96,
            endLine: 1,
            endColumn: 109,
          },
        ],
      },
      {
        name: 'a method that strings lack',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error.getMessage()));',
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'getMessage',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 1,
            column: 96,
            endLine: 1,
            endColumn: 112,
          },
        ],
      },
    ],
  },
  'taken apart': {
    valid: [
      {
        name: 'a member that strings have',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ length }) => show(length));',
      },
    ],
    invalid: [
      {
        name: 'the parameter, for the message',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message }) => show(message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'the parameter, under another name',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message: text }) => show(text));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 94,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'text' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, text) => show(text));',
              },
            ],
          },
        ],
      },
      {
        name: 'the parameter, for the error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ name }) => show(name));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 85,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'name' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (name) => show(name));',
              },
            ],
          },
        ],
      },
      {
        name: 'the parameter, typed',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message }: Error) => show(message));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string, message?: string) => show(message));',
              },
            ],
          },
        ],
      },
      {
        name: 'the parameter, with the type of an error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ code }: Failure) => show(code));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 85,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'code' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (code: string) => show(code));',
              },
            ],
          },
        ],
      },
      {
        name: 'the parameter, beside others',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message }, text) => show(message, text));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 88,
          },
        ],
      },
      {
        name: 'the parameter, where no name is left',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message }) => show(message, error, connectionError));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 88,
          },
        ],
      },
      {
        name: 'several members',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message, code }) => show(message, code));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 88,
          },
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 90,
            endLine: 1,
            endColumn: 94,
          },
        ],
      },
      {
        name: 'with a default',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ message = 'Failed' }) => show(message));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 81,
            endLine: 1,
            endColumn: 99,
          },
        ],
      },
      {
        name: 'in the body, where no name is left',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const { message } = error; show(message, errorMessage, connectionMessage); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 99,
            endLine: 1,
            endColumn: 106,
          },
        ],
      },
      {
        name: 'in the body, by an assignment',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { let message; ({ message } = error); show(message); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 107,
            endLine: 1,
            endColumn: 114,
          },
        ],
      },
      {
        name: 'in the body',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const { message } = error; show(message); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 99,
            endLine: 1,
            endColumn: 106,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'errorMessage' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, errorMessage) => { const message = errorMessage; show(message); });',
              },
            ],
          },
        ],
      },
      {
        name: 'in the body, for the error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const { name } = error; show(name); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 1,
            column: 99,
            endLine: 1,
            endColumn: 103,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const name = error; show(name); });',
              },
            ],
          },
        ],
      },
    ],
  },
  aliases: {
    valid: [
      {
        name: 'another value',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const failure = { code: error }; show(failure.code); });',
      },
      {
        name: 'another value in its place',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { error = new Error(error); show(error.message); });',
      },
      {
        name: 'a function that others call with other errors',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(failure) {
  show(failure.message);
}
fetch('/').catch((failure) => report(failure));`,
      },
      {
        name: 'a function that others are given',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, report);
function report(failure) {
  show(failure.message);
}
fetch('/').catch(report);`,
      },
      {
        name: 'the other parameters',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message, credentials, details) => show(credentials.jid, details.code, message.text));',
      },
    ],
    invalid: [
      {
        name: 'a const',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const failure = error; show(failure.code); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 119,
            endLine: 1,
            endColumn: 131,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'failure' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { const failure = error; show(failure); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a function of the file',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(failure) {
  show(failure.message);
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'a function that the error is handed to later',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => setTimeout(() => show(error.name), 100));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 1,
            column: 111,
            endLine: 1,
            endColumn: 121,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => setTimeout(() => show(error), 100));',
              },
            ],
          },
        ],
      },
    ],
  },
  'ready for a string': {
    valid: [
      {
        name: 'typeof',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(typeof error === 'string' ? error : error.message));`,
      },
      {
        name: 'typeof that leaves',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (typeof error === 'string') return; show(error.message); });`,
      },
      {
        name: 'instanceof',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error instanceof Error) show(error.message); });',
      },
      {
        name: 'in',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if ('message' in error) show(error.message); });`,
      },
      {
        name: 'a predicate',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(isObject(error) ? error.message : error));',
      },
      {
        name: '|| error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message || error));',
      },
      {
        name: '?? error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error?.message ?? error));',
      },
      {
        name: 'the error in other words',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message || String(error), error.name ?? `${error}`, (error && error.code) || error.toString()));',
      },
      {
        name: 'a test that it is there',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error.message) show(error.message); else show(error); });',
      },
      {
        name: 'a test that it is not there',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (!error.message) return show(error); });',
      },
      {
        name: 'a comparison with nothing',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message !== undefined ? error.message : error));',
      },
      {
        name: 'the type of the member',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (typeof error.message === 'string') show(error.message); });`,
      },
      {
        name: 'the type of the member, at once',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => typeof error?.message === 'string' && show(error.message));`,
      },
    ],
    invalid: [
      {
        name: 'typeof of something else',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(typeof text === 'string' ? text : error.message));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 128,
            endLine: 1,
            endColumn: 141,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(typeof text === 'string' ? text : message));`,
              },
            ],
          },
        ],
      },
      {
        name: '|| something else',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message || text));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 94,
            endLine: 1,
            endColumn: 107,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message || text));',
              },
            ],
          },
        ],
      },
      {
        name: '&& error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.message && error));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 94,
            endLine: 1,
            endColumn: 107,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(message && error));',
              },
            ],
          },
        ],
      },
      {
        name: 'what is made of it is never empty',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show('Failed: ' + error?.message || String(error)));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 107,
            endLine: 1,
            endColumn: 121,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show('Failed: ' + message || String(error)));`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comparison',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error.code === blocked) ask(); else show(error); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 95,
            endLine: 1,
            endColumn: 105,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === blocked) ask(); else show(error); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a comparison with the error as the other way',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error.code === blocked ? error.message : error));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 94,
            endLine: 1,
            endColumn: 104,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error === blocked ? error.message : error));',
              },
            ],
          },
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 119,
            endLine: 1,
            endColumn: 132,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(error.code === blocked ? message : error));',
              },
            ],
          },
        ],
      },
      {
        name: 'a test that there is an error',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(error ? error.message : error));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 115,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(error ? message : error));',
              },
            ],
          },
        ],
      },
      {
        name: 'a test of something else',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(isOld ? error.message : error));',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 115,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => show(isOld ? message : error));',
              },
            ],
          },
        ],
      },
      {
        name: 'a test without the error as the other way',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error.message) show(text); });',
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 95,
            endLine: 1,
            endColumn: 108,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => { if (message) show(text); });',
              },
            ],
          },
        ],
      },
    ],
  },
  'functions of the file': {
    valid: [
      {
        name: 'called when the file loads',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error.code);
}
report(new Failure());`,
      },
      {
        name: 'called by a function that nobody calls here',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error.code);
}
export function fail() {
  report(new Failure());
}`,
      },
      {
        name: 'called by a function that others call too',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  write(error);
}
function write(error) {
  show(error.code);
}
report(new Failure());`,
      },
      {
        name: 'given to something else',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onFailed(error) {
  show(error.code);
}
window.addEventListener('error', onFailed);`,
      },
    ],
    invalid: [
      {
        name: 'called by the listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error.code);
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'called by a function that the listener calls',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  write(error);
}
function write(error) {
  show(error.code);
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 6,
            column: 8,
            endLine: 6,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  write(error);
}
function write(error) {
  show(error);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'that calls itself',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error.code);
  if (again) report(error);
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 3,
            column: 8,
            endLine: 3,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => report(error));
function report(error) {
  show(error);
  if (again) report(error);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'bound and removed',
        code: `class Call {
  constructor() {
    this.onFailed = this.onFailed.bind(this);
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
  stop() {
    this.connection.off(event, this.onFailed);
  }
  onFailed(error) {
    show(error.code);
  }
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 10,
            column: 10,
            endLine: 10,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `class Call {
  constructor() {
    this.onFailed = this.onFailed.bind(this);
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
  stop() {
    this.connection.off(event, this.onFailed);
  }
  onFailed(error) {
    show(error);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'kept by a hook',
        code: `const onFailed = useCallback(function failed(error) {
  show(error.code);
}, []);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
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
                output: `const onFailed = useCallback(function failed(error) {
  show(error);
}, []);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'that makes the listener',
        code: `const make = (name) => (error) => show(name, error.code);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, make('a'));`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'code', hint: 'Use the error itself.' },
            line: 1,
            column: 46,
            endLine: 1,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `const make = (name) => (error) => show(name, error);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, make('a'));`,
              },
            ],
          },
        ],
      },
    ],
  },
  'other errors': {
    valid: [
      { name: 'of a promise', code: 'JitsiMeetJS.joinConference(room).catch((error) => show(error.message));' },
      {
        name: 'of a promise that fails with it',
        code: `new Promise((resolve, reject) => {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, reject);
}).catch((error) => show(error.message));`,
      },
      {
        name: 'of a redux action',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED:
      return { ...state, error: action.error.message };
  }
};`,
      },
      {
        name: 'of a conference',
        code: 'room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => show(error.message));',
      },
      {
        name: 'of a listener that catches a promise too',
        code: `const onFailed = (error) => show(error.message);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
load().catch(onFailed);`,
      },
      { name: 'in a file that names nothing of it', code: 'socket.on(failed, (error) => show(error.message));' },
      {
        name: 'in a file without the library',
        code: 'connection.addEventListener(events.CONNECTION_FAILED, (error) => show(error.message));',
      },
    ],
    invalid: [],
  },
});
