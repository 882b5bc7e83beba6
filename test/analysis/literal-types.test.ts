import { describe, expect, it } from 'vitest';

import { isBoundToLiteralType } from '../../analysis/literal-types.js';
import { unwrap } from '../../analysis/unwrap.js';
import { analyseText } from '../flow/analyse-text.js';

/** Whether TypeScript would refuse a constant on the right side of the last comparison of a text. */
function isBound(text: string): boolean {
  const { context } = analyseText(text, 'a.ts');
  const comparison = context.census.of('BinaryExpression').at(-1);
  if (!comparison) throw new Error(`Nothing is compared in\n${text}`);
  return isBoundToLiteralType(unwrap(comparison.right), comparison.left, context);
}

describe('a literal that is cast', () => {
  it.each([
    ["e === ('a' as const);", "e === ('a' as string);"],
    ["e === (<const>'a');", "e === (<string>'a');"],
    ["e === ('a' as 'a' | 'b');", "e === ('a' as 'c' | 'b');"],
    ["type A = 'a'; e === ('a' as A);", "type A = string; e === ('a' as A);"],
    ["e === ('a' satisfies 'a' | 'b');", "e === ('a' satisfies string);"],
    ["type A = 'a'; e === ('a' satisfies A);", "e === ('a' satisfies A);"],
  ])('%s is bound, %s is not', (bound, free) => {
    expect([isBound(bound), isBound(free)]).toEqual([true, false]);
  });
});

describe('a literal that is compared with a value of a type', () => {
  it.each([
    ["let e: 'a'; e === 'a';", "let e: string; e === 'a';"],
    ["let e: 'a' | 'b'; e === 'a';", "let e: 'a' | string; e === 'a';"],
    ["let e: 'a' | 1; e === 'a';", "let e: 1 | 2; e === 'a';"],
    ["type A = B; type B = 'a'; let e: A; e === 'a';", "type A = A | B; let e: A; e === 'a';"],
    ["type A = { b: 'a' }; let e: A['b']; e === 'a';", "type A = { b: string }; let e: A['b']; e === 'a';"],
    ["interface A { b: 'a' } let e: A['b']; e === 'a';", "interface A { b: 'a' } let e: A['c']; e === 'a';"],
    ["type A = { b: 'a' }; let e: A['b']; e === 'a';", "type A = { b: 'a' }; let e: A[K]; e === 'a';"],
    ["function f<E extends 'a'>(e: E) { e === 'a'; }", "function f<E>(e: E) { e === 'a'; }"],
    ["let e: Exclude<'a' | 'b', 'b'>; e === 'a';", "let e: Partial<'a' | 'b'>; e === 'a';"],
    ["let e: Readonly<'a'>; e === 'a';", "let e: Readonly; e === 'a';"],
    ["let e: NonNullable<'a' | null>; e === 'a';", "let e: own.Kind<'a' | null>; e === 'a';"],
  ])('%s is bound, %s is not', (bound, free) => {
    expect([isBound(bound), isBound(free)]).toEqual([true, false]);
  });
});

