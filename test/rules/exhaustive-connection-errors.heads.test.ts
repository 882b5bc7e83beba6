import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'handlers that tell nothing apart': {
    valid: [
      {
        name: 'a head on several lines',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (
  error,
  message,
) => {
  report(error, message);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'what is caught',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    report(error);
  }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'beside a switch whose cases are not indented',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) { case 1: start(); }
switch (mode()) {
case 2:
  start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  report(error);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'beside a switch whose cases are indented',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) {
  case 2:
    start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  report(error);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'where the constants cannot be written',
        code: `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  report(error);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a head on several lines',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (
  error,
  message,
) => {
  report(message);
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 56,
            endLine: 5,
            endColumn: 5,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (
  error,
  message,
) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  report(message);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'what is caught',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    report();
  }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    switch (error) {
      case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR:
        // Reconnect with a growing delay and tell the user.
        console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
        break;
      case JitsiMeetJS.errors.connection.OTHER_ERROR:
        // Log the details and show the user a general message.
        console.error('OTHER_ERROR is not handled yet.');
        break;
      case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED:
        // Ask the user for the password, then join again with it.
        console.error('PASSWORD_REQUIRED is not handled yet.');
        break;
      case JitsiMeetJS.errors.connection.SERVER_ERROR:
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
        break;
      default:
        console.error('Connection failed:', error);
    }
    report();
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside a switch whose cases are not indented',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) { case 1: start(); }
switch (mode()) {
case 2:
  start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  report();
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 56,
            endLine: 7,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) { case 1: start(); }
switch (mode()) {
case 2:
  start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
  case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    break;
  case JitsiConnectionErrors.OTHER_ERROR:
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
    break;
  case JitsiConnectionErrors.PASSWORD_REQUIRED:
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
    break;
  case JitsiConnectionErrors.SERVER_ERROR:
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
    break;
  default:
    console.error('Connection failed:', error);
  }
  report();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside a switch whose cases are indented',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) {
  case 2:
    start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  report();
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 6,
            column: 56,
            endLine: 6,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
switch (mode()) {
  case 2:
    start();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  report();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where the constants cannot be written',
        code: `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  report();
});`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 1,
            column: 64,
            endLine: 1,
            endColumn: 74,
            suggestions: [],
          },
        ],
      },
    ],
  },
});
