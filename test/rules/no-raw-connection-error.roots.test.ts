import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'the object of a module': {
    valid: [],
    invalid: [
      {
        name: 'that has the library’s own members',
        code: `import * as Lib from 'lib-jitsi-meet';
connect(Lib.events.connection);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import * as Lib from 'lib-jitsi-meet';
connect(Lib.events.connection);
export const isIt = (error) => error === Lib.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that tables are taken from by name',
        code: `import * as Lib from 'lib-jitsi-meet';
connect(Lib.JitsiConnectionEvents);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import * as Lib from 'lib-jitsi-meet';
connect(Lib.JitsiConnectionEvents);
export const isIt = (error) => error === Lib.JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Lib.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that other tables are taken from by name',
        code: `import * as Lib from 'lib-jitsi-meet';
join(Lib.JitsiConferenceEvents);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import * as Lib from 'lib-jitsi-meet';
join(Lib.JitsiConferenceEvents);
export const isIt = (error) => error === Lib.JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Lib.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is required, and tables are taken from',
        code: `const lib_1 = require('lib-jitsi-meet');
connect(lib_1.JitsiConnectionEvents);
module.exports = (error) => error === 'connection.otherError';`,
        output: `const lib_1 = require('lib-jitsi-meet');
connect(lib_1.JitsiConnectionEvents);
module.exports = (error) => error === lib_1.JitsiConnectionErrors.OTHER_ERROR;`,
        filename: '/file.cjs',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib_1.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 39,
            endLine: 3,
            endColumn: 62,
          },
        ],
      },
      {
        name: 'that a compiler wraps, and tables are taken from',
        code: `const lib_1 = __importStar(require('lib-jitsi-meet'));
connect(lib_1.JitsiConnectionEvents);
module.exports = (error) => error === 'connection.otherError';`,
        output: `const lib_1 = __importStar(require('lib-jitsi-meet'));
connect(lib_1.JitsiConnectionEvents);
module.exports = (error) => error === lib_1.JitsiConnectionErrors.OTHER_ERROR;`,
        filename: '/file.cjs',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib_1.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 39,
            endLine: 3,
            endColumn: 62,
          },
        ],
      },
      {
        name: 'that is imported when it is needed',
        code: `export async function load() {
  const Lib = await import('lib-jitsi-meet');
  connect(Lib.JitsiConnectionEvents);
  return (error) => error === 'connection.otherError';
}`,
        output: `export async function load() {
  const Lib = await import('lib-jitsi-meet');
  connect(Lib.JitsiConnectionEvents);
  return (error) => error === Lib.JitsiConnectionErrors.OTHER_ERROR;
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Lib.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 31,
            endLine: 4,
            endColumn: 54,
          },
        ],
      },
      {
        name: 'that TypeScript requires',
        code: `import J = require('lib-jitsi-meet');
export = (error: string) => error === 'connection.otherError';`,
        output: `import J = require('lib-jitsi-meet');
export = (error: string) => error === J.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'J.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 62,
          },
        ],
      },
    ],
  },
  'types of a table': {
    valid: [],
    invalid: [
      {
        name: 'none',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
        output: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = { [JitsiMeetJS.errors.connection.OTHER_ERROR]: 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 19,
            endLine: 3,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'any string',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: Record<string, string> = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
        output: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: Record<string, string> = { [JitsiMeetJS.errors.connection.OTHER_ERROR]: 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 43,
            endLine: 3,
            endColumn: 66,
          },
        ],
      },
      {
        name: 'a record of literals',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: Record<E, string> = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
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
            column: 38,
            endLine: 3,
            endColumn: 61,
          },
        ],
      },
      {
        name: 'a record of literals, and not all of them',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: Partial<Record<E, string>> = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
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
            column: 47,
            endLine: 3,
            endColumn: 70,
          },
        ],
      },
      {
        name: 'mapped from literals',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: { [error in E]: string } = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
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
            column: 45,
            endLine: 3,
            endColumn: 68,
          },
        ],
      },
      {
        name: 'a literal with the key',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS: { 'connection.otherError': string } = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
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
            column: 56,
            endLine: 3,
            endColumn: 79,
          },
        ],
      },
      {
        name: 'one that it satisfies',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = { 'connection.otherError': 'It failed.' } satisfies Record<E, string>;
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error]));
}`,
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
            column: 19,
            endLine: 3,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'its own keys',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: any) => toast(TEXTS[error as keyof typeof TEXTS]));
}`,
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
            column: 19,
            endLine: 3,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'that of the error, as literals',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = { 'connection.otherError': 'It failed.' };
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: E) => toast(TEXTS[error]));
}`,
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
            column: 19,
            endLine: 3,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'that of the error in a list, as literals',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = ['connection.otherError'];
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: E) => toast(TEXTS.includes(error)));
}`,
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
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'that of the error in a list, as a string',
        code: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = ['connection.otherError'];
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => toast(TEXTS.includes(error)));
}`,
        output: `type E = 'connection.otherError' | 'connection.serverError';
function listen() {
  const TEXTS = [JitsiMeetJS.errors.connection.OTHER_ERROR];
  connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => toast(TEXTS.includes(error)));
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
    ],
  },
  'what is there while the module loads': {
    valid: [],
    invalid: [
      {
        name: 'what a call gave back',
        code: `const sdk = await load();
