import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** What the last `it` of a text stands for, in a few words. */
function denotation(text: string, settings?: object): string {
  const { context } = analyseText(text, 'a.ts', settings);
  const found = context.denotations.of(nodeWithText(context.file, 'it', -1));
  switch (found?.kind) {
    case 'member':
      return `${found.family.table}.${found.member}`;
    case 'table':
      return found.family.table;
    case 'root':
      return found.root;
    default:
      return found?.kind ?? 'not shown';
  }
}

describe('what an import stands for', () => {
  it.each([
    [`import it from 'lib-jitsi-meet'; it;`, 'library'],
    [`import * as it from 'lib-jitsi-meet'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/JitsiMeetJS'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/JitsiConnection'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/index.js'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/dist'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/dist/esm/JitsiMeetJS.js'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/lib-jitsi-meet.min'; it;`, 'library'],
    [`import it from 'lib-jitsi-meet/dist/umd/lib-jitsi-meet.min.js'; it;`, 'library'],
    [`import it from '@fork/meet/dist/meet.js'; it;`, 'library', { libraries: ['@fork/meet'] }],
    [`import it from 'lib-jitsi-meet/dist/meet.js'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/modules/browser'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/modules/browser/index.js'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/service/RTC/MediaType'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/package.json'; it;`, 'not shown'],
    [`import it from 'lib-jitsi-meet/'; it;`, 'not shown'],
    [`import * as it from 'lib-jitsi-meet/modules/browser'; it;`, 'not shown'],
    [`import { errors as it } from 'lib-jitsi-meet'; it;`, 'errors'],
    [`import { errors as it } from 'lib-jitsi-meet/modules/browser'; it;`, 'not shown'],
    [`import { errors as it } from './lib'; it;`, 'errors'],
    [`import { JitsiConnectionErrors as it } from 'lib-jitsi-meet'; it;`, 'JitsiConnectionErrors'],
    [`import { default as it } from 'lib-jitsi-meet'; it;`, 'library'],
    [`import * as it from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors'; it;`, 'JitsiConnectionErrors'],
    [`import { JitsiConnectionErrors as it } from './JitsiConnectionErrors'; it;`, 'JitsiConnectionErrors'],
    [
      `import { PASSWORD_REQUIRED as it } from './JitsiConnectionErrors'; it;`,
      'JitsiConnectionErrors.PASSWORD_REQUIRED',
    ],
    [`import it from './lib'; it;`, 'not shown'],
    [`import it from 'other'; it;`, 'other'],
    [`import { JitsiMeetJS as it } from 'other'; it;`, 'other'],
    [`import { errors as it } from 'other'; it;`, 'other'],
    [`import { JitsiConnectionErrors as it } from 'other'; it;`, 'JitsiConnectionErrors'],
    [`import { Errors as it } from 'other'; it;`, 'not shown'],
    [`import { Lib as it } from 'other'; it;`, 'other', { globals: ['it'] }],
    [`import { it } from 'other'; it;`, 'other', { globals: ['it'] }],
    [`import { it } from './lib'; it;`, 'library', { globals: ['it'] }],
    [`import type it from './lib'; it;`, 'not shown', { globals: ['it'] }],
    [`import it = require('lib-jitsi-meet'); it;`, 'library'],
    [`import J from 'lib-jitsi-meet'; import it = J.errors.connection; it;`, 'JitsiConnectionErrors'],
  ])('%s', (text, expected, settings?: object) => {
    expect(denotation(text, settings)).toBe(expected);
  });
});

describe('what a call stands for', () => {
  it.each([
    [`const it = require('lib-jitsi-meet'); it;`, 'library'],
    [`const it = require('lib-jitsi-meet').default; it;`, 'library'],
    [`const it = require('other'); it;`, 'other'],
    [`const it = require('lib-jitsi-meet/modules/browser'); it;`, 'not shown'],
    [`const it = require('lib-jitsi-meet/modules/browser').default; it;`, 'not shown'],
    [`const it = await import('lib-jitsi-meet/modules/browser'); it;`, 'not shown'],
    ['const it = require(`lib-jitsi-meet`); it;', 'library'],
    ['const it = require(name); it;', 'not shown'],
    ['const it = require(1); it;', 'not shown'],
    ['const it = require(); it;', 'not shown'],
    [`import require from './r'; const it = require('lib-jitsi-meet'); it;`, 'not shown'],
    [`const it = await import('lib-jitsi-meet'); it;`, 'library'],
    [`const it = (await import('lib-jitsi-meet')).default; it;`, 'library'],
    ['const it = await import(name); it;', 'not shown'],
    ['const it = await import(1); it;', 'not shown'],
    ['const it = _interopRequireDefault(JitsiMeetJS); it;', 'library'],
    ['const it = tslib.__importStar(JitsiMeetJS); it;', 'library'],
    ['const it = tslib[name](JitsiMeetJS); it;', 'not shown'],
    ['const it = Object.freeze(JitsiConnectionErrors); it;', 'JitsiConnectionErrors'],
    ['const it = water.freeze(JitsiConnectionErrors); it;', 'not shown'],
    ['const it = load()(JitsiMeetJS); it;', 'not shown'],
    ['const it = load(JitsiMeetJS); it;', 'not shown'],
  ])('%s', (text, expected) => {
    expect(denotation(text)).toBe(expected);
  });
});

