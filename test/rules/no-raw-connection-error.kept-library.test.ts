import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'a library that is kept in a member': {
    valid: [
      {
        name: 'where the member holds a function',
        code: `const state = { lib() {} };
async function go() {
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a string',
        code: `const state = {};
async function go() {
  state.lib = 'none';
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds an object with other members',
        code: `const ref = { current: { emitter: null } };
async function go() {
  connection.on(ref.current.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a package',
        code: `import JitsiMeetJS from 'other';
const app = { JitsiMeetJS };
function go() {
  connection.on(app.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a number',
        code: `const app = { lib: 1 };
function go() {
  connection.on(app.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a static method',
        code: `class Service {
  static lib() {}
}
function go() {
  connection.on(Service.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a class',
        code: `function App() {}
App.J = class {};
function go() {
  connection.on(App.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
      {
        name: 'where the member holds a list',
        code: `const app = Object.freeze({ J: [] });
function go() {
  connection.on(app.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
      },
    ],
    invalid: [
      {
        name: 'that is null at first',
        code: `const state = { lib: null };
async function go() {
  state.lib = await get();
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `const state = { lib: null };
async function go() {
  state.lib = await get();
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === state.lib.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'state.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'that is not there at first',
        code: `const state = {};
async function go() {
  state.lib = await get();
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `const state = {};
async function go() {
  state.lib = await get();
  connection.on(state.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === state.lib.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'state.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'of a reference',
        code: `const ref = { current: null };
async function go() {
  ref.current = await get();
  connection.on(ref.current.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `const ref = { current: null };
async function go() {
  ref.current = await get();
  connection.on(ref.current.events.connection.CONNECTION_FAILED, (error) => {
    if (error === ref.current.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'ref.current.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'from a shorthand',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const app = { JitsiMeetJS };
function go() {
  connection.on(app.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const app = { JitsiMeetJS };
function go() {
  connection.on(app.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
    if (error === app.JitsiMeetJS.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'app.JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'from a global',
        code: `const app = { lib: window.JitsiMeetJS };
function go() {
  connection.on(app.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `const app = { lib: window.JitsiMeetJS };
function go() {
  connection.on(app.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === app.lib.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'app.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'of a class',
        code: `class Service {
  static lib = window.JitsiMeetJS;
}
function go() {
  connection.on(Service.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `class Service {
  static lib = window.JitsiMeetJS;
}
function go() {
  connection.on(Service.lib.events.connection.CONNECTION_FAILED, (error) => {
    if (error === Service.lib.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'Service.lib.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 6,
            column: 19,
            endLine: 6,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'of a function',
        code: `function App() {}
App.J = window.JitsiMeetJS;
function go() {
  connection.on(App.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `function App() {}
App.J = window.JitsiMeetJS;
function go() {
  connection.on(App.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === App.J.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'App.J.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 42,
          },
        ],
      },
      {
        name: 'of a frozen object',
        code: `const app = Object.freeze({ J: window.JitsiMeetJS });
function go() {
  connection.on(app.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === 'connection.otherError') leave();
    else retry();
  });
}`,
        output: `const app = Object.freeze({ J: window.JitsiMeetJS });
function go() {
  connection.on(app.J.events.connection.CONNECTION_FAILED, (error) => {
    if (error === app.J.errors.connection.OTHER_ERROR) leave();
    else retry();
  });
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'app.J.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 42,
          },
        ],
      },
    ],
  },
});
