import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'a root that is there at load': {
    valid: [],
    invalid: [
      {
        name: 'a root that is made of itself',
        code: `const { connection: JitsiMeetJS } = JitsiMeetJS;
const OTHER = 'connection.otherError';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error in { [OTHER]: '' }) show(); });`,
        output: null,
        filename: '/file.js',
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
      {
        name: 'a root that is made of another one',
        code: `const { connection: JitsiMeetJS } = make();
const OTHER = 'connection.otherError';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error in { [OTHER]: '' }) show(); });`,
        output: `const { connection: JitsiMeetJS } = make();
const OTHER = JitsiMeetJS.errors.connection.OTHER_ERROR;
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (error in { [OTHER]: '' }) show(); });`,
        filename: '/file.js',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
    ],
  },
});
