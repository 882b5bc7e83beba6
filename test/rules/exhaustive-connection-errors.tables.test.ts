import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'look-up tables': {
    valid: [
      {
        name: 'texts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'texts without a trailing comma, but with comments',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' // for now
  // More to come.
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] || 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'texts on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'texts by quoted values',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { 'connection.serverError': 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'texts with a fallback',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'texts that are asked for first',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error]) toast(TEXTS[error]);
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a member of the text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast((TEXTS[error] ?? 'Failed.').toUpperCase());
});`,
        settings: OLD,
      },
      {
        name: 'a table that is also used as a whole',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
track(Object.keys(TEXTS));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Failed.');
});`,
        settings: OLD,
      },
      {
        name: 'a table of other things',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  retry(DELAYS[error] ?? 1);
});`,
        settings: OLD,
      },
      {
        name: 'functions',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: () => wait(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  (HANDLERS[error] ?? show)();
});`,
        settings: OLD,
      },
      {
        name: 'functions in the old way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
var HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: function () { wait(); }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  var handler = HANDLERS[error];
  if (handler) handler(); else show();
});`,
        settings: OLD,
      },
      {
        name: 'a map',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = new Map([
  [JitsiConnectionErrors.SERVER_ERROR, () => wait()],
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  (HANDLERS.get(error) ?? show)();
});`,
        settings: OLD,
      },
      {
        name: 'a table that is only asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in DELAYS) wait(DELAYS[error]);
  else show();
});`,
        settings: OLD,
      },
      {
        name: 'a page, in the language of its time',
        code: `var TEXTS = { 'connection.serverError': 'The server fails.' };
function onFailed(error) { toast(TEXTS[error] || 'Failed.'); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
        filename: 'page.js',
        languageOptions: { parserOptions: { sourceType: 'script' } },
        settings: OLD,
      },
      {
        name: 'a table that is evaluated before the global may be there',
        code: `const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'an exported table',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
export const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'a table behind a branch for another error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) show();
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        settings: OLD,
      },
      {
        name: 'a frozen table',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = Object.freeze({
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.'
});
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast('Sorry. ' + (TEXTS[error] ?? 'The call failed.'));
});`,
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'texts',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'texts without a trailing comma, but with comments',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' // for now
  // More to come.
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 7,
            column: 9,
            endLine: 7,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.', // for now
  // More to come.
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' // for now
  // More to come.
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'texts on one line',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'texts by quoted values',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { 'connection.serverError': 'The server fails.' };
const { errors } = JitsiMeetJS;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  'connection.serverError': 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
};
const { errors } = JitsiMeetJS;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { 'connection.serverError': 'The server fails.' };
const { errors } = JitsiMeetJS;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'texts with a fallback',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
        options: [{ mode: 'explicit' }],
        settings: OLD,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'The call failed.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'The call failed.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'The call failed.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'The call failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'texts that are asked for first',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error]) toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 19,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error]) toast(TEXTS[error]);
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (TEXTS[error]) toast(TEXTS[error]);
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
        name: 'a member of the text',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error].toUpperCase());
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error].toUpperCase());
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast((TEXTS[error] ?? 'Connection failed.').toUpperCase());
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a table that is also used as a whole',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
track(Object.keys(TEXTS));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
track(Object.keys(TEXTS));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else {
    toast(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
track(Object.keys(TEXTS));
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a table of other things',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  retry(DELAYS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else {
    retry(DELAYS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in DELAYS)) {
    console.error('Connection failed:', error);
  } else {
    retry(DELAYS[error]);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'functions',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: () => wait(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  HANDLERS[error]?.();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: () => wait(),
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: () => {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.OTHER_ERROR]: () => {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  },
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  HANDLERS[error]?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: () => wait(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in HANDLERS)) {
    console.error('Connection failed:', error);
  }
  HANDLERS[error]?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'functions in the old way',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
var HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: function () { wait(); }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  var handler = HANDLERS[error];
  if (handler) handler();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 17,
            endLine: 6,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
var HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: function () { wait(); },
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: function () {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.OTHER_ERROR]: function () {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  },
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: function () {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  var handler = HANDLERS[error];
  if (handler) handler();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
var HANDLERS = {
  [JitsiConnectionErrors.SERVER_ERROR]: function () { wait(); }
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!(error in HANDLERS)) {
    console.error('Connection failed:', error);
  }
  var handler = HANDLERS[error];
  if (handler) handler();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a map',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = new Map([
  [JitsiConnectionErrors.SERVER_ERROR, () => wait()],
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  HANDLERS.get(error)?.();
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = new Map([
  [JitsiConnectionErrors.SERVER_ERROR, () => wait()],
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR, () => {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  }],
  [JitsiConnectionErrors.OTHER_ERROR, () => {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  }],
  [JitsiConnectionErrors.PASSWORD_REQUIRED, () => {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }],
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  HANDLERS.get(error)?.();
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const HANDLERS = new Map([
  [JitsiConnectionErrors.SERVER_ERROR, () => wait()],
]);
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (!HANDLERS.has(error)) {
    console.error('Connection failed:', error);
  }
  HANDLERS.get(error)?.();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a table that is only asked whether it has the error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in DELAYS) wait(DELAYS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 22,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in DELAYS) wait(DELAYS[error]);
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const DELAYS = { [JitsiConnectionErrors.SERVER_ERROR]: 9 };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error in DELAYS) wait(DELAYS[error]);
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
        name: 'a page, in the language of its time',
        code: `var TEXTS = { 'connection.serverError': 'The server fails.' };
function onFailed(error) { toast(TEXTS[error]); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
        filename: 'page.js',
        languageOptions: { parserOptions: { sourceType: 'script' } },
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 2,
            column: 34,
            endLine: 2,
            endColumn: 46,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `var TEXTS = { 'connection.serverError': 'The server fails.' };
function onFailed(error) { if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) { /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) { /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); } else if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) { /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); } else { toast(TEXTS[error]); } }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
              {
                messageId: 'addFallback',
                output: `var TEXTS = { 'connection.serverError': 'The server fails.' };
function onFailed(error) { toast(TEXTS[error] || 'Connection failed.'); }
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a table that is evaluated before the global may be there',
        code: `const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 3,
            column: 9,
            endLine: 3,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else {
    toast(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'an exported table',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
export const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 9,
            endLine: 4,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
export const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else {
    toast(TEXTS[error]);
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
export const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a table behind a branch for another error',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) show();
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) show();
  else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  }
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = { [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.' };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error !== JitsiConnectionErrors.OTHER_ERROR && error !== JitsiConnectionErrors.SERVER_ERROR) {
    console.error('Connection failed:', error);
  }
  if (error === JitsiConnectionErrors.OTHER_ERROR) show();
  toast(TEXTS[error]);
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'a frozen table',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = Object.freeze({
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.'
});
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it.',
            },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 21,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'an entry', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and PASSWORD_REQUIRED' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = Object.freeze({
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.',
  // Reconnect with a growing delay and tell the user.
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: 'CONNECTION_DROPPED_ERROR is not handled yet.',
  // Log the details and show the user a general message.
  [JitsiConnectionErrors.OTHER_ERROR]: 'OTHER_ERROR is not handled yet.',
  // Ask the user for the password, then join again with it.
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'PASSWORD_REQUIRED is not handled yet.'
});
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error]);
});`,
              },
              {
                messageId: 'addFallback',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = Object.freeze({
  [JitsiConnectionErrors.SERVER_ERROR]: 'The server fails.'
});
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  toast(TEXTS[error] ?? 'Connection failed.');
});`,
              },
            ],
          },
        ],
      },
    ],
  },
});
