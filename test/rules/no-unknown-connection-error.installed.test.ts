import path from 'node:path';

import rule from '../../rules/no-unknown-connection-error.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { runCases } from './run-cases.js';

const project = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "main": "index.js" }',
  'node_modules/lib-jitsi-meet/JitsiConnectionErrors.js':
    "export const OTHER_ERROR = 'connection.otherError';\nexport const PASSWORD_REQUIRED = 'connection.passwordRequired';",
  'node_modules/lib-jitsi-meet/index.js':
    "import * as JitsiConnectionErrors from './JitsiConnectionErrors';\nexport default { errors: { connection: JitsiConnectionErrors } };",
});
const filename = path.join(project, 'src', 'call.js');

runCases('no-unknown-connection-error', rule, {
  'a path that others have too, where a library is installed': {
    valid: [
      {
        name: 'what a form says of its field',
        code: 'function Field(props) { return show(props.errors.connection.message); }',
        filename,
      },
      {
        name: 'what a form says of its field, without a root',
        code: `import { useFields } from './fields';
const { errors } = useFields();
show(errors.connection.message);`,
        filename,
      },
    ],
    invalid: [
      {
        name: 'a constant',
        code: 'function Field(props) { return show(props.errors.connection.MESSAGE); }',
        filename,
        errors: [{ messageId: 'never', data: { name: 'MESSAGE' }, line: 1, column: 37, endLine: 1, endColumn: 68 }],
      },
      {
        name: 'of the library itself',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
show(JitsiMeetJS.errors.connection.message);`,
        filename,
        errors: [{ messageId: 'never', data: { name: 'message' }, line: 2, column: 6, endLine: 2, endColumn: 43 }],
      },
      {
        name: 'of a table with a name of its own',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const Errors = JitsiMeetJS.errors.connection;
show(Errors.message);`,
        filename,
        errors: [{ messageId: 'never', data: { name: 'message' }, line: 3, column: 6, endLine: 3, endColumn: 20 }],
      },
    ],
  },
  'an installed library of which nobody knows the release': {
    valid: [
      {
        name: 'an error that it has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED);`,
        filename,
      },
    ],
    invalid: [
      {
        name: 'an error that it lacks, which others have for longer than is known',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.SERVER_ERROR);`,
        filename,
        errors: [
          {
            messageId: 'otherRelease',
            data: { name: 'SERVER_ERROR' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 47,
          },
        ],
      },
      {
        name: 'an error that it lacks, which others have since a release that is known',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS.errors.connection.NOT_LIVE_ERROR);`,
        filename,
        errors: [
          {
            messageId: 'otherReleaseSince',
            data: { name: 'NOT_LIVE_ERROR', since: '1839' },
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 49,
          },
        ],
      },
    ],
  },
});
