import rule from '../../rules/no-misplaced-constant.js';
import { runCases } from './run-cases.js';

runCases('no-misplaced-constant', rule, {
  'read from the wrong table': {
    valid: [
      {
        name: 'an error from the errors',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);`,
      },
      {
        name: 'a name that two tables have',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.conference.PASSWORD_REQUIRED);`,
      },
      {
        name: 'one that was removed',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.CONNECTION_ERROR, JitsiMeetJS.events.connection.WRONG_STATE);`,
      },
      {
        name: 'one that no table has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.PASSWORD_REQUIERD);`,
      },
      { name: 'in a file that names nothing of it', code: 'act(events.PASSWORD_REQUIRED);' },
      {
        name: 'from a table that is not known',
        code: `import { errors } from 'db';
act(errors.connection.CONNECTION_FAILED, JitsiMeetJS);`,
      },
      {
        name: 'one that the file asks for',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.PASSWORD_REQUIRED ?? JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);`,
      },
    ],
    invalid: [
      {
        name: 'an error from the events',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an event from the errors',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.errors.connection.CONNECTION_FAILED, act);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.CONNECTION_FAILED' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, act);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error of a conference from the events',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.conference.PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceErrors', found: 'JitsiConferenceEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.conference.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.conference.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error of a conference from the errors of a connection',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.CONFERENCE_MAX_USERS);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceErrors', found: 'JitsiConnectionErrors.CONFERENCE_MAX_USERS' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 55,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error of a connection from the errors of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.conference.SERVER_ERROR);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConferenceErrors.SERVER_ERROR' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.SERVER_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an event of a conference from the events of a track',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.track.TRACK_ADDED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConferenceEvents', found: 'JitsiTrackEvents.TRACK_ADDED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.conference.TRACK_ADDED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.conference.TRACK_ADDED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'twice in a file',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.PASSWORD_REQUIRED, JitsiMeetJS.events.connection.SERVER_ERROR);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED, JitsiMeetJS.events.connection.SERVER_ERROR);`,
              },
            ],
          },
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.SERVER_ERROR' },
            line: 2,
            column: 54,
            endLine: 2,
            endColumn: 96,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.PASSWORD_REQUIRED, JitsiMeetJS.errors.connection.SERVER_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'with the fork of the file',
        code: `import J from '@example/lib-jitsi-meet';
act(J.events.connection.PASSWORD_REQUIRED);`,
        settings: { jitsi: { libraries: ['@example/lib-jitsi-meet'] } },
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 42,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection.PASSWORD_REQUIRED' },
                output: `import J from '@example/lib-jitsi-meet';
act(J.errors.connection.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'that the settings add',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.TIME_LIMIT_ERROR);`,
        settings: { jitsi: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.TIME_LIMIT_ERROR' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'that the release in force lacks too',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.events.connection.SHARD_CHANGED_ERROR);`,
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.SHARD_CHANGED_ERROR' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 54,
          },
        ],
      },
    ],
  },
  'the spelling of the right table': {
    valid: [],
    invalid: [
      {
        name: 'a table in scope',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
act(JitsiConnectionEvents.PASSWORD_REQUIRED, JitsiConnectionErrors);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiConnectionErrors.PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
act(JitsiConnectionErrors.PASSWORD_REQUIRED, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'added to an import',
        code: `import { JitsiConnectionEvents } from './jitsi';
act(JitsiConnectionEvents.PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiConnectionErrors.PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionEvents, JitsiConnectionErrors } from './jitsi';
act(JitsiConnectionErrors.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'added to a require',
        code: `const { JitsiConnectionEvents } = require('./jitsi');
act(JitsiConnectionEvents.PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiConnectionErrors.PASSWORD_REQUIRED' },
                output: `const { JitsiConnectionEvents, JitsiConnectionErrors } = require('./jitsi');
act(JitsiConnectionErrors.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'of an alias',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const events = JitsiMeetJS.events.connection;
act(events.PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const events = JitsiMeetJS.events.connection;
act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'from the same root where a global may not be there yet',
        code: 'const ERRORS = [JitsiMeetJS.events.connection.PASSWORD_REQUIRED];',
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 17,
            endLine: 1,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: 'const ERRORS = [JitsiMeetJS.errors.connection.PASSWORD_REQUIRED];',
              },
            ],
          },
        ],
      },
      {
        name: 'from the same root, so that a comment is not lost',
        code: 'act(JitsiMeetJS.events /* of the connection */ .connection.PASSWORD_REQUIRED);',
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 5,
            endLine: 1,
            endColumn: 77,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors /* of the connection */ .connection.PASSWORD_REQUIRED' },
                output: 'act(JitsiMeetJS.errors /* of the connection */ .connection.PASSWORD_REQUIRED);',
              },
            ],
          },
        ],
      },
      {
        name: 'of an alias where a global may not be there yet',
        code: `const events = JitsiMeetJS.events.connection;
const ERRORS = [events.PASSWORD_REQUIRED];`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'by strings',
        code: `const ERRORS = [JitsiMeetJS['events']['connection'].PASSWORD_REQUIRED];`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 17,
            endLine: 1,
            endColumn: 70,
          },
        ],
      },
      {
        name: 'through a cast',
        code: 'const act = () => (JitsiMeetJS as any).events.connection.PASSWORD_REQUIRED!;',
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 19,
            endLine: 1,
            endColumn: 75,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: '(JitsiMeetJS as any).errors.connection.PASSWORD_REQUIRED' },
                output: 'const act = () => (JitsiMeetJS as any).errors.connection.PASSWORD_REQUIRED!;',
              },
            ],
          },
        ],
      },
    ],
  },
  'taken out of the wrong table': {
    valid: [
      {
        name: 'with a default',
        code: `const { PASSWORD_REQUIRED = 'connection.passwordRequired' } = JitsiMeetJS.events.connection;`,
      },
      { name: 'out of the right one', code: 'const { PASSWORD_REQUIRED } = JitsiMeetJS.errors.connection;' },
    ],
    invalid: [
      {
        name: 'alone',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
              },
            ],
          },
        ],
      },
      {
        name: 'alone, from a global when the file loads',
        code: 'const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;',
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
                output: 'const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;',
              },
            ],
          },
        ],
      },
      {
        name: 'with others',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED, PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;
act(CONNECTION_FAILED, PASSWORD_REQUIRED);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 28,
            endLine: 2,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;
act(CONNECTION_FAILED, PASSWORD_REQUIRED);`,
              },
            ],
          },
        ],
      },
      {
        name: 'before others, in a function',
        code: `function listen() {
  let { PASSWORD_REQUIRED: LOCKED, CONNECTION_FAILED } = this.jitsi.events.connection; // both
  act(LOCKED, CONNECTION_FAILED);
}`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'this.jitsi.errors.connection.PASSWORD_REQUIRED' },
                output: `function listen() {
  let { CONNECTION_FAILED } = this.jitsi.events.connection; // both
  let LOCKED = this.jitsi.errors.connection.PASSWORD_REQUIRED;
  act(LOCKED, CONNECTION_FAILED);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'with comments',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const {
  CONNECTION_FAILED, // the event
  // the error
  PASSWORD_REQUIRED,
} = JitsiMeetJS.events.connection;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const {
  CONNECTION_FAILED // the event
  // the error
  ,
} = JitsiMeetJS.events.connection;
const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
              },
            ],
          },
        ],
      },
      {
        name: 'alone, with a comment',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { /* the error */ PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 25,
            endLine: 2,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'on a line with more',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED, PASSWORD_REQUIRED } = JitsiMeetJS.events.connection; act();`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 28,
            endLine: 2,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED; act();`,
              },
            ],
          },
        ],
      },
      {
        name: 'deep in a pattern',
        code: 'const { events: { connection: { PASSWORD_REQUIRED } } } = JitsiMeetJS;',
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
        name: 'by an assignment',
        code: `let locked;
