import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'an arrow function without braces whose body is on a line of its own': {
    valid: [
      {
        name: 'and that says more',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
    error === JitsiConnectionErrors.PASSWORD_REQUIRED ? ask() : log(error),
);`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'as an argument',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
    error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask(),
);`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 5,
            endLine: 3,
            endColumn: 54,
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
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
        console.error('Connection failed:', error);
    }
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
            ],
          },
        ],
      },
      {
        name: 'as a variable',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const onFailed = (error) =>
  error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
  ask({
    again: true,
  });
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const onFailed = (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
  ask({
    again: true,
  });
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const onFailed = (error) => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
  ask({
    again: true,
  });
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'within a function',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
        error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask(),
    );
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
        if (error === JitsiConnectionErrors.SERVER_ERROR) {
            // Retry only after long and growing pauses.
            console.error('SERVER_ERROR is not handled yet.');
        }
        return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
    },
    );
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
        if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
            console.error('Connection failed:', error);
        }
        return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
    },
    );
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'further in than blocks are',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
      error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
      ask(),
  );
}`,
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
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
      ask();
  },
  );
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
      console.error('Connection failed:', error);
    }
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED &&
      ask();
  },
  );
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'in parentheses',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => (
    error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask()
  ));
}`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
    return (
      error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask()
    );
  });
}`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function listen() {
  connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
      console.error('Connection failed:', error);
    }
    return (
      error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask()
    );
  });
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind a comment',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
    // Only this one.
    error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask(),
);`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 5,
            endLine: 4,
            endColumn: 54,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
    // Only this one.
    {
    if (error === JitsiConnectionErrors.SERVER_ERROR) {
        // Retry only after long and growing pauses.
        console.error('SERVER_ERROR is not handled yet.');
    }
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
    // Only this one.
    {
    if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
        console.error('Connection failed:', error);
    }
    return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a table that lacks errors',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) =>
  setMessage(TEXTS[error]),
);`,
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
    return setMessage(TEXTS[error]);
  }
},
);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in TEXTS)) {
    console.error('Connection failed:', error);
  } else {
    return setMessage(TEXTS[error]);
  }
},
);`,
              },
            ],
          },
        ],
      },
      {
        name: 'with a type',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string): unknown =>
  error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask(),
);`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 52,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string): unknown => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: string): unknown => {
  if (error !== JitsiConnectionErrors.PASSWORD_REQUIRED) {
    console.error('Connection failed:', error);
  }
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED && ask();
},
);`,
              },
            ],
          },
        ],
      },
    ],
  },
});
