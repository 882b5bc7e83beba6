import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'look-ups that fail where the table has no entry': {
    valid: [
      {
        name: 'a member of what is found, or of something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  before();
  toast((TEXTS[error] ?? OTHER).title);
  after();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'where the failure is caught',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  try {
    toast(TEXTS[error].title);
  } catch {
    fail();
  }
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'in a function whose result is used',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function titleOf(error) {
  return TEXTS[error].title;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(titleOf(error));
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function titleOf(error) {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  return TEXTS[error].title;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(titleOf(error));
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function titleOf(error) {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  return TEXTS[error].title;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(titleOf(error));
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member of what is found',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  before();
  toast(TEXTS[error].title);
  after();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  before();
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    toast(TEXTS[error].title);
  }
  after();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  before();
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    toast(TEXTS[error].title);
  }
  after();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member that is read only where something is found',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]?.title);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  toast(TEXTS[error]?.title);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  toast(TEXTS[error]?.title);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function of a table',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  } else {
    ACTS[error]();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function of a table that is called only where there is one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]?.();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error]?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  }
  ACTS[error]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function of a map, on the line of others',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, () => ask()]]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { before(); ACTS.get(error)(); after(); });`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 79,
            endLine: 3,
            endColumn: 94,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = new Map([
    [JitsiConnectionErrors.PASSWORD_REQUIRED, () => ask()],
    [JitsiConnectionErrors.SERVER_ERROR, () => {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
    }]
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { before(); ACTS.get(error)(); after(); });`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = new Map([[JitsiConnectionErrors.PASSWORD_REQUIRED, () => ask()]]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { before(); if (!ACTS.has(error)) { console.error('Connection failed:', error); } else { ACTS.get(error)(); } after(); });`,
              },
            ],
          },
        ],
      },
      {
        name: 'several lines, with comments and a text that has lines of its own',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  // What it is about.
  toast(
    TEXTS[error].title,

    \`It
      failed.\`,
  ); // At once.

  after();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 6,
            column: 5,
            endLine: 6,
            endColumn: 17,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    // What it is about.
    toast(
      TEXTS[error].title,

      \`It
      failed.\`,
    ); // At once.
  }

  after();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    // What it is about.
    toast(
      TEXTS[error].title,

      \`It
      failed.\`,
    ); // At once.
  }

  after();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'before code on its line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error](); after();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 14,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ACTS[error](); after();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  } else {
    ACTS[error]();
  }
  after();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a condition',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { isUrgent: true } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error].isUrgent) alarm();
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
            endColumn: 19,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { isUrgent: true } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    if (TEXTS[error].isUrgent) alarm();
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { isUrgent: true } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    if (TEXTS[error].isUrgent) alarm();
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function without braces',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => toast(
  TEXTS[error].title,
));`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    return toast(
      TEXTS[error].title,
    );
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    return toast(
      TEXTS[error].title,
    );
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function that runs later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => toast(TEXTS[error].title));
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
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    } else {
      return toast(TEXTS[error].title);
    }
  });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  later(() => {
    if (!(error in TEXTS)) {
      console.error('Connection failed:', error);
    } else {
      return toast(TEXTS[error].title);
    }
  });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a function whose result is asked for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function shown(error) {
  return TEXTS[error].title.trim();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function shown(error) {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  return TEXTS[error].title.trim();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function shown(error) {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  return TEXTS[error].title.trim();
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function whose result is asked for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const shown = (error) => TEXTS[error].title.trim();
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 26,
            endLine: 3,
            endColumn: 38,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const shown = (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  return TEXTS[error].title.trim();
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const shown = (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  return TEXTS[error].title.trim();
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const title = shown(error);
  console.log(title);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a function that is called elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
export async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    return toast(TEXTS[error].title);
  }
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 7,
            column: 18,
            endLine: 7,
            endColumn: 30,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
export async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return toast(TEXTS[error].title);
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
export async function join() {
  try {
    await JitsiMeetJS.joinConference('room');
  } catch (error) {
    if (!(error in TEXTS)) {
      console.error('Connection failed:', error);
    }
    return toast(TEXTS[error].title);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a function whose result is not used',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function show(error) {
  return toast(TEXTS[error].title);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function show(error) {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    return toast(TEXTS[error].title);
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
function show(error) {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    return toast(TEXTS[error].title);
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in an arrow function that the handler ends in',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const show = (error) => toast(TEXTS[error].title);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(error));`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 31,
            endLine: 3,
            endColumn: 43,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const show = (error) => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
    } else {
        return toast(TEXTS[error].title);
    }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(error));`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
const show = (error) => {
    if (!(error in TEXTS)) {
        console.error('Connection failed:', error);
    } else {
        return toast(TEXTS[error].title);
    }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(error));`,
              },
            ],
          },
        ],
      },
      {
        name: 'where the failure is passed over',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  try {
    toast(TEXTS[error].title);
  } catch {}
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 23,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  try {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    } else {
      toast(TEXTS[error].title);
    }
  } catch {}
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  try {
    if (!(error in TEXTS)) {
      console.error('Connection failed:', error);
    } else {
      toast(TEXTS[error].title);
    }
  } catch {}
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'at the top of a module',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
try {
  await JitsiMeetJS.joinConference('room');
} catch (error) {
  toast(TEXTS[error].title);
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
try {
  await JitsiMeetJS.joinConference('room');
} catch (error) {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    toast(TEXTS[error].title);
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
try {
  await JitsiMeetJS.joinConference('room');
} catch (error) {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    toast(TEXTS[error].title);
  }
}`,
              },
            ],
          },
        ],
      },
    ],
  },
  'look-ups that come to nothing where the table has no entry': {
    valid: [
      {
        name: 'something is shown, or something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  setMessage(TEXTS[error] || OTHER);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
      {
        name: 'what is found is told apart',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const KINDS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  act(ACTS[KINDS[error]]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'something is set',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  state.text = TEXTS[error];
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    state.text = TEXTS[error];
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    state.text = TEXTS[error];
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a variable is set',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  text = TEXTS[error];
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  text = TEXTS[error];
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  text = TEXTS[error];
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'something is shown',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  setMessage(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 14,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    setMessage(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    setMessage(TEXTS[error]);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'something is put into a list',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show([TEXTS[error]]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show([TEXTS[error]]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    show([TEXTS[error]]);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'something is shown without braces around it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isOnline) show(TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 34,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  if (isOnline) show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  if (isOnline) show(TEXTS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'something is awaited',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  show(await TEXTS[error]);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 14,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    show(await TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    show(await TEXTS[error]);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function of the file shows it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  toast(text);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
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
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  toast(text);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  toast(text);
}
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
        name: 'a function of the file takes it apart',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show({ title }) {
  toast(title);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
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
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show({ title }) {
  toast(title);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
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
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show({ title }) {
  toast(title);
}
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
        name: 'a function of the file asks first',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  if (text) toast(text);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error]);
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
            endColumn: 20,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  if (text) toast(text);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  show(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
function show(text) {
  if (text) toast(text);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  show(TEXTS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'what is found is only named',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  TEXTS[error];
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 15,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  TEXTS[error];
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  TEXTS[error];
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'the error is also handed on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(TEXTS[error], error);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'], forwarding: 'report' }],
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
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  show(TEXTS[error], error);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  show(TEXTS[error], error);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'variables that hold what is looked up': {
    valid: [
      {
        name: 'a function that is called, or another one',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[error] ?? other;
  act();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a function that is called',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[error];
  act();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 15,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[error];
  act();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
    return;
  }
  const act = ACTS[error];
  act();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that is called if it is there',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[error];
  if (act) act();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 15,
            endLine: 4,
            endColumn: 26,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const act = ACTS[error];
  if (act) act();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask() };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in ACTS)) {
    console.error('Connection failed:', error);
  }
  const act = ACTS[error];
  if (act) act();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a member that is taken out, and what is made of it',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const { title } = TEXTS[error];
  const text = title.trim();
  toast(text);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 21,
            endLine: 4,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'OTHER_ERROR and SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
    return;
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
    return;
  }
  const { title } = TEXTS[error];
  const text = title.trim();
  toast(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
    return;
  }
  const { title } = TEXTS[error];
  const text = title.trim();
  toast(text);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'code that has to do with something else follows',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const { title } = TEXTS[error];
  toast(title);
  hangUp();
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
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else {
    const { title } = TEXTS[error];
    toast(title);
  }
  hangUp();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    const { title } = TEXTS[error];
    toast(title);
  }
  hangUp();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'code that has to do with something else stands between',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const { title } = TEXTS[error];
  hangUp();
  toast(title);
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
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const { title } = TEXTS[error];
  hangUp();
  toast(title);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const { title } = TEXTS[error];
  hangUp();
  toast(title);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that uses it stands above',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const show = () => toast(title);
  const { title } = TEXTS[error];
  show();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 5,
            column: 21,
            endLine: 5,
            endColumn: 33,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const show = () => toast(title);
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const { title } = TEXTS[error];
  show();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const show = () => toast(title);
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const { title } = TEXTS[error];
  show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a function that uses it is declared below',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const { title } = TEXTS[error];
  function show() { toast(title); }
  show();
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
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const { title } = TEXTS[error];
  function show() { toast(title); }
  show();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { title: 'Ask.' } };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const { title } = TEXTS[error];
  function show() { toast(title); }
  show();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is also asked for',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  show(text);
  if (text) keep(text);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const text = TEXTS[error];
  show(text);
  if (text) keep(text);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const text = TEXTS[error];
  show(text);
  if (text) keep(text);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is used later',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
  later(() => { show(text); });
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
    return;
  }
  const text = TEXTS[error];
  later(() => { show(text); });
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
    return;
  }
  const text = TEXTS[error];
  later(() => { show(text); });
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is never read',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const text = TEXTS[error];
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 16,
            endLine: 4,
            endColumn: 28,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const text = TEXTS[error];
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const text = TEXTS[error];
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'it is handed on too often to be followed',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  const found = TEXTS[error];
  const a = found;
  const b = a;
  const c = b;
  const d = c;
  show(d);
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 17,
            endLine: 4,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  const found = TEXTS[error];
  const a = found;
  const b = a;
  const c = b;
  const d = c;
  show(d);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  }
  const found = TEXTS[error];
  const a = found;
  const b = a;
  const c = b;
  const d = c;
  show(d);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
