import path from 'node:path';

import rule from '../../rules/no-undefined-import.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { runCases } from './run-cases.js';

const DEFAULT_ONLY = 'const JitsiMeetJS = {}; export default JitsiMeetJS;';

const project = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "module": "index.js" }',
  'node_modules/lib-jitsi-meet/index.js': DEFAULT_ONLY,
  'node_modules/@example/jitsi/package.json': '{ "module": "index.js" }',
  'node_modules/@example/jitsi/index.js': DEFAULT_ONLY,
});
const projectWithNames = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "module": "index.js" }',
  'node_modules/lib-jitsi-meet/index.js': 'export const JitsiConnectionErrors = {}; export default {};',
});
const brokenProject = folderWith({ 'node_modules/lib-jitsi-meet/package.json': '{' });
const emptyProject = folderWith({ 'package.json': '{}' });

const inProject = (name: string): string => path.join(project, 'src', name);
const inProjectWithNames = (name: string): string => path.join(projectWithNames, 'src', name);
const inBrokenProject = (name: string): string => path.join(brokenProject, 'src', name);
const inEmptyProject = (name: string): string => path.join(emptyProject, 'src', name);

runCases('no-undefined-import', rule, {
  'what is installed': {
    valid: [
      {
        name: 'a package that exports the name',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProjectWithNames('call.js'),
      },
      {
        name: 'no package',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inEmptyProject('call.js'),
      },
      {
        name: 'a package that cannot be read',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inBrokenProject('call.js'),
      },
      {
        name: 'a package that is no library',
        code: `import { JitsiConnectionErrors } from '@example/jitsi';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
      },
    ],
    invalid: [
      {
        name: 'a package with a default export only',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a fork that the settings name',
        code: `import { JitsiConnectionErrors } from '@example/jitsi';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        settings: { jitsi: { libraries: ['@example/jitsi'] } },
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: '@example/jitsi' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from '@example/jitsi';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
    ],
  },
  imports: {
    valid: [
      {
        name: 'the default import',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS);`,
        filename: inProject('call.js'),
      },
      {
        name: 'the default import by its name',
        code: `import { default as JitsiMeetJS } from 'lib-jitsi-meet';
act(JitsiMeetJS);`,
        filename: inProject('call.js'),
      },
      {
        name: 'the namespace',
        code: `import * as jitsi from 'lib-jitsi-meet';
act(jitsi.default);`,
        filename: inProject('call.js'),
      },
      {
        name: 'a type',
        code: `import type { JitsiConnectionErrors } from 'lib-jitsi-meet';
import { type JitsiConnection } from 'lib-jitsi-meet';
let a: JitsiConnectionErrors | JitsiConnection;`,
        filename: inProject('call.ts'),
      },
      {
        name: 'a name that is used as a type only',
        code: `import { JitsiConnection } from 'lib-jitsi-meet';
let connection: JitsiConnection;`,
        filename: inProject('call.ts'),
      },
      {
        name: 'from another module of the package',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
      },
      {
        name: 'in a file that names nothing of it',
        code: `import { connect } from 'socket';
connect();`,
        filename: inProject('call.js'),
      },
      {
        name: 'a module that is exported on',
        code: `export { JitsiConnectionErrors } from 'lib-jitsi-meet';`,
        filename: inProject('call.js'),
      },
    ],
    invalid: [
      {
        name: 'the last import before code that may ask for the name',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);
import other from './other';`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);
import other from './other';`,
              },
            ],
          },
        ],
      },
      {
        name: 'a name that is used as a type and as a value',
        code: `import { JitsiConnection } from 'lib-jitsi-meet';
let connection: JitsiConnection = new JitsiConnection();`,
        filename: inProject('call.ts'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnection', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 25,
          },
        ],
      },
      {
        name: 'a name that is not used',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
`,
              },
            ],
          },
        ],
      },
      {
        name: 'a name that is a string',
        code: `import { 'JitsiConnectionErrors' as errors } from 'lib-jitsi-meet';
act(errors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 43,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const errors = JitsiMeetJS.errors.connection;
act(errors);`,
              },
            ],
          },
        ],
      },
    ],
  },
  'the default import instead': {
    valid: [],
    invalid: [
      {
        name: 'and a table of it',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';

act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'and a table under the name that the file uses',
        code: `import { JitsiConnectionErrors as errors } from 'lib-jitsi-meet';
act(errors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const errors = JitsiMeetJS.errors.connection;
act(errors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'and what holds the tables',
        code: `import { errors, events } from 'lib-jitsi-meet';
act(errors, events);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'errors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors' },
                output: `import JitsiMeetJS, { events } from 'lib-jitsi-meet';

const errors = JitsiMeetJS.errors;
act(errors, events);`,
              },
            ],
          },
          {
            messageId: 'notExported',
            data: { name: 'events', module: 'lib-jitsi-meet' },
            line: 1,
            column: 18,
            endLine: 1,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events' },
                output: `import JitsiMeetJS, { errors } from 'lib-jitsi-meet';

const events = JitsiMeetJS.events;
act(errors, events);`,
              },
            ],
          },
        ],
      },
      {
        name: 'for the library itself',
        code: `import { JitsiMeetJS } from 'lib-jitsi-meet';
act(JitsiMeetJS);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiMeetJS', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
act(JitsiMeetJS);`,
              },
            ],
          },
        ],
      },
      {
        name: 'for the library under another name',
        code: `import { JitsiMeetJS as J } from 'lib-jitsi-meet';
act(J);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiMeetJS', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J' },
                output: `import J from 'lib-jitsi-meet';
act(J);`,
              },
            ],
          },
        ],
      },
      {
        name: 'for the library, where it is imported already',
        code: `import Jitsi, { JitsiMeetJS } from 'lib-jitsi-meet';
act(Jitsi, JitsiMeetJS);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiMeetJS', module: 'lib-jitsi-meet' },
            line: 1,
            column: 17,
            endLine: 1,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'Jitsi' },
                output: `import Jitsi from 'lib-jitsi-meet';

const JitsiMeetJS = Jitsi;
act(Jitsi, JitsiMeetJS);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside an import that is there',
        code: `import J, { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 13,
            endLine: 1,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import J from 'lib-jitsi-meet';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside an import that is there under its own name',
        code: `import { default as J, JitsiConnectionErrors } from 'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 24,
            endLine: 1,
            endColumn: 45,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import { default as J } from 'lib-jitsi-meet';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside an import that stands elsewhere',
        code: `import J from 'lib-jitsi-meet';
import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import J from 'lib-jitsi-meet';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside an import that stands elsewhere, before others',
        code: `import J from 'lib-jitsi-meet';
import { JitsiConnectionErrors } from 'lib-jitsi-meet';
import other from './other';
act(J, JitsiConnectionErrors, other);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import J from 'lib-jitsi-meet';
import other from './other';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors, other);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside an import that stands elsewhere, with a comment',
        code: `import J from 'lib-jitsi-meet';
import { /* all */ JitsiConnectionErrors } from 'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'beside an import of types',
        code: `import type J from 'lib-jitsi-meet';
import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors as J);`,
        filename: inProject('call.ts'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 10,
            endLine: 2,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import type J from 'lib-jitsi-meet';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors as J);`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside the type of a name',
        code: `import { type JitsiConnection, JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors as JitsiConnection);`,
        filename: inProject('call.ts'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 32,
            endLine: 1,
            endColumn: 53,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS, { type JitsiConnection } from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors as JitsiConnection);`,
              },
            ],
          },
        ],
      },
      {
        name: 'where its name is taken',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
const JitsiMeetJS = load();
act(JitsiConnectionErrors, JitsiMeetJS);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
          },
        ],
      },
      {
        name: 'by the global that the settings name',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        settings: { jitsi: { globals: ['Jitsi'] } },
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'Jitsi.errors.connection' },
                output: `import Jitsi from 'lib-jitsi-meet';

const JitsiConnectionErrors = Jitsi.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'where the settings name no global',
        code: `import { JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        settings: { jitsi: { globals: [] } },
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
          },
        ],
      },
      {
        name: 'not for what the library has no other way to',
        code: `import { createRoom } from 'lib-jitsi-meet';
createRoom();`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'createRoom', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 20,
          },
        ],
      },
    ],
  },
  'the style of the file': {
    valid: [],
    invalid: [
      {
        name: 'without semicolons',
        code: `import { JitsiConnectionErrors } from "lib-jitsi-meet"
import other from "./other"

act(JitsiConnectionErrors, other)`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 10,
            endLine: 1,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from "lib-jitsi-meet"
import other from "./other"

const JitsiConnectionErrors = JitsiMeetJS.errors.connection

act(JitsiConnectionErrors, other)`,
              },
            ],
          },
        ],
      },
      {
        name: 'without spaces',
        code: `import{JitsiConnectionErrors}from'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'without spaces, behind an import',
        code: `import J,{JitsiConnectionErrors}from'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 11,
            endLine: 1,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import J from'lib-jitsi-meet';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a trailing comma',
        code: `import {
  JitsiConnectionErrors,
} from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'comments between several names',
        code: `import {
  // the errors
  JitsiConnectionErrors, // of the connection
  /* the events */
  JitsiConnectionEvents,
} from 'lib-jitsi-meet'; // the library
act(JitsiConnectionErrors, JitsiConnectionEvents);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS, {
  // the errors
  // of the connection
  /* the events */
  JitsiConnectionEvents,
} from 'lib-jitsi-meet'; // the library

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors, JitsiConnectionEvents);`,
              },
            ],
          },
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionEvents', module: 'lib-jitsi-meet' },
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.events.connection' },
                output: `import JitsiMeetJS, {
  // the errors
  JitsiConnectionErrors // of the connection
  /* the events */
  ,
} from 'lib-jitsi-meet'; // the library

const JitsiConnectionEvents = JitsiMeetJS.events.connection;
act(JitsiConnectionErrors, JitsiConnectionEvents);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment beside one name',
        code: `import { /* the errors */ JitsiConnectionErrors } from 'lib-jitsi-meet';
act(JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 1,
            column: 27,
            endLine: 1,
            endColumn: 48,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'JitsiMeetJS.errors.connection' },
                output: `import JitsiMeetJS /* the errors */   from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
act(JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a comment beside one name, behind an import',
        code: `import J, {
  JitsiConnectionErrors, // the errors
} from 'lib-jitsi-meet';
act(J, JitsiConnectionErrors);`,
        filename: inProject('call.js'),
        errors: [
          {
            messageId: 'notExported',
            data: { name: 'JitsiConnectionErrors', module: 'lib-jitsi-meet' },
            line: 2,
            column: 3,
            endLine: 2,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'instead',
                data: { text: 'J.errors.connection' },
                output: `import J 
   // the errors
 from 'lib-jitsi-meet';

const JitsiConnectionErrors = J.errors.connection;
act(J, JitsiConnectionErrors);`,
              },
            ],
          },
        ],
      },
    ],
  },
});
