import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

runCases('exhaustive-connection-errors', rule, {
  'a method that is given what looks like a test': {
    valid: [],
    invalid: [
      {
        name: 'of every object',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && FATAL.toString((one) => one === error)) stop();
});`,
        options: [{ mode: 'explicit' }],
        settings: { jitsi: { release: 1366 } },
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 92,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && FATAL.toString((one) => one === error)) stop();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of lists',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && FATAL.some((one) => one === error)) stop();
});`,
        options: [{ mode: 'explicit' }],
        settings: { jitsi: { release: 1366 } },
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && FATAL.some((one) => one === error)) stop();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
