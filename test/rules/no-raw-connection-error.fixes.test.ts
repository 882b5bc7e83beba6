import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'step 1, a name for the table': {
    valid: [],
    invalid: [
      {
        name: 'an import',
        code: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a renamed import',
        code: `import { JitsiConnectionErrors as Errors } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors as Errors } from './lib';
export const isIt = (error) => error === Errors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Errors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an alias, whatever it is called',
        code: `const codes = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `const codes = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === codes.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the nested table',
        code: `const codes = JitsiMeetJS.errors.connection.JitsiConnectionErrors;
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `const codes = JitsiMeetJS.errors.connection.JitsiConnectionErrors;
export const isIt = (error) => error === codes.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a destructured table',
        code: `const { connection: codes } = JitsiMeetJS.errors;
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `const { connection: codes } = JitsiMeetJS.errors;
export const isIt = (error) => error === codes.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the namespace of its module',
        code: `import * as codes from 'lib-jitsi-meet/JitsiConnectionErrors';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import * as codes from 'lib-jitsi-meet/JitsiConnectionErrors';
export const isIt = (error) => error === codes.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an import alias of TypeScript',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
import Errors = JitsiMeetJS.errors.connection;
export const isIt = (error: string) => error === 'connection.passwordRequired';`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
import Errors = JitsiMeetJS.errors.connection;
export const isIt = (error: string) => error === Errors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Errors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 50,
            endLine: 3,
            endColumn: 79,
          },
        ],
      },
      {
        name: 'a loose member, for that member only',
        code: `const { PASSWORD_REQUIRED } = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === 'connection.passwordRequired' || error === 'connection.otherError';`,
        output: `const { PASSWORD_REQUIRED } = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === PASSWORD_REQUIRED || error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 85,
            endLine: 2,
            endColumn: 108,
          },
        ],
      },
      {
        name: 'not a loose member of another table',
        code: `const { PASSWORD_REQUIRED } = JitsiMeetJS.errors.conference;
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `const { PASSWORD_REQUIRED } = JitsiMeetJS.errors.conference;
export const isIt = (error) => error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a table that the page brings along',
        code: `export const isIt = (error) => error === 'connection.passwordRequired' || error === JitsiConnectionErrors.OTHER_ERROR;`,
        output:
          'export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED || error === JitsiConnectionErrors.OTHER_ERROR;',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'not a table that only types name',
        filename: 'file.ts',
        code: `export const isIt = (error: JitsiConnectionErrors) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 65,
            endLine: 1,
            endColumn: 94,
          },
        ],
      },
      {
        name: 'not a type of that name',
        filename: 'file.ts',
        code: `import { JitsiConnectionEvents } from './lib';
type JitsiConnectionErrors = string;
export const isIt = (error: any) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 3,
            column: 47,
            endLine: 3,
            endColumn: 76,
          },
        ],
      },
      {
        name: 'not a table that is shadowed',
        code: `import { JitsiConnectionErrors } from './lib';
const JitsiMeetJS = await load();
export const isIt = (error) => { const JitsiConnectionErrors = {}; return error === 'connection.passwordRequired'; };`,
        output: `import { JitsiConnectionErrors } from './lib';
const JitsiMeetJS = await load();
export const isIt = (error) => { const JitsiConnectionErrors = {}; return error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED; };`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 85,
            endLine: 3,
            endColumn: 114,
          },
        ],
      },
      {
        name: 'not a table that is declared later in the same function',
        code: `export function isIt(error) {
  if (error === 'connection.passwordRequired') return true;
  const codes = JitsiMeetJS.errors.connection;
  return codes.OTHER_ERROR === error;
}`,
        output: `export function isIt(error) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) return true;
  const codes = JitsiMeetJS.errors.connection;
  return codes.OTHER_ERROR === error;
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'not a table that is set in a branch',
        code: `export function isIt(error) {
  if (late) { var codes = JitsiMeetJS.errors.connection; }
  return error === 'connection.passwordRequired';
}`,
        output: `export function isIt(error) {
  if (late) { var codes = JitsiMeetJS.errors.connection; }
  return error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 49,
          },
        ],
      },
      {
        name: 'a table that is declared later, in a function that runs later',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';
const codes = JitsiMeetJS.errors.connection;`,
        output: `export const isIt = (error) => error === codes.PASSWORD_REQUIRED;
const codes = JitsiMeetJS.errors.connection;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
    ],
  },
  'step 2, the root that the file uses': {
    valid: [],
    invalid: [
      {
        name: 'window.JitsiMeetJS',
        code: `connection.on(window.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output:
          'connection.on(window.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => error === window.JitsiMeetJS.errors.connection.OTHER_ERROR);',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'window.JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 92,
            endLine: 1,
            endColumn: 115,
          },
        ],
      },
      {
        name: 'the root of a fork',
        code: `connection.on(MeetJS.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output:
          'connection.on(MeetJS.events.connection.CONNECTION_FAILED, (error) => error === MeetJS.errors.connection.OTHER_ERROR);',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'MeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 80,
            endLine: 1,
            endColumn: 103,
          },
        ],
      },
      {
        name: 'props',
        code: `function Call(props) {
  connection.on(props.lib.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');
}`,
        output: `function Call(props) {
  connection.on(props.lib.events.connection.CONNECTION_FAILED, (error) => error === props.lib.errors.connection.OTHER_ERROR);
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'props.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 85,
            endLine: 2,
            endColumn: 108,
          },
        ],
      },
      {
        name: 'the root of destructured events',
        code: `const { connection: events } = lib.MeetJS.events;
connection.on(events.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: `const { connection: events } = lib.MeetJS.events;
connection.on(events.CONNECTION_FAILED, (error) => error === lib.MeetJS.errors.connection.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.MeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 62,
            endLine: 2,
            endColumn: 85,
          },
        ],
      },
      {
        name: 'the root of aliased events',
        code: `const events = lib.MeetJS.events;
connection.on(events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: `const events = lib.MeetJS.events;
connection.on(events.connection.CONNECTION_FAILED, (error) => error === lib.MeetJS.errors.connection.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.MeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 73,
            endLine: 2,
            endColumn: 96,
          },
        ],
      },
      {
        name: 'optional chains as they are',
        code: `connection.on(window.JitsiMeetJS?.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output:
          'connection.on(window.JitsiMeetJS?.events.connection.CONNECTION_FAILED, (error) => error === window.JitsiMeetJS?.errors.connection.OTHER_ERROR);',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'window.JitsiMeetJS?.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 93,
            endLine: 1,
            endColumn: 116,
          },
        ],
      },
      {
        name: 'computed members',
        code: `connection.on(window['JitsiMeetJS']['events']['connection']['CONNECTION_FAILED'], (error) => error === 'connection.otherError');`,
        output: `connection.on(window['JitsiMeetJS']['events']['connection']['CONNECTION_FAILED'], (error) => error === window['JitsiMeetJS'].errors.connection.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: `window['JitsiMeetJS'].errors.connection.OTHER_ERROR`, value: 'connection.otherError' },
            line: 1,
            column: 104,
            endLine: 1,
            endColumn: 127,
          },
        ],
      },
      {
        name: 'casts and assertions of TypeScript',
        filename: 'file.ts',
        code: `connection.on((window as any).MeetJS!.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output:
          'connection.on((window as any).MeetJS!.events.connection.CONNECTION_FAILED, (error) => error === (window as any).MeetJS!.errors.connection.OTHER_ERROR);',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: '(window as any).MeetJS!.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 97,
            endLine: 1,
            endColumn: 120,
          },
        ],
      },
      {
        name: 'one line for several',
        code: `connection.on(window
  // the library
  .MeetJS
  .events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: `connection.on(window
  // the library
  .MeetJS
  .events.connection.CONNECTION_FAILED, (error) => error === window.MeetJS.errors.connection.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'window.MeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 62,
            endLine: 4,
            endColumn: 85,
          },
        ],
      },
      {
        name: 'never a call',
        code: `connection.on(load().events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 80,
            endLine: 1,
            endColumn: 103,
          },
        ],
      },
      {
        name: 'not a root that is shadowed',
        code: `connection.on(MeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const MeetJS = null;
  return error === 'connection.otherError';
});`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 43,
          },
        ],
      },
      {
        name: 'not a parameter of another function',
        code: `export function start(lib) { connection.on(lib.events.connection.CONNECTION_FAILED, onFailed); }
