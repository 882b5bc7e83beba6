import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

runCases('no-raw-connection-error', rule, {
  'where it looks: comparisons': {
    valid: [
      {
        name: 'strict equality in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
      },
      {
        name: 'the literal on the left',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if ('connection.password' === error) ask();
});`,
      },
      {
        name: 'inequality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error > 'connection.passwordRequired') ask();
});`,
      },
      {
        name: 'loose equality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  error = 'connection.otherError';
});`,
      },
      {
        name: 'loose inequality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error != 'connection.other') ask();
});`,
      },
      {
        name: 'a case',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (true) { case 'connection.serverError': ask(); }
});`,
      },
      {
        name: 'a case of switch (true)',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (true) { case error.startsWith('connection.serverError'): ask(); }
});`,
      },
      {
        name: 'includes of an array',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error.includes('connection.notLiveError')) wait();
});`,
      },
      {
        name: 'indexOf of an array in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error.indexOf('connection.notLiveError') === 0) wait();
});`,
      },
      {
        name: 'a set in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (new Set(['connection.notLiveError']).has(other)) wait();
});`,
      },
      {
        name: 'a map in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  toast(new Map([['wait', 'connection.notLiveError']]).get(error) ?? 'failed');
});`,
      },
      {
        name: 'the keys of an object that is looked up with the error',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const texts = { 'connection.notLiveError': 'wait' };
  toast(texts[other]);
});`,
      },
      {
        name: 'a const that is compared in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const WAIT = 'connection.notLiveError';
  translate(WAIT);
});`,
      },
      {
        name: 'a template without expressions',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === \`connection.\${name}\`) ask();
});`,
      },
      {
        name: 'escapes',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection\\x2epassword') ask();
});`,
      },
      {
        name: 'parentheses and a cast',
        filename: 'file.ts',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === (('connection.password' as string))) ask();
});`,
      },
      {
        name: 'a conditional expression',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  ask(retry ? 'connection.otherError' : error);
});`,
      },
      {
        name: 'JSX',
        filename: 'file.jsx',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const Notice = ({ error }) => <p title="connection.otherError">{t('connection.otherError')}</p>;`,
      },
    ],
    invalid: [
      {
        name: 'strict equality in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'the literal on the left',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if ('connection.passwordRequired' === error) ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (JitsiMeetJS.errors.connection.PASSWORD_REQUIRED === error) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 7,
            endLine: 2,
            endColumn: 36,
          },
        ],
      },
      {
        name: 'inequality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error !== 'connection.passwordRequired') ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error !== JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'loose equality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error == 'connection.otherError') ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error == JitsiMeetJS.errors.connection.OTHER_ERROR) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'loose inequality',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error != 'connection.otherError') ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error != JitsiMeetJS.errors.connection.OTHER_ERROR) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'a case',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (error) { case 'connection.serverError': ask(); }
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiMeetJS.errors.connection.SERVER_ERROR: ask(); }
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 25,
            endLine: 2,
            endColumn: 49,
          },
        ],
      },
      {
        name: 'a case of switch (true)',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (true) { case error === 'connection.serverError': ask(); }
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (true) { case error === JitsiMeetJS.errors.connection.SERVER_ERROR: ask(); }
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 34,
            endLine: 2,
            endColumn: 58,
          },
        ],
      },
      {
        name: 'a case of another switch than the first',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (error) { case 'connection.droppedError': retry(); }
  switch (error) { case 'connection.droppedError': tell(); }
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  switch (error) { case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR: retry(); }
  switch (error) { case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR: tell(); }
});`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR',
              value: 'connection.droppedError',
            },
            line: 2,
            column: 25,
            endLine: 2,
            endColumn: 50,
          },
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR',
              value: 'connection.droppedError',
            },
            line: 3,
            column: 25,
            endLine: 3,
            endColumn: 50,
          },
        ],
      },
      {
        name: 'includes of an array',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (['connection.notLiveError', 'item-not-found'].includes(error)) wait();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if ([JitsiMeetJS.errors.connection.NOT_LIVE_ERROR, 'item-not-found'].includes(error)) wait();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 33,
          },
        ],
      },
      {
        name: 'indexOf of an array in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (['connection.notLiveError'].indexOf(error) >= 0) wait();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if ([JitsiMeetJS.errors.connection.NOT_LIVE_ERROR].indexOf(error) >= 0) wait();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 8,
            endLine: 2,
            endColumn: 33,
          },
        ],
      },
      {
        name: 'a set in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (new Set(['connection.notLiveError']).has(error)) wait();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (new Set([JitsiMeetJS.errors.connection.NOT_LIVE_ERROR]).has(error)) wait();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'a map in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  toast(new Map([['connection.notLiveError', 'wait']]).get(error) ?? 'failed');
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  toast(new Map([[JitsiMeetJS.errors.connection.NOT_LIVE_ERROR, 'wait']]).get(error) ?? 'failed');
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 19,
            endLine: 2,
            endColumn: 44,
          },
        ],
      },
      {
        name: 'the keys of an object that is looked up with the error',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const texts = { 'connection.notLiveError': 'wait', "connection.otherError"() {}, get 'connection.serverError'() { return 1; } };
  toast(texts[error] ?? 'failed');
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const texts = { [JitsiMeetJS.errors.connection.NOT_LIVE_ERROR]: 'wait', [JitsiMeetJS.errors.connection.OTHER_ERROR]() {}, get [JitsiMeetJS.errors.connection.SERVER_ERROR]() { return 1; } };
  toast(texts[error] ?? 'failed');
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 19,
            endLine: 2,
            endColumn: 44,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 54,
            endLine: 2,
            endColumn: 77,
          },
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.SERVER_ERROR', value: 'connection.serverError' },
            line: 2,
            column: 88,
            endLine: 2,
            endColumn: 112,
          },
        ],
      },
      {
        name: 'a const that is compared in a listener',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const WAIT = 'connection.notLiveError';
  if (error === WAIT) wait();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  const WAIT = JitsiMeetJS.errors.connection.NOT_LIVE_ERROR;
  if (error === WAIT) wait();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR', value: 'connection.notLiveError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
      {
        name: 'a template without expressions',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === \`connection.passwordRequired\`) ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'escapes',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection\\x2epasswordRequired') ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 49,
          },
        ],
      },
      {
        name: 'parentheses and a cast',
        filename: 'file.ts',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === (('connection.passwordRequired' as string))) ask();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === ((JitsiMeetJS.errors.connection.PASSWORD_REQUIRED as string))) ask();
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED', value: 'connection.passwordRequired' },
            line: 2,
            column: 19,
            endLine: 2,
            endColumn: 48,
          },
        ],
      },
      {
        name: 'a conditional expression',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  ask(error === 'connection.otherError' ? 1 : 2);
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  ask(error === JitsiMeetJS.errors.connection.OTHER_ERROR ? 1 : 2);
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 17,
            endLine: 2,
            endColumn: 40,
          },
        ],
      },
      {
        name: 'an || chain with strings of another layer',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found' || error === 'connection.droppedError') retry();
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'item-not-found' || error === JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR) retry();
});`,
        errors: [
          {
            messageId: 'raw',
            data: {
              spelling: 'JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR',
              value: 'connection.droppedError',
            },
            line: 2,
            column: 47,
            endLine: 2,
            endColumn: 72,
          },
        ],
      },
      {
        name: 'JSX',
        filename: 'file.jsx',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const Notice = ({ error }) => <p>{error === 'connection.otherError' && t('failed')}</p>;`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
export const Notice = ({ error }) => <p>{error === JitsiMeetJS.errors.connection.OTHER_ERROR && t('failed')}</p>;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 52,
            endLine: 2,
            endColumn: 75,
          },
        ],
      },
      {
        name: 'a decorated class',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
@Component({ selector: 'call' })
export class Call {
  @Input() error = '';
  get isFatal() { return this.error === 'connection.otherError'; }
}`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
@Component({ selector: 'call' })
export class Call {
  @Input() error = '';
  get isFatal() { return this.error === JitsiMeetJS.errors.connection.OTHER_ERROR; }
}`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 5,
            column: 41,
            endLine: 5,
            endColumn: 64,
          },
        ],
      },
    ],
  },
  'where it looks: outside handlers': {
    valid: [
      {
        name: 'an equality test in a file that shows the library',
        code: `export const isFatal = (error) => error === 'connection.otherError';`,
      },
      {
        name: 'a case in a file that shows the library',
        code: `import JitsiMeetJS from 'other-lib';
export function kind(error) { switch (error) { case 'connection.otherError': return 1; } }`,
      },
      {
        name: 'includes of a const array',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = ['connection.otherError'];
export const kinds = FATAL.join(error);`,
      },
      {
        name: 'includes of a frozen array',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const FATAL = Object.freeze(['connection.otherError']);`,
      },
      {
        name: 'includes, but not of an array that is set twice',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
let fatal = ['connection.otherError'];
fatal = load();
export const isFatal = (error) => fatal.includes(error);`,
      },
      {
        name: 'a redux reducer',
        code: `switch (action.type) { case CONNECTION_FAILED: tell(t('connection.otherError')); }`,
      },
      {
        name: 'an assertion is none, a function that only sounds like one is',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
expect(error === 'connection.otherError').toBe(true);
assertEquals(error === 'connection.otherError', true);
chai.expect([error].map((e) => e === 'connection.otherError')).to.be.ok;`,
      },
      {
        name: 'an assertion in a listener is none either',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  expect(error === 'connection.otherError').toBe(true);
});`,
      },
    ],
    invalid: [
      {
        name: 'an equality test in a file that shows the library',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export const isFatal = (error) => error === 'connection.otherError';`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
export const isFatal = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 45,
            endLine: 2,
            endColumn: 68,
          },
        ],
      },
      {
        name: 'a case in a file that shows the library',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export function kind(error) { switch (error) { case 'connection.otherError': return 1; } }`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
export function kind(error) { switch (error) { case JitsiMeetJS.errors.connection.OTHER_ERROR: return 1; } }`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 53,
            endLine: 2,
            endColumn: 76,
          },
        ],
      },
      {
        name: 'includes of a const array',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = ['connection.otherError'];
export const isFatal = (error) => FATAL.includes(error);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = [JitsiMeetJS.errors.connection.OTHER_ERROR];
export const isFatal = (error) => FATAL.includes(error);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 16,
            endLine: 2,
            endColumn: 39,
          },
        ],
      },
      {
        name: 'includes of a frozen array',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = Object.freeze(['connection.otherError']);
export const isFatal = (error) => FATAL.includes(error);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
const FATAL = Object.freeze([JitsiMeetJS.errors.connection.OTHER_ERROR]);
export const isFatal = (error) => FATAL.includes(error);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 30,
            endLine: 2,
            endColumn: 53,
          },
        ],
      },
      {
        name: 'includes, but not of an array that is set twice',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
let fatal = ['connection.otherError'];
export const isFatal = (error) => fatal.includes(error);`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
let fatal = [JitsiMeetJS.errors.connection.OTHER_ERROR];
export const isFatal = (error) => fatal.includes(error);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 14,
            endLine: 2,
            endColumn: 37,
          },
        ],
      },
      {
        name: 'a redux reducer',
        code: `switch (action.type) { case CONNECTION_FAILED: tell(action.error.name === 'connection.otherError'); }`,
        output: null,
        errors: [
          {
            messageId: 'left',
            data: {
              member: 'OTHER_ERROR',
              value: 'connection.otherError',
              reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
            },
            line: 1,
            column: 75,
            endLine: 1,
            endColumn: 98,
          },
        ],
      },
      {
        name: 'an assertion is none, a function that only sounds like one is',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
shouldRetry(error === 'connection.otherError');`,
        output: `import JitsiMeetJS from 'lib-jitsi-meet';
shouldRetry(error === JitsiMeetJS.errors.connection.OTHER_ERROR);`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 23,
            endLine: 2,
            endColumn: 46,
          },
        ],
      },
      {
        name: 'an assertion in a listener is none either',
        code: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  note(error === 'connection.otherError');
});`,
        output: `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  note(error === JitsiMeetJS.errors.connection.OTHER_ERROR);
});`,
        errors: [
          {
            messageId: 'raw',
            data: { spelling: 'JitsiMeetJS.errors.connection.OTHER_ERROR', value: 'connection.otherError' },
            line: 2,
            column: 18,
            endLine: 2,
            endColumn: 41,
          },
        ],
      },
    ],
  },
  'what it leaves alone': {
    valid: [
      {
        name: 'translation keys',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
t('connection.passwordRequired');
const message = { key: 'connection.serverError', 'connection.otherError': 'Failed' };`,
      },
      {
        name: 'longer keys',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
if (key === 'dataConnection.passwordRequired') show();`,
      },
      {
        name: 'the pages of the IFrame API',
        code: `const api = new JitsiMeetExternalAPI('meet.example.com');
api.on('errorOccurred', ({ error }) => {
  if (error.name === 'connection.passwordRequired') ask();
});`,
      },
      {
        name: 'analytics events',
        code: `analytics.log(connectionEvents.CONNECTION_FAILED, { error });
if (error === 'connection.passwordRequired') ask();`,
      },
      {
        name: 'states of other devices',
        code: `import { CONNECTION_FAILED } from 'wifi';
if (state === CONNECTION_FAILED && error === 'connection.passwordRequired') ask();`,
      },
      {
        name: 'events of the XMPP layer',
        code: `xmpp.on(XMPPEvents.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});`,
      },
      {
        name: 'a JitsiMeetJS of another package',
        code: `import JitsiMeetJS from 'jitsi-mock';
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});`,
      },
      {
        name: 'a JitsiMeetJS that the file makes itself',
        code: `const JitsiMeetJS = { events: { connection: { CONNECTION_FAILED: 'failed' } } };
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});`,
      },
      {
        name: 'a JitsiMeetJS that is a class of the file',
        code: `class JitsiMeetJS {}
if (error === 'connection.passwordRequired') ask(JitsiMeetJS);`,
      },
      {
        name: `the table's own file`,
        code: `export const JitsiConnectionErrors = { PASSWORD_REQUIRED: 'connection.passwordRequired' };`,
      },
      {
        name: 'literal types',
        filename: 'file.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
export type Fatal = 'connection.otherError' | 'connection.serverError';`,
      },
      {
        name: 'comments',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
// error === 'connection.otherError'
note();`,
      },
      {
        name: 'declaration files',
        filename: 'file.d.ts',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
declare const isFatal = error === 'connection.otherError';`,
      },
      {
        name: 'definitions of the file itself',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
const CODES = { OTHER: 'connection.otherError' };
connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === CODES.OTHER) tell();
});`,
      },
      {
        name: 'event values',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
if (code === 'connection.connectionFailed') tell();`,
      },
      {
        name: 'two literals',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
if ('connection.otherError' === \`connection.serverError\`) tell();`,
      },
      {
        name: 'arguments',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
fail('connection.otherError', handler.mock.calls[0][0]);`,
      },
      {
        name: 'what no release in force has',
        code: `import JitsiMeetJS from 'lib-jitsi-meet';
if (error === 'connection.notLiveError') wait();`,
        settings: { jitsi: { release: 1800 } },
      },
    ],
    invalid: [],
  },
});
