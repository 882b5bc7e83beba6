import rule from '../../rules/no-misplaced-constant.js';
import { runCases } from './run-cases.js';

runCases('no-misplaced-constant', rule, {
  'a constant of a conference, read from the table of the connection': {
    valid: [],
    invalid: [
      {
        name: 'compared with the error of a connection',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.MEMBERS_ONLY_ERROR) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'MEMBERS_ONLY_ERROR', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 91,
            endLine: 2,
            endColumn: 139,
          },
        ],
      },
      {
        name: 'in a case',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { switch (error) { case JitsiMeetJS.errors.connection.AUTHENTICATION_REQUIRED: act(); break; default: show(error); } });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'AUTHENTICATION_REQUIRED', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 99,
            endLine: 2,
            endColumn: 152,
          },
        ],
      },
      {
        name: 'of a table with a name of its own',
        code: `import { JitsiConnectionErrors } from './jitsi';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiConnectionErrors.MEMBERS_ONLY_ERROR) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'MEMBERS_ONLY_ERROR', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 91,
            endLine: 2,
            endColumn: 131,
          },
        ],
      },
      {
        name: 'compared with the error of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.MEMBERS_ONLY_ERROR) act(); });`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceErrors', found: 'JitsiConnectionErrors.MEMBERS_ONLY_ERROR' },
            line: 2,
            column: 85,
            endLine: 2,
            endColumn: 133,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.conference.MEMBERS_ONLY_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === JitsiMeetJS.errors.conference.MEMBERS_ONLY_ERROR) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'taken out of the table, and compared',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { MEMBERS_ONLY_ERROR } = JitsiMeetJS.errors.connection;
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === MEMBERS_ONLY_ERROR) act(); else show(error); });`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceErrors', found: 'JitsiConnectionErrors.MEMBERS_ONLY_ERROR' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 27,
          },
        ],
      },
      {
        name: 'taken out of the table, and handed on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { MEMBERS_ONLY_ERROR } = JitsiMeetJS.errors.connection;
act(MEMBERS_ONLY_ERROR);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceErrors', found: 'JitsiConnectionErrors.MEMBERS_ONLY_ERROR' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 27,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.conference.MEMBERS_ONLY_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const MEMBERS_ONLY_ERROR = JitsiMeetJS.errors.conference.MEMBERS_ONLY_ERROR;
act(MEMBERS_ONLY_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an event',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.CONNECTION_FAILED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'CONNECTION_FAILED', table: 'JitsiConnectionEvents' },
            line: 2,
            column: 91,
            endLine: 2,
            endColumn: 138,
          },
        ],
      },
      {
        name: 'an error of the connection, read from the events',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.events.connection.PASSWORD_REQUIRED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 91,
            endLine: 2,
            endColumn: 138,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); else show(error); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a value of a conference that others use too': {
    valid: [],
    invalid: [
      {
        name: 'in a handler of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === LOCKED) act(); });
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 4,
            column: 91,
            endLine: 4,
            endColumn: 97,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === LOCKED) act(); });
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); else show(error); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'by nobody else',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); else show(error); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a list',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = ['conference.passwordRequired', 'conference.destroyed'];
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (LOCKED.includes(error)) act(); });
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (LOCKED.includes(error)) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 46,
          },
          {
            messageId: 'compared',
            data: { found: "'conference.destroyed'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 48,
            endLine: 2,
            endColumn: 70,
          },
        ],
      },
      {
        name: 'in a module',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const LOCKED = 'conference.passwordRequired';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 3,
            column: 91,
            endLine: 3,
            endColumn: 97,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
export const LOCKED = 'conference.passwordRequired';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); else show(error); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'where TypeScript would refuse the constant': {
    valid: [],
    invalid: [
      {
        name: 'a value that is cast',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired' as const;
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 45,
          },
        ],
      },
      {
        name: 'a value that the error is typed as',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: 'conference.passwordRequired' | 'connection.serverError') => { if (error === 'conference.passwordRequired') act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 149,
            endLine: 2,
            endColumn: 178,
          },
        ],
      },
      {
        name: 'a value that the error is not typed as',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => { if (error === 'conference.passwordRequired') act(); else show(error); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 99,
            endLine: 2,
            endColumn: 128,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); else show(error); });`,
              },
            ],
          },
        ],
      },
    ],
  },
  'taken out of the wrong table': {
    valid: [],
    invalid: [
      {
        name: 'in a pattern in another',
        code: `const { events: { connection: { CONNECTION_FAILED, PASSWORD_REQUIRED } } } = JitsiMeetJS;
act(PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 52,
            endLine: 1,
            endColumn: 69,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `const { events: { connection: { CONNECTION_FAILED } } } = JitsiMeetJS;
const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;
act(PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'alone in a pattern in another',
        code: `const { events: { connection: { PASSWORD_REQUIRED } } } = JitsiMeetJS;
act(PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 33,
            endLine: 1,
            endColumn: 50,
          },
        ],
      },
      {
        name: 'for other modules',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const { CONNECTION_FAILED, PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 35,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
export const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
export const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
              },
            ],
          },
        ],
      },
      {
        name: 'for other modules, alone',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
export const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
              },
            ],
          },
        ],
      },
      {
        name: 'by an assignment in a function',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
let CONNECTION_FAILED, PASSWORD_REQUIRED;
const load = () => { ({ CONNECTION_FAILED, PASSWORD_REQUIRED } = JitsiMeetJS.events.connection); };`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 3,
            column: 44,
            endLine: 3,
            endColumn: 61,
          },
        ],
      },
    ],
  },
  'a listener for two events': {
    valid: [
      {
        name: 'of the connection and a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, onFailed);
function onFailed(error) { if (error === 'conference.destroyed') act(); else show(error); }`,
      },
    ],
    invalid: [
      {
        name: 'of the connection',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.on(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, onFailed);
function onFailed(error) { if (error === 'conference.destroyed') act(); else show(error); }`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.destroyed'", table: 'JitsiConferenceErrors' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 64,
          },
        ],
      },
    ],
  },
});
