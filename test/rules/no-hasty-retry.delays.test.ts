import rule from '../../rules/no-hasty-retry.js';
import { runCases } from './run-cases.js';

runCases('no-hasty-retry', rule, {
  'by functions that wait before they run': {
    valid: [
      {
        name: 'written where they are made',
        code: `const retry = debounce(() => connection.connect(), 500);
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
      },
      {
        name: 'of a library',
        code: `const retry = _.throttle(() => connection.connect(), 500);
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
      },
      {
        name: 'made of another',
        code: `const retry = debounce(reconnect, 500);
function reconnect() { connection.connect(); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
      },
      {
        name: 'in a field',
        code: `class Call {
  retry = debounce(() => this.connection.connect(), 500);
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) this.retry(); });
  }
}`,
      },
      {
        name: 'the listener',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, debounce(onFailed, 500));
function onFailed(error) { if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) connection.connect(); }`,
      },
      {
        name: 'the listener, written where it is made',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, debounce((error) => { if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) connection.connect(); }, 500));`,
      },
    ],
    invalid: [
      {
        name: 'written where something else is made',
        code: `const retry = useCallback(() => connection.connect(), []);
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`retry`',
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 73,
            endLine: 3,
            endColumn: 80,
          },
        ],
      },
      {
        name: 'that other itself',
        code: `const retry = debounce(reconnect, 500);
function reconnect() { connection.connect(); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) reconnect();
});`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`reconnect`',
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 73,
            endLine: 4,
            endColumn: 84,
          },
        ],
      },
      {
        name: 'the listener, where it is registered as it is too',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, debounce(onFailed, 500));
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onFailed(error) { if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) connection.connect(); }`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 3,
            column: 98,
            endLine: 3,
            endColumn: 118,
          },
        ],
      },
      {
        name: 'and then at once',
        code: `const retry = debounce(() => log(), 500);
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) { retry(); connection.connect(); }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 3,
            column: 84,
            endLine: 3,
            endColumn: 104,
          },
        ],
      },
    ],
  },
  'behind what is waited for': {
    valid: [
      {
        name: 'in a loop',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, async (error) => {
  for await (const peer of peers) log(peer);
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) connection.connect();
});`,
      },
      {
        name: 'in a generator',
        code: `function* retry() { connection.connect(); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
      },
    ],
    invalid: [
      {
        name: 'in a loop that does not wait',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, async (error) => {
  for (const peer of peers) log(peer);
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) connection.connect();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 3,
            column: 73,
            endLine: 3,
            endColumn: 93,
          },
        ],
      },
      {
        name: 'behind a generator',
        code: `function* retry() { yield 1; }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) { retry(); connection.connect(); }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 3,
            column: 84,
            endLine: 3,
            endColumn: 104,
          },
        ],
      },
    ],
  },
  'for errors that this plugin does not know': {
    valid: [
      {
        name: 'from nowhere',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR) connection.connect();
});`,
      },
    ],
    invalid: [
      {
        name: 'from the settings',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR) connection.connect();
});`,
        settings: { jitsi: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'TIME_LIMIT_ERROR: Wait before you connect again.' },
            line: 2,
            column: 65,
            endLine: 2,
            endColumn: 85,
          },
        ],
      },
    ],
  },
});