function onFailed(error) { return error === 'connection.otherError'; }`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 45,
            endLine: 2,
            endColumn: 68,
          },
        ],
      },
      {
        name: 'this, in the same method',
        code: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, (error) => error === 'connection.otherError'); }
}`,
        output: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, (error) => error === this.lib.errors.connection.OTHER_ERROR); }
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'this.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 98,
            endLine: 2,
            endColumn: 121,
          },
        ],
      },
      {
        name: 'this, in a method that is bound for good',
        code: `class Call {
  constructor() { this.onFailed = this.onFailed.bind(this); }
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); }
  onFailed(error) { return error === 'connection.otherError'; }
}`,
        output: `class Call {
  constructor() { this.onFailed = this.onFailed.bind(this); }
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); }
  onFailed(error) { return error === this.lib.errors.connection.OTHER_ERROR; }
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'this.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 38,
            endLine: 4,
            endColumn: 61,
          },
        ],
      },
      {
        name: 'this, in a field',
        code: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); }
  onFailed = (error) => error === 'connection.otherError';
}`,
        output: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); }
  onFailed = (error) => error === this.lib.errors.connection.OTHER_ERROR;
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'this.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 35,
            endLine: 3,
            endColumn: 58,
          },
        ],
      },
      {
        name: `this, in a component's method`,
        code: `export default {
  mounted() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); },
  methods: { onFailed(error) { return error === 'connection.otherError'; } },
};`,
        output: `export default {
  mounted() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); },
  methods: { onFailed(error) { return error === this.lib.errors.connection.OTHER_ERROR; } },
};`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'this.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 49,
            endLine: 3,
            endColumn: 72,
          },
        ],
      },
      {
        name: 'not this in a method that is handed out unbound',
        code: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, this.onFailed); }
  onFailed(error) { return error === 'connection.otherError'; }
}`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 3,
            column: 38,
            endLine: 3,
            endColumn: 61,
          },
        ],
      },
      {
        name: 'not this in a function of its own',
        code: `class Call {
  join() { this.connection.on(this.lib.events.connection.CONNECTION_FAILED, function (error) { return error === 'connection.otherError'; }); }
}`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 113,
            endLine: 2,
            endColumn: 136,
          },
        ],
      },
    ],
  },
  'step 3, the library': {
    valid: [],
    invalid: [
      {
        name: 'a default import, whatever it is called',
        code: `import Meet from 'lib-jitsi-meet';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import Meet from 'lib-jitsi-meet';
