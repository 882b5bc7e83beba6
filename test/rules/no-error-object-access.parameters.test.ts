import rule from '../../rules/no-error-object-access.js';
import { runCases } from './run-cases.js';

runCases('no-error-object-access', rule, {
  'a listener that is bound to arguments': {
    valid: [
      {
        name: 'a function, of which another parameter is used',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error) { show(room.message, error); }`,
      },
      {
        name: 'a function with what is spread',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, ...rooms));
function onFailed(room, error) { show(error.message, room.message); }`,
      },
    ],
    invalid: [
      {
        name: 'a function',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error) { show(error.message); }`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error, message) { show(message); }`,
              },
            ],
          },
        ],
      },
      {
        name: 'a method',
        code: `class Call {
  listen() { this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed.bind(this, 1, 2)); }
  onFailed(first, second, error) { show(error.name); }
}`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 3,
            column: 41,
            endLine: 3,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `class Call {
  listen() { this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed.bind(this, 1, 2)); }
  onFailed(first, second, error) { show(error); }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'taken apart',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, { message }) { show(room, message); }`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 2,
            column: 27,
            endLine: 2,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error, message) { show(room, message); }`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a map of listeners',
        code: `const listeners = { [JitsiMeetJS.events.connection.CONNECTION_FAILED]: onFailed.bind(null, room) };
function onFailed(room, error) { show(error.id); }`,
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'id',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 47,
          },
        ],
      },
      {
        name: 'through a helper',
        code: `function listen(event, listener) { connection.on(event, listener); }
listen(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error) { show(error.id); }`,
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'id',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 3,
            column: 39,
            endLine: 3,
            endColumn: 47,
          },
        ],
      },
    ],
  },
  'a listener that says what its this is': {
    valid: [
      {
        name: 'this alone is used',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) { this.show(this.message, error); });`,
      },
    ],
    invalid: [
      {
        name: 'the message',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) { this.show(error.message); });`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 114,
            endLine: 1,
            endColumn: 127,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string, message?: string) { this.show(message); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'the error',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string, message: string) { this.show(error.name, message); });`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'name', hint: 'Use the error itself.' },
            line: 1,
            column: 131,
            endLine: 1,
            endColumn: 141,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'error' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string, message: string) { this.show(error, message); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'taken apart',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, { message }: Failure) { this.show(message); });`,
        errors: [
          {
            messageId: 'access',
            data: { name: 'message', hint: 'The message is the second parameter of the listener.' },
            line: 1,
            column: 89,
            endLine: 1,
            endColumn: 96,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'message' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string, message?: string) { this.show(message); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a listener that others call too': {
    valid: [
      {
        name: 'for an event that gives an object',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
room.on(JitsiMeetJS.events.conference.USER_JOINED, onFailed);
function onFailed(error) { show(error.id); }`,
      },
      {
        name: 'with what is not known',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onTimeout(failure) { onFailed(failure); }
function onFailed(error) { show(error.id); }`,
      },
    ],
    invalid: [
      {
        name: 'for another event that gives a string',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.on(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, onFailed);
function onFailed(error) { show(error.id); }`,
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'id',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 3,
            column: 33,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'for the failure of a conference',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, onFailed);
function onFailed(error) { show(error.id); }`,
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'id',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 3,
            column: 33,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'with a string',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onTimeout() { onFailed('timeout'); }
function onFailed(error) { show(error.id); }`,
        errors: [
          {
            messageId: 'access',
            data: {
              name: 'id',
              hint: 'The message, the credentials and the details are the other parameters of the listener.',
            },
            line: 3,
            column: 33,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
    ],
  },
});
