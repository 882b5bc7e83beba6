import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

runCases('exhaustive-connection-errors', rule, {
  'where the error stands among the parameters': {
    valid: [
      {
        name: 'behind the type of this, all handled',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) this.ask();
  else this.show(error);
});`,
        settings: { jitsi: { release: 1400 } },
      },
    ],
    invalid: [
      {
        name: 'behind the type of this',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) this.ask();
});`,
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) this.ask();
  else if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) this.ask();
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
        name: 'behind the type of this, told apart by nothing',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  this.hide();
});`,
        options: [{ undiscriminated: 'report' }],
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 64,
            endLine: 2,
            endColumn: 101,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (this: Panel, error: string) {
  switch (error) {
    case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  this.hide();
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind what the function is bound to',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, store));
function onFailed(store, error) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(store);
}`,
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, store));
function onFailed(store, error) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(store);
  else if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, store));
function onFailed(store, error) {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(store);
  else {
    console.error('Connection failed:', error);
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'behind what the function is bound to, told apart by nothing',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, store));
function onFailed(store, error) {
  hide(store);
}`,
        options: [{ undiscriminated: 'report' }],
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 32,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed.bind(null, store));
function onFailed(store, error) {
  switch (error) {
    case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR:
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.OTHER_ERROR:
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.PASSWORD_REQUIRED:
      // Ask the user for the password, then join again with it.
      console.error('PASSWORD_REQUIRED is not handled yet.');
      break;
    case JitsiMeetJS.errors.connection.SERVER_ERROR:
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
      break;
    default:
      console.error('Connection failed:', error);
  }
  hide(store);
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'in a rejection, behind what the method is bound to',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
class Call {
  join() { JitsiMeetJS.joinConference('a').catch(this.onFailed.bind(this, 'a')); }
  onFailed(room, error) {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(room);
  }
}`,
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
class Call {
  join() { JitsiMeetJS.joinConference('a').catch(this.onFailed.bind(this, 'a')); }
  onFailed(room, error) {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(room);
    else if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
class Call {
  join() { JitsiMeetJS.joinConference('a').catch(this.onFailed.bind(this, 'a')); }
  onFailed(room, error) {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask(room);
    else {
      console.error('Connection failed:', error);
    }
  }
}`,
              },
            ],
          },
        ],
      },
    ],
  },
  'what a rejection is asked to be': {
    valid: [
      {
        name: 'a string, with all handled',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
try {
  await JitsiMeetJS.joinConference('a');
} catch (error: unknown) {
  if (typeof error === 'string') {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
    else show(error);
  } else {
    throw error;
  }
}`,
        settings: { jitsi: { release: 1400 } },
      },
    ],
    invalid: [
      {
        name: 'a string, else thrown on',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
try {
  await JitsiMeetJS.joinConference('a');
} catch (error: unknown) {
  if (typeof error === 'string') {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
  } else {
    throw error;
  }
}`,
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 6,
            column: 9,
            endLine: 6,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
try {
  await JitsiMeetJS.joinConference('a');
} catch (error: unknown) {
  if (typeof error === 'string') {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
    else if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
      console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
    } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
      // Log the details and show the user a general message.
      console.error('OTHER_ERROR is not handled yet.');
    } else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
      // Retry only after long and growing pauses.
      console.error('SERVER_ERROR is not handled yet.');
    }
  } else {
    throw error;
  }
}`,
              },
              {
                messageId: 'addFallback',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
try {
  await JitsiMeetJS.joinConference('a');
} catch (error: unknown) {
  if (typeof error === 'string') {
    if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
    else {
      console.error('Connection failed:', error);
    }
  } else {
    throw error;
  }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'an Error, shown',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
async function join() { try {
  await JitsiMeetJS.joinConference('a');
} catch (error) {
  if (error instanceof Error) {
    show(error.message);
    return;
  }
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
} }`,
        settings: { jitsi: { release: 1400 } },
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 9,
            column: 7,
            endLine: 9,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'CONNECTION_DROPPED_ERROR, OTHER_ERROR and SERVER_ERROR' },
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
async function join() { try {
  await JitsiMeetJS.joinConference('a');
} catch (error) {
  if (error instanceof Error) {
    show(error.message);
    return;
  }
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
  else if (error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
} }`,
              },
              {
                messageId: 'addFallback',
                output: `import JitsiMeetJS from 'lib-jitsi-meet';
async function join() { try {
  await JitsiMeetJS.joinConference('a');
} catch (error) {
  if (error instanceof Error) {
    show(error.message);
    return;
  }
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
  else {
    console.error('Connection failed:', error);
  }
} }`,
              },
            ],
          },
        ],
      },
    ],
  },
});
