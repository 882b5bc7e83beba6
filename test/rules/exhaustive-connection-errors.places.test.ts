import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'where a branch is put': {
    valid: [
      {
        name: 'before a statement, comments above it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = 'Failed.'; // for now
  // Far above.

  // Right above.
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : text);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'before a statement behind a comment',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  warn(); // for now
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'in a case',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    case 1:
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.');
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'in a default',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    default:
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.');
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'in an arrow function without parameters',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.'));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'in an arrow function with a type for no parameter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(<Text,>() => show<Text>(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.'));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not for a test that stands in a parameter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function handle(code, asks = code === JitsiConnectionErrors.PASSWORD_REQUIRED) {
  if (asks) ask();
  else show();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  handle(error);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'behind a test that stands in what is caught',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch ({ name, asks = name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED }) {
    show(name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED ? asks : 1);
  }
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'by the name that the handler has for the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const cause of [error]) show(cause === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not where a fallback would take a string of a name',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const GONE = 'item-not-found';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error === GONE ? 'Gone.' : 'Failed.');
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not where the constants cannot be written',
        code: `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  if (error === lib().errors.connection.PASSWORD_REQUIRED) ask();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'before a statement, comments above it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = 'Failed.'; // for now
  // Far above.

  // Right above.
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 7,
            column: 8,
            endLine: 7,
            endColumn: 57,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = 'Failed.'; // for now
  // Far above.

  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  // Right above.
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = 'Failed.'; // for now
  // Far above.

  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  // Right above.
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'before a statement behind a comment',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  warn(); // for now
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
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
            endColumn: 57,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  warn(); // for now
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  warn(); // for now
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a case',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    case 1:
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 12,
            endLine: 5,
            endColumn: 61,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    case 1:
      if (error === JitsiConnectionErrors.SERVER_ERROR) {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
      }
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    case 1:
      if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
        console.error('Connection failed:', error);
      }
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a default',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    default:
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 12,
            endLine: 5,
            endColumn: 61,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    default:
      if (error === JitsiConnectionErrors.SERVER_ERROR) {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
      }
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (mode()) {
    default:
      if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
        console.error('Connection failed:', error);
      }
      show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function without parameters',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 20,
            endLine: 3,
            endColumn: 69,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
      console.error('Connection failed:', error);
    }
    return show(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function with a type for no parameter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(<Text,>() => show<Text>(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 33,
            endLine: 3,
            endColumn: 82,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(<Text,>() => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return show<Text>(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(<Text,>() => {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
      console.error('Connection failed:', error);
    }
    return show<Text>(error === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
  });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'not for a test that stands in a parameter',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function handle(code, asks = code === JitsiConnectionErrors.PASSWORD_REQUIRED) {
  if (asks) ask();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  handle(error);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 30,
            endLine: 2,
            endColumn: 78,
            suggestions: [],
          },
        ],
      },
      {
        name: 'behind a test that stands in what is caught',
        code: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch ({ name, asks = name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED }) {
    show(name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED ? asks : undefined);
  }
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 27,
            endLine: 4,
            endColumn: 83,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch ({ name, asks = name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED }) {
    if (name === JitsiMeetJS.errors.connection.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    show(name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED ? asks : undefined);
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch ({ name, asks = name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED }) {
    if (name !== JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
      console.error('Connection failed:', name);
    }
    show(name === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED ? asks : undefined);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'by the name that the handler has for the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  for (const cause of [error]) show(cause === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 37,
            endLine: 3,
            endColumn: 86,
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
  for (const cause of [error]) show(cause === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  for (const cause of [error]) show(cause === JitsiConnectionErrors.PASSWORD_REQUIRED ? 'Ask.' : undefined);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'not where a fallback would take a string of a name',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const GONE = 'item-not-found';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error === GONE ? 'Gone.' : undefined);
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
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'PASSWORD_REQUIRED and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const GONE = 'item-not-found';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  show(error === GONE ? 'Gone.' : undefined);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'not where the constants cannot be written',
        code: `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  if (error === lib().errors.connection.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'addFallback',
                output: `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  if (error === lib().errors.connection.PASSWORD_REQUIRED) ask();
  else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'where an else is put': {
    valid: [
      {
        name: 'in an empty one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else { warn(); }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'behind a loop',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each of all) ask(each);
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'not behind a loop around an if',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each in all) if (each) ask(each); else show();
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'behind an if that has its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) if (isOnline()) ask(); else wait();
  else show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'behind a guard that has one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) show();
  else ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'in an empty one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else {}
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
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  else {}
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
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
        name: 'behind a loop',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each of all) ask(each);
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each of all) ask(each);
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each of all) ask(each);
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
        name: 'not behind a loop around an if',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each in all) if (each) ask(each);
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
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each in all) if (each) ask(each);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) for (const each in all) if (each) ask(each);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind an if that has its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) if (isOnline()) ask(); else wait();
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) if (isOnline()) ask(); else wait();
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
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) if (isOnline()) ask(); else wait();
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
        name: 'behind a guard that has one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  else ask();
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
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) return;
  else ask();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
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
    ],
  },
  'behind what stands on one line': {
    valid: [
      {
        name: 'a loop over elements',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each of all) ask(each); break; default: show() }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a loop over names',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each in all) ask(each); break; default: show() }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a loop that counts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (;isOnline();) ask(); break; default: show() }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'a statement with a label',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: all: while (isOnline()) ask(); break; default: show() }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'an if that leaves either way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        return;
      }
    default:
      show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'an if that leaves one way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        ask();
      }
    default:
      show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a loop over elements',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each of all) ask(each) }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each of all) ask(each); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each of all) ask(each); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a loop over names',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each in all) ask(each) }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each in all) ask(each); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (const each in all) ask(each); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a loop that counts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (;isOnline();) ask() }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (;isOnline();) ask(); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: for (;isOnline();) ask(); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a statement with a label',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: all: while (isOnline()) ask() }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: all: while (isOnline()) ask(); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiConnectionErrors.PASSWORD_REQUIRED: all: while (isOnline()) ask(); break; default: console.error('Connection failed:', error); }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an if that leaves either way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        return;
      }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        return;
      }
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        return;
      }
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an if that leaves one way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        ask();
      }
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
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        ask();
      }
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      if (isOnline()) {
        return;
      } else {
        ask();
      }
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'in a switch on the truth': {
    valid: [
      {
        name: 'of something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const yes = true;
  switch (yes) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    default:
      show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'of the contrary',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !(error !== JitsiConnectionErrors.PASSWORD_REQUIRED):
      ask();
      break;
    case error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
      break;
    default:
      show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'of the contrary, which others leave by',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !FATAL.includes(error):
      show();
      return;
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'of something that is no truth',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error && error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    default:
      show();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'of something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const yes = true;
  switch (yes) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const yes = true;
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  switch (yes) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const yes = true;
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  switch (yes) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of the contrary',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !(error !== JitsiConnectionErrors.PASSWORD_REQUIRED):
      ask();
      break;
    case error === JitsiConnectionErrors.OTHER_ERROR:
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
            column: 11,
            endLine: 3,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !(error !== JitsiConnectionErrors.PASSWORD_REQUIRED):
      ask();
      break;
    case error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
      break;
    case error === JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !(error !== JitsiConnectionErrors.PASSWORD_REQUIRED):
      ask();
      break;
    case error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
      break;
    default:
      console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of the contrary, which others leave by',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case !FATAL.includes(error):
      return;
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  switch (true) {
    case !FATAL.includes(error):
      return;
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const FATAL = [JitsiConnectionErrors.PASSWORD_REQUIRED];
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  switch (true) {
    case !FATAL.includes(error):
      return;
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of something that is no truth',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (true) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case online && error === JitsiConnectionErrors.OTHER_ERROR:
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
            column: 11,
            endLine: 3,
            endColumn: 15,
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
  switch (true) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case online && error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
  }
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
  switch (true) {
    case error === JitsiConnectionErrors.PASSWORD_REQUIRED:
      ask();
      break;
    case online && error === JitsiConnectionErrors.OTHER_ERROR:
      wait();
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