describe('a type that is taken from a value', () => {
  it.each([
    [
      "const L = ['a', 'b'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L = ['a', 'b']; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = <const>['a', , 'b']; let e: (typeof L)[number]; e === 'a';",
      "const L = <const>['c', , 'b']; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L = ['a'] as string[]; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L = { a: 1 } as const; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L: readonly string[] = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "import { L } from './l'; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L = { M: ['a'] } as const; let e: (typeof L.M)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const [L] = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
    ],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === 'a';",
      "const L = ['a'] as const; let e: typeof L; e === 'a';",
    ],
    [
      "const T = { A: 'a', ...more } as const; let e: (typeof T)[keyof typeof T]; e === 'a';",
      "const T = { A: 'b', ...more } as const; let e: (typeof T)[keyof typeof T]; e === 'a';",
    ],
    [
      "const T = { A: 'a' } as const; let e: (typeof T)[keyof typeof T]; e === 'a';",
      "const T = { A: 'a' }; let e: (typeof T)[keyof typeof T]; e === 'a';",
    ],
    [
      "const T = { A: 'a' } as const; let e: (typeof T)[keyof typeof T]; e === 'a';",
      "const T = { A: 'a' } as const; let e: (typeof T)['B']; e === 'a';",
    ],
    [
      "const T = ['a'] as const; let e: (typeof T)[number]; e === 'a';",
      "const T = ['a'] as const; let e: (typeof T)['length']; e === 'a';",
    ],
    ["const T = { a: 1 }; let e: keyof typeof T; e === 'a';", "const T = { b: 1 }; let e: keyof typeof T; e === 'a';"],
    [
      "const T = { 'a': 1, ...more }; let e: keyof typeof T; e === 'a';",
      "const T = { [a]: 1, ...more }; let e: keyof typeof T; e === 'a';",
    ],
    [
      "const T = { a: 1 } as const; let e: keyof typeof T; e === 'a';",
      "const T: Record<string, number> = { a: 1 }; let e: keyof typeof T; e === 'a';",
    ],
    ["const T = { a: 1 }; let e: keyof typeof T; e === 'a';", "const T = ['a']; let e: keyof typeof T; e === 'a';"],
    ["const T = { a: 1 }; let e: keyof typeof T; e === 'a';", "let e: keyof typeof T; e === 'a';"],
    ["const T = { a: 1 }; let e: keyof typeof T; e === 'a';", "let e: keyof T; e === 'a';"],
    ["const T = { a: 1 }; let e: keyof typeof T; e === 'a';", "let e: readonly 'a'[]; e === 'a';"],
  ])('%s is bound, %s is not', (bound, free) => {
    expect([isBound(bound), isBound(free)]).toEqual([true, false]);
  });
});

/** Whether TypeScript would refuse a constant in place of the key `'a'` of a table. */
function isBoundKey(text: string): boolean {
  const { context } = analyseText(text, 'a.ts');
  const key = context.census.of('Literal').find(({ parent, raw }) => parent.type === 'Property' && raw === "'a'");
  if (!key) throw new Error(`There is no key in\n${text}`);
  return isBoundToLiteralType(key, null, context);
}

describe('a key of a table', () => {
  it.each([
    ["const T: { a: string } = { 'a': x };", "const T: { b: string } = { 'a': x };"],
    ["type T = { a: string }; const t: T = { 'a': x };", "type T = { b: string }; const t: T = { 'a': x };"],
    [
      "type T = Record<'a', string>; const t: T = { 'a': x };",
      "type T = Record<string, string>; const t: T = { 'a': x };",
    ],
    ["interface T { a: string } const t: T = { 'a': x };", "interface T { b: string } const t: T = { 'a': x };"],
    ["class T { a: string } const t: T = { 'a': x };", "class T { b: string } const t: T = { 'a': x };"],
    ["const T: Partial<Record<'a', string>> = { 'a': x };", "const T: Map<'a', string> = { 'a': x };"],
    ["const T = { 'a': x } as { [K in 'a']: string };", "const T = { 'a': x } as { [K in string]: string };"],
    ["const T = { 'a': x } satisfies Record<'a', string>;", "const T = { 'a': x } satisfies Record<string, string>;"],
  ])('%s is bound, %s is not', (bound, free) => {
    expect([isBoundKey(bound), isBoundKey(free)]).toEqual([true, false]);
  });
});

describe('what is no literal, and is to stand beside those of a type', () => {
  it.each([
    ["let e: 'a'; e === b;", 'let e: string; e === b;'],
    ["let e: 'a' | 1; e === b;", 'let e: 1 | 2; e === b;'],
    ['const T = { a: 1 }; let e: keyof typeof T; e === b;', 'const T = {}; let e: keyof typeof T; e === b;'],
    [
      "const L = ['a'] as const; let e: (typeof L)[number]; e === b;",
      'const L = [1] as const; let e: (typeof L)[number]; e === b;',
    ],
  ])('%s is bound, %s is not', (bound, free) => {
    expect([isBound(bound), isBound(free)]).toEqual([true, false]);
  });
});
