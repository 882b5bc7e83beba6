import rule from '../../rules/no-unknown-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-unknown-connection-error', rule, {
  strings: {
    valid: [
      {
        name: 'one that there is',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.droppedError') act(); });`,
      },
      {
        name: 'of another layer',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'item-not-found') act(); });`,
      },
      {
        name: 'of another namespace',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'xmpp.droppedEror') act(); });`,
      },
      {
        name: 'an event',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.connectionFailed') act(); });`,
      },
      {
        name: 'not compared with the error',
        code: `if (JitsiMeetJS && state === 'connection.connectionDropped') act();`,
      },
      {
        name: 'a part of the error',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error.startsWith('connection.drop') || error.includes('connection.x')) act(); });`,
      },
      {
        name: 'a key of a translation',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(t('connection.connectionDropped')));`,
      },
      {
        name: 'by the name of a code of the file',
        code: `const CODES = { DROPPED: 'connection.dropedError' };
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === CODES.DROPPED) act(); });`,
      },
    ],
    invalid: [
      {
        name: 'one that is near',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.connectionDropped') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.connectionDropped' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 135,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.droppedError') act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'one that is near nothing',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeout') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.timeout' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 125,
          },
        ],
      },
      {
        name: 'one that was removed',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.connectionError') act(); });`,
        errors: [
          {
            messageId: 'removed',
            data: { name: 'connection.connectionError' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 133,
          },
        ],
      },
      {
        name: 'on the left',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if ('connection.dropedError' == error) act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 95,
            endLine: 1,
            endColumn: 119,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if ('connection.droppedError' == error) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'that is not it',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error !== 'connection.dropedError') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 129,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error !== 'connection.droppedError') act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in double quotes',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === "connection.dropedError") act(); });',
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 129,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === "connection.droppedError") act(); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a template',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === `connection.dropedError`) act(); });',
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 129,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output:
                  'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === `connection.droppedError`) act(); });',
              },
            ],
          },
        ],
      },
      {
        name: 'a case',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { switch (error) { case 'connection.passwordrequired': ask(); break; default: act(); } });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.passwordrequired' },
            line: 1,
            column: 113,
            endLine: 1,
            endColumn: 142,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.passwordRequired' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { switch (error) { case 'connection.passwordRequired': ask(); break; default: act(); } });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a list',
        code: `const LOST = ['connection.droppedError', 'connection.dropedError'];
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (LOST.includes(error)) act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `const LOST = ['connection.droppedError', 'connection.droppedError'];
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (LOST.includes(error)) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a set',
        code: `const LOST = new Set(['connection.dropedError']);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (LOST.has(error)) act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 23,
            endLine: 1,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `const LOST = new Set(['connection.droppedError']);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (LOST.has(error)) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'a key of a lookup',
        code: `const TEXTS = { 'connection.serverErr': 'Try later.' };
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(TEXTS[error] ?? 'Failed.'));`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.serverErr' },
            line: 1,
            column: 17,
            endLine: 1,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.serverError' },
                output: `const TEXTS = { 'connection.serverError': 'Try later.' };
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => show(TEXTS[error] ?? 'Failed.'));`,
              },
            ],
          },
        ],
      },
      {
        name: 'by the name of a const',
        code: `const DROPPED = 'connection.dropedError';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === DROPPED) act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 17,
            endLine: 1,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `const DROPPED = 'connection.droppedError';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === DROPPED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a function of the file',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => act(error));
function act(error) {
  if (error === 'connection.dropedError') retry();
}`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 3,
            column: 17,
            endLine: 3,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => act(error));
function act(error) {
  if (error === 'connection.droppedError') retry();
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a rejection',
        code: `JitsiMeetJS.joinConference(room).catch((error) => { if (error === 'connection.dropedError') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 1,
            column: 67,
            endLine: 1,
            endColumn: 91,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `JitsiMeetJS.joinConference(room).catch((error) => { if (error === 'connection.droppedError') act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in redux code',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED:
      return action.error.name === 'connection.dropedError' ? null : state;
  }
};`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 5,
            column: 36,
            endLine: 5,
            endColumn: 60,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED:
      return action.error.name === 'connection.droppedError' ? null : state;
  }
};`,
              },
            ],
          },
        ],
      },
      {
        name: 'in what catches a promise that fails with the error',
        code: `new Promise((resolve, reject) => {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, reject);
}).catch((error) => { if (error === 'connection.dropedError') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.dropedError' },
            line: 3,
            column: 37,
            endLine: 3,
            endColumn: 61,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.droppedError' },
                output: `new Promise((resolve, reject) => {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, reject);
}).catch((error) => { if (error === 'connection.droppedError') act(); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'errors of the file': {
    valid: [
      {
        name: 'that it calls its own function with',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
function onFailed(error) {
  if (error === 'connection.timeout') act();
}
setTimeout(() => onFailed('connection.timeout'), 5000);`,
      },
      {
        name: 'that it rejects with',
        code: `new Promise((resolve, fail) => {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, fail);
  setTimeout(() => fail('connection.timeout'), 5000);
}).catch((error) => { if (error === 'connection.timeout') act(); });`,
      },
      {
        name: 'that it throws',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference(room);
    if (late) throw 'connection.timeout';
  } catch (error) {
    if (error === 'connection.timeout') act();
  }
}`,
      },
      {
        name: 'that it makes an error of',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference(room);
    if (late) throw new Error('connection.timeout');
  } catch (error) {
    if (error === 'connection.timeout') act();
  }
}`,
      },
      {
        name: 'that it emits',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeout') act(); });
emitter.emit('connection.timeout');`,
      },
    ],
    invalid: [
      {
        name: 'that it does not fail with',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeout') act(); });`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.timeout' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 125,
          },
        ],
      },
      {
        name: 'that it says',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeout') act(); });
console.warn('connection.timeout');`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.timeout' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 125,
          },
        ],
      },
      {
        name: 'that are of another release',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.notLiveError') act(); });
emitter.emit('connection.notLiveError');`,
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'otherReleaseSince',
            data: { name: 'connection.notLiveError', since: '1839' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 130,
          },
        ],
      },
    ],
  },
  members: {
    valid: [
      { name: 'one that there is', code: 'act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);' },
      { name: 'one that may be newer', code: 'act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);' },
      { name: 'one of another table', code: 'act(JitsiMeetJS.errors.connection.CONFERENCE_MAX_USERS);' },
      { name: 'an event', code: 'act(JitsiMeetJS.events.connection.CONNECTION_FALED);' },
      {
        name: 'what every object has',
        code: 'act(JitsiMeetJS.errors.connection.hasOwnProperty, JitsiMeetJS.errors.connection.toString);',
      },
      {
        name: 'of something else',
        code: `import { errors } from 'db';
act(errors.connection.SERVER_EROR, JitsiMeetJS);`,
      },
      {
        name: 'of an object of the file',
        code: `const errors = { connection: {} };
act(errors.connection.SERVER_EROR, JitsiMeetJS);`,
      },
      { name: 'in a file that names nothing of it', code: 'act(errors.SERVER_EROR);' },
      { name: 'as a type', code: 'let error: JitsiConnectionErrors.SERVER_EROR;' },
    ],
    invalid: [
      {
        name: 'one that is near',
        code: 'act(JitsiMeetJS.errors.connection.PASSWORD_REQUIERD);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'PASSWORD_REQUIERD' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'PASSWORD_REQUIRED' },
                output: 'act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);',
              },
            ],
          },
        ],
      },
      {
        name: 'one that was removed',
        code: 'act(JitsiMeetJS.errors.connection.CONNECTION_ERROR);',
        errors: [
          { messageId: 'removed', data: { name: 'CONNECTION_ERROR' }, line: 1, column: 5, endLine: 1, endColumn: 51 },
        ],
      },
      {
        name: 'of a table that is imported',
        code: `import { JitsiConnectionErrors } from './jitsi';
act(JitsiConnectionErrors.SERVER_EROR);`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors } from './jitsi';
act(JitsiConnectionErrors.SERVER_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'of a table without an import',
        code: 'act(JitsiConnectionErrors.SERVER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act(JitsiConnectionErrors.SERVER_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'of the nested table',
        code: 'act(JitsiMeetJS.errors.connection.JitsiConnectionErrors.SERVER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 68,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act(JitsiMeetJS.errors.connection.JitsiConnectionErrors.SERVER_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'by a string',
        code: `act(JitsiConnectionErrors['SERVER_EROR']);`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `act(JitsiConnectionErrors['SERVER_ERROR']);`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an optional chain',
        code: 'act(JitsiMeetJS?.errors?.connection?.SERVER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 49,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act(JitsiMeetJS?.errors?.connection?.SERVER_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'through a cast',
        code: 'act((JitsiMeetJS.errors.connection as any).SERVER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act((JitsiMeetJS.errors.connection as any).SERVER_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'twice in a file',
        code: 'act(JitsiMeetJS.errors.connection.SERVER_EROR, JitsiMeetJS.errors.connection.OTHER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act(JitsiMeetJS.errors.connection.SERVER_ERROR, JitsiMeetJS.errors.connection.OTHER_EROR);',
              },
            ],
          },
          {
            messageId: 'never',
            data: { name: 'OTHER_EROR' },
            line: 1,
            column: 48,
            endLine: 1,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'OTHER_ERROR' },
                output: 'act(JitsiMeetJS.errors.connection.SERVER_EROR, JitsiMeetJS.errors.connection.OTHER_ERROR);',
              },
            ],
          },
        ],
      },
    ],
  },
  'taken out of a table': {
    valid: [
      { name: 'one that there is', code: 'const { SERVER_ERROR } = JitsiMeetJS.errors.connection;' },
      {
        name: 'with a default',
        code: `const { SERVER_EROR = 'connection.serverError' } = JitsiMeetJS.errors.connection;`,
      },
      {
        name: 'the nested table, and the rest',
        code: 'const { JitsiConnectionErrors, ...others } = JitsiMeetJS.errors.connection;',
      },
      { name: 'a computed name', code: 'const { [name]: found } = JitsiMeetJS.errors.connection;' },
      { name: 'of something that is not known', code: 'const { errors: { other: { SERVER_EROR } } } = JitsiMeetJS;' },
      {
        name: 'by an import of the table',
        code: `import JitsiErrors, { JitsiConnectionErrors } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';
import * as all from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
      },
      {
        name: 'by an import of a type',
        code: `import { type SERVER_EROR } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';
import type { OTHER_EROR } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
      },
      {
        name: 'by an import from a module of the project',
        code: `import { SERVER_EROR } from './JitsiConnectionErrors';`,
      },
    ],
    invalid: [
      {
        name: 'one that is near',
        code: 'const { SERVER_EROR } = JitsiMeetJS.errors.connection;',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'const { SERVER_ERROR: SERVER_EROR } = JitsiMeetJS.errors.connection;',
              },
            ],
          },
        ],
      },
      {
        name: 'under another name',
        code: 'const { SERVER_EROR: DOWN } = JitsiMeetJS.errors.connection;',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'const { SERVER_ERROR: DOWN } = JitsiMeetJS.errors.connection;',
              },
            ],
          },
        ],
      },
      {
        name: 'by a string',
        code: `const { 'SERVER_EROR': DOWN, ['OTHER_EROR']: ODD } = JitsiMeetJS.errors.connection;`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `const { 'SERVER_ERROR': DOWN, ['OTHER_EROR']: ODD } = JitsiMeetJS.errors.connection;`,
              },
            ],
          },
          {
            messageId: 'never',
            data: { name: 'OTHER_EROR' },
            line: 1,
            column: 30,
            endLine: 1,
            endColumn: 49,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'OTHER_ERROR' },
                output: `const { 'SERVER_EROR': DOWN, ['OTHER_ERROR']: ODD } = JitsiMeetJS.errors.connection;`,
              },
            ],
          },
        ],
      },
      {
        name: 'of the whole library',
        code: 'const { errors: { connection: { SERVER_EROR } } } = JitsiMeetJS;',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 33,
            endLine: 1,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'const { errors: { connection: { SERVER_ERROR: SERVER_EROR } } } = JitsiMeetJS;',
              },
            ],
          },
        ],
      },
      {
        name: 'of the nested table',
        code: 'const { JitsiConnectionErrors: { SERVER_EROR } } = JitsiMeetJS.errors.connection;',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 34,
            endLine: 1,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output:
                  'const { JitsiConnectionErrors: { SERVER_ERROR: SERVER_EROR } } = JitsiMeetJS.errors.connection;',
              },
            ],
          },
        ],
      },
      {
        name: 'by an assignment',
        code: `let down;
({ SERVER_EROR: down } = JitsiMeetJS.errors.connection);`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 2,
            column: 4,
            endLine: 2,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `let down;
({ SERVER_ERROR: down } = JitsiMeetJS.errors.connection);`,
              },
            ],
          },
        ],
      },
      {
        name: 'by an import',
        code: `import { SERVER_EROR } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `import { SERVER_ERROR as SERVER_EROR } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
              },
            ],
          },
        ],
      },
      {
        name: 'by an import under another name',
        code: `import { SERVER_EROR as DOWN } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `import { SERVER_ERROR as DOWN } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
              },
            ],
          },
        ],
      },
    ],
  },
  'members that the file asks for': {
    valid: [
      {
        name: 'in a test',
        code: 'if (JitsiMeetJS.errors.connection.SERVER_EROR) act(JitsiMeetJS.errors.connection.SERVER_EROR);',
      },
      { name: 'in a condition', code: 'act(JitsiMeetJS.errors.connection.SERVER_EROR ? 1 : 2);' },
      { name: 'with a default', code: `act(JitsiMeetJS.errors.connection.SERVER_EROR ?? 'connection.serverError');` },
      { name: 'by typeof', code: 'act(typeof JitsiMeetJS.errors.connection.SERVER_EROR);' },
      {
        name: 'against undefined',
        code: 'act(JitsiMeetJS.errors.connection.SERVER_EROR !== undefined, null == JitsiMeetJS.errors.connection.OTHER_EROR);',
      },
      {
        name: 'by in',
        code: `act('SERVER_EROR' in JitsiMeetJS.errors.connection && JitsiMeetJS.errors.connection.SERVER_EROR);`,
      },
      { name: 'to be written', code: `JitsiMeetJS.errors.connection.SERVER_EROR = 'connection.serverError';` },
    ],
    invalid: [
      {
        name: 'without asking',
        code: 'act(JitsiMeetJS.errors.connection.SERVER_EROR);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'act(JitsiMeetJS.errors.connection.SERVER_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'in something else',
        code: `act('SERVER_EROR' in list, JitsiMeetJS.errors.connection.SERVER_EROR);`,
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 28,
            endLine: 1,
            endColumn: 69,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `act('SERVER_EROR' in list, JitsiMeetJS.errors.connection.SERVER_ERROR);`,
              },
            ],
          },
        ],
      },
    ],
  },
  releases: {
    valid: [
      {
        name: 'a member that is there',
        code: 'act(JitsiMeetJS.errors.connection.NOT_LIVE_ERROR);',
        settings: { jitsi: { release: 1839 } },
      },
      {
        name: 'a value that came later, not compared',
        code: `show(JitsiMeetJS, t('connection.notLiveError'));`,
        settings: { jitsi: { release: 1700 } },
      },
      {
        name: 'a value that is there',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.notLiveError') act(); });`,
        settings: { jitsi: { release: 1839 } },
      },
      {
        name: 'a member that the settings add',
        code: 'act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);',
        settings: { jitsi: { release: 1880, additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
      },
      {
        name: 'a value that the settings add',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeLimit') act(); });`,
        settings: { jitsi: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
      },
    ],
    invalid: [
      {
        name: 'a member that came later',
        code: 'act(JitsiMeetJS.errors.connection.NOT_LIVE_ERROR);',
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'otherReleaseSince',
            data: { name: 'NOT_LIVE_ERROR', since: '1839' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 49,
          },
        ],
      },
      {
        name: 'a value that came later, in a handler',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.notLiveError') act(); });`,
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'otherReleaseSince',
            data: { name: 'connection.notLiveError', since: '1839' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 130,
          },
        ],
      },
      {
        name: 'a value that came later, compared elsewhere',
        code: `if (JitsiMeetJS && state === 'connection.notLiveError') act();`,
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'otherReleaseSince',
            data: { name: 'connection.notLiveError', since: '1839' },
            line: 1,
            column: 30,
            endLine: 1,
            endColumn: 55,
          },
        ],
      },
      {
        name: 'a member that the newest lacks',
        code: 'act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);',
        settings: { jitsi: { release: 'latest' } },
        errors: [
          { messageId: 'never', data: { name: 'TIME_LIMIT_ERROR' }, line: 1, column: 5, endLine: 1, endColumn: 51 },
        ],
      },
      {
        name: 'a member that a release lacks',
        code: 'act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);',
        settings: { jitsi: { release: 1880 } },
        errors: [
          { messageId: 'never', data: { name: 'TIME_LIMIT_ERROR' }, line: 1, column: 5, endLine: 1, endColumn: 51 },
        ],
      },
      {
        name: 'near a member that the settings add',
        code: 'act(JitsiMeetJS.errors.connection.TIME_LIMT_ERROR);',
        settings: { jitsi: { release: 1880, additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'never',
            data: { name: 'TIME_LIMT_ERROR' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'TIME_LIMIT_ERROR' },
                output: 'act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);',
              },
            ],
          },
        ],
      },
      {
        name: 'near a value that the settings add',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timLimit') act(); });`,
        settings: { jitsi: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'never',
            data: { name: 'connection.timLimit' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 126,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'connection.timeLimit' },
                output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.timeLimit') act(); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'beside other rules': {
    valid: [
      {
        name: 'an error that is read from the events is misplaced',
        code: 'act(JitsiMeetJS.events.connection.SERVER_ERROR);',
      },
      {
        name: 'a removed error that is registered is misplaced',
        code: 'connection.on(JitsiMeetJS.errors.connection.CONNECTION_ERROR, act);',
      },
    ],
    invalid: [
      {
        name: 'a removed error that is handed to something else',
        code: 'connection.on(event, JitsiMeetJS.errors.connection.CONNECTION_ERROR);',
        errors: [
          { messageId: 'removed', data: { name: 'CONNECTION_ERROR' }, line: 1, column: 22, endLine: 1, endColumn: 68 },
        ],
      },
      {
        name: 'a removed error that is compared',
        code: 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.CONNECTION_ERROR) act(); });',
        errors: [
          {
            messageId: 'removed',
            data: { name: 'CONNECTION_ERROR' },
            line: 1,
            column: 105,
            endLine: 1,
            endColumn: 151,
          },
        ],
      },
      {
        name: 'a misspelt error that is registered',
        code: 'connection.on(JitsiMeetJS.errors.connection.SERVER_EROR, act);',
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: 'connection.on(JitsiMeetJS.errors.connection.SERVER_ERROR, act);',
              },
            ],
          },
        ],
      },
    ],
  },
});