describe('what an expression stands for', () => {
  it.each([
    ['it;', 'not shown'],
    ['const it = J.errors; it;', 'errors'],
    ['const it = J.errors.connection; it;', 'JitsiConnectionErrors'],
    ['const it = J.errors.connection.JitsiConnectionErrors; it;', 'JitsiConnectionErrors'],
    ['const it = J.errors.unheardOf; it;', 'not shown'],
    ['const it = J.errors[name]; it;', 'not shown'],
    ['const it = J.errors.connection.OTHER_ERROR; it;', 'JitsiConnectionErrors.OTHER_ERROR'],
    ['const it = J.errors.connection.OTHER_ERROR.length; it;', 'not shown'],
    ['const { OTHER_ERROR: it } = J.errors.connection; it;', 'JitsiConnectionErrors.OTHER_ERROR'],
    ['let it; it = JitsiMeetJS; it;', 'library'],
    ['let lib; const it = (lib = JitsiMeetJS); it;', 'library'],
    ['const it = (load(), JitsiMeetJS); it;', 'library'],
    ['const it = (JitsiMeetJS, load()); it;', 'not shown'],
    ['const it = loaded && JitsiMeetJS; it;', 'library'],
    ['const it = loaded || JitsiMeetJS; it;', 'library'],
    ['const it = JitsiMeetJS ?? loaded; it;', 'library'],
    ['const it = loaded ? JitsiMeetJS : null; it;', 'library'],
    ['const it = loaded ? load() : JitsiMeetJS; it;', 'library'],
    ['let it = null; it = JitsiMeetJS; it;', 'library'],
    ['let it = null; it = load(); it;', 'not shown'],
    ['let it: typeof JitsiMeetJS.errors.connection; it = load(); it;', 'not shown'],
    ['const it = it; it;', 'not shown'],
    ['function use({ errors: it }) { it; }', 'errors'],
    ['function use(it) { it; }', 'not shown'],
    ['for (const it of all) it;', 'not shown'],
  ])('%s', (text, expected) => {
    expect(denotation(text)).toBe(expected);
  });

  it.each([
    'const it = class {}; it;',
    'class it {} it;',
    'function it() {} it;',
    'const it = {}; it;',
    'const it = []; it;',
    'const it = 1; it;',
    'const it = `a`; it;',
    'const it = () => 1; it;',
    'const lib = {}; const it = lib.errors.connection; it;',
  ])('shows that it is something else: %s', (text) => {
    expect(denotation(text)).toBe('other');
  });

  it('reads the name of a type as it reads a member', () => {
    const { context } = analyseText('let error: JitsiMeetJS.errors.connection;', 'a.ts');
    const found = context.denotations.of(nodeWithText(context.file, 'JitsiMeetJS.errors.connection'));
    expect(found).toMatchObject({ kind: 'table', family: { table: 'JitsiConnectionErrors' } });
  });
});

describe('a choice', () => {
  it.each([
    ['const it = loaded ? null : JitsiMeetJS; it;', 'library'],
    ["const it = typeof window === 'undefined' ? {} : window.JitsiMeetJS; it;", 'library'],
    ['const it = null ?? JitsiMeetJS; it;', 'library'],
    ['const it = (isNode ? {} : JitsiMeetJS).errors; it;', 'errors'],
    ['const it = loaded ? load() : null; it;', 'not shown'],
    ['const it = loaded ? {} : null; it;', 'other'],
    ['let it = null; it = {}; it;', 'other'],
    [`const it = require('other') || {}; it;`, 'other'],
    [`const it = (require('other') || {}).JitsiConnectionErrors; it;`, 'JitsiConnectionErrors'],
    ['const it = (loaded ? {} : null).JitsiConnectionErrors; it;', 'other'],
    ['const it = loaded ? J.errors.connection.OTHER_ERROR : null; it;', 'JitsiConnectionErrors.OTHER_ERROR'],
    ['const it = loaded ? J.errors.connection.OTHER_ERROR : last; it;', 'not shown'],
    [
      'const it = loaded ? J.errors.connection.OTHER_ERROR : JitsiConnectionErrors.OTHER_ERROR; it;',
      'JitsiConnectionErrors.OTHER_ERROR',
    ],
    ['const it = loaded ? J.errors.connection.OTHER_ERROR : J.errors.connection.SERVER_ERROR; it;', 'not shown'],
    ['const it = loaded ? J.errors.connection.OTHER_ERROR : J.errors.conference.OTHER_ERROR; it;', 'not shown'],
  ])('%s', (text, expected) => {
    expect(denotation(text)).toBe(expected);
  });
});