const PASSING = ['connection.serverError'];
connection.on(sdk.events.connection.CONNECTION_FAILED, (error) => PASSING.includes(error));`,
        output: `const sdk = await load();
const PASSING = [sdk.errors.connection.SERVER_ERROR];
connection.on(sdk.events.connection.CONNECTION_FAILED, (error) => PASSING.includes(error));`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'sdk.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'another name of it',
        code: `const sdk = await load();
const jitsi = sdk;
const PASSING = ['connection.serverError'];
connection.on(jitsi.events.connection.CONNECTION_FAILED, (error) => PASSING.includes(error));`,
        output: `const sdk = await load();
const jitsi = sdk;
const PASSING = [jitsi.errors.connection.SERVER_ERROR];
connection.on(jitsi.events.connection.CONNECTION_FAILED, (error) => PASSING.includes(error));`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'jitsi.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'a name of the global',
        code: `const sdk = window.JitsiMeetJS;
const PASSING = ['connection.serverError'];
export const listen = () => connection.on(sdk.events.connection.CONNECTION_FAILED, (error) => PASSING.includes(error));`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'SERVER_ERROR',
              value: 'connection.serverError',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'a table, where the function is called below it',
        code: `import sdk from 'lib-jitsi-meet';
const codes = sdk.errors.connection;
function isIt(error) { return error === 'connection.otherError'; }
isIt('');`,
        output: `import sdk from 'lib-jitsi-meet';
const codes = sdk.errors.connection;
function isIt(error) { return error === codes.OTHER_ERROR; }
isIt('');`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 41,
            endLine: 3,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'a table, where the function is called above it',
        code: `import sdk from 'lib-jitsi-meet';
isIt('');
const codes = sdk.errors.connection;
function isIt(error) { return error === 'connection.otherError'; }`,
        output: `import sdk from 'lib-jitsi-meet';
isIt('');
const codes = sdk.errors.connection;
function isIt(error) { return error === sdk.errors.connection.OTHER_ERROR; }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'sdk.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 41,
            endLine: 4,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'a table, where a function that calls it is called above it',
        code: `import sdk from 'lib-jitsi-meet';
start();
const codes = sdk.errors.connection;
function start() { isIt(''); }
function isIt(error) { return error === 'connection.otherError'; }`,
        output: `import sdk from 'lib-jitsi-meet';
start();
const codes = sdk.errors.connection;
function start() { isIt(''); }
function isIt(error) { return error === sdk.errors.connection.OTHER_ERROR; }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'sdk.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 41,
            endLine: 5,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'a table, where the function is only registered above it',
        code: `import sdk from 'lib-jitsi-meet';
register(isIt);
const codes = sdk.errors.connection;
function isIt(error) { return error === 'connection.otherError'; }`,
        output: `import sdk from 'lib-jitsi-meet';