export const isIt = (error) => error === Meet.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Meet.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a require',
        code: `const Meet = require('lib-jitsi-meet');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const Meet = require('lib-jitsi-meet');
exports.isIt = (error) => error === Meet.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Meet.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'a namespace import that is used as the library',
        code: `import * as Meet from 'lib-jitsi-meet';
Meet.init();
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import * as Meet from 'lib-jitsi-meet';
Meet.init();
export const isIt = (error) => error === Meet.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Meet.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a namespace import whose default is used',
        code: `import * as Meet from 'lib-jitsi-meet';
Meet.default.init();
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import * as Meet from 'lib-jitsi-meet';
Meet.default.init();
export const isIt = (error) => error === Meet.default.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'Meet.default.errors.connection.PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
            },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'what await gives',
        code: `export async function start(connection) {
  const JitsiMeetJS = await load();
  connection.on('other', (error) => error === 'connection.otherError');
}`,
        output: `export async function start(connection) {
  const JitsiMeetJS = await load();
  connection.on('other', (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR);
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 47,
            endLine: 3,
            endColumn: 70,
          },
        ],
      },
      {
        name: 'a parameter',
        code: `export function isIt({ JitsiMeetJS, error }) { return error === 'connection.otherError'; }`,
        output:
          'export function isIt({ JitsiMeetJS, error }) { return error === JitsiMeetJS.errors.connection.OTHER_ERROR; }',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 65,
            endLine: 1,
            endColumn: 88,
          },
        ],
      },
      {
        name: 'a global that the file refers to',
        code: `JitsiMeetJS.init();
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `JitsiMeetJS.init();
export const isIt = (error) => error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a global that the file declares',
        code: `/* global APP, JitsiMeetJS:readonly -- by the page */
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `/* global APP, JitsiMeetJS:readonly -- by the page */
export const isIt = (error) => error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'another global',
        code: `Meet.init();
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `Meet.init();
export const isIt = (error) => error === Meet.errors.connection.PASSWORD_REQUIRED;`,
        settings: { jitsi: { globals: ['Meet'] } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Meet.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'its errors, where only they are at hand',
        code: `const { errors } = load();
if (errors.connection) start();
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `const { errors } = load();
if (errors.connection) start();
export const isIt = (error) => error === errors.connection.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
    ],
  },
  'what is evaluated while the module loads': {
    valid: [],
    invalid: [
      {
        name: 'a const, by an import',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = ['connection.otherError'];
export const isIt = (error) => FATAL.includes(error);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = [JitsiMeetJS.errors.connection.OTHER_ERROR];
export const isIt = (error) => FATAL.includes(error);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'a const, not by a global',
        code: `const FATAL = ['connection.otherError'];
export const isIt = (error) => FATAL.includes(error) || JitsiMeetJS.errors.connection.SERVER_ERROR === error;`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'a set, not by a global',
        code: `const FATAL = new Set(['connection.otherError']);
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => FATAL.has(error));`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 24,
            endLine: 1,
            endColumn: 47,
          },
        ],
      },
      {
        name: 'a static field, not by a global',
        code: `class Call { static isIt = Call.error === 'connection.otherError'; }
JitsiMeetJS.init();`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 43,
            endLine: 1,
            endColumn: 66,
          },
        ],
      },
      {
        name: 'a field, by a global',
        code: `class Call { isIt = this.error === 'connection.otherError'; }
JitsiMeetJS.init();`,
        output: `class Call { isIt = this.error === JitsiMeetJS.errors.connection.OTHER_ERROR; }
JitsiMeetJS.init();`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 36,
            endLine: 1,
            endColumn: 59,
          },
        ],
      },
      {
        name: 'a function called on the spot, not by a global',
        code: `(() => {
  const FATAL = ['connection.otherError'];
  note(FATAL.includes(code), () => JitsiMeetJS.version);
})();`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'a statement, by a global that was used before',
        code: `JitsiMeetJS.init();
if (error === 'connection.otherError') tell();`,
        output: `JitsiMeetJS.init();
if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) tell();`,
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
      {
        name: 'a statement, not by a global that is used later',
        code: `if (error === 'connection.otherError') tell();
JitsiMeetJS.init();`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 38,
          },
        ],
      },
      {
        name: 'a statement, not by a global that may not have been used',
        code: `if (ready) JitsiMeetJS.init();
