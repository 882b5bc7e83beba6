import { describe, expect, it } from 'vitest';

import { fixed } from './fixed.js';

const RAW = "'connection.serverError'";
const CONSTANT = 'errors.connection.SERVER_ERROR';

/** The constant that a comparison is fixed with, in a function behind some code; the reason where it is left. */
function constantBehind(code: string, at = 'function f(e) { return e === $; }'): string {
  const [before = '', behind = ''] = `${code}\n${at}`.split('$');
  const after = fixed(before + RAW + behind, { name: 'a.ts' });
  return after.startsWith(before) ? after.slice(before.length, after.length - behind.length) : after;
}

describe('the root that a file uses for events is used for errors', () => {
  it.each([
    ['J.events.connection.A;', `J.${CONSTANT}`],
    ['window.J.events.connection.A;', `window.J.${CONSTANT}`],
    ['window\n  // the library\n  .J.events.connection.A;', `window.J.${CONSTANT}`],
    ["window['J'].events.connection.A;", `window['J'].${CONSTANT}`],
    ["window?.['J'].events.connection.A;", `window?.['J'].${CONSTANT}`],
    ['window.J?.events?.connection?.A;', 'window.J?.errors?.connection?.SERVER_ERROR'],
    ['(window?.J).events.connection.A;', `(window?.J).${CONSTANT}`],
    ['window.J!.events.connection.A;', `window.J!.${CONSTANT}`],
    ['(window as any).J.events.connection.A;', `(window as any).J.${CONSTANT}`],
    ['(window as any)!.J.events.connection.A;', `(window as any)!.J.${CONSTANT}`],
    ['(<any>window).J.events.connection.A;', `(<any>window).J.${CONSTANT}`],
    ['const { events } = window.JitsiMeetJS;', `window.JitsiMeetJS.${CONSTANT}`],
    ['const events = J.events; events.connection.A;', `J.${CONSTANT}`],
    ['const { connection } = J.events; connection.A;', `J.${CONSTANT}`],
    ['const { events } = J; events.connection.A;', `J.${CONSTANT}`],
    ['const { errors: failures } = J; failures.connection.A;', `J.${CONSTANT}`],
    ['const { events = {} } = J; events.connection.A;', `J.${CONSTANT}`],
    ['const { JitsiConnection, events: { connection: ev } } = J; ev.A;', `J.${CONSTANT}`],
    ['const { events: { connection: { CONNECTION_FAILED } } } = J; CONNECTION_FAILED;', `J.${CONSTANT}`],
    ["import { J } from './jitsi'; const { events } = J; events.connection.A;", `J.${CONSTANT}`],
  ])('%s', (code, constant) => expect(constantBehind(code)).toBe(constant));
});

describe('a root is not used', () => {
  it.each([
    ['that is called', 'get().events.connection.A;'],
    ['with a computed name', 'libs[name].events.connection.A;'],
    ['with a cast over two lines', '(window as\n any).J.events.connection.A;'],
    ['with a cast over two lines in an assertion', '(window as\n any)!.J.events.connection.A;'],
    ['with a call in an assertion', '(get()!).J.events.connection.A;'],
    ['that is only shown to have events', 'J.events.on(); JitsiConferenceEvents;'],
    [
      'whose events are kept, and no table is read from',
      'const events = J.events; events.on(); JitsiConferenceEvents;',
    ],
    ['that events are taken of, and no table', 'const { events } = J; events.on(); JitsiConferenceEvents;'],
    ['whose events are a list', 'const { events: [first] } = J; first.on(); JitsiConferenceEvents;'],
    ['that a part of events is taken of', 'const { events: { on } } = J; on(); JitsiConferenceEvents;'],
    [
      'that events are taken of by position',
      'const { events: [connection] } = J; connection.A; JitsiConferenceEvents;',
    ],
    [
      'that the rest of events is taken of',
      'const { events: { ...all } } = J; all.connection.A; JitsiConferenceEvents;',
    ],
    [
      'that tables are taken of under another name',
      'const { tables } = J; tables.connection.A; JitsiConferenceEvents;',
    ],
    [
      'that shows to be something else',
      'const J = {}; const { events } = J; events.connection.A; JitsiConferenceEvents;',
    ],
    ['whose events are assigned', 'o.events = J.events; JitsiConferenceEvents;'],
    ['that is of another package', "import J from 'other'; J.events.connection.A; JitsiConferenceEvents;"],
  ])('%s', (_, code) => expect(constantBehind(code)).not.toContain('J.errors'));

  it('that is shadowed at the place', () => {
    expect(constantBehind('J.events.connection.A;', 'function f(e, J) { return e === $; }')).toBe('no-spelling');
  });
});

