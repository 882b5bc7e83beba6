import rule from '../../rules/require-connection-failed-handler.js';
import { runCases } from './run-cases.js';

runCases('require-connection-failed-handler', rule, {
  heard: {
    valid: [
      {
        name: 'by a listener',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
      },
      {
        name: 'by on, once and addListener',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.once(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
      },
      {
        name: 'by the raw event',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.on('connection.connectionFailed', onFailed);
connection.connect();`,
      },
      {
        name: 'for the event of the wrong table',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.on(JitsiMeetJS.errors.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
      },
      {
        name: 'for an error, by mistake',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.on(JitsiMeetJS.errors.connection.SERVER_ERROR, onFailed);
connection.connect();`,
      },
      {
        name: 'for an event that cannot be worked out',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.on(event, onFailed);
connection.connect();`,
      },
      {
        name: 'in a loop',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
for (const event of events) connection.on(event, () => report(event));
connection.connect();`,
      },
      {
        name: 'through a function of the file',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const listen = (event, listener) => connection.on(event, listener);
listen(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
      },
      {
        name: 'by another name',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const link = connection;
link.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
      },
    ],
    invalid: [
      {
        name: 'by nobody',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'only when it is there',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, start);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, start);
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'no longer',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'by another connection',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
other.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
other.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'one of two',
        code: `const a = new JitsiMeetJS.JitsiConnection(appId, token, options),
  b = new JitsiMeetJS.JitsiConnection(appId, token, options);
a.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
a.connect();
b.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 61,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const a = new JitsiMeetJS.JitsiConnection(appId, token, options),
  b = new JitsiMeetJS.JitsiConnection(appId, token, options);
b.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
  console.error('The connection failed.', error, message);
});
a.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
a.connect();
b.connect();`,
              },
            ],
          },
        ],
      },
    ],
  },
  connected: {
    valid: [
      {
        name: 'not at all',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, start);
`,
      },
      {
        name: 'in another way',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.attach(session);`,
      },
      {
        name: 'not, where it is made',
        code: 'new JitsiMeetJS.JitsiConnection(appId, token, options).attach(session);',
      },
    ],
    invalid: [
      {
        name: 'by connect()',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'by another name',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const link = connection;
link.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
const link = connection;
link.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'where it is made',
        code: 'new JitsiMeetJS.JitsiConnection(appId, token, options).connect();',
        errors: [{ messageId: 'unheard', line: 1, column: 1, endLine: 1, endColumn: 55 }],
      },
      {
        name: 'in an optional chain',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection?.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection?.connect();`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a connection': {
    valid: [
      {
        name: 'of another package',
        code: `import JitsiMeetJS from 'other';
const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.on(JitsiConnectionEvents.CONNECTION_ESTABLISHED, start);
connection.connect();`,
      },
      {
        name: 'imported from elsewhere',
        code: `import { JitsiConnection } from './connection';
const connection = new JitsiConnection(appId, token, JitsiMeetJS);
connection.connect();`,
      },
      {
        name: 'a class of the file',
        code: `class JitsiConnection {}
const connection = new JitsiConnection(JitsiMeetJS);
connection.connect();`,
      },
      { name: 'in a file that names nothing of it', code: 'socket.connect();' },
      {
        name: 'another class',
        code: `const connection = new JitsiMeetJS.Other(appId);
connection.connect();
JitsiConnectionEvents;`,
      },
    ],
    invalid: [
      {
        name: 'of the global',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'of the window',
        code: `const connection = new window.JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new window.JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(window.JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'of a parameter',
        code: `function start(lib) {
  const connection = new lib.JitsiConnection(appId, token, options);
  lib.events.connection;
  connection.connect();
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 22,
            endLine: 2,
            endColumn: 68,
            suggestions: [
              {
                messageId: 'addListener',
                output: `function start(lib) {
  const connection = new lib.JitsiConnection(appId, token, options);
  connection.addEventListener(lib.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
  });
  lib.events.connection;
  connection.connect();
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'taken out of the library',
        code: `const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'imported',
        code: `import { JitsiConnection } from 'lib-jitsi-meet';
const connection = new JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import JitsiMeetJS, { JitsiConnection } from 'lib-jitsi-meet';

const JitsiConnectionEvents = JitsiMeetJS.events.connection;
const connection = new JitsiConnection(appId, token, options);
connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'imported from its own module',
        code: `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';
const connection = new JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';
import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionEvents = JitsiMeetJS.events.connection;
const connection = new JitsiConnection(appId, token, options);
connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
    ],
  },
  'handed on': {
    valid: [
      {
        name: 'to a function',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
wire(connection);
connection.connect();`,
      },
      {
        name: 'by return',
        code: `function start() {
  const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
  return connection;
}`,
      },
      {
        name: 'by export',
        code: `export const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
      },
      {
        name: 'by export later',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();
export { connection };`,
      },
      {
        name: 'by export default',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();
export default connection;`,
      },
      {
        name: 'to an object',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
store.connection = connection;
connection.connect();`,
      },
      {
        name: 'in an object',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const call = { connection };
connection.connect();`,
      },
      {
        name: 'to a component',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
export const Call = () => <Room connection={connection} />;
connection.connect();`,
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      {
        name: 'as a condition that gives it',
        code: `function start() {
  const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
  return other || connection;
}`,
      },
      {
        name: 'by a method of it',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const { connect } = connection;
onClick(connection.disconnect);
connection.connect();`,
      },
      {
        name: 'by what a method gives',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
const leave = connection.disconnect;
connection.connect();`,
      },
      {
        name: 'to a global',
        code: `window.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
window.connection.connect();`,
      },
      {
        name: 'to the exports',
        code: `exports.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
exports.connection.connect();`,
      },
      {
        name: 'to an object from elsewhere',
        code: `function start(call) {
  call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  call.connection.connect();
}`,
      },
      {
        name: 'to an object of the file that is exported',
        code: `export const call = {};
call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
call.connection.connect();`,
      },
      {
        name: 'to an object of the file that is handed on',
        code: `const call = {};
call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
call.connection.connect();
register(call);`,
      },
      {
        name: 'in an expression',
        code: `const connections = [new JitsiMeetJS.JitsiConnection(appId, token, options)];
connections[0].connect();`,
      },
      {
        name: 'in a chain of assignments',
        code: `const connection = (call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options));
connection.connect();`,
      },
      {
        name: 'in a place that cannot be worked out',
        code: `connections[name] = new JitsiMeetJS.JitsiConnection(appId, token, options);
connections[name].connect();`,
      },
      {
        name: 'in parts',
        code: `const { xmpp } = new JitsiMeetJS.JitsiConnection(appId, token, options);
xmpp.connect();`,
      },
    ],
    invalid: [
      {
        name: 'not at all',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'to the log',
        code: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
console.log(connection);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 20,
            endLine: 1,
            endColumn: 74,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
console.log(connection);
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'only asked for',
        code: `let connection = null;
function start() {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
}
function stop() {
  if (connection) connection.disconnect();
  if (connection !== null && !connection) return connection ? 1 : 2;
  connection = null;
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 16,
            endLine: 3,
            endColumn: 70,
            suggestions: [
              {
                messageId: 'addListener',
                output: `let connection = null;
function start() {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
  });
  connection.connect();
}
function stop() {
  if (connection) connection.disconnect();
  if (connection !== null && !connection) return connection ? 1 : 2;
  connection = null;
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'to an object of the file',
        code: `const call = {};
call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
call.connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 19,
            endLine: 2,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const call = {};
call.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
call.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
call.connection.connect();`,
              },
            ],
          },
        ],
      },
    ],
  },
  'in a class': {
    valid: [
      {
        name: 'heard in another method',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.listen();
    this.connection.connect();
  }
  listen() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
}`,
      },
      {
        name: 'a field that is heard',
        code: `class Call {
  #connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.#connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
    this.#connection.connect();
  }
}`,
      },
      {
        name: 'a field that is connected elsewhere',
        code: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
}`,
      },
      {
        name: 'a static field',
        code: `class Call {
  static connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    Call.connection.connect();
  }
}`,
      },
      {
        name: 'a field with a computed name',
        code: `class Call {
  [name] = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this[name].connect();
  }
}`,
      },
      {
        name: 'this handed to a function',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    wire(this);
    this.connection.connect();
  }
}`,
      },
      {
        name: 'this of a field handed to a constructor',
        code: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.room = new Room(this);
    this.connection.connect();
  }
}`,
      },
      {
        name: 'this in an object',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    register({ call: this });
    this.connection.connect();
  }
}`,
      },
      {
        name: 'this kept elsewhere',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    window.call = this;
    this.connection.connect();
  }
}`,
      },
      {
        name: 'a method that the file does not show',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.listen();
    this.connection.connect();
  }
}`,
      },
    ],
    invalid: [
      {
        name: 'heard by nobody',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.connect();
  }
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 77,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.connection.connect();
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'heard in another class',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.connect();
  }
}
class Other {
  listen() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 77,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.connection.connect();
  }
}
class Other {
  listen() {
    this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, this.onFailed);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a field',
        code: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.connection.connect();
  }
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 70,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.connection.connect();
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a private field',
        code: `class Call {
  #connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.#connection.connect();
  }
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 71,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  #connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.#connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.#connection.connect();
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'this bound and called with',
        code: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.leave = this.leave.bind(this);
    const self = this;
    self.connection.connect();
    this.emit(event);
  }
  leave() {}
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 77,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  start() {
    this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
    this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.leave = this.leave.bind(this);
    const self = this;
    self.connection.connect();
    this.emit(event);
  }
  leave() {}
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'another this handed to a function',
        code: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.connection.connect();
  }
}
function other() {
  wire(this);
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 70,
            suggestions: [
              {
                messageId: 'addListener',
                output: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start() {
    this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
      console.error('The connection failed.', error, message);
    });
    this.connection.connect();
  }
}
function other() {
  wire(this);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a component',
        code: `export default {
  methods: {
    start() {
      this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
      this.connection.connect();
      this.$emit('started');
    },
  },
};`,
        errors: [
          {
            messageId: 'unheard',
            line: 4,
            column: 25,
            endLine: 4,
            endColumn: 79,
            suggestions: [
              {
                messageId: 'addListener',
                output: `export default {
  methods: {
    start() {
      this.connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
      this.connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
        console.error('The connection failed.', error, message);
      });
      this.connection.connect();
      this.$emit('started');
    },
  },
};`,
              },
            ],
          },
        ],
      },
    ],
  },
  'the listener to start from': {
    valid: [],
    invalid: [
      {
        name: `with the file's indentation, quotes and semicolons`,
        code: `import J from "lib-jitsi-meet"

export function start() {
	if (ready) {
		const connection = new J.JitsiConnection(appId, token, options)
		connection.connect()
	}
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import J from "lib-jitsi-meet"

export function start() {
	if (ready) {
		const connection = new J.JitsiConnection(appId, token, options)
		connection.addEventListener(J.events.connection.CONNECTION_FAILED, (error, message) => {
			console.error("The connection failed.", error, message)
		})
		connection.connect()
	}
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind a comment',
        code: `import J from 'lib-jitsi-meet';

const connection = new J.JitsiConnection(appId, token, options); // the only one
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import J from 'lib-jitsi-meet';

const connection = new J.JitsiConnection(appId, token, options); // the only one
connection.addEventListener(J.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'on a line with more',
        code: 'const start = () => { const connection = new JitsiMeetJS.JitsiConnection(appId, token, options); connection.connect(); };',
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 42,
            endLine: 1,
            endColumn: 96,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const start = () => { const connection = new JitsiMeetJS.JitsiConnection(appId, token, options); connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => { console.error('The connection failed.', error, message); }); connection.connect(); };`,
              },
            ],
          },
        ],
      },
      {
        name: 'without a semicolon on a line with more',
        code: `const start = () => { let connection; connection = new JitsiMeetJS.JitsiConnection(appId, token, options)
connection.connect() };`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 52,
            endLine: 1,
            endColumn: 106,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const start = () => { let connection; connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect() };`,
              },
            ],
          },
        ],
      },
      {
        name: 'with the semicolon that is missing',
        code: `import J from 'lib-jitsi-meet';
const connection = new J.JitsiConnection(appId, token, options)
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import J from 'lib-jitsi-meet';
const connection = new J.JitsiConnection(appId, token, options);
connection.addEventListener(J.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'after an await',
        code: `async function start() {
  const connection = await new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.connect();
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 28,
            endLine: 2,
            endColumn: 82,
            suggestions: [
              {
                messageId: 'addListener',
                output: `async function start() {
  const connection = await new JitsiMeetJS.JitsiConnection(appId, token, options);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
  });
  connection.connect();
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a type',
        code: `let connection: any;
function start() {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options) as any;
  (connection as any).connect();
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 3,
            column: 16,
            endLine: 3,
            endColumn: 70,
            suggestions: [
              {
                messageId: 'addListener',
                output: `let connection: any;
function start() {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options) as any;
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
  });
  (connection as any).connect();
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'before the connection is made in no block',
        code: `if (ready) var connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
function start() {
  connection.connect();
}`,
        errors: [
          {
            messageId: 'unheard',
            line: 1,
            column: 29,
            endLine: 1,
            endColumn: 83,
            suggestions: [
              {
                messageId: 'addListener',
                output: `if (ready) var connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
function start() {
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
  });
  connection.connect();
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'nowhere, where it is connected in an expression',
        code: `class Call {
  connection = new JitsiMeetJS.JitsiConnection(appId, token, options);
  start = () => this.connection.connect();
}`,
        errors: [{ messageId: 'unheard', line: 2, column: 16, endLine: 2, endColumn: 70 }],
      },
      {
        name: 'nowhere, where nothing leads to the event',
        code: `const connection = new (find().JitsiConnection)(appId, token, options);
connection.connect();
if (action.type === CONNECTION_FAILED) stop();`,
        errors: [{ messageId: 'unheard', line: 1, column: 20, endLine: 1, endColumn: 71 }],
      },
      {
        name: 'of what the class is taken from',
        code: `const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
connection.connect();`,
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'addListener',
                output: `const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
connection.connect();`,
              },
            ],
          },
        ],
      },
      {
        name: 'of a constants module that the settings name',
        code: `const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
export const start = () => connection.connect();`,
        settings: { jitsi: { constantsModule: '@example/jitsi' } },
        errors: [
          {
            messageId: 'unheard',
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 62,
            suggestions: [
              {
                messageId: 'addListener',
                output: `import { JitsiConnectionEvents } from '@example/jitsi';

const { JitsiConnection } = JitsiMeetJS;
const connection = new JitsiConnection(appId, token, options);
connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message) => {
    console.error('The connection failed.', error, message);
});
export const start = () => connection.connect();`,
              },
            ],
          },
        ],
      },
    ],
  },
});
