import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'a module of the package': {
    valid: [],
    invalid: [
      {
        name: 'that is the library',
        code: `import lib from 'lib-jitsi-meet/JitsiMeetJS';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import lib from 'lib-jitsi-meet/JitsiMeetJS';
export const isIt = (error) => error === lib.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is a bundle of the library',
        code: `import lib from 'lib-jitsi-meet/dist/umd/lib-jitsi-meet.min.js';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import lib from 'lib-jitsi-meet/dist/umd/lib-jitsi-meet.min.js';
export const isIt = (error) => error === lib.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is the index of a build',
        code: `import lib from 'lib-jitsi-meet/dist/esm/index.js';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import lib from 'lib-jitsi-meet/dist/esm/index.js';
export const isIt = (error) => error === lib.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is a part of the library',
        code: `import browser from 'lib-jitsi-meet/modules/browser';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import browser from 'lib-jitsi-meet/modules/browser';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is a table of something else',
        code: `import { MediaType } from 'lib-jitsi-meet/service/RTC/MediaType';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { MediaType } from 'lib-jitsi-meet/service/RTC/MediaType';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that holds no code',
        code: `import about from 'lib-jitsi-meet/package.json';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import about from 'lib-jitsi-meet/package.json';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that is a part of the library, as a whole',
        code: `import * as browser from 'lib-jitsi-meet/modules/browser';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import * as browser from 'lib-jitsi-meet/modules/browser';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
      {
        name: 'that has errors of its own',
        code: `import { errors } from 'lib-jitsi-meet/modules/browser';
export const isIt = (error) => error === 'connection.otherError';`,
        output: `import { errors } from 'lib-jitsi-meet/modules/browser';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionErrors = JitsiMeetJS.errors.connection;
export const isIt = (error) => error === JitsiConnectionErrors.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 42,
            endLine: 2,
            endColumn: 65,
          },
        ],
      },
    ],
  },
  'a required module of the package': {
    valid: [],
    invalid: [
      {
        name: 'that is the library',
        code: `const lib = require('lib-jitsi-meet/JitsiMeetJS').default;
exports.isIt = (error) => error === 'connection.otherError';`,
        output: `const lib = require('lib-jitsi-meet/JitsiMeetJS').default;
exports.isIt = (error) => error === lib.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
      {
        name: 'that is a part of the library',
        code: `const browser = require('lib-jitsi-meet/modules/browser').default;
exports.isIt = (error) => error === 'connection.otherError';`,
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
            column: 37,
            endLine: 2,
            endColumn: 60,
          },
        ],
      },
    ],
  },
});
