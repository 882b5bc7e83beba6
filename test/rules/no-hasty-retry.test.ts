import rule from '../../rules/no-hasty-retry.js';
import { runCases } from './run-cases.js';

runCases('no-hasty-retry', rule, {
  'by the error': {
    valid: [
      {
        name: 'one that wants an answer at once',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SHARD_CHANGED_ERROR) {
    connection.connect();
  }
});`,
      },
      {
        name: 'one that cannot be worked out',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (isRecoverable(error)) connection.connect();
});`,
      },
    ],
    invalid: [
      {
        name: 'one that wants a long pause',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'one that wants a pause',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'one that wants some seconds',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.NOT_LIVE_ERROR) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'NOT_LIVE_ERROR: Wait a few seconds, then try to join again.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'one that wants to be reported',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'OTHER_ERROR: Log the details and show the user a general message.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'one that wants the user',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'a raw value',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.serverError') connection.connect();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 43,
            endLine: 2,
            endColumn: 63,
          },
        ],
      },
      {
        name: 'two of them',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR || error === JitsiMeetJS.errors.connection.SHARD_CHANGED_ERROR || error === JitsiMeetJS.errors.connection.OTHER_ERROR) connection.connect();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 179,
            endLine: 2,
            endColumn: 199,
          },
        ],
      },
      {
        name: 'all others',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED:
      ask();
      break;
    case JitsiMeetJS.errors.connection.SERVER_ERROR:
      wait();
      break;
    default:
      connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 10,
            column: 7,
            endLine: 10,
            endColumn: 27,
          },
        ],
      },
      {
        name: 'all, where none is told apart',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection.connect());',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 104,
          },
        ],
      },
      {
        name: 'all that the release in force has',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection.connect());',
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 104,
          },
        ],
      },
      {
        name: 'however few attempts there are',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  if (attempts++ < 3) connection.connect();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 23,
            endLine: 2,
            endColumn: 43,
          },
        ],
      },
    ],
  },
  'at once': {
    valid: [
      {
        name: 'a timer',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  setTimeout(() => connection.connect(), 2000);
});`,
      },
      {
        name: 'a callback',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  requestIdleCallback(() => connection.connect());
});`,
      },
      {
        name: 'a promise',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  refresh().then(() => connection.connect());
});`,
      },
      {
        name: 'an await',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, async () => {
  await pause();
  connection.connect();
});`,
      },
      {
        name: 'an await that may be',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, async () => {
  if (attempts > 1) await pause();
  connection.connect();
});`,
      },
      {
        name: 'an async function that is called where it is written',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  (async () => {
    await pause();
    connection.connect();
  })();
});`,
      },
    ],
    invalid: [
      {
        name: 'no pause',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  connection.connect();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'before the await',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, async () => {
  connection.connect();
  await pause();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 23,
          },
        ],
      },
      {
        name: 'a callback that runs on the spot',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  [connection].forEach(() => connection.connect());
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 30,
            endLine: 2,
            endColumn: 50,
          },
        ],
      },
      {
        name: 'a function that is called where it is written',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  (() => {
    connection.connect();
  })();
});`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'what a promise runs first',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => new Promise(() => connection.connect()));',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 102,
            endLine: 1,
            endColumn: 122,
          },
        ],
      },
    ],
  },
  'the password': {
    valid: [
      {
        name: 'what the user gave',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.connect({ id, password });
  }
});`,
      },
      {
        name: 'a new token',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.setToken(token);
    connection.connect();
  }
});`,
      },
      {
        name: 'a fresh token',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.refreshToken(token);
    connection.connect();
  }
});`,
      },
    ],
    invalid: [
      {
        name: 'unasked',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'what the user gave, for another error',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
    connection.connect({ id, password });
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'the token of another connection',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    other.setToken(token);
    connection.connect();
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'a token too late',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    connection.connect();
    connection.setToken(token);
  }
});`,
        errors: [
          {
            messageId: 'hasty',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'arguments for all errors',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection.connect({ id, password }));',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 120,
          },
        ],
      },
    ],
  },
  'by way of functions': {
    valid: [
      {
        name: 'that wait',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry());
function retry() {
  setTimeout(() => connection.connect(), 1000);
}`,
      },
      {
        name: 'that wait asynchronously',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry());
async function retry() {
  await pause();
  connection.connect();
}`,
      },
      {
        name: 'that get another connection',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry(other));
function retry(lost) {
  lost.connect();
}`,
      },
      {
        name: 'that get none',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry());
function retry(lost) {
  lost.connect();
}`,
      },
      {
        name: 'that get it in an object',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry({ connection }));
function retry({ connection: lost }) {
  lost.connect();
}`,
      },
    ],
    invalid: [
      {
        name: 'of the file',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry());
function retry() {
  again();
}
function again() {
  connection.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`retry`, `again`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 91,
          },
        ],
      },
      {
        name: 'that get the connection',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry(connection));
