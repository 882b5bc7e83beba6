import rule from '../../rules/no-hasty-retry.js';
import { runCases } from './run-cases.js';

/** A listener that retries at once for what a test takes, and the code before it. */
const retry = (before: string, test: string): string => `${before}
connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (${test}) connection.connect();
});`;

/** Every error that wants a pause, but for SERVER_ERROR. */
const STOPPED = ['conferenceRequestFailed', 'droppedError', 'notLiveError', 'otherError', 'passwordRequired'].map(
  (name) => `'connection.${name}'`,
);
const LIST = `[${STOPPED.join(', ')}]`;
const TEXTS = STOPPED.map((key) => `${key}: 1`).join(', ');

const serverError = [
  { messageId: 'hasty', data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' } },
] as const;

runCases('no-hasty-retry', rule, {
  'a retry for the errors of a collection': {
    valid: [
      {
        name: 'a list',
        code: retry(`const RETRIED = ['connection.shardChangedError'];`, 'RETRIED.includes(error)'),
      },
      {
        name: 'a list made of another',
        code: retry(
          `const MOVED = ['connection.shardChangedError']; const RETRIED = [...MOVED];`,
          'RETRIED.includes(error)',
        ),
      },
      {
        name: 'a set made of a list',
        code: retry(`const MOVED = ['connection.shardChangedError'];`, 'new Set(MOVED).has(error)'),
      },
      {
        name: 'a map made of another',
        code: retry(
          `const MOVED = new Map([['connection.shardChangedError', 'moved']]); const RETRIED = new Map(MOVED);`,
          'RETRIED.has(error)',
        ),
      },
      {
        name: 'the keys of an object',
        code: retry(`const TEXTS = { 'connection.shardChangedError': 'moved' };`, 'Object.keys(TEXTS).includes(error)'),
      },
      {
        name: 'a map of the entries of an object',
        code: retry(
          `const TEXTS = { 'connection.shardChangedError': 'moved' };`,
          'new Map(Object.entries(TEXTS)).has(error)',
        ),
      },
      {
        name: 'an object that is spread into another',
        code: retry(
          `const MOVED = { 'connection.shardChangedError': 'moved' }; const TEXTS = { ...MOVED };`,
          'error in TEXTS',
        ),
      },
    ],
    invalid: [
      {
        name: 'a list',
        code: retry(`const RETRIED = ['connection.serverError'];`, 'RETRIED.includes(error)'),
        errors: serverError,
      },
      {
        name: 'a list made of another',
        code: retry(`const MOVED = ['connection.serverError']; const RETRIED = [...MOVED];`, 'RETRIED.includes(error)'),
        errors: serverError,
      },
      {
        name: 'a set made of a list',
        code: retry(`const MOVED = ['connection.serverError'];`, 'new Set(MOVED).has(error)'),
        errors: serverError,
      },
      {
        name: 'a map made of another',
        code: retry(
          `const MOVED = new Map([['connection.serverError', 'moved']]); const RETRIED = new Map(MOVED);`,
          'RETRIED.has(error)',
        ),
        errors: serverError,
      },
      {
        name: 'the keys of an object',
        code: retry(`const TEXTS = { 'connection.serverError': 'moved' };`, 'Object.keys(TEXTS).includes(error)'),
        errors: serverError,
      },
      {
        name: 'a map of the entries of an object',
        code: retry(
          `const TEXTS = { 'connection.serverError': 'moved' };`,
          'new Map(Object.entries(TEXTS)).has(error)',
        ),
        errors: serverError,
      },
      {
        name: 'an object that is spread into another',
        code: retry(
          `const MOVED = { 'connection.serverError': 'moved' }; const TEXTS = { ...MOVED };`,
          'error in TEXTS',
        ),
        errors: serverError,
      },
    ],
  },

  'a retry for all but the errors of a collection': {
    valid: [
      {
        name: 'that changes, through a cast',
        code: retry(`const STOPPED = new Set(${LIST}); (STOPPED as Set<string>).add(more);`, '!STOPPED.has(error)'),
      },
      {
        name: 'that is made of itself',
        code: retry(
          `let stopped; function stop(error) { stopped = [...stopped, error, ...${LIST}]; }`,
          '!stopped.includes(error)',
        ),
      },
      {
        name: 'that is filled by a function',
        code: retry(`const STOPPED = { ${TEXTS} }; Object.assign(STOPPED, more);`, '!(error in STOPPED)'),
      },
    ],
    invalid: [
      {
        name: 'that is read through a cast',
        code: retry(`const STOPPED = new Set(${LIST}); (STOPPED as Set<string>).forEach(note);`, '!STOPPED.has(error)'),
        errors: serverError,
      },
      {
        name: 'that is made of others',
        code: retry(`let stopped; function stop(error) { stopped = [...[], ...${LIST}]; }`, '!stopped.includes(error)'),
        errors: serverError,
      },
      {
        name: 'that is given to a function',
        code: retry(`const STOPPED = { ${TEXTS} }; Object.assign({}, STOPPED);`, '!(error in STOPPED)'),
        errors: serverError,
      },
    ],
  },
});