({ PASSWORD_REQUIRED: locked } = JitsiMeetJS.events.connection);`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 4,
            endLine: 2,
            endColumn: 29,
          },
        ],
      },
      {
        name: 'in the head of a loop',
        code: 'for (const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection; ; ) act(PASSWORD_REQUIRED);',
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 14,
            endLine: 1,
            endColumn: 31,
          },
        ],
      },
      {
        name: 'from an alias when the file loads',
        code: `const events = JitsiMeetJS.events.connection;
const { PASSWORD_REQUIRED } = events;`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'by strings when the file loads',
        code: `const { PASSWORD_REQUIRED } = JitsiMeetJS['events']['connection'];`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 1,
            column: 9,
            endLine: 1,
            endColumn: 26,
          },
        ],
      },
      {
        name: 'by an import',
        code: `import { CONNECTION_FAILED } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.CONNECTION_FAILED' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 27,
          },
        ],
      },
    ],
  },
  'an error registered as an event': {
    valid: [
      {
        name: 'an event',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
      },
      {
        name: 'a raw event',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener('connection.connectionFailed', onFailed);`,
      },
      {
        name: 'another raw value',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener('connection.timeLimit', onFailed);`,
      },
      {
        name: 'a code of the file',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const CODES = { LOST: 'connection.droppedError' };
connection.addEventListener(CODES.LOST, onFailed);`,
      },
      {
        name: 'emitted',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
emitter.emit(JitsiMeetJS.errors.connection.OTHER_ERROR);`,
      },
      {
        name: 'a member that no table has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.errors.connection.SERVER_EROR, onFailed);`,
      },
      { name: 'in a file without the library', code: `emitter.on('connection.serverError', onFailed);` },
    ],
    invalid: [
      {
        name: 'an error',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.CONNECTION_DROPPED_ERROR' },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 83,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error that was removed',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.errors.connection.CONNECTION_ERROR, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.CONNECTION_ERROR' },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 75,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
room.on(JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConferenceEvents', found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS' },
            line: 2,
            column: 9,
            endLine: 2,
            endColumn: 59,
          },
        ],
      },
      {
        name: 'an error of a track',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
track.once(JitsiMeetJS.errors.track.TIMEOUT, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiTrackEvents', found: 'JitsiTrackErrors.TIMEOUT' },
            line: 2,
            column: 12,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'an error of a table without events',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
room.addListener(JitsiMeetJS.errors.audioTranslation.FORBIDDEN, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConferenceEvents', found: 'JitsiAudioTranslationErrors.FORBIDDEN' },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 63,
          },
        ],
      },
      {
        name: 'an error that is no longer listened for',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeEventListener(JitsiMeetJS.errors.connection.OTHER_ERROR, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.OTHER_ERROR' },
            line: 2,
            column: 32,
            endLine: 2,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a name of its own',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { OTHER_ERROR } = JitsiMeetJS.errors.connection;
connection.addEventListener(OTHER_ERROR, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.OTHER_ERROR' },
            line: 3,
            column: 29,
            endLine: 3,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { OTHER_ERROR } = JitsiMeetJS.errors.connection;
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'where nothing leads to the event',
        code: `const { OTHER_ERROR } = JitsiMeetJS.errors.connection;
connection.addEventListener(OTHER_ERROR, onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: 'JitsiConnectionErrors.OTHER_ERROR' },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `const { OTHER_ERROR } = JitsiMeetJS.errors.connection;
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'its raw value',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener('connection.droppedError', onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: `'connection.droppedError'` },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'the raw value of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
room.on('conference.max_users', onFailed);`,
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConferenceEvents', found: `'conference.max_users'` },
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 31,
          },
        ],
      },
      {
        name: 'a raw value that the settings add',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener('connection.timeLimit', onFailed);`,
        settings: { jitsi: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } } },
        errors: [
          {
            messageId: 'registered',
            data: { table: 'JitsiConnectionEvents', found: `'connection.timeLimit'` },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection.CONNECTION_FAILED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
    ],
  },
  'compared with the error of a connection': {
    valid: [
      {
        name: 'an error of a connection',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); });`,
      },
      {
        name: 'in a handler of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === JitsiMeetJS.errors.conference.PASSWORD_REQUIRED) act(); });`,
      },
      {
        name: 'an error of a connection in a handler of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); });`,
      },
      {
        name: 'in a function that handlers of conferences call too',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => act(error));
