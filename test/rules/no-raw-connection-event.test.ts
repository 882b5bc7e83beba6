import rule from '../../rules/no-raw-connection-event.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-event', rule, {
  'which calls': {
    valid: [
      {
        name: 'addEventListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
      },
      {
        name: 'removeEventListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.dispatchEvent('connection.connectionDisconnected', onLeft);`,
      },
      {
        name: 'on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.established', join);`,
      },
      {
        name: 'off',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.emit('connection.redirected', join);`,
      },
      {
        name: 'once',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.once(eventOf('connection.propertiesUpdated'), join);`,
      },
      {
        name: 'addListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
addListener('connection.token_expired', renew);`,
      },
      {
        name: 'removeListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeListener(ask, 'connection.display_name_required');`,
      },
      {
        name: 'double quotes and templates',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(\`connection.\${name}\`, join);`,
      },
      {
        name: 'optional and computed calls',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection[method]('connection.redirected', join);`,
      },
      {
        name: 'a cast',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(event as string, join);`,
      },
      {
        name: 'a const assertion, left',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
note('connection.redirected' as const);`,
      },
    ],
    invalid: [
      {
        name: 'addEventListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener('connection.connectionFailed', onFailed);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 58,
          },
        ],
      },
      {
        name: 'removeEventListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeEventListener('connection.connectionDisconnected', onLeft);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, onLeft);`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED',
              value: 'connection.connectionDisconnected',
            },
            line: 2,
            column: 32,
            endLine: 2,
            endColumn: 67,
          },
        ],
      },
      {
        name: 'on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.connectionEstablished', join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, join);`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED',
              value: 'connection.connectionEstablished',
            },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 49,
          },
        ],
      },
      {
        name: 'off',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.off('connection.redirected', join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.off(JitsiMeetJS.events.connection.CONNECTION_REDIRECTED, join);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'once',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.once('connection.propertiesUpdated', join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.once(JitsiMeetJS.events.connection.PROPERTIES_UPDATED, join);`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.PROPERTIES_UPDATED',
              value: 'connection.propertiesUpdated',
            },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 47,
          },
        ],
      },
      {
        name: 'addListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addListener('connection.token_expired', renew);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.addListener(JitsiMeetJS.events.connection.CONNECTION_TOKEN_EXPIRED, renew);`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.CONNECTION_TOKEN_EXPIRED',
              value: 'connection.token_expired',
            },
            line: 2,
            column: 24,
            endLine: 2,
            endColumn: 50,
          },
        ],
      },
      {
        name: 'removeListener',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeListener('connection.display_name_required', ask);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.removeListener(JitsiMeetJS.events.connection.DISPLAY_NAME_REQUIRED, ask);`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.DISPLAY_NAME_REQUIRED',
              value: 'connection.display_name_required',
            },
            line: 2,
            column: 27,
            endLine: 2,
            endColumn: 61,
          },
        ],
      },
      {
        name: 'double quotes and templates',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on("connection.redirected", join);
connection.on(\`connection.propertiesUpdated\`, join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_REDIRECTED, join);
connection.on(JitsiMeetJS.events.connection.PROPERTIES_UPDATED, join);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.events.connection.PROPERTIES_UPDATED',
              value: 'connection.propertiesUpdated',
            },
            line: 3,
            column: 15,
            endLine: 3,
            endColumn: 45,
          },
        ],
      },
      {
        name: 'optional and computed calls',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection?.on?.('connection.redirected', join);
connection['on']('connection.redirected', join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection?.on?.(JitsiMeetJS.events.connection.CONNECTION_REDIRECTED, join);
connection['on'](JitsiMeetJS.events.connection.CONNECTION_REDIRECTED, join);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 41,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'a cast',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.redirected' as string, join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_REDIRECTED as string, join);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
      {
        name: 'a const assertion, left',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.redirected' as const, join);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'CONNECTION_REDIRECTED',
              value: 'connection.redirected',
              reason: 'It is typed as a literal, which TypeScript would not accept a constant for.',
            },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
    ],
  },
  'which files': {
    valid: [
      {
        name: 'one that shows the library',
        code: `import socket from 'socket';
socket.on('connection.connectionFailed', retry);`,
      },
      {
        name: `one of another package's JitsiMeetJS`,
        code: `import JitsiMeetJS from 'jitsi-mock';
socket.on('connection.connectionFailed', retry);`,
      },
      {
        name: 'one that declares the global',
        code: `/* global Meet */
export const join = (connection) => connection.on('connection.connectionFailed', retry);`,
      },
      {
        name: `where the project's module is set`,
        code: `export const join = (api = new JitsiMeetExternalAPI()) => api.on('connection.connectionFailed', retry);`,
        settings: { jitsi: { constantsModule: '@/jitsi' } },
      },
      {
        name: 'what a release has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.token_expired', renew);`,
        settings: { jitsi: { release: 1700 } },
      },
    ],
    invalid: [
      {
        name: 'one that shows the library',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
socket.on('connection.connectionFailed', retry);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
socket.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 40,
          },
        ],
      },
      {
        name: `one of another package's JitsiMeetJS`,
        code: `import JitsiMeetJS from './jitsi';
socket.on('connection.connectionFailed', retry);`,
        output: `import JitsiMeetJS from './jitsi';
socket.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 11,
            endLine: 2,
            endColumn: 40,
          },
        ],
      },
      {
        name: 'one that declares the global',
        code: `/* global JitsiMeetJS */