describe("a root with Flow's casts", () => {
  const inFlow = (root: string): string =>
    fixed(`// @flow\n${root}.events.connection.A;\nfunction f(e: string) { return e === ${RAW}; }`);

  it('is used', () => expect(inFlow('(window: any).J')).toContain(`=== (window: any).J.${CONSTANT};`));

  it('is not used over two lines', () => expect(inFlow('(window:\n any).J')).toBe('no-spelling'));
});

describe('while the module loads', () => {
  const atLoad = (code: string): string => constantBehind(code, '[$].includes(e);');

  it.each([
    ['an import is there', "import lib from 'lib-jitsi-meet'; lib.events.connection.A;", `lib.${CONSTANT}`],
    [
      'a required module is there',
      "const lib = require('lib-jitsi-meet'); lib.events.connection.A;",
      `lib.${CONSTANT}`,
    ],
    [
      'a member of one is there',
      "const lib = require('lib-jitsi-meet').default; f(() => lib.events.connection.A);",
      `lib.${CONSTANT}`,
    ],
    [
      'what is waited for is there',
      "const lib = (await import('lib-jitsi-meet')).default; f(() => lib.events.connection.A);",
      `lib.${CONSTANT}`,
    ],
    ['a result is there', 'const lib = load(); f(() => lib.events.connection.A);', `lib.${CONSTANT}`],
    [
      'another name for one is there',
      'const a = load(), lib = a; f(() => lib.events.connection.A);',
      `lib.${CONSTANT}`,
    ],
    ['a root that was used before is there', 'J.events.connection.A;', `J.${CONSTANT}`],
  ])('%s', (_, code, constant) => expect(atLoad(code)).toBe(constant));

  it.each([
    ['a root that is used later may not be there', 'f(() => J.events.connection.A);'],
    ['a root that may not be used may not be there', 'if (a) J.events.connection.A;'],
    ['a root that need not be there may not be there', 'J?.events.connection.A;'],
    ['a root of another kind may not be there', 'let lib; lib = window.J; f(() => lib.events.connection.A);'],
    [
      'what is set in several places may not be there',
      'let lib = null; lib = load(); f(() => lib.events.connection.A);',
    ],
    ['what a comment declares may not be there', '/* global JitsiMeetJS */ JitsiConferenceEvents;'],
    ['a parameter of elsewhere may not be there', 'this.J; f(() => window.J.events.connection.A);'],
  ])('%s', (_, code) => expect(atLoad(code)).toBe('module-load'));

  it('a definition is left alone', () => {
    expect(constantBehind('J.events.connection.A;', 'export const is = [$].includes(e);')).toBe('module-load');
    expect(constantBehind('J.events.connection.A;', 'o.is = [$].includes(e);')).toBe('module-load');
  });
});