register(isIt);
const codes = sdk.errors.connection;
function isIt(error) { return error === codes.OTHER_ERROR; }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 41,
            endLine: 4,
            endColumn: 64,
          },
        ],
      },
      {
        name: 'a table, where functions call each other',
        code: `import sdk from 'lib-jitsi-meet';
const codes = sdk.errors.connection;
function start(error) { isIt(error); }
function isIt(error) { return error === 'connection.otherError' || start(error); }`,
        output: `import sdk from 'lib-jitsi-meet';
const codes = sdk.errors.connection;
function start(error) { isIt(error); }
function isIt(error) { return error === codes.OTHER_ERROR || start(error); }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 41,
            endLine: 4,
            endColumn: 64,
          },
        ],
      },
    ],
  },
  'what another package gives': {
    valid: [
      {
        name: 'the errors of a form',
        code: `import { useForm } from 'react-hook-form';
const { errors } = useForm();
show(errors.connection);
export const isIt = (error) => error === 'connection.otherError';`,
      },
      {
        name: 'the errors of a form, further down',
        code: `import { useForm } from 'react-hook-form';
const { formState: { errors } } = useForm();
show(errors.connection);
export const isIt = (error) => error === 'connection.otherError';`,
      },
      {
        name: 'the errors of a form’s state',
        code: `import { useFormik } from 'formik';
const formik = useFormik();
show(formik.errors.connection);
export const isIt = (error) => error === 'connection.otherError';`,
      },
    ],
    invalid: [
      {
        name: 'the errors of what the project gives',
        code: `import { load } from './load';
const { errors } = load();
show(errors.connection);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { load } from './load';
const { errors } = load();
show(errors.connection);
export const isIt = (error) => error === errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'the errors of what a package of Jitsi gives',
        code: `import { load } from 'load-jitsi';
const { errors } = load();
show(errors.connection);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { load } from 'load-jitsi';
const { errors } = load();
show(errors.connection);
export const isIt = (error) => error === errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'the library by its name',
        code: `import { load } from 'script-loader';
const JitsiMeetJS = load();
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { load } from 'script-loader';
const JitsiMeetJS = load();
export const isIt = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'the library by its name, or nothing',
        code: `import { load } from 'script-loader';
const JitsiMeetJS = load() || {};
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { load } from 'script-loader';
const JitsiMeetJS = load() || {};
export const isIt = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'something with the library by its name',
        code: `import { useCall } from 'calls';
const { JitsiMeetJS } = useCall();
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { useCall } from 'calls';
const { JitsiMeetJS } = useCall();
export const isIt = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 42,
            endLine: 3,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'an object whose events are the library’s',
        code: `import { load } from 'script-loader';
const sdk = load();
connect(sdk.events.connection);
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { load } from 'script-loader';
const sdk = load();
connect(sdk.events.connection);
export const isIt = (error) => error === sdk.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'sdk.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 65,
          },
        ],
      },
    ],
  },
  'how a name is read': {
    valid: [],
    invalid: [
      {
        name: 'by a chain, where it was set by one',
        code: `const codes = window.JitsiMeetJS?.errors?.connection;
export const isIt = (error) => error === 'connection.otherError';`,
        output: `const codes = window.JitsiMeetJS?.errors?.connection;
export const isIt = (error) => error === codes?.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes?.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'plainly, where it was',
        code: `const codes = window.JitsiMeetJS.errors.connection;
export const isIt = (error) => error === 'connection.otherError';`,
        output: `const codes = window.JitsiMeetJS.errors.connection;
export const isIt = (error) => error === codes.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'codes.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'the global that is declared as a namespace',
        code: `declare namespace JitsiMeetJS { const errors: any; }
export const isIt = (error) => error === 'connection.otherError';`,
        output: `declare namespace JitsiMeetJS { const errors: any; }
export const isIt = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
    ],
  },
  'a global that the file puts something in the place of': {
    valid: [],
    invalid: [
      {
        name: 'an object',
        code: `window.JitsiMeetJS = {};
export const isIt = (error) => error === 'connection.otherError';`,
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
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'an object, where there is none',
        code: `JitsiMeetJS = JitsiMeetJS || {};
export const isIt = (error) => error === 'connection.otherError';`,
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
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'what is loaded',
        code: `window.JitsiMeetJS = load();
export const isIt = (error) => error === 'connection.otherError';`,
        output: `window.JitsiMeetJS = load();
export const isIt = (error) => error === window.JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'window.JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
    ],
  },
  'joinConference that is imported': {
    valid: [
      {
        name: 'from elsewhere',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
import { joinConference } from './conference';
joinConference('room').catch((error) => toast({ 'connection.otherError': 'It failed.' }[error]));`,
      },
    ],
    invalid: [
      {
        name: 'from the library',
        code: `import JitsiMeetJS, { joinConference } from 'lib-jitsi-meet';
joinConference('room').catch((error) => toast({ 'connection.otherError': 'It failed.' }[error]));`,
        output: `import JitsiMeetJS, { joinConference } from 'lib-jitsi-meet';
joinConference('room').catch((error) => toast({ [JitsiMeetJS.errors.connection.OTHER_ERROR]: 'It failed.' }[error]));`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 49,
            endLine: 2,
            endColumn: 72,
          },
        ],
      },
    ],
  },
});
