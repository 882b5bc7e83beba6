import path from 'node:path';

import rule from '../../rules/no-raw-connection-error.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { runCases } from './run-cases.js';

const project = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "types": "index.d.ts" }',
  'node_modules/lib-jitsi-meet/index.d.ts':
    'export declare enum JitsiConnectionErrors { OTHER_ERROR = "connection.otherError" }',
});
const filename = path.join(project, 'src', 'call.ts');

runCases('no-raw-connection-error', rule, {
  'a list, where the installed library declares an enum': {
    valid: [],
    invalid: [
      {
        name: 'which would take no string any more',
        filename,
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const RETRIED = ['connection.otherError'];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  if (RETRIED.includes(error)) retry();
});`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason:
                'TypeScript lets nobody look for a `string` among constants only; give the list a type of plain strings first.',
            },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'which is one of strings',
        filename,
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const RETRIED: string[] = ['connection.otherError'];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  if (RETRIED.includes(error)) retry();
});`,
        output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const RETRIED: string[] = [JitsiConnectionErrors.OTHER_ERROR];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string) => {
  if (RETRIED.includes(error)) retry();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 28,
            endLine: 2,
            endColumn: 51,
          },
        ],
      },
    ],
  },
});