if (error === 'connection.otherError') tell();`,
        output: null,
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
        name: 'not a table that the page brings along',
        code: `const FATAL = ['connection.otherError'];
export const isIt = (error) => FATAL.includes(error) || JitsiConnectionErrors.SERVER_ERROR === error;`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'not a table that is only declared',
        filename: 'file.ts',
        code: `declare const JitsiConnectionErrors: Record<string, string>;
const FATAL = ['connection.otherError'];
export const isIt = (error: string) => FATAL.includes(error);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: `by the project's module instead`,
        code: `const FATAL = ['connection.otherError'];
export const isIt = (error) => FATAL.includes(error) || JitsiMeetJS.errors.connection.SERVER_ERROR === error;`,
        output: `import { JitsiConnectionErrors } from './src/jitsi';

const FATAL = [JitsiConnectionErrors.OTHER_ERROR];
export const isIt = (error) => FATAL.includes(error) || JitsiMeetJS.errors.connection.SERVER_ERROR === error;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 16,
            endLine: 1,
            endColumn: 39,
          },
        ],
      },
    ],
  },
  'step 4, a module that the file loads': {
    valid: [],
    invalid: [
      {
        name: 'an import',
        code: `import { JitsiConnectionEvents } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an import of another table',
        code: `import { JitsiConferenceEvents } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConferenceEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: `the connection's other table before another`,
        code: `import { JitsiConferenceEvents } from './conference';
import { JitsiConnectionEvents } from './connection';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConferenceEvents } from './conference';
import { JitsiConnectionEvents, JitsiConnectionErrors } from './connection';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a renamed import',
        code: `import { JitsiConnectionEvents as Events } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionEvents as Events, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a default import beside names',
        code: `import lib, { JitsiConnectionEvents } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import lib, { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a string for a name',
        code: `import { 'JitsiConnectionEvents' as Events } from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { 'JitsiConnectionEvents' as Events, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a list of lines',
        code: `import {
	init,
	JitsiConnectionEvents
} from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import {
	init,
	JitsiConnectionEvents,
	JitsiConnectionErrors
} from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 5,
            column: 42,
            endLine: 5,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a list of lines that ends in a comma',
        code: `import {
  init,
  JitsiConnectionEvents,
} from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import {
  init,
  JitsiConnectionEvents,
  JitsiConnectionErrors,
} from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 5,
            column: 42,
            endLine: 5,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a list of lines with comments',
        code: `import {
  init, // the start
  JitsiConnectionEvents // the events
  // the end
} from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import {
  init, // the start
  JitsiConnectionEvents, // the events
  JitsiConnectionErrors
  // the end
} from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 6,
            column: 42,
            endLine: 6,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a list of lines with comments and commas',
        code: `import {
  init, // the start
  JitsiConnectionEvents, /* the events */
  // the end
} from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import {
  init, // the start
  JitsiConnectionEvents, /* the events */
  JitsiConnectionErrors,
  // the end
} from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 6,
            column: 42,
            endLine: 6,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'several names a line',
        code: `import {
  init, JitsiConnectionEvents, join
} from './lib';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import {
  init, JitsiConnectionEvents, join, JitsiConnectionErrors
} from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'beside an import type goes an import of its own',
        filename: 'file.ts',
        code: `import type { JitsiConferenceEvents } from './lib';
export const isIt = (error: string) => error === 'connection.otherError';`,
        output: `import type { JitsiConferenceEvents } from './lib';
import { JitsiConnectionErrors } from './lib';
export const isIt = (error: string) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 50,
            endLine: 2,
            endColumn: 73,
          },
        ],
      },
      {
        name: 'a type among the names',
        filename: 'file.ts',
        code: `import { type JitsiConnectionEvents } from './lib';
export const isIt = (error: string) => error === 'connection.otherError';`,
        output: `import { type JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error: string) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 50,
            endLine: 2,
            endColumn: 73,
          },
        ],
      },
      {
        name: 'a destructured require',
        code: `const { JitsiConnectionEvents } = require('./lib');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { JitsiConnectionEvents, JitsiConnectionErrors } = require('./lib');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'a table that another package re-exports, destructured from its require',
        code: `const { JitsiConnectionEvents } = require('@calls/jitsi');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { JitsiConnectionEvents, JitsiConnectionErrors } = require('@calls/jitsi');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'a table that another package re-exports, read from all of it',
        code: `import * as calls from '@calls/jitsi';
export const isIt = (event, error) => event === calls.JitsiConnectionEvents.CONNECTION_FAILED && error === 'connection.otherError';`,
        output: `import * as calls from '@calls/jitsi';
export const isIt = (event, error) => event === calls.JitsiConnectionEvents.CONNECTION_FAILED && error === calls.JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'calls.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 108,
            endLine: 2,
            endColumn: 131,
          },
        ],
      },
      {
        name: 'a destructured require with a rest',
        code: `const { JitsiConnectionEvents, ...others } = require('./lib');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { JitsiConnectionEvents, JitsiConnectionErrors, ...others } = require('./lib');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'a require in the same function',
        code: `function join() {
  const { JitsiConnectionEvents } = require('./lib');
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');
}`,
        output: `function join() {
  const { JitsiConnectionEvents, JitsiConnectionErrors } = require('./lib');
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === JitsiConnectionErrors.OTHER_ERROR);
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 79,
            endLine: 3,
            endColumn: 102,
          },
        ],
      },
      {
        name: 'not a require in another function',
        code: `function join() {
  const { JitsiConnectionEvents } = require('./lib');
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);
}
const onFailed = (error) => error === 'connection.otherError';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 5,
            column: 39,
            endLine: 5,
            endColumn: 62,
          },
        ],
      },
      {
        name: 'a namespace import',
        code: `import * as lib from './lib';
connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: `import * as lib from './lib';
connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === lib.JitsiConnectionErrors.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 81,
            endLine: 2,
            endColumn: 104,
          },
        ],
      },
      {
        name: 'a namespace that compilers make',
        code: `"use strict";
var lib_1 = __importStar(require("./lib"));
connection.on(lib_1.JitsiConnectionEvents.CONNECTION_FAILED, function (error) { return error === "connection.otherError"; });`,
        output: `"use strict";
var lib_1 = __importStar(require("./lib"));
connection.on(lib_1.JitsiConnectionEvents.CONNECTION_FAILED, function (error) { return error === lib_1.JitsiConnectionErrors.OTHER_ERROR; });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib_1.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 98,
            endLine: 3,
            endColumn: 121,
          },
        ],
      },
      {
        name: 'a namespace that await gives',
        code: `export async function join() {
  const lib = await import('./lib');
  connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');
}`,
        output: `export async function join() {
  const lib = await import('./lib');
  connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === lib.JitsiConnectionErrors.OTHER_ERROR);
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 83,
            endLine: 3,
            endColumn: 106,
          },
        ],
      },
      {
        name: 'not an object of unknown make',
        code: `const lib = load();
connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 81,
            endLine: 2,
            endColumn: 104,
          },
        ],
      },
      {
        name: 'the sibling of a deep import',
        code: `import { JitsiConnectionEvents } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents.js';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionEvents } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents.js';
import { JitsiConnectionErrors } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors.js';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the sibling of a deep namespace import',
        code: `import * as JitsiConnectionEvents from 'lib-jitsi-meet/JitsiConnectionEvents';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import * as JitsiConnectionEvents from 'lib-jitsi-meet/JitsiConnectionEvents';
import * as JitsiConnectionErrors from 'lib-jitsi-meet/JitsiConnectionErrors';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the sibling of a deep default import',
        code: `import Events from 'lib-jitsi-meet/JitsiConnectionEvents';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import Events from 'lib-jitsi-meet/JitsiConnectionEvents';
import JitsiConnectionErrors from 'lib-jitsi-meet/JitsiConnectionErrors';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the sibling of loose members',
        code: `import { CONNECTION_FAILED } from 'lib-jitsi-meet/JitsiConnectionEvents';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { CONNECTION_FAILED } from 'lib-jitsi-meet/JitsiConnectionEvents';
import * as JitsiConnectionErrors from 'lib-jitsi-meet/JitsiConnectionErrors';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'the sibling of a deep require',
        code: `const { JitsiConnectionEvents } = require('lib-jitsi-meet/JitsiConnectionEvents');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { JitsiConnectionEvents } = require('lib-jitsi-meet/JitsiConnectionEvents');
const { JitsiConnectionErrors } = require('lib-jitsi-meet/JitsiConnectionErrors');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'the sibling of a deep require taken whole',
        code: `const events = require('lib-jitsi-meet/JitsiConnectionEvents');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const events = require('lib-jitsi-meet/JitsiConnectionEvents');
const JitsiConnectionErrors = require('lib-jitsi-meet/JitsiConnectionErrors');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: `no sibling that can't be seen`,
        code: `import { JitsiConnectionEvents } from './lib/JitsiConnectionEvents';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a name that is taken',
        code: `import { JitsiConnectionEvents } from './lib';
const JitsiConnectionErrors = {};
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a name that is taken there only',
        code: `import { JitsiConnectionEvents } from './lib';
export const isIt = (error) => error === 'connection.otherError';
export const isOther = (error) => { class JitsiConnectionErrors {} return error === 'connection.serverError'; };`,
        output: `import { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;
export const isOther = (error) => { class JitsiConnectionErrors {} return error === 'connection.serverError'; };`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
          {
            messageId: 'left',
            data: {
              member: 'SERVER_ERROR',
              value: 'connection.serverError',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 3,
            column: 85,
            endLine: 3,
            endColumn: 109,
          },
        ],
      },
      {
        name: 'forty literals and one import',
        code: `import { JitsiConnectionEvents } from './lib';
export const isIt = (error) => error === 'connection.otherError' || error === 'connection.serverError' || error === 'connection.droppedError';`,
        output: [
          `import { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR || error === 'connection.serverError' || error === 'connection.droppedError';`,
          `import { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR || error === JitsiConnectionErrors.SERVER_ERROR || error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR;`,
        ],
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 79,
            endLine: 2,
            endColumn: 103,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.CONNECTION_DROPPED_ERROR', value: 'connection.droppedError' },
            line: 2,
            column: 117,
            endLine: 2,
            endColumn: 142,
          },
        ],
      },
      {
        name: 'an import of another module in a declaration',
        filename: 'file.ts',
        code: `declare module 'other' { import { JitsiConnectionEvents } from './lib'; }
export const isIt = (error: string) => error === 'connection.otherError';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 50,
            endLine: 2,
            endColumn: 73,
          },
        ],
      },
    ],
  },
  "step 5, the project's module": {
    valid: [],
    invalid: [
      {
        name: 'an import',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './src/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'relative to the file',
        filename: 'src/call/join.js',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from '../jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'beside the file',
        filename: 'src/join.js',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an alias as it is',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from '@/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: '@/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'not in the module itself',
        filename: 'src/jitsi.js',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'not in the module itself, an index',
        filename: 'src/jitsi/index.ts',
        code: `export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an import that is there',
        filename: 'src/join.js',
        code: `import { init } from './jitsi.js';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { init, JitsiConnectionErrors } from './jitsi.js';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a default import that is there',
        filename: 'src/join.js',
        code: `import init from './jitsi';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import init, { JitsiConnectionErrors } from './jitsi';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a bare import that is there',
        filename: 'src/join.js',
        code: `import './jitsi';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './jitsi';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an empty import that is there',
        filename: 'src/join.js',
        code: `import {} from './jitsi';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './jitsi';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a namespace import that is there',
        filename: 'src/join.js',
        code: `import * as jitsi from './jitsi';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import * as jitsi from './jitsi';
import { JitsiConnectionErrors } from './jitsi';
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a value import beside an import type',
        filename: 'src/join.ts',
        code: `import type { Call } from './jitsi';
import { init } from './jitsi';
export const isIt = (error: string) => error === 'connection.otherError';`,
        output: `import type { Call } from './jitsi';
import { init, JitsiConnectionErrors } from './jitsi';
export const isIt = (error: string) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 50,
            endLine: 3,
            endColumn: 73,
          },
        ],
      },
      {
        name: 'a require in a CommonJS file',
        code: `const { init } = require('lib');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { init } = require('lib');
const { JitsiConnectionErrors } = require('./src/jitsi');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'a require that is there',
        code: `const { init } = require('./src/jitsi');
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const { init, JitsiConnectionErrors } = require('./src/jitsi');
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'not in a script of a page',
        code: `function isIt(error) { return error === 'connection.otherError'; }`,
        output: null,
        languageOptions: { parserOptions: { sourceType: 'script' } },
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason:
                'Neither `import` nor `require` is sure to work in this script, so it cannot load the module that `constantsModule` names.',
            },
            line: 1,
            column: 41,
            endLine: 1,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'not in a script that runs anywhere',
        code: `if (typeof module === 'object') module.exports = isIt;
function isIt(error) { return error === 'connection.otherError'; }`,
        output: null,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason:
                'Neither `import` nor `require` is sure to work in this script, so it cannot load the module that `constantsModule` names.',
            },
            line: 2,
            column: 41,
            endLine: 2,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'a name that is taken',
        code: `const JitsiConnectionErrors = {};
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
    ],
  },
  'step 6, an import of the library': {
    valid: [],
    invalid: [
      {
        name: 'a bare import',
        code: `import 'lib-jitsi-meet';

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'names',
        code: `import { createLocalTracks } from 'lib-jitsi-meet';

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import JitsiMeetJS, { createLocalTracks } from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a namespace',
        code: `import * as lib from 'lib-jitsi-meet';

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import JitsiMeetJS, * as lib from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a deep import',
        code: `import JitsiConference from 'lib-jitsi-meet/JitsiConference';
import a from 'a';

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import JitsiConference from 'lib-jitsi-meet/JitsiConference';
import a from 'a';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'an import type',
        filename: 'file.ts',
        code: `import type { JitsiConnection } from 'lib-jitsi-meet';

