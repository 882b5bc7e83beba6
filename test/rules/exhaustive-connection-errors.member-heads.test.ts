import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'the heads of members': {
    valid: [
      {
        name: 'a method that hands the error on',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed(error) { report(error); }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'a method',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed(error) { log(); }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 18,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed(error) { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'an asynchronous method',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  async onFailed(error) { log(); }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  async onFailed(error) { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a private method with a type',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  private onFailed(error: string): void { log(); }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 40,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  private onFailed(error: string): void { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a field',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed = (error) => { log(); };
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed = (error) => { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); };
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a method with a head of several lines',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed(
    error,
  ) { log(); }
}`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 7,
            column: 3,
            endLine: 9,
            endColumn: 4,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
class Meeting {
  start() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
  }

  onFailed(
    error,
  ) { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); }
}`,
              },
            ],
          },
        ],
      },
      {
        name: 'a method of an object',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  async onFailed(error) { log(); },
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, handlers.onFailed);`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 24,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  async onFailed(error) { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); },
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, handlers.onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a property of an object',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  onFailed: function (error) { log(); },
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, handlers.onFailed);`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 29,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  onFailed: function (error) { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); },
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, handlers.onFailed);`,
              },
            ],
          },
        ],
      },
      {
        name: 'a property whose value is given by something else',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  onFailed: late((error) => { log(); }),
  other: connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { log(); }),
};`,
        options: [{ undiscriminated: 'report' }],
        settings: OLD,
        errors: [
          {
            messageId: 'undiscriminated',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 4,
            column: 65,
            endLine: 4,
            endColumn: 75,
            suggestions: [
              {
                messageId: 'addSwitch',
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const handlers = {
  onFailed: late((error) => { log(); }),
  other: connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => { switch (error) { case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR: /* Reconnect with a growing delay and tell the user. */ console.error('CONNECTION_DROPPED_ERROR is not handled yet.'); break; case JitsiConnectionErrors.OTHER_ERROR: /* Log the details and show the user a general message. */ console.error('OTHER_ERROR is not handled yet.'); break; case JitsiConnectionErrors.PASSWORD_REQUIRED: /* Ask the user for the password, then join again with it. */ console.error('PASSWORD_REQUIRED is not handled yet.'); break; case JitsiConnectionErrors.SERVER_ERROR: /* Retry only after long and growing pauses. */ console.error('SERVER_ERROR is not handled yet.'); break; default: console.error('Connection failed:', error); } log(); }),
};`,
              },
            ],
          },
        ],
      },
    ],
  },
});
