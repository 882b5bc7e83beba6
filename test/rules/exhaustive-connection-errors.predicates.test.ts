import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'predicates that a `switch` decides': {
    valid: [
      {
        name: 'with a default, and an else where it is asked',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else {
    log(error);
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'that knows a case that nobody else does',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case special:
      return false;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'about something else that gives answers of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isLate(mode) {
  switch (mode) {
    case 1:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isLate(mode)) stop();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'that is the handler itself',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'with a default',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a default that comes first',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    default:
      return false;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      return true;
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    default:
      return false;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      return true;
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    default:
      return false;
    case JitsiConnectionErrors.PASSWORD_REQUIRED: {
      return true;
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with an answer behind it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.OTHER_ERROR:
      return true;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.OTHER_ERROR:
      return true;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.OTHER_ERROR:
      return true;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that finds what is no matter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isOther(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return false;
    default:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!isOther(error)) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isOther(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return false;
    default:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!isOther(error)) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isOther(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return false;
    default:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!isOther(error)) ask();
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
        name: 'that is asked in an expression',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  isMine(error) && ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  isMine(error) && ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  isMine(error) && ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that says no to an error by name',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    case JitsiConnectionErrors.OTHER_ERROR:
      return false;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    case JitsiConnectionErrors.OTHER_ERROR:
      return false;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    case JitsiConnectionErrors.OTHER_ERROR:
      return false;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (isMine(error)) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'beside another test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (isMine(error)) {
    ask();
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
    return;
  }
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
    return;
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isMine(error)) {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
    return;
  }
  if (isMine(error)) {
    ask();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that also does something',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      track();
      return true;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      track();
      return true;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      track();
      return true;
    default:
      console.error('Connection failed:', error);
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'that gives no answer for the others',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isMine(error)) {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (isMine(error)) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'without any case',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 11,
            endLine: 3,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error) {
  switch (error) {
    default:
      console.error('Connection failed:', error);
  }
  return false;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error)) {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'about something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error, mode) {
  switch (mode) {
    case 1:
      return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isMine(error, mode)) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error, mode) {
  switch (mode) {
    case 1:
      return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isMine(error, mode)) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isMine(error, mode) {
  switch (mode) {
    case 1:
      return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (isMine(error, mode)) ask();
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