describe('this', () => {
  const inClass = (members: string): string => fixed(`class C { ${members} }`).replace(/.*=== (.*?);.*/su, '$1');

  it.each([
    ['is the same in methods', `f() { this.J.events.connection.A; } g(e) { return e === ${RAW}; }`],
    [
      'is the same in arrow functions',
      `f() { this.J.events.connection.A; } g() { return (e) => { return e === ${RAW}; }; }`,
    ],
    ['is the same in a field', `f() { this.J.events.connection.A; } g = (e) => { return e === ${RAW}; };`],
    [
      'is the same where a method is bound',
      `c() { this.g = this.g.bind(this); a(this.g); this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
    [
      'is the same where a method is called',
      `c() { this.g(1); this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
    [
      'is the same in a function that is bound to it',
      `f() { this.J.events.connection.A; a(function (e) { return e === ${RAW}; }.bind(this)); }`,
    ],
    [
      'is the same in a function in parentheses that is bound to it',
      `f() { this.J.events.connection.A; a((function (e) { return e === ${RAW}; }).bind(this, 1)); }`,
    ],
    [
      'is the same in static methods',
      `static f() { this.J.events.connection.A; } static g(e) { return e === ${RAW}; }`,
    ],
    [
      'is the same in static methods that are called by the name of the class',
      `static f() { this.J.events.connection.A; C.g(1); D.g; } static g(e) { return e === ${RAW}; }`,
    ],
    [
      'is the same whatever another class hands out',
      `c() { class D { d() { a(this.g); } } this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
  ])('%s', (_, members) => expect(inClass(members)).toBe(`this.J.${CONSTANT}`));

  it.each([
    ['is another in a static method', `f() { this.J.events.connection.A; } static g(e) { return e === ${RAW}; }`],
    [
      'is another in a static block',
      `f() { this.J.events.connection.A; } static { g((e) => { return e === ${RAW}; }); }`,
    ],
    ['is another in a function', `f() { this.J.events.connection.A; a(function (e) { return e === ${RAW}; }); }`],
    [
      'is another in a function that is bound to something else',
      `f() { this.J.events.connection.A; a(function (e) { return e === ${RAW}; }.bind(b)); }`,
    ],
    [
      'is another in a function that is given to a bind',
      `f() { this.J.events.connection.A; bind(this, function (e) { return e === ${RAW}; }); }`,
    ],
    [
      'is another in a method that is not static',
      `static f() { this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
    [
      'is another where a static method is handed out',
      `static f() { a(this.g); this.J.events.connection.A; } static g(e) { return e === ${RAW}; }`,
    ],
    [
      'is another where a static method is handed out by the name of the class',
      `static f() { a(C.g); this.J.events.connection.A; } static g(e) { return e === ${RAW}; }`,
    ],
    [
      'is another where a method is handed out',
      `c() { a(this.g); this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
    [
      'is another where a method is set to another',
      `c() { this.g = debounce; b = this.g; this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
    [
      'is another where a method is wrapped',
      `c() { this.g = wrap(this.g); this.J.events.connection.A; } g(e) { return e === ${RAW}; }`,
    ],
  ])('%s', (_, members) => expect(inClass(members)).toBe('no-spelling'));

  it.each([
    [
      'in an object',
      `const o = { f() { this.J.events.connection.A; }, g(e) { return e === ${RAW}; } };`,
      `this.J.${CONSTANT}`,
    ],
    [
      'in a component',
      `a({ created() { this.J.events.connection.A; }, methods: { g(e) { return e === ${RAW}; } } });`,
      `this.J.${CONSTANT}`,
    ],
    [
      'in an object under a computed key',
      `a({ created() { this.J.events.connection.A; }, [b]: { g(e) { return e === ${RAW}; } } });`,
      'no-spelling',
    ],
    [
      'in a function and at the top',
      `this.J.events.connection.A; function g(e) { return e === ${RAW}; }`,
      'no-spelling',
    ],
    ['at the top and in a function', `function g() { this.J.events.connection.A; } if (e === ${RAW});`, 'no-spelling'],
    [
      'in two functions',
      `function f() { this.J.events.connection.A; } function g(e) { return e === ${RAW}; }`,
      'no-spelling',
    ],
    ['at the top', `this.J.events.connection.A; if (e === ${RAW});`, `this.J.${CONSTANT}`],
  ])('%s', (_, text, constant) => {
    const after = fixed(text);
    expect(/=== ([\w.]+)/u.exec(after)?.[1] ?? after).toBe(constant);
  });
});
