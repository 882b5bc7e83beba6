import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'how the event is named': {
    valid: [
      {
        name: 'directly',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'through window',
        code: `connection.on(window.JitsiMeetJS.events.conference.CONFERENCE_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'through this',
        code: `class Call { join() { this.connection.on(this.events.FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); }); } }`,
      },
      {
        name: 'through the root of a fork',
        code: `connection.on(MeetJS.events.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'destructured',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
wifi.on(Wifi.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'destructured deep',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { events: { conference: { CONFERENCE_FAILED: FAILED } } } = JitsiMeetJS;
conference.on(FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'from an aliased table',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const connectionEvents = { CONNECTION_FAILED: 'failed' };
connection.on(connectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'by a named import',
        code: `import { JitsiConferenceEvents } from './lib';
conference.on(JitsiConferenceEvents.CONFERENCE_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'by a renamed import',
        code: `import { WifiEvents as Events, JitsiConnectionErrors as Errors } from './lib';
connection.on(Events.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'by a namespace import',
        code: `import * as lib from './lib';
connection.on(lib.XMPPEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'by a require',
        code: `const { XMPPEvents } = require('./lib');
connection.on(XMPPEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'by a deep import',
        code: `import { JitsiConferenceEvents } from 'lib-jitsi-meet/dist/esm/JitsiConferenceEvents';
conference.on(JitsiConferenceEvents.CONFERENCE_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'as compilers write it',
        code: `"use strict";
const lib_1 = require("./lib");
connection.on(lib_1.XMPPEvents.CONNECTION_FAILED, (error) => { if (new Set(["connection.otherError"]).has(error)) ask(); });`,
      },
      {
        name: 'by its value',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.failed', (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
    ],
    invalid: [
      {
        name: 'directly',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 90,
            endLine: 2,
            endColumn: 119,
          },
        ],
      },
      {
        name: 'through window',
        code: `connection.on(window.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output:
          'connection.on(window.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set([window.JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });',
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'window.JitsiMeetJS.errors.connection.PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
            },
            line: 1,
            column: 97,
            endLine: 1,
            endColumn: 126,
          },
        ],
      },
      {
        name: 'through this',
        code: `class Call { join() { this.connection.on(this.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); }); } }`,
        output:
          'class Call { join() { this.connection.on(this.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set([this.JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); }); } }',
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'this.JitsiMeetJS.errors.connection.PASSWORD_REQUIRED',
              value: 'connection.passwordRequired',
            },
            line: 1,
            column: 122,
            endLine: 1,
            endColumn: 151,
          },
        ],
      },
      {
        name: 'through the root of a fork',
        code: `connection.on(MeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output:
          'connection.on(MeetJS.events.connection.CONNECTION_FAILED, (error) => { if (new Set([MeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });',
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'MeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 1,
            column: 85,
            endLine: 1,
            endColumn: 114,
          },
        ],
      },
      {
        name: 'destructured',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 60,
            endLine: 3,
            endColumn: 89,
          },
        ],
      },
      {
        name: 'destructured deep',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { events: { connection: { CONNECTION_FAILED: FAILED } } } = JitsiMeetJS;
connection.on(FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { events: { connection: { CONNECTION_FAILED: FAILED } } } = JitsiMeetJS;
connection.on(FAILED, (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 49,
            endLine: 3,
            endColumn: 78,
          },
        ],
      },
      {
        name: 'from an aliased table',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const connectionEvents = JitsiMeetJS.events.connection;
connection.on(connectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const connectionEvents = JitsiMeetJS.events.connection;
connection.on(connectionEvents.CONNECTION_FAILED, (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 77,
            endLine: 3,
            endColumn: 106,
          },
        ],
      },
      {
        name: 'by a named import',
        code: `import { JitsiConnectionEvents } from './lib';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import { JitsiConnectionEvents, JitsiConnectionErrors } from './lib';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set([JitsiConnectionErrors.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 82,
            endLine: 2,
            endColumn: 111,
          },
        ],
      },
      {
        name: 'by a renamed import',
        code: `import { JitsiConnectionEvents as Events, JitsiConnectionErrors as Errors } from './lib';
connection.on(Events.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import { JitsiConnectionEvents as Events, JitsiConnectionErrors as Errors } from './lib';
connection.on(Events.CONNECTION_FAILED, (error) => { if (new Set([Errors.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Errors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 67,
            endLine: 2,
            endColumn: 96,
          },
        ],
      },
      {
        name: 'by a namespace import',
        code: `import * as lib from './lib';
connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import * as lib from './lib';
connection.on(lib.JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set([lib.JitsiConnectionErrors.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib.JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 86,
            endLine: 2,
            endColumn: 115,
          },
        ],
      },
      {
        name: 'by a require',
        code: `const { JitsiConnectionEvents } = require('./lib');
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `const { JitsiConnectionEvents, JitsiConnectionErrors } = require('./lib');
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set([JitsiConnectionErrors.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 82,
            endLine: 2,
            endColumn: 111,
          },
        ],
      },
      {
        name: 'by a deep import',
        code: `import { JitsiConnectionEvents } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import { JitsiConnectionEvents } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents';
import { JitsiConnectionErrors } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set([JitsiConnectionErrors.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 82,
            endLine: 2,
            endColumn: 111,
          },
        ],
      },
      {
        name: 'as compilers write it',
        code: `"use strict";
const lib_1 = require("./lib");
connection.on(lib_1.JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set(["connection.otherError"]).has(error)) ask(); });`,
        output: `"use strict";
const lib_1 = require("./lib");
connection.on(lib_1.JitsiConnectionEvents.CONNECTION_FAILED, (error) => { if (new Set([lib_1.JitsiConnectionErrors.OTHER_ERROR]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'lib_1.JitsiConnectionErrors.OTHER_ERROR', value: 'connection.otherError' },
            line: 3,
            column: 88,
            endLine: 3,
            endColumn: 111,
          },
        ],
      },
      {
        name: 'by its value',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.connectionFailed', (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on('connection.connectionFailed', (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 72,
            endLine: 2,
            endColumn: 101,
          },
        ],
      },
    ],
  },
  'which function is the handler': {
    valid: [
      {
        name: 'a function that is declared later',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, onFailed);
function onOther(error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }`,
      },
      {
        name: 'a const that is declared later',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
export const join = () => connection.on(CONNECTION_FAILED, other.onFailed);
const onFailed = (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); };`,
      },
      {
        name: 'a bound method',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
class Call {
  join() { connection.on(CONNECTION_FAILED, this.onFailed.bind(this)); }
  onOther(error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }
}`,
      },
      {
        name: 'useCallback',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const onFailed = useCallback((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); }, []);
connection.on(CONNECTION_ESTABLISHED, onFailed);`,
      },
      {
        name: 'a lambda that forwards',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => onFailed(error, 1));
function onFailed(count, error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }`,
      },
      {
        name: 'reject, and the catch of the promise',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const joined = new Promise((resolve, reject) => { connection.on(CONNECTION_FAILED, () => reject()); });
joined.catch((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'a map of listeners',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
listen({ CONNECTION_FAILED: (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); } });`,
      },
      {
        name: 'joinConference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
other.joinConference('room').catch((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
      {
        name: 'a helper that passes its arguments on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const listen = (event, fn) => connection.on(event, fn);
listen(CONNECTION_OPENED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
      },
    ],
    invalid: [
      {
        name: 'a function that is declared later',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, onFailed);
function onFailed(error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, onFailed);
function onFailed(error) { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 41,
            endLine: 4,
            endColumn: 70,
          },
        ],
      },
      {
        name: 'a const that is declared later',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
export const join = () => connection.on(CONNECTION_FAILED, onFailed);
const onFailed = (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); };`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
export const join = () => connection.on(CONNECTION_FAILED, onFailed);
const onFailed = (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); };`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 44,
            endLine: 4,
            endColumn: 73,
          },
        ],
      },
      {
        name: 'a bound method',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
class Call {
  join() { connection.on(CONNECTION_FAILED, this.onFailed.bind(this)); }
  onFailed(error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }
}`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
class Call {
  join() { connection.on(CONNECTION_FAILED, this.onFailed.bind(this)); }
  onFailed(error) { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); }
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 5,
            column: 34,
            endLine: 5,
            endColumn: 63,
          },
        ],
      },
      {
        name: 'useCallback',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const onFailed = useCallback((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); }, []);
connection.on(CONNECTION_FAILED, onFailed);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const onFailed = useCallback((error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); }, []);
connection.on(CONNECTION_FAILED, onFailed);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 56,
            endLine: 3,
            endColumn: 85,
          },
        ],
      },
      {
        name: 'a lambda that forwards',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => onFailed(1, error));
function onFailed(count, error) { if (new Set(['connection.passwordRequired']).has(error)) ask(); }`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => onFailed(1, error));
function onFailed(count, error) { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 48,
            endLine: 4,
            endColumn: 77,
          },
        ],
      },
      {
        name: 'reject, and the catch of the promise',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const joined = new Promise((resolve, reject) => { connection.on(CONNECTION_FAILED, (error) => reject(error)); });
joined.catch((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const joined = new Promise((resolve, reject) => { connection.on(CONNECTION_FAILED, (error) => reject(error)); });
joined.catch((error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 40,
            endLine: 4,
            endColumn: 69,
          },
        ],
      },
      {
        name: 'a map of listeners',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
listen({ [CONNECTION_FAILED]: (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); } });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
listen({ [CONNECTION_FAILED]: (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); } });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 57,
            endLine: 3,
            endColumn: 86,
          },
        ],
      },
      {
        name: 'joinConference',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
JitsiMeetJS.joinConference('room').catch((error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
JitsiMeetJS.joinConference('room').catch((error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 68,
            endLine: 2,
            endColumn: 97,
          },
        ],
      },
      {
        name: 'a helper that passes its arguments on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const listen = (event, fn) => connection.on(event, fn);
listen(CONNECTION_FAILED, (error) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
const listen = (event, fn) => connection.on(event, fn);
listen(CONNECTION_FAILED, (error) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 53,
            endLine: 4,
            endColumn: 82,
          },
        ],
      },
    ],
  },
  'where the error goes': {
    valid: [
      {
        name: 'an alias',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error, message) => { const code = message; if (new Set(['connection.passwordRequired']).has(code)) ask(); });`,
      },
      {
        name: 'a rest parameter',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { if (new Set(['connection.passwordRequired']).has(details[1])) ask(); });`,
      },
      {
        name: 'a destructured rest parameter',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { const [, code] = details; if (new Set(['connection.passwordRequired']).has(code)) ask(); });`,
      },
      {
        name: 'four parameters',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error, message, credentials, details) => { if (new Set(['connection.passwordRequired']).has(details)) ask(); });`,
      },
      {
        name: 'redux, by name',
        code: `import { JitsiConnectionErrors } from './lib';
export default (state, action) => {
  switch (action.type) {
    case CONNECTION_OPENED: { const { name } = action.error; if (new Set(['connection.passwordRequired']).has(name)) ask(); }
  }
};`,
      },
    ],
    invalid: [
      {
        name: 'an alias',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => { const code = error; if (new Set(['connection.passwordRequired']).has(code)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error) => { const code = error; if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(code)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 80,
            endLine: 3,
            endColumn: 109,
          },
        ],
      },
      {
        name: 'a rest parameter',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { if (new Set(['connection.passwordRequired']).has(details[0])) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(details[0])) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 65,
            endLine: 3,
            endColumn: 94,
          },
        ],
      },
      {
        name: 'a destructured rest parameter',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { const [code] = details; if (new Set(['connection.passwordRequired']).has(code)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (...details) => { const [code] = details; if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(code)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 89,
            endLine: 3,
            endColumn: 118,
          },
        ],
      },
      {
        name: 'four parameters',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error, message, credentials, details) => { if (new Set(['connection.passwordRequired']).has(error)) ask(); });`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
connection.on(CONNECTION_FAILED, (error, message, credentials, details) => { if (new Set([JitsiMeetJS.errors.connection.PASSWORD_REQUIRED]).has(error)) ask(); });`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 3,
            column: 91,
            endLine: 3,
            endColumn: 120,
          },
        ],
      },
      {
        name: 'redux, by name',
        code: `import { JitsiConnectionErrors } from './lib';
export default (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED: { const { name } = action.error; if (new Set(['connection.passwordRequired']).has(name)) ask(); }
  }
};`,
        output: `import { JitsiConnectionErrors } from './lib';
export default (state, action) => {
  switch (action.type) {
    case CONNECTION_FAILED: { const { name } = action.error; if (new Set([JitsiConnectionErrors.PASSWORD_REQUIRED]).has(name)) ask(); }
  }
};`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiConnectionErrors.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 4,
            column: 75,
            endLine: 4,
            endColumn: 104,
          },
        ],
      },
    ],
  },
});
