import rule from '../../rules/no-misplaced-constant.js';
import { runCases } from './run-cases.js';

runCases('no-misplaced-constant', rule, {
  'in a list that has errors of connections too': {
    valid: [
      {
        name: 'that is used elsewhere too',
        code: `const FATAL = [JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS, JitsiMeetJS.errors.connection.SERVER_ERROR];
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (FATAL.includes(error)) act(); });
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (FATAL.includes(error)) act();
});`,
      },
      {
        name: 'that is exported',
        code: `export const FATAL = [JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS, JitsiMeetJS.errors.connection.SERVER_ERROR];
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (FATAL.includes(error)) act();
});`,
      },
    ],
    invalid: [
      {
        name: 'written in the test',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if ([JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS, JitsiMeetJS.errors.connection.SERVER_ERROR].includes(error)) act();
});`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 58,
          },
        ],
      },
      {
        name: 'of raw values',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (['connection.passwordRequired', 'conference.passwordRequired'].includes(error)) act();
});`,
        errors: [
          {
            messageId: 'compared',
            data: { found: "'conference.passwordRequired'", table: 'JitsiConferenceErrors' },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 68,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (['connection.passwordRequired', JitsiMeetJS.errors.connection.PASSWORD_REQUIRED].includes(error)) act();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that looks something up',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  ({ [JitsiMeetJS.errors.conference.PASSWORD_REQUIRED]: ask, [JitsiMeetJS.errors.connection.SERVER_ERROR]: wait })[error]();
});`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.PASSWORD_REQUIRED', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  ({ [JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]: ask, [JitsiMeetJS.errors.connection.SERVER_ERROR]: wait })[error]();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that is used there alone',
        code: `const FATAL = [JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS, JitsiMeetJS.errors.connection.SERVER_ERROR];
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (FATAL.includes(error)) act();
});`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 66,
          },
        ],
      },
    ],
  },
  'registered as an event': {
    valid: [
      {
        name: 'an event that is read from the events',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, ask);`,
      },
    ],
    invalid: [
      {
        name: 'an error that is read from the events',
        code: `connection.on(JitsiMeetJS.events.connection.PASSWORD_REQUIRED, ask);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.PASSWORD_REQUIRED' },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 62,
          },
        ],
      },
      {
        name: 'an error that is taken from the events',
        code: `const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;
connection.on(PASSWORD_REQUIRED, ask);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;
connection.on(PASSWORD_REQUIRED, ask);`,
              },
            ],
          },
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.PASSWORD_REQUIRED' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, ask);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a raw error that was removed',
        code: `JitsiMeetJS.init();
connection.on('connection.connectionError', ask);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: "'connection.connectionError'" },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 43,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `JitsiMeetJS.init();
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, ask);`,
              },
            ],
          },
        ],
      },
    ],
  },
});
