import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'the position in a list': {
    valid: [
      {
        name: 'at the start or later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'behind nowhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) > -1) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not nowhere, loosely',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) != -1) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'nowhere, loosely',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) == -1) show();
  else ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'nowhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) === -1) show();
  else ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not nowhere, bit by bit',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (~FATAL.indexOf(error)) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'the last one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.lastIndexOf(error) === 0) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'compared with a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) + '' === '0') ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'compared with a number of elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) > -offset()) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'counted on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) + 1) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'at the start or later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind nowhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) > -1) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) > -1) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) > -1) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'not nowhere, loosely',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) != -1) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) != -1) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) != -1) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'nowhere, loosely',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) == -1) return;
  else ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (FATAL.indexOf(error) == -1) return;
  else ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) == -1) {
    console.error('Connection failed:', error);
    return;
  }
  else ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'nowhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) === -1) return;
  ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (FATAL.indexOf(error) === -1) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) === -1) {
    console.error('Connection failed:', error);
    return;
  }
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'not nowhere, bit by bit',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (~FATAL.indexOf(error)) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (~FATAL.indexOf(error)) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (~FATAL.indexOf(error)) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'the last one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.lastIndexOf(error) === 0) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 37,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.lastIndexOf(error) === 0) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.lastIndexOf(error) === 0) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'compared with a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) === '0') show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 35,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (FATAL.indexOf(error) === '0') show();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (FATAL.indexOf(error) === '0') show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'compared with a number of elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0 && wait < -limit) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 49,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) >= 0 && wait < -limit) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (FATAL.indexOf(error) >= 0 && wait < -limit) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'counted on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (FATAL.indexOf(error) + 1) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (FATAL.indexOf(error) + 1) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (FATAL.indexOf(error) + 1) ask();
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
