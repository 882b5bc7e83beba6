import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

const NEWEST = { jitsi: { release: 'latest' } };

runCases('exhaustive-connection-errors', rule, {
  'the usual samples': {
    valid: [
      {
        name: 'five cases and a default',
        code: `connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message, ...details) => {
  console.error('It failed:', error, message, details);

  switch (error) {
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED:
      onFailure1();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      onFailure2();
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      onFailure3();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      onFailure4();
      break;
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR:
      onFailure5();
      break;
    default:
      showFailure(error, message);
  }
});`,
        settings: NEWEST,
      },
    ],
    invalid: [
      {
        name: 'one if for CONFERENCE_REQUEST_FAILED',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    console.error('The focus does not answer.');
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 64,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONNECTION_DROPPED_ERROR, NOT_LIVE_ERROR, OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    console.error('The focus does not answer.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    console.error('The focus does not answer.');
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for CONNECTION_DROPPED_ERROR',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    console.warn('The connection was lost.');
    backOffAndReconnect();
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, NOT_LIVE_ERROR, OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    console.warn('The connection was lost.');
    backOffAndReconnect();
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    console.warn('The connection was lost.');
    backOffAndReconnect();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for NOT_LIVE_ERROR',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    console.warn('The room is not open yet.');
    setTimeout(() => joinAgain(), 2000);
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 53,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    console.warn('The room is not open yet.');
    setTimeout(() => joinAgain(), 2000);
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    console.warn('The room is not open yet.');
    setTimeout(() => joinAgain(), 2000);
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for OTHER_ERROR',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    console.error('Something failed.');
    toast('Please try again.');
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 50,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, CONNECTION_DROPPED_ERROR, NOT_LIVE_ERROR, PASSWORD_REQUIRED, SERVER_ERROR and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    console.error('Something failed.');
    toast('Please try again.');
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR) {
    console.error('Something failed.');
    toast('Please try again.');
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for PASSWORD_REQUIRED',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    const password = await askForPassword();
    room.join(password);
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. SERVER_ERROR: Retry only after long and growing pauses. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 56,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, CONNECTION_DROPPED_ERROR, NOT_LIVE_ERROR, OTHER_ERROR, SERVER_ERROR and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    const password = await askForPassword();
    room.join(password);
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, async (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    const password = await askForPassword();
    room.join(password);
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for SERVER_ERROR',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    console.error('The server fails.');
    retryMuchLater();
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SHARD_CHANGED_ERROR: Reconnect at once: the conference goes on at another server.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 51,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, CONNECTION_DROPPED_ERROR, NOT_LIVE_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SHARD_CHANGED_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    console.error('The server fails.');
    retryMuchLater();
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    // Reconnect at once: the conference goes on at another server.
    console.error('SHARD_CHANGED_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SERVER_ERROR) {
    console.error('The server fails.');
    retryMuchLater();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'one if for SHARD_CHANGED_ERROR',
        code: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    console.info('The conference has moved.');
    reconnect();
  }
});`,
        settings: NEWEST,
        errors: [
          {
            messageId: 'missing',
            data: {
              errors:
                'CONFERENCE_REQUEST_FAILED: Retry with a growing delay, or tell the user that the conference cannot be reached. CONNECTION_DROPPED_ERROR: Reconnect with a growing delay and tell the user. NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message. PASSWORD_REQUIRED: Ask the user for the password, then join again with it. SERVER_ERROR: Retry only after long and growing pauses.',
            },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 58,
            suggestions: [
              {
                messageId: 'addCases',
                data: {
                  form: 'a branch',
                  members:
                    'CONFERENCE_REQUEST_FAILED, CONNECTION_DROPPED_ERROR, NOT_LIVE_ERROR, OTHER_ERROR, PASSWORD_REQUIRED and SERVER_ERROR',
                },
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    console.info('The conference has moved.');
    reconnect();
  } else if (error === JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED) {
    // Retry with a growing delay, or tell the user that the conference cannot be reached.
    console.error('CONFERENCE_REQUEST_FAILED is not handled yet.');
  } else if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
    // Reconnect with a growing delay and tell the user.
    console.error('CONNECTION_DROPPED_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) {
    // Wait a few seconds, then try to join again.
    console.error('NOT_LIVE_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
    // Log the details and show the user a general message.
    console.error('OTHER_ERROR is not handled yet.');
  } else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    // Ask the user for the password, then join again with it.
    console.error('PASSWORD_REQUIRED is not handled yet.');
  } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
              {
                messageId: 'addFallback',
                output: `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.SHARD_CHANGED_ERROR) {
    console.info('The conference has moved.');
    reconnect();
  } else {
    console.error('Connection failed:', error);
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'five cases and a default',
        code: `connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message, ...details) => {
  console.error('It failed:', error, message, details);

  switch (error) {
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED:
      onFailure1();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      onFailure2();
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      onFailure3();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      onFailure4();
      break;
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR:
      onFailure5();
      break;
    default:
      showFailure(error, message);
  }
});`,
        options: [{ mode: 'explicit', requireFallback: true, undiscriminated: 'report' }],
        settings: NEWEST,
        errors: [
          {
            messageId: 'unnamed',
            data: {
              errors:
                'NOT_LIVE_ERROR: Wait a few seconds, then try to join again. OTHER_ERROR: Log the details and show the user a general message.',
            },
            line: 4,
            column: 11,
            endLine: 4,
            endColumn: 16,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a case', members: 'NOT_LIVE_ERROR and OTHER_ERROR' },
                output: `connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message, ...details) => {
  console.error('It failed:', error, message, details);

  switch (error) {
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED:
      onFailure1();
      break;
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
      onFailure2();
      break;
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      onFailure3();
      break;
    case JitsiConnectionErrors.SERVER_ERROR:
      onFailure4();
      break;
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR:
      onFailure5();
      break;
    case JitsiConnectionErrors.NOT_LIVE_ERROR: // Wait a few seconds, then try to join again.
    case JitsiConnectionErrors.OTHER_ERROR: // Log the details and show the user a general message.
    default:
      showFailure(error, message);
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
