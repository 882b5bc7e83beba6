import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'handed on by a callback': {
    valid: [
      {
        name: 'the error in a new state',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  setState((state) => ({ ...state, error }));
});`,
        settings: OLD,
      },
      {
        name: 'the error in a new state, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  setState((state) => ({ ...state, error }));
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'a thunk, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const failed = (error) => (dispatch) => dispatch({ type: 'FAILED', error });
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  store.dispatch(failed(error));
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'a counter, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function retry(error, count) {
  if (count < 3) setTimeout(() => retry(error, count + 1), 1000);
  else report(error);
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  retry(error, 0);
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'a callback of the caller, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const show = options.onError || (() => {});
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  show(error);
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
      },
      {
        name: 'the error as a key, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  failures[error] = Date.now();
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a new state without the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  setState((state) => ({ ...state, failed: true }));
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 3,
            column: 7,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
  setState((state) => ({ ...state, failed: true }));
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
  setState((state) => ({ ...state, failed: true }));
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a new state without the error, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  setState((state) => ({ ...state, failed: true }));
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            line: 2,
            column: 56,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  setState((state) => ({ ...state, failed: true }));
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a thunk without the error, strictly',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const failed = (error) => (dispatch) => dispatch({ type: 'FAILED' });
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  store.dispatch(failed(error));
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            line: 3,
            column: 56,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const failed = (error) => (dispatch) => dispatch({ type: 'FAILED' });
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  store.dispatch(failed(error));
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'chosen by something else': {
    valid: [
      {
        name: 'ahead of the test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isOffline) {
    show();
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  }
});`,
        settings: OLD,
      },
      {
        name: 'a guard that does something',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (retries > 3) {
    giveUp();
    return;
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a guard that does nothing',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!mounted) {
    return;
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 6,
            column: 7,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!mounted) {
    return;
  }
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
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
  if (!mounted) {
    return;
  }
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
        name: 'beside the test',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (this.connection) cleanUp();
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 4,
            column: 7,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (this.connection) cleanUp();
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
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
  if (this.connection) cleanUp();
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
    ],
  },
  'a text that is made of nothing': {
    valid: [
      {
        name: 'translated, or another text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(translate(TEXTS[error] ?? 'Failed.'));
});`,
        settings: OLD,
      },
      {
        name: 'in a template, or another text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(\`Failed: \${TEXTS[error] || 'unknown'}\`);
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'translated',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(translate(TEXTS[error]));
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 6,
            column: 19,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(translate(TEXTS[error]));
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(translate(TEXTS[error] ?? 'Connection failed.'));
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a template',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(\`Failed: \${TEXTS[error]}\`);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 6,
            column: 20,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Retry only after long and growing pauses.
  [JitsiConnectionErrors.SERVER_ERROR]: 'SERVER_ERROR is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(\`Failed: \${TEXTS[error]}\`);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(\`Failed: \${TEXTS[error] ?? 'Connection failed.'}\`);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'a method of a class': {
    valid: [
      {
        name: 'with a fallback',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  static onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    } else {
      show();
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, Call.onFailed);`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'without a fallback',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  static onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, Call.onFailed);`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 4,
            column: 9,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  static onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, Call.onFailed);`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  static onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    } else {
      console.error('Connection failed:', error);
    }
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, Call.onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'of an instance, without a fallback',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    }
  }
}
const call = new Call();
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  call.onFailed(error);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 4,
            column: 9,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  }
}
const call = new Call();
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  call.onFailed(error);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Call {
  onFailed(error) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
      ask();
    } else {
      console.error('Connection failed:', error);
    }
  }
}
const call = new Call();
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  call.onFailed(error);
});`,
              },
            ],
          },
        ],
      },
    ],
  },
  'an answer to a test': {
    valid: [
      {
        name: 'that something is done about',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isFatal(error) {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return true;
    default:
      return false;
  }
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal(error)) stop();
  else show();
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'that nothing is done about',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isFatal(error) {
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal(error)) stop();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            line: 3,
            column: 10,
            suggestions: [
              {
                messageId: 'addCases',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isFatal(error) {
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal(error)) stop();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
function isFatal(error) {
  return error === JitsiConnectionErrors.PASSWORD_REQUIRED;
}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (isFatal(error)) stop();
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
});
