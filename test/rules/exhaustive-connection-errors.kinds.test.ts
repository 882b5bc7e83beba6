import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'a look-up whose result is told apart': {
    valid: [
      {
        name: 'by a switch',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (KINDS[error]) {
    case 'ask':
      ask();
      break;
    case 'wait':
      wait();
      break;
    default:
      show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'by a comparison',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (KINDS[error] === 'ask') {
    ask();
  } else {
    show();
  }
});`,
        settings: OLD,
      },
      {
        name: 'by way of a variable',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const kind = KINDS[error];
  if (kind === 'ask') ask();
  else if (kind === 'wait') wait();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'by way of a variable that is set later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let kind;
  kind = KINDS[error];
  if (kind === 'ask') ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'by a function that gets it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function act(kind) {
  if (kind === 'ask') ask();
  else show();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(KINDS[error]);
});`,
        settings: OLD,
      },
      {
        name: 'where a function gives it back',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function kindOf(failure) {
  return KINDS[failure];
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (kindOf(error) === 'ask') ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'where an arrow function gives it back',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'ask'], [JitsiConnectionErrors.SERVER_ERROR, 'wait'], [JitsiConnectionErrors.OTHER_ERROR, 'wait']]);
const kindOf = (failure) => KINDS.get(failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (kindOf(error) === 'ask') ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'as the key of another look-up',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'wait' };
const ACTS = { ask: () => ask(), wait: () => wait() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[KINDS[error]];
  act?.();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'by a list',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait', [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (['ask', 'wait'].includes(KINDS[error])) ask();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
      {
        name: 'in a branch of a conditional expression',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const kind = offline ? 'wait' : KINDS[error];
  if (kind === 'ask') ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'in a table that is written there',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' }[error] === 'ask') ask();
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'and a fallback, where every error must be named',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'other',
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'other',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (KINDS[error] ?? 'other') {
    case 'ask':
      ask();
      break;
    default:
      show();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'by a switch',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (KINDS[error]) {
    case 'ask':
      ask();
      break;
    case 'wait':
      wait();
      break;
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 23,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  switch (KINDS[error]) {
    case 'ask':
      ask();
      break;
    case 'wait':
      wait();
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  switch (KINDS[error]) {
    case 'ask':
      ask();
      break;
    case 'wait':
      wait();
      break;
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a comparison',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (KINDS[error] === 'ask') {
    ask();
  }
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if (KINDS[error] === 'ask') {
    ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  if (KINDS[error] === 'ask') {
    ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by way of a variable',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const kind = KINDS[error];
  if (kind === 'ask') ask();
  else if (kind === 'wait') wait();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  const kind = KINDS[error];
  if (kind === 'ask') ask();
  else if (kind === 'wait') wait();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  const kind = KINDS[error];
  if (kind === 'ask') ask();
  else if (kind === 'wait') wait();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by way of a variable that is set later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let kind;
  kind = KINDS[error];
  if (kind === 'ask') ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let kind;
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  kind = KINDS[error];
  if (kind === 'ask') ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  let kind;
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  kind = KINDS[error];
  if (kind === 'ask') ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a function that gets it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function act(kind) {
  if (kind === 'ask') ask();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(KINDS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 7,
            column: 7,
            endLine: 7,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function act(kind) {
  if (kind === 'ask') ask();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  act(KINDS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function act(kind) {
  if (kind === 'ask') ask();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  act(KINDS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where a function gives it back',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function kindOf(failure) {
  return KINDS[failure];
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (kindOf(error) === 'ask') ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function kindOf(failure) {
  return KINDS[failure];
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if (kindOf(error) === 'ask') ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
function kindOf(failure) {
  return KINDS[failure];
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (kindOf(error) === 'ask') ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where an arrow function gives it back',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'ask'], [JitsiConnectionErrors.SERVER_ERROR, 'wait'], [JitsiConnectionErrors.OTHER_ERROR, 'wait']]);
const kindOf = (failure) => KINDS.get(failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (kindOf(error) === 'ask') ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 29,
            endLine: 3,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'ask'], [JitsiConnectionErrors.SERVER_ERROR, 'wait'], [JitsiConnectionErrors.OTHER_ERROR, 'wait']]);
const kindOf = (failure) => KINDS.get(failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if (kindOf(error) === 'ask') ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'ask'], [JitsiConnectionErrors.SERVER_ERROR, 'wait'], [JitsiConnectionErrors.OTHER_ERROR, 'wait']]);
const kindOf = (failure) => KINDS.get(failure);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if (kindOf(error) === 'ask') ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'as the key of another look-up',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
const ACTS = { ask: () => ask(), wait: () => wait() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[KINDS[error]];
  act?.();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
const ACTS = { ask: () => ask(), wait: () => wait() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
  }
  const act = ACTS[KINDS[error]];
  act?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'by a list',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (['ask', 'wait'].includes(KINDS[error])) ask();
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 44,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
  }
  if (['ask', 'wait'].includes(KINDS[error])) ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a branch of a conditional expression',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const kind = offline ? 'wait' : KINDS[error];
  if (kind === 'ask') ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 4,
            column: 35,
            endLine: 4,
            endColumn: 47,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  const kind = offline ? 'wait' : KINDS[error];
  if (kind === 'ask') ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in KINDS)) {
    console.error('Connection failed:', error);
  }
  const kind = offline ? 'wait' : KINDS[error];
  if (kind === 'ask') ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a table that is written there',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' }[error] === 'ask') ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 167,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }
  if ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' }[error] === 'ask') ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (
    error !== JitsiConnectionErrors.PASSWORD_REQUIRED &&
    error !== JitsiConnectionErrors.SERVER_ERROR &&
    error !== JitsiConnectionErrors.OTHER_ERROR
  ) {
    console.error('Connection failed:', error);
  }
  if ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask', [JitsiConnectionErrors.SERVER_ERROR]: 'wait', [JitsiConnectionErrors.OTHER_ERROR]: 'wait' }[error] === 'ask') ask();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'and a fallback, where every error must be named',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (KINDS[error] ?? 'other') {
    case 'ask':
      ask();
      break;
    default:
      show();
  }
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 7,
            column: 11,
            endLine: 7,
            endColumn: 23,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'an entry',
                  members: 'CONNECTION_DROPPED_ERROR and OTHER_ERROR',
                },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'other',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'other',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (KINDS[error] ?? 'other') {
    case 'ask':
      ask();
      break;
    default:
      show();
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a look-up whose result is only passed on': {
    valid: [
      {
        name: 'to a parameter that a function has not',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
function act(first) {
  show(first);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(1, KINDS[error] ?? 'other');
});`,
        settings: OLD,
      },
      {
        name: 'to a variable of another script',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  kind = KINDS[error] ?? 'other';
});`,
        settings: OLD,
      },
      {
        name: 'to a property',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  state.kind = KINDS[error] ?? 'other';
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'to a parameter that a function has not',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
function act(first) {
  show(first);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(1, KINDS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 11,
            column: 10,
            endLine: 11,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
function act(first) {
  show(first);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(1, KINDS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
function act(first) {
  show(first);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(1, KINDS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'to a variable of another script',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  kind = KINDS[error];
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 8,
            column: 10,
            endLine: 8,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  kind = KINDS[error];
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  kind = KINDS[error] ?? 'Connection failed.';
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'to a property',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  state.kind = KINDS[error];
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  state.kind = KINDS[error];
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'ask',
  [JitsiConnectionErrors.SERVER_ERROR]: 'wait',
  [JitsiConnectionErrors.OTHER_ERROR]: 'wait',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  state.kind = KINDS[error] ?? 'Connection failed.';
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a look-up whose result is shown': {
    valid: [
      {
        name: 'as it is',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error] ?? 'It failed.';
  toast(text);
});`,
        settings: OLD,
      },
      {
        name: 'where there is one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text !== undefined) toast(text);
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'where it is not null',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text != null) toast(text);
  else show();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'as it is',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  toast(text);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  toast(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error] ?? 'Connection failed.';
  toast(text);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where there is one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text !== undefined) toast(text);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text !== undefined) toast(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error] ?? 'Connection failed.';
  if (text !== undefined) toast(text);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'where it is not null',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text != null) toast(text);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors: 'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user.',
            },
            line: 8,
            column: 16,
            endLine: 8,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  if (text != null) toast(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'a',
  [JitsiConnectionErrors.SERVER_ERROR]: 'b',
  [JitsiConnectionErrors.OTHER_ERROR]: 'c',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error] ?? 'Connection failed.';
  if (text != null) toast(text);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
