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
