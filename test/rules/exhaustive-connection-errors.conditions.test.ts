import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'what is asked beside the error': {
    valid: [
      {
        name: 'whether there is an error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'how long it took',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (wait < limit && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a truth that was worked out before',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  if (asks) ask();
  else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a truth that was worked out before, out of two',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  asks = asks && isOnline();
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'predicates that ask each other',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isA = (e) => e === JitsiConnectionErrors.PASSWORD_REQUIRED;
const isB = (e) => isA(e);
const isC = (e) => isB(e);
const isD = (e) => isC(e);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isD(error)) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a predicate without a parameter for the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isFatal = (count, code) => code === JitsiConnectionErrors.PASSWORD_REQUIRED;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal(1, error)) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a text of the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && error.startsWith('c')) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a text of the error inside',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
  } else {
    show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a text of the error before',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
    return;
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a constant of another file',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED || error === GONE) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a list with a constant of another file',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if ([GONE].includes(error)) ask();
  } else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a list with a constant of another file beside it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && [GONE].includes(error)) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'whether there is an error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 65,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  if (error && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'how long it took',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (wait < limit && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 72,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (wait < limit && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (wait < limit && error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a truth that was worked out before',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 16,
            endLine: 3,
            endColumn: 65,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  const asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a truth that was worked out before, out of two',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  asks = asks && isOnline();
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 14,
            endLine: 3,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  let asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  asks = asks && isOnline();
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  let asks = error === JitsiConnectionErrors.PASSWORD_REQUIRED;
  asks = asks && isOnline();
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (asks) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'predicates that ask each other',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isA = (e) => e === JitsiConnectionErrors.PASSWORD_REQUIRED;
const isB = (e) => isA(e);
const isC = (e) => isB(e);
const isD = (e) => isC(e);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isD(error)) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 65,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isA = (e) => e === JitsiConnectionErrors.PASSWORD_REQUIRED;
const isB = (e) => isA(e);
const isC = (e) => isB(e);
const isD = (e) => isC(e);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isD(error)) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isA = (e) => e === JitsiConnectionErrors.PASSWORD_REQUIRED;
const isB = (e) => isA(e);
const isC = (e) => isB(e);
const isD = (e) => isC(e);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (isD(error)) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a predicate without a parameter for the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isFatal = ({ error }, count) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal({ error }, 1)) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 39,
            endLine: 2,
            endColumn: 88,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isFatal = ({ error }, count) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isFatal({ error }, 1)) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const isFatal = ({ error }, count) => error === JitsiConnectionErrors.PASSWORD_REQUIRED;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (isFatal({ error }, 1)) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a text of the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && error.startsWith('c')) ask();
  else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && error.startsWith('c')) ask();
  else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
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
        name: 'a text of the error inside',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    wait();
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
        name: 'a text of the error before',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
    return;
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if (error.startsWith('c')) ask();
    return;
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
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
        name: 'a constant of another file',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (online && error === 'item-not-found') show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (online && error === 'item-not-found') show();
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
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED && error !== 'item-not-found') {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (online && error === 'item-not-found') show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a list with a constant of another file',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if ([GONE].includes(error)) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
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
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if ([GONE].includes(error)) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    if ([GONE].includes(error)) ask();
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
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
        name: 'a list with a constant of another file beside it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && [GONE].includes(error)) ask();
  else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
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
            endColumn: 82,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { GONE } from './gone';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED && [GONE].includes(error)) ask();
  else if (error === JitsiConnectionErrors.OTHER_ERROR) wait();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
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
  'how the error is written': {
    valid: [
      {
        name: 'as a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'with a fallback that does something',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'with a fallback that does nothing',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'made into a text by a call',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error.trim() === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'assigned in the test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error = error.trim()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'assigned in a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error = error.trim()) !== JitsiConnectionErrors.PASSWORD_REQUIRED) show();
  else ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'in a member of this',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }
  onFailed = (error) => {
    const cause = error;
    if (this.isFatal(cause)) ask();
    else show();
  };
  isFatal(cause) {
    return cause === JitsiConnectionErrors.PASSWORD_REQUIRED;
  }
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'as a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (String(error) === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (String(error) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else {
    console.error('Connection failed:', String(error));
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a fallback that does something',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 68,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  if ((error || last()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'with a fallback that does nothing',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if ((error || last) === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error || last) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else {
    console.error('Connection failed:', error || last);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'made into a text by a call',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error.trim() === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error.trim() === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
  if (error.trim() === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'assigned in the test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error = error.trim()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if ((error = error.trim()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if ((error = error.trim()) === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'assigned in a guard',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ((error = error.trim()) !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 73,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if ((error = error.trim()) !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if ((error = error.trim()) !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a member of this',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }
  onFailed = (error) => {
    [this.error] = [];
    const state = { error };
    if (state.error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  };
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 9,
            column: 9,
            endLine: 9,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }
  onFailed = (error) => {
    [this.error] = [];
    const state = { error };
    if (state.error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
    else if (state.error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  };
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }
  onFailed = (error) => {
    [this.error] = [];
    const state = { error };
    if (state.error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
    else {
      console.error('Connection failed:', state.error);
    }
  };
}`,
              },
            ],
          },
        ],
      },
    ],
  },
});