export const isIt = (error: string) => error === 'connection.otherError';`,
        output: `import type { JitsiConnection } from 'lib-jitsi-meet';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

export const isIt = (error: string) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 50,
            endLine: 3,
            endColumn: 73,
          },
        ],
      },
      {
        name: 'a root that is shadowed',
        code: `import Meet from 'lib-jitsi-meet';

export const isIt = (error) => { const Meet = 1; return error === 'connection.otherError'; };`,
        output: `import Meet from 'lib-jitsi-meet';

const JitsiConnectionErrors = Meet.errors.connection;

export const isIt = (error) => { const Meet = 1; return error === JitsiConnectionErrors.OTHER_ERROR; };`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 67,
            endLine: 3,
            endColumn: 90,
          },
        ],
      },
      {
        name: 'events that are declared nowhere',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === JitsiConnectionErrors.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 77,
            endLine: 1,
            endColumn: 100,
          },
        ],
      },
      {
        name: 'not in a script',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === 'connection.otherError');`,
        output: null,
        languageOptions: { parserOptions: { sourceType: 'script' } },
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 77,
            endLine: 1,
            endColumn: 100,
          },
        ],
      },
      {
        name: 'not where it is loaded late',
        code: `export async function join(connection) { start(await import('lib-jitsi-meet')); }
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a name that is taken',
        code: `import 'lib-jitsi-meet';
const JitsiConnectionErrors = {};
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: `a name of the library's that is taken`,
        code: `import 'lib-jitsi-meet';
const JitsiMeetJS = {};
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'before what runs between the imports',
        code: `import 'lib-jitsi-meet';
