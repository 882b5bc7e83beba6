import rule from '../../rules/exhaustive-connection-errors.js';
import { runCases } from './run-cases.js';

/** A release with four errors. */
const OLD = { jitsi: { release: 1400 } };

runCases('exhaustive-connection-errors', rule, {
  'a test that can only be got to by an error that is known by then': {
    valid: [
      {
        name: 'of a list of elsewhere',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { SEVERE } from './severe';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && SEVERE.some((one) => one === error)) wait();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) wait();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
      },
    ],
    invalid: [
      {
        name: 'of a list of elsewhere, behind which a branch is added',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { SEVERE } from './severe';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && SEVERE.some((one) => one === error)) wait();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 89,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { SEVERE } from './severe';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && SEVERE.some((one) => one === error)) wait();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of a list of elsewhere, from which a fallback would take what it names',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { SEVERE } from './severe';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && SEVERE.some((one) => one === error)) wait();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'SERVER_ERROR'], requireFallback: true }],
        settings: OLD,
        errors: [{ messageId: 'fallback', line: 4, column: 7, endLine: 4, endColumn: 89, suggestions: [] }],
      },
      {
        name: 'by a method that is chosen, behind which a branch is added',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const { OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR } = JitsiConnectionErrors;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === OTHER_ERROR && [OTHER_ERROR][method]((one) => one === error)) wait();
  else if (error === PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR'] }],
        settings: OLD,
        errors: [
          {
            messageId: 'missing',
            data: { errors: 'SERVER_ERROR: Retry only after long and growing pauses.' },
            line: 4,
            column: 7,
            endLine: 4,
            endColumn: 77,
            suggestions: [
              {
                messageId: 'addCases',
                data: { form: 'a branch', members: 'SERVER_ERROR' },
                output: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const { OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR } = JitsiConnectionErrors;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === OTHER_ERROR && [OTHER_ERROR][method]((one) => one === error)) wait();
  else if (error === PASSWORD_REQUIRED) ask();
  else if (error === JitsiConnectionErrors.SERVER_ERROR) {
    // Retry only after long and growing pauses.
    console.error('SERVER_ERROR is not handled yet.');
  }
});`,
              },
            ],
          },
        ],
      },
      {
        name: 'of one value of elsewhere, which a fallback would take',
        code: `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
import { settings } from './settings';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.OTHER_ERROR && error === settings.fatal) wait();
  else if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});`,
        options: [{ ignore: ['CONNECTION_DROPPED_ERROR', 'SERVER_ERROR'], requireFallback: true }],
        settings: OLD,
        errors: [{ messageId: 'fallback', line: 4, column: 7, endLine: 4, endColumn: 78, suggestions: [] }],
      },
    ],
  },
});
