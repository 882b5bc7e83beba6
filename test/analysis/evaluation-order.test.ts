import { describe, expect, it } from 'vitest';

import { isEvaluatedAtLoad, isSurelyBefore } from '../../analysis/evaluation-order.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** Whether `a` is surely evaluated before `b`. */
function isBefore(text: string): boolean {
  const { file } = analyseText(text).context;
  return isSurelyBefore(nodeWithText(file, 'a'), nodeWithText(file, 'b'));
}

describe('what is surely evaluated before', () => {
  it.each([
    'a; b;',
    'use(a, b);',
    '{ a; } b;',
    'if (a) c(); b;',
    'if (c) { a; b; }',
    'a ? c : d; b;',
    'a && c; b;',
    'c = a; b;',
    'c += a; b;',
    'c[a] ??= 1; b;',
    'switch (a) {} b;',
    'try { c(); } finally { a; } b;',
    'try { a; b; } catch {}',
    'for (a; c; d) e(); b;',
    'for (; a; c) d(); b;',
    'for (const c of a) d(); b;',
    'for (const c in a) d(); b;',
    'while (a) c(); b;',
    'do { a; } while (c); b;',
    'while (c) { a; b; }',
    '(() => { a; })(); b;',
    '(function () { a; })(); b;',
    'const { c } = a; b;',
  ])('%s', (text) => {
    expect(isBefore(text)).toBe(true);
  });
});

describe('what may be left out or comes later', () => {
  it.each([
    'b; a;',
    'if (c) a; b;',
    'if (c) d(); else a; b;',
    'c ? a : d; b;',
    'c && a; b;',
    'c ?? a; b;',
    'c ||= a; b;',
    'c &&= a; b;',
    'c ??= a; b;',
    'switch (c) { case a: } b;',
    'switch (c) { default: a; } b;',
    'try { a; } catch {} b;',
    'try { c(); } catch { a; } b;',
    'for (; c; d) a; b;',
    'for (; c; a) d(); b;',
    'for (const c of d) a; b;',
    'for (const c in d) a; b;',
    'while (c) a; b;',
    'c?.(a); b;',
    'const { c = a } = d; b;',
    'const c = () => a; b;',
    'function c() { a; } b;',
    'use(function () { a; }); b;',
    '(async () => { await c; a; })(); b;',
    '(function* () { a; })(); b;',
  ])('%s', (text) => {
    expect(isBefore(text)).toBe(false);
  });

  it('does not stand in the same file', () => {
    const alone = { type: 'Identifier', range: [0, 1] } as never;
    expect(isSurelyBefore(alone, nodeWithText(analyseText('  b;').context.file, 'b'))).toBe(false);
  });
});

describe('what is evaluated while its module loads', () => {
  it.each([
    ['a;', true],
    ['if (c) { a; }', true],
    ['(() => { a; })();', true],
    ['(function () { a; })();', true],
    ['class C { static d = a; }', true],
    ['class C { static { a; } }', true],
    ['class C { [a] = 1; }', true],
    ['const c = () => a;', false],
    ['function c() { a; }', false],
    ['use(() => a);', false],
    ['class C { d = a; }', false],
    ['class C { d() { a; } }', false],
  ])('%s: %s', (text, expected) => {
    expect(isEvaluatedAtLoad(nodeWithText(analyseText(text).context.file, 'a'))).toBe(expected);
  });
});
