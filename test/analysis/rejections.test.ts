import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

/** What receives the rejection of `joinConference()` in a program, each as it is written. */
function receiversIn(text: string): string[] {
  const { flows } = analyseText(text);
  return flows.flatMap(({ source, node }) => (source === 'rejection' ? [text.slice(...node.range)] : []));
}

const join = 'JitsiMeetJS.joinConference(room)';

describe('the rejection of joinConference reaches', () => {
  it.each([
    ['a catch', `${join}.catch((e) => a(e));`, ['(e) => a(e)']],
    ['a catch behind others', `${join}.then(b).finally(c).catch((e) => a(e));`, ['(e) => a(e)']],
    ['the second argument of then', `${join}.then(b, (e) => a(e)).catch((e) => c(e));`, ['(e) => a(e)']],
    [
      'what is behind a then whose second argument is not seen',
      `${join}.then(b, c).catch((e) => a(e));`,
      ['(e) => a(e)'],
    ],
    ['a catch in brackets', `${join}['catch']((e) => a(e));`, ['(e) => a(e)']],
    ['a function of the file', `${join}.catch(fail); function fail(e) {}`, ['function fail(e) {}']],
    ['a catch clause', `async () => { try { await ${join}; } catch (e) { a(e); } };`, ['catch (e) { a(e); }']],
    [
      'the outer clause from a try that only ends',
      `async () => { try { try { await ${join}; } finally { b(); } } catch (e) { a(e); } };`,
      ['catch (e) { a(e); }'],
    ],
    [
      'the outer clause from a catch clause',
      `async () => { try { try { b(); } catch { await ${join}; } } catch (e) { a(e); } };`,
      ['catch (e) { a(e); }'],
    ],
    [
      'what catches the function that waits',
      `async function f() { await ${join}; } f().catch((e) => a(e));`,
      ['(e) => a(e)'],
    ],
    [
      'what catches the function that returns it',
      `function f() { if (b) return ${join}; } f().catch((e) => a(e));`,
      ['(e) => a(e)'],
    ],
    [
      'what catches the arrow function that gives it',
      `const f = () => ${join}; f().catch((e) => a(e));`,
      ['(e) => a(e)'],
    ],
    ['what catches the variable', `const p = ${join}; p.catch((e) => a(e));`, ['(e) => a(e)']],
    [
      'what waits for the variable',
      `async () => { const p = ${join}; try { await p; } catch (e) { a(e); } };`,
      ['catch (e) { a(e); }'],
    ],
    [
      'each place of several',
      `const f = () => ${join}; f().catch((e) => a(e)); f().catch((e) => b(e));`,
      ['(e) => a(e)', '(e) => b(e)'],
    ],
    ['one place once', `${join}.catch(fail); ${join}.catch(fail); function fail(e) {}`, ['function fail(e) {}']],
    [
      'what catches a taken function',
      'const { joinConference } = JitsiMeetJS; joinConference().catch((e) => a(e));',
      ['(e) => a(e)'],
    ],
  ])('%s', (_, text, receivers) => expect(receiversIn(text)).toEqual(receivers));
});

describe('the rejection of joinConference reaches nothing', () => {
  it.each([
    ['where nothing catches it', `${join};`],
    ['where a catch is given nothing', `${join}.catch();`],
    ['where a catch is given what is not seen', `${join}.catch(a);`],
    ['where a then has no second argument', `${join}.then((e) => a(e));`],
    ['where another member is read', `${join}.status; ${join}.cancel((e) => a(e));`],
    ['where catch is only read', `const c = ${join}.catch; c((e) => a(e));`],
    ['where it is a key', `b[${join}].catch((e) => a(e));`],
    ['where it is a default', `const { b = ${join} } = c; ((b = ${join}) => b)().catch((e) => a(e));`],
    ['where it is taken apart', `const { then } = ${join}; then.catch((e) => a(e));`],
    ['where it is waited for at the top', `await ${join};`],
    ['where the variable is set anew', `let p = ${join}; p = b;`],
    ['where the function that gives it is not called', `export const f = () => ${join};`],
    ['where functions go in circles', `const f = () => (b ? f() : ${join}); const g = () => ${join}, h = () => g();`],
    ['where the object is another', 'const JitsiMeetJS = {}; JitsiMeetJS.joinConference().catch((e) => a(e));'],
    ['where the method is another', 'JitsiMeetJS.leave().catch((e) => a(e));'],
    [
      'where the function is another',
      'const { leave } = JitsiMeetJS; leave().catch((e) => a(e)); joinConference.catch();',
    ],
    ['where the function is of another', 'const { joinConference } = {}; joinConference().catch((e) => a(e));'],
  ])('%s', (_, text) => expect(receiversIn(`${text}\nJitsiMeetJS.joinConference;`)).toEqual([]));

  it('where functions pass it on for too long', () => {
    const pass = (count: number): string =>
      Array.from({ length: count }, (_, index) => `const f${String(index + 1)} = () => f${String(index)}();`).join('');
    const text = (count: number): string =>
      `const f0 = () => ${join}; ${pass(count)} f${String(count)}().catch((e) => a(e));`;
    expect(receiversIn(text(3))).toEqual(['(e) => a(e)']);
    expect(receiversIn(text(4))).toEqual([]);
  });

  it('where names pass it on for too long', () => {
    const name = (count: number): string =>
      Array.from({ length: count }, (_, index) => `const p${String(index + 1)} = p${String(index)};`).join('');
    const text = (count: number): string => `const p0 = ${join}; ${name(count)} p${String(count)}.catch((e) => a(e));`;
    expect(receiversIn(text(3))).toEqual(['(e) => a(e)']);
    expect(receiversIn(text(4))).toEqual([]);
  });
});

describe('a listener that rejects a promise', () => {
  const receivers = (executor: string): string[] => {
    const text = `new Promise(${executor}).catch((e) => a(e)); JitsiConnectionEvents.CONNECTION_FAILED;`;
    const { flows } = analyseText(text);
    return flows.flatMap(({ source, node }) => (source === 'promise' ? [text.slice(...node.range)] : []));
  };
  const listen = (listener: string): string => `c.on(JitsiConnectionEvents.CONNECTION_FAILED, ${listener});`;

  it.each([
    ['passes the error on', `(resolve, reject) => { ${listen('reject')} }`],
    ['passes it on by a call', `(resolve, reject) => { ${listen('(error) => reject(error)')} }`],
  ])('%s', (_, executor) => expect(receivers(executor)).toEqual(['(e) => a(e)']));

  it.each([
    ['is none where it resolves', `(resolve) => { ${listen('resolve')} }`],
    ['is none where the function is taken apart', `(resolve, { reject }) => { ${listen('reject')} }`],
    ['is none where it is set', `(resolve, reject) => { reject = b; ${listen('reject')} }`],
    ['is none of another function', `() => b((resolve, reject) => { ${listen('reject')} })`],
    ['is none of another class', `() => new Task((resolve, reject) => { ${listen('reject')} })`],
    ['is none of a member', `() => new p.Promise((resolve, reject) => { ${listen('reject')} })`],
    ['is none where it is a method', `(resolve, reject) => { ${listen('this.reject')} }`],
  ])('%s', (_, executor) => expect(receivers(executor)).toEqual([]));
});