const FATAL = ['connection.otherError'];
import a from 'a';
export const isIt = (error) => FATAL.includes(error);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
const FATAL = [JitsiConnectionErrors.OTHER_ERROR];
import a from 'a';
export const isIt = (error) => FATAL.includes(error);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'another library',
        code: `import 'meet';

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import Meet from 'meet';

const JitsiConnectionErrors = Meet.errors.connection;

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { libraries: ['meet'], globals: ['Meet'] } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
    ],
  },
  'the style of the file': {
    valid: [],
    invalid: [
      {
        name: 'no semicolons',
        code: `import a from 'a'

export const isIt = (error) => error === 'connection.otherError'`,
        output: `import a from 'a'
import { JitsiConnectionErrors } from './src/jitsi'

export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'no semicolons, and one before the next line',
        code: `import a from 'a'
;[error].map((error) => error === 'connection.otherError')`,
        output: `import a from 'a'
import { JitsiConnectionErrors } from './src/jitsi'
;[error].map((error) => error === JitsiConnectionErrors.OTHER_ERROR)`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 35,
            endLine: 2,
            endColumn: 58,
          },
        ],
      },
      {
        name: 'double quotes',
        code: `import a from "a";

export const isIt = (error) => error === "connection.otherError";`,
        output: `import a from "a";
import { JitsiConnectionErrors } from "./src/jitsi";

export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'the quotes of JSX are none',
        filename: 'file.jsx',
        code: `export const Call = () => <p title="call">{error === 'connection.otherError'}</p>;`,
        output: `import { JitsiConnectionErrors } from './src/jitsi';

export const Call = () => <p title="call">{error === JitsiConnectionErrors.OTHER_ERROR}</p>;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 54,
            endLine: 1,
            endColumn: 77,
          },
        ],
      },
      {
        name: 'CRLF',
        code: `import a from 'a';\r
\r
export const isIt = (error) => error === 'connection.otherError';\r
`,
        output: `import a from 'a';\r
import { JitsiConnectionErrors } from './src/jitsi';\r
\r
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;\r
`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'CRLF in a list',
        code: `import {\r
  JitsiConnectionEvents,\r
} from './lib';\r
export const isIt = (error) => error === 'connection.otherError';\r
`,
        output: `import {\r
  JitsiConnectionEvents,\r
  JitsiConnectionErrors,\r
} from './lib';\r
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;\r
`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'a hashbang and a directive',
        code: `#!/usr/bin/env node
'use strict';

module.exports = (error) => error === 'connection.otherError';`,
        output: `#!/usr/bin/env node
'use strict';

const { JitsiConnectionErrors } = require('./src/jitsi');

module.exports = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 39,
            endLine: 4,
            endColumn: 62,
          },
        ],
      },
      {
        name: 'a directive of a file without semicolons',
        code: `"use client"

export const isIt = (error) => error === "connection.otherError"`,
        output: `"use client"

import { JitsiConnectionErrors } from "./src/jitsi"

export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'a licence at the head',
        code: `/*
 * Copyright
 */

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `/*
 * Copyright
 */

import { JitsiConnectionErrors } from './src/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 5,
            column: 42,
            endLine: 5,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a licence that touches the code',
        code: `/**
 * @license MIT
 */
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `/**
 * @license MIT
 */
import { JitsiConnectionErrors } from './src/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a comment of the first statement',
        code: `/** Says whether. */
// Really.
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './src/jitsi';

/** Says whether. */
// Really.
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a directive of the next line',
        code: `// @ts-expect-error: the type is wrong
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import { JitsiConnectionErrors } from './src/jitsi';

// @ts-expect-error: the type is wrong
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a directive of the file',
        code: `// @ts-check
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `// @ts-check
import { JitsiConnectionErrors } from './src/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'a comment behind the last import',
        code: `import a from 'a'; // the a

export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import a from 'a'; // the a
import { JitsiConnectionErrors } from './src/jitsi';

export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'code behind the last import',
        code: 'import a from "a";export const isIt=(error)=>error==="connection.otherError"',
        output: `import a from "a";
import { JitsiConnectionErrors } from "./src/jitsi";export const isIt=(error)=>error===JitsiConnectionErrors.OTHER_ERROR`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 1,
            column: 54,
            endLine: 1,
            endColumn: 77,
          },
        ],
      },
      {
        name: 'what compilers write first',
        code: `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isIt = void 0;
const a_1 = require("a");
exports.isIt = (error) => error === "connection.otherError";`,
        output: `"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isIt = void 0;
const a_1 = require("a");
const { JitsiConnectionErrors } = require("./src/jitsi");
exports.isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        settings: { jitsi: { constantsModule: './src/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 37,
            endLine: 5,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'mocks between the imports',
        code: `import 'lib-jitsi-meet';
jest.mock('a');
import a from 'a';
export const isIt = (error) => error === 'connection.passwordRequired';`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
jest.mock('a');
import a from 'a';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 71,
          },
        ],
      },
      {
        name: 'words on both sides',
        code: `import { JitsiConnectionErrors as e } from './lib';
export function isIt(n){switch(n){case"connection.serverError":return"connection.otherError"==m}}`,
        output: `import { JitsiConnectionErrors as e } from './lib';
export function isIt(n){switch(n){case e.SERVER_ERROR:return e.OTHER_ERROR==m}}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'e.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 63,
          },
          {
            messageId: 'raw',
            data: { spelling: 'e.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 70,
            endLine: 2,
            endColumn: 93,
          },
        ],
      },
      {
        name: 'comments beside the literal',
        code: `import { JitsiConnectionErrors } from './lib';
if (error === /* raw */ 'connection.otherError' /* here */) tell(); // so
switch (error) {
  // @ts-ignore
  case 'connection.serverError': // slow
}`,
        output: `import { JitsiConnectionErrors } from './lib';
if (error === /* raw */ JitsiConnectionErrors.OTHER_ERROR /* here */) tell(); // so
switch (error) {
  // @ts-ignore
  case JitsiConnectionErrors.SERVER_ERROR: // slow
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 25,
            endLine: 2,
            endColumn: 48,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.SERVER_ERROR', value: 'connection.serverError' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 32,
          },
        ],
      },
      {
        name: 'async and get before a key',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const HANDLERS = { async'connection.otherError'() {}, get'connection.serverError'() { return 1; } };
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => HANDLERS[error]?.());`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const HANDLERS = { async[JitsiMeetJS.errors.connection.OTHER_ERROR]() {}, get[JitsiMeetJS.errors.connection.SERVER_ERROR]() { return 1; } };
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => HANDLERS[error]?.());`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 25,
            endLine: 2,
            endColumn: 48,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 58,
            endLine: 2,
            endColumn: 82,
          },
        ],
      },
    ],
  },
  'what TypeScript would refuse': {
    valid: [],
    invalid: [
      {
        name: 'a const assertion',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error: string) => error === ('connection.otherError' as const);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 2,
            column: 51,
            endLine: 2,
            endColumn: 74,
          },
        ],
      },
      {
        name: 'a union',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error: 'connection.otherError' | 'connection.serverError') => error === 'connection.otherError';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 2,
            column: 94,
            endLine: 2,
            endColumn: 117,
          },
        ],
      },
      {
        name: 'a union that takes any string',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error: 'connection.otherError' | string) => error === 'connection.otherError';`,
        output: `import { JitsiConnectionErrors } from './lib';
