import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

/** How often a program uses the error of a listener as an object, in functions that nothing else gives something to. */
function accessesIn(text: string): number {
  return analyseText(`c.on(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);\n${text}`).objectAccesses.length;
}

const CHAIN = 'function onFailed(e) { first(e); } function first(e) { second(e); } function second(e) { third(e); }';
const LAST = 'function third(e) { show(e.message); }';
const ALONE = 'function onFailed(e) { show(e.message); }';

describe('a function is for the listener alone', () => {
  it.each([
    ['where it is the listener', ALONE],
    ['where others of the listener call it', `${CHAIN} ${LAST}`],
    ['where the listener is removed too', `${ALONE} c.off(JitsiConnectionEvents.CONNECTION_FAILED, onFailed);`],
    ['where all of its registrations end', `${ALONE} c.removeListener(event, onFailed);`],
    ['where it is bound', `${ALONE} const bound = onFailed.bind(a);`],
    ['where it stands in the listener', 'function onFailed(e) { const third = () => show(e.message); third(); }'],
    ['where it is only passed by', `${ALONE} b(other); b({ onFailed: 1 });`],
    [
      'where it listens to another event that gives a string',
      `${ALONE} c.on(JitsiConnectionEvents.CONNECTION_DISCONNECTED, onFailed);`,
    ],
    ['where it listens to such an event by its raw value', `${ALONE} c.on('conference.failed', onFailed);`],
    ['where the top calls it with a string', `${ALONE} onFailed('timeout');`],
    ['where the top calls it with nothing', `${ALONE} onFailed();`],
  ])('%s', (_, text) => expect(accessesIn(text)).toBe(1));
});

describe('a function is shared', () => {
  it.each([
    ['where the top calls it', `${CHAIN} ${LAST} third(a);`],
    ['where the top calls one that calls it', `${CHAIN} ${LAST} first(a);`],
    ['where a function calls it that the listener does not', `${CHAIN} ${LAST} export function b(e) { third(e); }`],
    [
      'where it listens to an event that gives an object',
      `${ALONE} c.on(JitsiConnectionEvents.PROPERTIES_UPDATED, onFailed);`,
    ],
    ['where it listens to an event of something else', `${ALONE} c.on('failed', onFailed);`],
    ['where the top calls it with what is not known', `${ALONE} onFailed(a);`],
    ['where it is handed on', `${ALONE} b(onFailed);`],
    ['where it is handed on by a computed name', `${ALONE} b[a](onFailed);`],
    ['where it catches a promise', `${ALONE} b.catch(onFailed);`],
  ])('%s', (_, text) => expect(accessesIn(text)).toBe(0));
});