room.on(JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => act(error));
function act(error) {
  if (error === JitsiMeetJS.errors.conference.PASSWORD_REQUIRED) ask();
}`,
      },
      {
        name: 'a string of another layer',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'item-not-found') act(); });`,
      },
      {
        name: 'a code of the file',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const CODES = { LOCKED: 'conference.passwordRequired' };
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === CODES.LOCKED) act(); });`,
      },
    ],
    invalid: [
      {
        name: 'an error of a conference that connections have too',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.conference.PASSWORD_REQUIRED) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.PASSWORD_REQUIRED', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 152,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'an error of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 155,
          },
        ],
      },
      {
        name: 'an error of a track',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.track.TIMEOUT) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiTrackErrors.TIMEOUT', table: 'JitsiTrackErrors' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 137,
          },
        ],
      },
      {
        name: 'an event',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.events.connection.CONNECTION_FAILED) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConnectionEvents.CONNECTION_FAILED', table: 'JitsiConnectionEvents' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 152,
          },
        ],
      },
      {
        name: 'a raw value of a conference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'conference.passwordRequired') act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.passwordRequired'`, table: 'JitsiConferenceErrors' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 134,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'a raw event',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'connection.connectionFailed') act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'connection.connectionFailed'`, table: 'JitsiConnectionEvents' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 134,
          },
        ],
      },
      {
        name: 'a raw value by the name of a const',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.passwordRequired'`, table: 'JitsiConferenceErrors' },
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
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'a const that two listeners compare with',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const LOCKED = 'conference.passwordRequired';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });
other.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.passwordRequired'`, table: 'JitsiConferenceErrors' },
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
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });
other.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === LOCKED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a case',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { switch (error) { case'conference.passwordRequired': ask(); break; default: act(); } });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.passwordRequired'`, table: 'JitsiConferenceErrors' },
            line: 2,
            column: 112,
            endLine: 2,
            endColumn: 141,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { switch (error) { case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED: ask(); break; default: act(); } });`,
              },
            ],
          },
        ],
      },
      {
        name: 'that is read from the wrong table, once',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.events.connection.PASSWORD_REQUIRED) act(); });`,
        errors: [
          {
            messageId: 'read',
            data: { table: 'JitsiConnectionErrors', found: 'JitsiConnectionEvents.PASSWORD_REQUIRED' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 152,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) act(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'that the release in force lacks',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error === 'conference.connectionError') act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.connectionError'`, table: 'JitsiConferenceErrors' },
            line: 2,
            column: 105,
            endLine: 2,
            endColumn: 133,
          },
        ],
      },
      {
        name: 'in a list of its own',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = ['conference.max_users'];
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (FATAL.includes(error)) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: `'conference.max_users'`, table: 'JitsiConferenceErrors' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
    ],
  },
  'compared with what is more than the error of a connection': {
    valid: [
      {
        name: 'a rejection of what comes next',
        code: 'JitsiMeetJS.joinConference(room).then(start).catch((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });',
      },
      {
        name: 'a rejection of a promise that has a name',
        code: `const joined = JitsiMeetJS.joinConference(room);
joined.catch((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });`,
      },
      {
        name: 'a rejection that a hook keeps a function for',
        code: `const onFailed = useCallback((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); }, []);
JitsiMeetJS.joinConference(room).catch(onFailed);`,
      },
      {
        name: 'a rejection that a function gets by name',
        code: `JitsiMeetJS.joinConference(room).catch(onFailed);
function onFailed(error) {
  if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act();
}`,
      },
      {
        name: 'what is caught of two',
        code: `async function join() {
  try {
    const conference = await JitsiMeetJS.joinConference(room);
    await start(conference);
  } catch (error) {
    if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act();
  }
}`,
      },
      {
        name: 'what another promise fails with',
        code: `new Promise((resolve, reject) => {
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, reject);
}).catch((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });`,
      },
      {
        name: 'several actions',
        code: `import { CONFERENCE_FAILED, CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case CONFERENCE_FAILED:
    case CONNECTION_FAILED:
      return action.error.name === JitsiConferenceErrors.CONFERENCE_MAX_USERS ? null : state;
  }
};`,
      },
    ],
    invalid: [
      {
        name: 'a rejection',
        code: 'JitsiMeetJS.joinConference(room).catch((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });',
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 1,
            column: 67,
            endLine: 1,
            endColumn: 117,
          },
        ],
      },
      {
        name: 'the second argument of then',
        code: 'JitsiMeetJS.joinConference(room).then(start, (error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });',
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 1,
            column: 73,
            endLine: 1,
            endColumn: 123,
          },
        ],
      },
      {
        name: 'a rejection of what a function gives back',
        code: `const join = () => JitsiMeetJS.joinConference(room);
join().catch((error) => { if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act(); });`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 2,
            column: 41,
            endLine: 2,
            endColumn: 91,
          },
        ],
      },
      {
        name: 'what is caught of one promise',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference(room);
  } catch (error) {
    if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act();
  }
}`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 69,
          },
        ],
      },
      {
        name: 'what is caught beside what a function may throw',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference(room);
    const start = async () => { throw await load(); };
  } catch (error) {
    if (error === JitsiMeetJS.errors.conference.CONFERENCE_MAX_USERS) act();
  }
}`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 6,
            column: 19,
            endLine: 6,
            endColumn: 69,
          },
        ],
      },
      {
        name: 'the action of a failed connection',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case LEFT:
      return null;
    case CONNECTION_FAILED:
      return action.error.name === JitsiConferenceErrors.CONFERENCE_MAX_USERS ? null : state;
  }
};`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 7,
            column: 36,
            endLine: 7,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'the first action',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED:
      return action.error.name === JitsiConferenceErrors.CONFERENCE_MAX_USERS ? null : state;
  }
};`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 5,
            column: 36,
            endLine: 5,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'the action behind one that ends in a block',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  switch (action.type) {
    case LEFT: {
      return null;
    }
    case CONNECTION_FAILED:
      return action.error.name === JitsiConferenceErrors.CONFERENCE_MAX_USERS ? null : state;
  }
};`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 8,
            column: 36,
            endLine: 8,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'the action, in an if',
        code: `import { CONNECTION_FAILED } from './actionTypes';
export const reduce = (state, action) => {
  if (action.type === CONNECTION_FAILED) {
    return action.error.name === JitsiConferenceErrors.CONFERENCE_MAX_USERS ? null : state;
  }
};`,
        errors: [
          {
            messageId: 'compared',
            data: { found: 'JitsiConferenceErrors.CONFERENCE_MAX_USERS', table: 'JitsiConferenceErrors' },
            line: 4,
            column: 34,
            endLine: 4,
            endColumn: 76,
          },
        ],
      },
    ],
  },
});
