import path from 'node:path';

import rule from '../../rules/no-undefined-import.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { runCases } from './run-cases.js';

const project = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "module": "index.js" }',
  'node_modules/lib-jitsi-meet/index.js': 'const JitsiMeetJS = {}; export default JitsiMeetJS;',
});
const filename = path.join(project, 'src', 'jitsi.ts');
const data = { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' };
const errors = (output: string) => [
  {
    messageId: 'notExported' as const,
    data,
    line: 1,
    column: 10,
    endLine: 1,
    endColumn: 31,
    suggestions: [{ messageId: 'instead' as const, data: { text: 'JitsiMeetJS.errors.connection' }, output }],
  },
];

runCases('no-undefined-import', rule, {
  'a name that the file passes on': {
    valid: [
      {
        name: 'as a type',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
export type { JitsiConnectionErrors };`,
        filename,
      },
    ],
    invalid: [
      {
        name: 'as a value',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
export { JitsiConnectionErrors };`,
        filename,
        errors: errors(`import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export { JitsiConnectionErrors };`),
      },
      {
        name: 'as the default',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
export default JitsiConnectionErrors;`,
        filename,
        errors: errors(`import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export default JitsiConnectionErrors;`),
      },
    ],
  },
});