function retry(lost) {
  lost.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`retry`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 101,
          },
        ],
      },
      {
        name: 'that get it by call',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry.call(null, connection));
function retry(lost) {
  lost.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`retry`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 112,
          },
        ],
      },
      {
        name: 'called in two places',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) retry();
  else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) retry();
});
function retry() {
  connection.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: { path: '`retry`', errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 61,
            endLine: 2,
            endColumn: 68,
          },
          {
            messageId: 'hastyThrough',
            data: { path: '`retry`', errors: 'OTHER_ERROR: Log the details and show the user a general message.' },
            line: 3,
            column: 65,
            endLine: 3,
            endColumn: 72,
          },
        ],
      },
      {
        name: 'that connect twice',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => retry());
function retry() {
  connection.connect();
  connection.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`retry`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 91,
          },
        ],
      },
      {
        name: 'methods',
        code: `class Call {
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => this.onFailed());
  }
  onFailed() {
    this.connection.connect();
  }
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`onFailed`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 79,
            endLine: 3,
            endColumn: 94,
          },
        ],
      },
      {
        name: 'made on the spot',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => makeRetry()());
function makeRetry() {
  return () => connection.connect();
}`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: 'a function',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 97,
          },
        ],
      },
      {
        name: 'by a name in brackets',
        code: `const act = { 'try again'() { connection.connect(); } };
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => act['try again']());`,
        errors: [
          {
            messageId: 'hastyThrough',
            data: {
              path: '`try again`',
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 84,
            endLine: 2,
            endColumn: 102,
          },
        ],
      },
    ],
  },
  'the connection': {
    valid: [
      {
        name: 'another one',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => other.connect());',
      },
      {
        name: 'of another object',
        code: 'call.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => other.connection.connect());',
      },
      {
        name: 'of another this',
        code: `class Call {
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => other.retry());
  }
}
const other = {
  retry() {
    this.connection.connect();
  },
};`,
      },
      {
        name: 'a new one',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
});`,
      },
      {
        name: 'a new one in its place',
        code: `let connection;
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
});`,
      },
      {
        name: 'a new one in its place, made by a function',
        code: `let connection;
function start() {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => start());
  connection.connect();
}`,
      },
      {
        name: 'a new one of a function',
        code: `function start() {
  const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => start());
  connection.connect();
}`,
      },
      {
        name: 'a new one of this',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => this.start());
    this.connection.connect();
  }
}`,
      },
      {
        name: 'what a function gives',
        code: 'find().addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => find().connect());',
      },
      {
        name: 'what is connected in another way',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => {
  connection.attach(session);
  connection['con' + 'nect']();
  connect();
});`,
      },
    ],
    invalid: [
      {
        name: 'itself',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection.connect());',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 104,
          },
        ],
      },
      {
        name: 'by another name',
        code: `const lost = connection;
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => lost.connect());`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 84,
            endLine: 2,
            endColumn: 98,
          },
        ],
      },
      {
        name: 'of an object',
        code: 'call.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => call.connection.connect());',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 89,
            endLine: 1,
            endColumn: 114,
          },
        ],
      },
      {
        name: 'of this',
        code: `class Call {
  start() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed.bind(this));
  }
  onFailed() {
    this.connection.connect();
  }
}`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 6,
            column: 5,
            endLine: 6,
            endColumn: 30,
          },
        ],
      },
      {
        name: 'of a loop',
        code: `for (const connection of connections) {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection.connect());
}`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 72,
            endLine: 2,
            endColumn: 92,
          },
        ],
      },
      {
        name: 'in an optional chain',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => connection?.connect?.());',
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 84,
            endLine: 1,
            endColumn: 107,
          },
        ],
      },
    ],
  },
  'the listener': {
    valid: [
      {
        name: 'through a helper, for another connection',
        code: `function listen(connection, event, listener) {
  connection.addEventListener(event, listener);
}
listen(link, JitsiMeetJS.events.connection.CONNECTION_FAILED, () => other.connect());`,
      },
      {
        name: 'in a map of listeners, without a connection',
        code: 'const listeners = { [JitsiMeetJS.events.connection.CONNECTION_FAILED]: () => connection.connect() };',
      },
      {
        name: 'of another event',
        code: 'connection.on(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, () => connection.connect());',
      },
      { name: 'in a file that names nothing of it', code: 'socket.on(closed, () => socket.connect());' },
      { name: 'a rejection', code: 'JitsiMeetJS.joinConference(room).catch(() => connection.connect());' },
    ],
    invalid: [
      {
        name: 'through a helper',
        code: `function listen(connection, event, listener) {
  connection.addEventListener(event, listener);
}
listen(link, JitsiMeetJS.events.connection.CONNECTION_FAILED, () => link.connect());`,
        errors: [
          {
            messageId: 'hasty',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 69,
            endLine: 4,
            endColumn: 83,
          },
        ],
      },
    ],
  },
});
