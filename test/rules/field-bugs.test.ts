import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../index.js';

/** What the rules of `strict` say of a file, the options that they have there aside. */
function reportsOf(code: string, rule: string): string[] {
  const config = {
    files: ['**/*.js'],
    plugins: { jitsi: plugin },
    languageOptions: { parser },
    settings: { jitsi: { release: 2193 } },
    rules: { [`jitsi/${rule}`]: 'error' },
  };
  return new Linter({ cwd: '/' })
    .verify(code, config as unknown as Linter.Config, '/call.js')
    .map(({ message }) => message);
}

/** A mistake that public code makes, what is said of it, and the nearest code that is right. */
interface Bug {
  readonly rule: string;
  readonly wrong: string;
  readonly reports: readonly string[];
  readonly right: string;
}

const BUGS: Readonly<Record<string, Bug>> = {
  'an error constant read from the events table, so undefined': {
    rule: 'no-misplaced-constant',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.events.connection.PASSWORD_REQUIRED) connection.setToken(token);
});`,
    reports: [
      'Read this constant from `JitsiConnectionErrors`: `JitsiConnectionEvents.PASSWORD_REQUIRED` is `undefined`.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) connection.setToken(token);
});`,
  },
  'an error constant of the events table registered as an event': {
    rule: 'no-misplaced-constant',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.PASSWORD_REQUIRED, onDisconnected);`,
    reports: [
      'Register an event of `JitsiConnectionEvents` here: `JitsiConnectionErrors.PASSWORD_REQUIRED` is an error, and no listener is ever called for it.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, onDisconnected);`,
  },
  'an error constant registered as an event; it never fires': {
    rule: 'no-misplaced-constant',
    wrong: `connection.addEventListener(JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR, onDropped);`,
    reports: [
      'Register an event of `JitsiConnectionEvents` here: `JitsiConnectionErrors.CONNECTION_DROPPED_ERROR` is an error, and no listener is ever called for it.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onDropped);`,
  },
  'a string that no release ever emitted, for another': {
    rule: 'no-unknown-connection-error',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.connectionDropped') reconnectLater();
});`,
    reports: ['Use a connection error that lib-jitsi-meet has; `connection.connectionDropped` is none.'],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.droppedError') reconnectLater();
});`,
  },
  'a string that no release ever emitted, for none': {
    rule: 'no-unknown-connection-error',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.timeout') showTimeout();
});`,
    reports: ['Use a connection error that lib-jitsi-meet has; `connection.timeout` is none.'],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.otherError') showTimeout();
});`,
  },
  'the error used as an object: its message': {
    rule: 'no-error-object-access',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  toast(error.message);
});`,
    reports: [
      'Do not read `message` from the error: it is a string, so this is `undefined`. The message is the second parameter of the listener.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  toast(message);
});`,
  },
  'the error used as an object: its code': {
    rule: 'no-error-object-access',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error.code === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) askForPassword();
});`,
    reports: ['Do not read `code` from the error: it is a string, so this is `undefined`. Use the error itself.'],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) askForPassword();
});`,
  },
  'the error used as an object: its name': {
    rule: 'no-error-object-access',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ({ name }) => {
  setFailure(name);
});`,
    reports: ['Do not read `name` from the error: it is a string, so this is `undefined`. Use the error itself.'],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  setFailure(error);
});`,
  },
  'a conference error compared in a connection handler': {
    rule: 'no-misplaced-constant',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'conference.passwordRequired') askForPassword();
});`,
    reports: [
      "Compare with a connection error: `'conference.passwordRequired'` belongs to `JitsiConferenceErrors`, and a connection never fails with it.",
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') askForPassword();
});`,
  },
  'one if for one error, and every other failure falls through in silence': {
    rule: 'exhaustive-connection-errors',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) askForPassword();
});`,
    reports: [
      'Handle the connection errors that fall through here in silence. CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) askForPassword();
  else showFailure(error);
});`,
  },
  'a connection whose failure nobody hears of': {
    rule: 'require-connection-failed-handler',
    wrong: `const connection = new JitsiMeetJS.JitsiConnection(null, null, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, onEstablished);
connection.connect();`,
    reports: ['Listen for `CONNECTION_FAILED` on this connection: nothing here learns that it failed.'],
    right: `const connection = new JitsiMeetJS.JitsiConnection(null, null, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, onEstablished);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
  },
  'a retry at once, whatever has happened': {
    rule: 'no-hasty-retry',
    wrong: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) reconnect();
  else showFailure(error);
});
function reconnect() {
  connection.connect();
}`,
    reports: [
      'Do not call `connect()` at once here, by way of `reconnect`. SERVER_ERROR: Retry only after long and growing pauses.',
    ],
    right: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) reconnect();
  else showFailure(error);
});
function reconnect() {
  setTimeout(() => connection.connect(), 60_000);
}`,
  },
};

describe('bugs that public code has', () => {
  it.each(Object.entries(BUGS))('%s', (_, { rule, wrong, reports }) => {
    expect(reportsOf(wrong, rule)).toEqual(reports);
  });
});

describe('the nearest code without the bug', () => {
  it.each(Object.entries(BUGS))('not %s', (_, { rule, right }) => {
    expect(reportsOf(right, rule)).toEqual([]);
  });
});