export const isIt = (error: 'connection.otherError' | string) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 76,
            endLine: 2,
            endColumn: 99,
          },
        ],
      },
      {
        name: 'an alias',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
type Fatal = 'connection.otherError';
export function isIt(error: Fatal) { switch (error) { case 'connection.otherError': return 1; } }`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 3,
            column: 60,
            endLine: 3,
            endColumn: 83,
          },
        ],
      },
      {
        name: 'a member of an interface',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
interface State { error?: 'connection.otherError' }
export const isIt = (state: State) => state.error === 'connection.otherError';`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 3,
            column: 55,
            endLine: 3,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'another member of an interface',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors } from './lib';
interface State { error: string; last: 'connection.otherError' }
export const isIt = (state: State) => state.error === 'connection.otherError';`,
        output: `import { JitsiConnectionErrors } from './lib';
interface State { error: string; last: 'connection.otherError' }
export const isIt = (state: State) => state.error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 55,
            endLine: 3,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'props',
        filename: 'file.tsx',
        code: `import { JitsiConnectionErrors } from './lib';
type Props = { error: 'connection.otherError' | null };
export const Notice: FC<Props> = ({ error }) => <p>{error === 'connection.otherError'}</p>;`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 3,
            column: 63,
            endLine: 3,
            endColumn: 86,
          },
        ],
      },
      {
        name: 'a declared const',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const OTHER: 'connection.otherError' = 'connection.otherError';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => error === OTHER);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 2,
            column: 40,
            endLine: 2,
            endColumn: 63,
          },
        ],
      },
      {
        name: 'a const that is compared with a union',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './lib';
const OTHER = 'connection.otherError';
type Fatal = 'connection.otherError' | 'connection.serverError';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Fatal) => error === OTHER);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
      {
        name: 'a const that is compared with a string',
        filename: 'file.ts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './lib';
const OTHER = 'connection.otherError';
type Fatal = string;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Fatal) => error === OTHER);`,
        output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './lib';
const OTHER = JitsiConnectionErrors.OTHER_ERROR;
type Fatal = string;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Fatal) => error === OTHER);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
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
