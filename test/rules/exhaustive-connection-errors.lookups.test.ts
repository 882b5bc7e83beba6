import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'how a table is written': {
    valid: [
      {
        name: 'its last entry on the line of another',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'its end on the line of the last entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'without any entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'with the entries of another',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const MORE = { [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.' };
const TEXTS = { ...MORE, [JitsiConnectionErrors.OTHER_ERROR]: 'Sorry.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'as a map of pairs that stand elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']];
const TEXTS = new Map(PAIRS);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error) ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'as a map with pairs that stand elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.SERVER_ERROR, 'Wait.']];
const TEXTS = new Map([...PAIRS, [JitsiConnectionErrors.OTHER_ERROR, 'Sorry.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error) ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'as a map of the entries of an object',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map(Object.entries({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' }));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error) ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'its last entry on the line of another',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'its end on the line of the last entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'without any entry',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
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
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    show(TEXTS[error]);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'with the entries of another',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const MORE = { [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.' };
const TEXTS = { ...MORE, [JitsiConnectionErrors.OTHER_ERROR]: 'Sorry.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const MORE = { [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.' };
const TEXTS = {
  ...MORE,
  [JitsiConnectionErrors.OTHER_ERROR]: 'Sorry.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const MORE = { [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.' };
const TEXTS = { ...MORE, [JitsiConnectionErrors.OTHER_ERROR]: 'Sorry.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'as a map of pairs that stand elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']];
const TEXTS = new Map(PAIRS);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']];
const TEXTS = new Map(PAIRS);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']];
const TEXTS = new Map(PAIRS);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'as a map with pairs that stand elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.SERVER_ERROR, 'Wait.']];
const TEXTS = new Map([...PAIRS, [JitsiConnectionErrors.OTHER_ERROR, 'Sorry.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'PASSWORD_REQUIRED: Ask the user for the password, then join again with it.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.SERVER_ERROR, 'Wait.']];
const TEXTS = new Map([...PAIRS, [JitsiConnectionErrors.OTHER_ERROR, 'Sorry.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const PAIRS = [[JitsiConnectionErrors.SERVER_ERROR, 'Wait.']];
const TEXTS = new Map([...PAIRS, [JitsiConnectionErrors.OTHER_ERROR, 'Sorry.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.SERVER_ERROR && error !== JitsiConnectionErrors.OTHER_ERROR) {
    console.error('Connection failed:', error);
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'as a map of the entries of an object',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map(Object.entries({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' }));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS.get(error));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map(Object.entries({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' }));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map(Object.entries({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' }));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  } else {
    show(TEXTS.get(error));
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'what else is done with a table': {
    valid: [
      {
        name: 'it is asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in TEXTS) show(TEXTS[error]);
  else show('Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is asked whether it has the error of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (Object.hasOwn(TEXTS, error)) show(TEXTS[error]);
  else show('Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a map is asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS.has(error)) show(TEXTS.get(error));
  else show('Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is handed on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.', TEXTS);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is given to what asks in a way of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  hasOwn(TEXTS, error);
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is a key of something itself',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS in all) wait();
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is gone through',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const text in TEXTS) preload(text);
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'it is asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in TEXTS) show(TEXTS[error]);
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
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in TEXTS) show(TEXTS[error]);
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in TEXTS) show(TEXTS[error]);
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
        name: 'it is asked whether it has the error of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (Object.hasOwn(TEXTS, error)) show(TEXTS[error]);
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
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (Object.hasOwn(TEXTS, error)) show(TEXTS[error]);
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (Object.hasOwn(TEXTS, error)) show(TEXTS[error]);
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
        name: 'a map is asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS.has(error)) show(TEXTS.get(error));
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
            endColumn: 23,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS.has(error)) show(TEXTS.get(error));
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, 'Ask.']]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS.has(error)) show(TEXTS.get(error));
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
        name: 'it is handed on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error], TEXTS);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS[error], TEXTS);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Connection failed.', TEXTS);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is given to what asks in a way of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  has(TEXTS);
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  has(TEXTS);
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  has(TEXTS);
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is a key of something itself',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS in all) wait();
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS in all) wait();
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS in all) wait();
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is gone through',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const text in TEXTS) preload(text);
  show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 8,
            endLine: 5,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const text in TEXTS) preload(text);
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const text in TEXTS) preload(text);
  show(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'what is done with what it gives': {
    valid: [
      {
        name: 'it is put into a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(\`Failed: \${TEXTS[error] ?? 'sorry'}\`);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is put behind a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show('Failed: ' + (TEXTS[error] ?? 'sorry'));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is compared',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] !== undefined) show(TEXTS[error]);
  else show('Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is asked for together with something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] && isOnline()) show(TEXTS[error]);
  else show('Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is what a conditional asks',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ? TEXTS[error] : 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is called in an arrow function',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => (ACTIONS[error] ?? show)());`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is called where the table stands',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() }[error] ?? show)();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is called by the way of a function',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
const actionOf = (code) => ACTIONS[code];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  (actionOf(error) ?? show)();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is called in a loop',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const cause of [error]) (ACTIONS[cause] ?? show)();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'it is called after the error was changed',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  error = error.trim(), (ACTIONS[error] ?? show)();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'it is put into a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(\`Failed: \${TEXTS[error]}\`);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 19,
            endLine: 4,
            endColumn: 31,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(\`Failed: \${TEXTS[error]}\`);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(\`Failed: \${TEXTS[error] ?? 'Connection failed.'}\`);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is put behind a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show('Failed: ' + TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show('Failed: ' + TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show('Failed: ' + (TEXTS[error] ?? 'Connection failed.'));
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is compared',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] !== undefined) show(TEXTS[error]);
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
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] !== undefined) show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  if (TEXTS[error] !== undefined) show(TEXTS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is asked for together with something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] && isOnline()) show(TEXTS[error]);
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
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error] && isOnline()) show(TEXTS[error]);
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  if (TEXTS[error] && isOnline()) show(TEXTS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is what a conditional asks',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ? TEXTS[error] : undefined);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 8,
            endLine: 4,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ? TEXTS[error] : undefined);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  show(TEXTS[error] ? TEXTS[error] : undefined);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is called in an arrow function',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => ACTIONS[error]?.());`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 67,
            endLine: 3,
            endColumn: 81,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = {
    [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
    [JitsiConnectionErrors.SERVER_ERROR]: () => {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
    }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => ACTIONS[error]?.());`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (!(error in ACTIONS)) {
        console.error('Connection failed:', error);
    }
    return ACTIONS[error]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is called where the table stands',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() })[error]?.();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 70,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ({
    [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
    [JitsiConnectionErrors.SERVER_ERROR]: () => {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  })[error]?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  ({ [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() })[error]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is called by the way of a function',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
const actionOf = (code) => ACTIONS[code];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  actionOf(error)?.();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 28,
            endLine: 3,
            endColumn: 41,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
const actionOf = (code) => ACTIONS[code];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  actionOf(error)?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
const actionOf = (code) => ACTIONS[code];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  actionOf(error)?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is called in a loop',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const cause of [error]) ACTIONS[cause]?.();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 32,
            endLine: 4,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const cause of [error]) ACTIONS[cause]?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTIONS)) {
    console.error('Connection failed:', error);
  }
  for (const cause of [error]) ACTIONS[cause]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is called after the error was changed',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  error = error.trim(), ACTIONS[error]?.();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 25,
            endLine: 4,
            endColumn: 39,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTIONS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  error = error.trim(), ACTIONS[error]?.();
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a fallback that an entry would take an error from': {
    valid: [
      {
        name: 'a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ mode: 'explicit', ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  [JitsiConnectionErrors.SERVER_ERROR]: 'Wait.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? failed());
});`,
        options: [{ mode: 'explicit', ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
        options: [{ mode: 'explicit', ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 6,
            column: 8,
            endLine: 6,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'Failed.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? 'Failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error] ?? failed());
});`,
        options: [{ mode: 'explicit', ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 6,
            column: 8,
            endLine: 6,
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
  }
  show(TEXTS[error] ?? failed());
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
