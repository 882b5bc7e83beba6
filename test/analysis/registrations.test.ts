import { describe, expect, it } from 'vitest';

import { registrationsOf } from '../../analysis/registrations.js';
import { analyseText } from '../flow/analyse-text.js';

const FAILED = 'JitsiConnectionEvents.CONNECTION_FAILED';

/** The handlers that a program registers, each with the connection that it is registered on. */
function handlersIn(text: string): string[] {
  const { context } = analyseText(text);
  return registrationsOf(context).map(({ handler, connection }) => {
    const on = connection ? text.slice(...connection.range) : '-';
    return `${on}: ${text.slice(...handler.range)}`;
  });
}

describe('a handler is registered', () => {
  it.each([
    ['by addEventListener', `c.addEventListener(${FAILED}, (e) => a(e));`, ['c: (e) => a(e)']],
    ['by on', `c.on(${FAILED}, (e) => a(e));`, ['c: (e) => a(e)']],
    ['by once', `c.once(${FAILED}, (e) => a(e));`, ['c: (e) => a(e)']],
    ['by addListener', `c.addListener(${FAILED}, (e) => a(e));`, ['c: (e) => a(e)']],
    ['by the raw event', "c.on('connection.connectionFailed', (e) => a(e));", ['c: (e) => a(e)']],
    [
      "by the errors' table by mistake",
      'c.on(JitsiConnectionErrors.CONNECTION_FAILED, (e) => a(e));',
      ['c: (e) => a(e)'],
    ],
    ['by either of two', `c.on(${FAILED}, b ? (e) => a(e) : (e) => d(e));`, ['c: (e) => a(e)', 'c: (e) => d(e)']],
    [
      'by a helper that is given the listener',
      `const listen = (f) => c.on(${FAILED}, f); listen((e) => a(e)); listen();`,
      ['c: (e) => a(e)'],
    ],
    [
      'by a helper that is given the event too',
      `const listen = (event, f) => c.on(event, f); listen(${FAILED}, (e) => a(e)); listen(other, (e) => b(e)); listen();`,
      ['c: (e) => a(e)'],
    ],
    [
      'by a helper that is given only the event',
      `const listen = (event) => c.on(event, (e) => a(e)); listen(${FAILED});`,
      ['c: (e) => a(e)'],
    ],
    [
      'by a helper that is given the connection too',
      `const listen = (c, event, f) => c.on(event, f); listen(d, ${FAILED}, (e) => a(e));`,
      ['d: (e) => a(e)'],
    ],
    [
      'by a helper that is given no connection',
      `const listen = (event, f, c) => c.on(event, f); listen(${FAILED}, (e) => a(e)); (() => b)();`,
      ['-: (e) => a(e)'],
    ],
    ['in a map', `const M = { [${FAILED}]: (e) => a(e) };`, ['-: (e) => a(e)']],
    ['in a map by the raw event', "const M = { 'connection.connectionFailed': (e) => a(e) };", ['-: (e) => a(e)']],
    ['in a list', `const L = [[${FAILED}, (e) => a(e)]];`, ['-: (e) => a(e)']],
    ['in a list of objects', `const L = [{ event: ${FAILED}, run: (e) => a(e) }, ...more];`, ['-: (e) => a(e)']],
    [
      'by a helper that takes an object apart',
      `const listen = ({ onFailed }) => c.on(${FAILED}, onFailed); listen({ onFailed: (e) => a(e) }); listen({}); listen(b);`,
      ['c: (e) => a(e)'],
    ],
    [
      'by a helper that takes the event out of an object too',
      `const listen = ({ event, run }) => c.on(event, run); listen({ event: ${FAILED}, run: (e) => a(e) }); listen({ event: b, run: d });`,
      ['c: (e) => a(e)'],
    ],
    ['as an export', `exports.fail = (e) => a(e); c.on(${FAILED}, exports.fail);`, ['c: (e) => a(e)']],
    [
      'as an export of the module',
      `module.exports.fail = (e) => a(e); c.on(${FAILED}, module.exports.fail);`,
      ['c: (e) => a(e)'],
    ],
    ["in a map's entries", `new Map([[${FAILED}, fail]]); function fail() {}`, ['-: function fail() {}']],
  ])('%s', (_, text, handlers) => expect(handlersIn(text)).toEqual(handlers));
});

describe('no handler is registered', () => {
  it.each([
    ['by another method', `c.emit(${FAILED}, (e) => a(e));`],
    ['by a computed method', `c[b](${FAILED}, (e) => a(e));`],
    ['by a function', `on(${FAILED}, (e) => a(e));`],
    ['for another event', 'c.on(JitsiConnectionEvents.CONNECTION_ESTABLISHED, (e) => a(e));'],
    ['for the event of another table', 'c.on(JitsiConferenceEvents.CONNECTION_FAILED, (e) => a(e));'],
    ['for another string', "c.on('connection.connectionEstablished', (e) => a(e));"],
    ['without a listener', `c.on(${FAILED});`],
    ['as an export that is nowhere assigned', `c.on(${FAILED}, exports.fail);`],
    ['as a member of something else', `b.fail = (e) => a(e); c.on(${FAILED}, b.fail);`],
    [
      'as a member of what is called exports',
      `const exports = b(); exports.fail = (e) => a(e); c.on(${FAILED}, exports.fail);`,
    ],
    ['in a list of objects for another event', 'const L = [{ event: other, run: (e) => a(e) }];'],
    ['in an object of no list', `const o = { event: ${FAILED}, run: (e) => a(e) };`],
    ['by a helper that is not called', `export const listen = (f) => c.on(${FAILED}, f);`],
    ['by a helper that is not given the listener', `const listen = (event, f) => c.on(event, f); listen(${FAILED});`],
    [
      'by a helper that takes the event apart',
      `const listen = ({ event }) => c.on(event, (e) => a(e)); listen(${FAILED});`,
    ],
    ['by what a map spreads', `const M = { ...b };`],
    ['by a name in a map', 'const M = { CONNECTION_FAILED: (e) => a(e) };'],
    ['by a pair alone', `const L = [${FAILED}, (e) => a(e)];`],
    ['by a pair without a listener', `const L = [[${FAILED}], [, (e) => a(e)], [${FAILED}, ]];`],
    ['by a pair with another event', `const L = [[other, (e) => a(e)]];`],
  ])('%s', (_, text) => expect(handlersIn(text)).toEqual([]));
});
