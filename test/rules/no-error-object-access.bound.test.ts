import rule from '../../rules/no-error-object-access.js';
import { runCases } from './run-cases.js';

runCases('no-error-object-access', rule, {
  'a listener that is bound': {
    valid: [
      {
        name: 'to an argument, which comes before the error',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, room));
function onFailed(room, error) { leave(room.id, error); }`,
      },
      {
        name: 'in a class',
        code: `class Call {
  static onFailed(error) { show(error); }
  listen() { this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, Call.onFailed); }
}`,
      },
    ],
    invalid: [
      {
        name: 'to a this alone',
        code: `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null));
function onFailed(error) { leave(error.id); }`,
        errors: [{ messageId: 'access', line: 2, column: 34, endLine: 2, endColumn: 42 }],
      },
      {
        name: 'in a class',
        code: `class Call {
  static onFailed(error) { show(error.id); }
  listen() { this.connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, Call.onFailed); }
}`,
        errors: [{ messageId: 'access', line: 2, column: 33, endLine: 2, endColumn: 41 }],
      },
    ],
  },
});