export const join = (connection) => connection.on('connection.connectionFailed', retry);`,
        output: `/* global JitsiMeetJS */
export const join = (connection) => connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 51,
            endLine: 2,
            endColumn: 80,
          },
        ],
      },
      {
        name: `where the project's module is set`,
        code: `export const join = (connection) => connection.on('connection.connectionFailed', retry);`,
        output: `import { JitsiConnectionEvents } from '@/jitsi';

export const join = (connection) => connection.on(JitsiConnectionEvents.CONNECTION_FAILED, retry);`,
        settings: { jitsi: { constantsModule: '@/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionEvents.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 1,
            column: 51,
            endLine: 1,
            endColumn: 80,
          },
        ],
      },
      {
        name: 'what a release has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.redirected', join);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_REDIRECTED, join);`,
        settings: { jitsi: { release: 1700 } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_REDIRECTED', value: 'connection.redirected' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
      {
        name: 'an event that was removed',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.wrongState', tell);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.WRONG_STATE, tell);`,
        settings: { jitsi: { release: 1900 } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.WRONG_STATE', value: 'connection.wrongState' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 38,
          },
        ],
      },
    ],
  },
  'how it is written': {
    valid: [],
    invalid: [
      {
        name: 'by a name for the table',
        code: `import { JitsiConnectionEvents as Events } from './lib';
connection.on('connection.connectionFailed', retry);`,
        output: `import { JitsiConnectionEvents as Events } from './lib';
connection.on(Events.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Events.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'by a loose event',
        code: `const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on('connection.connectionFailed', retry);`,
        output: `const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'from the root of the errors',
        code: `connection.on(FAILED, (error) => error === window.Meet.errors.connection.OTHER_ERROR);
export const leave = () => connection.off('connection.connectionFailed', retry);`,
        output: `connection.on(FAILED, (error) => error === window.Meet.errors.connection.OTHER_ERROR);
export const leave = () => connection.off(window.Meet.events.connection.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'window.Meet.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 43,
            endLine: 2,
            endColumn: 72,
          },
        ],
      },
      {
        name: 'by a global that was used before',
        code: `const connection = new JitsiMeetJS.JitsiConnection(null, null, {});
connection.on('connection.connectionFailed', retry);`,
        output: `const connection = new JitsiMeetJS.JitsiConnection(null, null, {});
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.events.connection.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'not by a global that may not be there',
        code: `connection.on('connection.connectionFailed', retry);
export const join = () => new JitsiMeetJS.JitsiConnection(null, null, {});`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'CONNECTION_FAILED',
              value: 'connection.connectionFailed',
              reason: 'It is evaluated while the module loads, when the global library may not be there yet.',
            },
            line: 1,
            column: 15,
            endLine: 1,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'with the errors in one import',
        code: `import { JitsiConnectionErrors } from './lib';
connection.on('connection.connectionFailed', (error) => error === JitsiConnectionErrors.OTHER_ERROR);`,
        output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './lib';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => error === JitsiConnectionErrors.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionEvents.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: `from the project's module`,
        code: `import a from 'a';

export const join = (connection) => connection.on('connection.connectionFailed', retry);`,
        output: `import a from 'a';
import { JitsiConnectionEvents } from '@/jitsi';

export const join = (connection) => connection.on(JitsiConnectionEvents.CONNECTION_FAILED, retry);`,
        settings: { jitsi: { constantsModule: '@/jitsi' } },
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionEvents.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 3,
            column: 51,
            endLine: 3,
            endColumn: 80,
          },
        ],
      },
      {
        name: 'from an import of the library',
        code: `import 'lib-jitsi-meet';

connection.on('connection.connectionFailed', retry);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionEvents = JitsiMeetJS.events.connection;

connection.on(JitsiConnectionEvents.CONNECTION_FAILED, retry);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionEvents.CONNECTION_FAILED', value: 'connection.connectionFailed' },
            line: 3,
            column: 15,
            endLine: 3,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'a name that is only a type, left',
        filename: 'file.ts',
        code: `import type { JitsiConnectionEvents } from './lib';
connection.on('connection.connectionFailed', retry);`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'CONNECTION_FAILED',
              value: 'connection.connectionFailed',
              reason: 'The name that the constant would be read from means something else here.',
            },
            line: 2,
            column: 15,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
    ],
  },
});
