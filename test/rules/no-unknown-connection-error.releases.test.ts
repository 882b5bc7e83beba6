import rule from '../../rules/no-unknown-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-unknown-connection-error', rule, {
  'in a release that the settings name': {
    valid: [
      {
        name: 'a newer one',
        code: `show(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);`,
        settings: { jitsi: { release: 9999 } },
      },
    ],
    invalid: [
      {
        name: 'the newest known',
        code: `show(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);`,
        settings: { jitsi: { release: 'latest' } },
        errors: [
          { messageId: 'never', data: { name: 'TIME_LIMIT_ERROR' }, line: 1, column: 6, endLine: 1, endColumn: 52 },
        ],
      },
      {
        name: 'one that is known',
        code: `show(JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR);`,
        settings: { jitsi: { release: 2000 } },
        errors: [
          { messageId: 'never', data: { name: 'TIME_LIMIT_ERROR' }, line: 1, column: 6, endLine: 1, endColumn: 52 },
        ],
      },
      {
        name: 'a newer one, near a known name',
        code: `show(JitsiMeetJS.errors.connection.SERVER_EROR);`,
        settings: { jitsi: { release: 9999 } },
        errors: [
          {
            messageId: 'never',
            data: { name: 'SERVER_EROR' },
            line: 1,
            column: 6,
            endLine: 1,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'SERVER_ERROR' },
                output: `show(JitsiMeetJS.errors.connection.SERVER_ERROR);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a newer one, removed long ago',
        code: `show(JitsiMeetJS.errors.connection.CONNECTION_ERROR);`,
        settings: { jitsi: { release: 9999 } },
        errors: [
          { messageId: 'removed', data: { name: 'CONNECTION_ERROR' }, line: 1, column: 6, endLine: 1, endColumn: 52 },
        ],
      },
    ],
  },
});