describe('what a member holds', () => {
  it.each([
    ['that comes later', 'const state = { lib: null }; const it = state.lib; it;', 'not shown'],
    [
      'that comes later, and is read further',
      'const state = { lib: undefined }; const it = state.lib.errors; it;',
      'errors',
    ],
    ['that is assigned', 'const state = {}; state.lib = window.JitsiMeetJS; const it = state.lib; it;', 'library'],
    [
      'that is assigned by another name',
      'const a = {}, b = a; b.lib = window.JitsiMeetJS; const it = a.lib; it;',
      'library',
    ],
    [
      'that is assigned within a cast',
      'const a = {}; (a as any).lib = window.JitsiMeetJS; const it = a.lib; it;',
      'library',
    ],
    [
      'that is assigned what nobody knows',
      'const a = { lib: {} }; a.lib = load(); const it = a.lib.errors; it;',
      'errors',
    ],
    [
      'that is assigned in a method',
      'const a = { lib: 1, f() { this.lib = load(); } }; const it = a.lib.errors; it;',
      'errors',
    ],
    [
      'that is assigned if it is not there',
      'const a = {}; a.lib = a.lib ?? window.JitsiMeetJS; const it = a.lib; it;',
      'library',
    ],
    ['that is never put there', 'const state = {}; const it = state.lib.errors; it;', 'errors'],
    ['by a shorthand', 'const o = { JitsiMeetJS }; const it = o.JitsiMeetJS; it;', 'library'],
    ['by a name that says it', 'const o = { JitsiMeetJS: null }; const it = o.JitsiMeetJS; it;', 'library'],
    ['of a member', 'const o = { a: { lib: null } }; const it = o.a.lib.errors; it;', 'errors'],
    ['of a frozen object', 'const o = Object.freeze({ J: JitsiMeetJS }); const it = o.J; it;', 'library'],
    ['that is taken out', 'const o = { J: JitsiMeetJS }; const { J: it } = o; it;', 'library'],
    ['of what is set once', 'let o = null; o = { J: JitsiMeetJS }; const it = o.J; it;', 'library'],
    [
      'as a part of the library',
      'const o = { errors: JitsiMeetJS.errors }; const it = o.errors.connection; it;',
      'JitsiConnectionErrors',
    ],
    ['by a getter', 'const o = { get lib() { return load(); } }; const it = o.lib.errors; it;', 'errors'],
    ['of a class', 'class S { static lib = JitsiMeetJS; } const it = S.lib; it;', 'library'],
    ['of a class expression', 'const S = class { static lib = JitsiMeetJS; }; const it = S.lib; it;', 'library'],
    ['of a class, that comes later', 'class S { static lib; } const it = S.lib.errors; it;', 'errors'],
    [
      'of a class, by a getter',
      'class S { static get lib() { return load(); } } const it = S.lib.errors; it;',
      'errors',
    ],
    ['of a function', 'function App() {} App.J = JitsiMeetJS; const it = App.J; it;', 'library'],
    ['of an arrow function', 'const App = () => 1; App.J = JitsiMeetJS; const it = App.J; it;', 'library'],
  ])('%s', (_, text, expected) => {
    expect(denotation(text)).toBe(expected);
  });

  it.each([
    ['a function', 'const o = { lib() {} }; const it = o.lib; it;'],
    ['a class', 'const o = { lib: class {} }; const it = o.lib; it;'],
    ['a string', `const o = { lib: 'a' }; const it = o.lib; it;`],
    ['a number', 'const o = {}; o.lib = 1; const it = o.lib; it;'],
    ['an object with other members', 'const o = { lib: { a: 1 } }; const it = o.lib.errors; it;'],
    ['an object, once it is there', 'const o = { lib: null }; o.lib = { a: 1 }; const it = o.lib.errors; it;'],
    ['errors of its own', 'const o = { errors: load() }; const it = o.errors; it;'],
    ['no errors', 'const o = {}; const it = o.errors; it;'],
    ['no library', 'const o = {}; const it = o.JitsiMeetJS; it;'],
    ['a static method', 'class S { static lib() {} } const it = S.lib; it;'],
    ['errors of a class', 'class S { static errors = load(); } const it = S.errors; it;'],
    ['a constant by a name of its own', 'const o = { A: JitsiConnectionErrors.OTHER_ERROR }; const it = o.A; it;'],
    ['a package', `import a from 'other'; const o = { a }; const it = o.a; it;`],
  ])('shows that it is something else: %s', (_, text) => {
    expect(denotation(text)).toBe('other');
  });

  it.each([
    ['another object', 'const a = {}, o = {}; a.lib = JitsiMeetJS; const it = o.lib; it;'],
    ['this of a function', 'const o = function () { this.lib = JitsiMeetJS; }; const it = o.lib; it;'],
    ['this of elsewhere', 'this.lib = JitsiMeetJS; const o = {}; const it = o.lib; it;'],
    ['an instance', 'class S { lib = JitsiMeetJS; } const it = S.lib; it;'],
    ['a computed name', 'const o = { [lib]: JitsiMeetJS }; o[a] = JitsiMeetJS; const it = o.lib; it;'],
    ['a spread', 'const o = { ...a }; const it = o.lib; it;'],
    ['a static block', 'class S { static { a(JitsiMeetJS); } } const it = S.lib; it;'],
  ])('is not what is put into %s', (_, text) => {
    expect(denotation(text)).toBe('not shown');
  });
});
