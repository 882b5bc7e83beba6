import { describe, expect, it } from 'vitest';

import { functionsOf } from '../../analysis/function-of.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** The functions that the argument of the one `run(…)` may hold, each by the first digit in it. */
function functions(text: string): string[] {
  const { context } = analyseText(text);
  const { census, file } = context;
  const call = census.of('CallExpression').find(({ callee }) => callee === nodeWithText(file, 'run'));
  const [argument] = call?.arguments ?? [];
  if (!argument) throw new Error(`Nothing is run in\n${text}`);
  return functionsOf(argument, context).map(({ range }) => text.slice(...range).replace(/\D/gu, ''));
}

describe('the functions that an expression may hold', () => {
  it.each([
    ['run(() => 1);', ['1']],
    ['function a() { return 1; } run(a);', ['1']],
    ['const a = () => 1; const b = a; run(b);', ['1']],
    ['let a; if (c) a = () => 1; else a = () => 2; run(a);', ['1', '2']],
    ['run(c ? () => 1 : () => 2);', ['1', '2']],
    ['const a = null; run(a ?? (() => 1));', ['1']],
    ['run((a = () => 1));', ['1']],
    ['run((c(), () => 1));', ['1']],
    ['const a = () => 1; run(c ? a : a);', ['1']],
    ['let a = () => 1; a = a || (() => 2); a = a || (() => 3); run(a);', ['1', '2', '3']],
    ['let a = () => 1; a = c ? b : a; function b() { return 2; } run(a);', ['1', '2']],
  ])('%s', (text, expected) => {
    expect(functions(text)).toEqual(expected);
  });
});

describe('the functions that a member holds', () => {
  it.each([
    ['const a = { b: () => 1 }; run(a.b);', ['1']],
    ['const a = Object.freeze({ b() { return 1; } }); run(a.b);', ['1']],
    ['const { b } = { b: () => 1 }; run(b);', ['1']],
    ['const { b: { c } } = { b: { c: () => 1 } }; run(c);', ['1']],
    ['const a = { b: () => 1 }; const { b: c } = a; run(c);', ['1']],
    ['run({ b: () => 1 }.b);', ['1']],
    ['class A { static b() { return 1; } } run(A.b);', ['1']],
    ['class A { b() { return 2; } static b = () => 1; } run(A.b);', ['1']],
    ['class A { b() { return 1; } c() { run(this.b); } }', ['1']],
    ['class A { b = () => 1; c() { const self = this; run(self.b); } }', ['1']],
    ['class A { constructor() { this.b = this.b.bind(this); } b() { return 1; } c() { run(this.b); } }', ['1']],
  ])('%s', (text, expected) => {
    expect(functions(text)).toEqual(expected);
  });
});

describe('the functions that a call gives back', () => {
  it.each([
    ['const a = () => 1; run(a.bind(null));', ['1']],
    ['const a = () => 1; run(a.bind());', ['1']],
    ['run(useCallback(() => 1, []));', ['1']],
    ['run(React.useCallback(() => 1, []));', ['1']],
    ['const make = () => () => 1; run(make());', ['1']],
    ['function make() { return () => 1; } run(make());', ['1']],
    ['const make = () => () => 1; run(c ? make() : make);', ['1', '1']],
    ['const make = () => () => () => 1; run(make()());', ['1']],
    ['let a = () => () => 1; a = a(); run(a);', ['1']],
    ['function make() { const a = () => 1; note(); return a; } run(make());', ['1']],
  ])('%s', (text, expected) => {
    expect(functions(text)).toEqual(expected);
  });
});

describe('what holds no function that the file shows', () => {
  it.each([
    'run(a);',
    'run(1);',
    "import a from './a'; run(a);",
    'class A {} run(A);',
    'function b(a) { run(a); }',
    'const a = { b: 1 }; run(a.c);',
    'const a = { b: 1 }; run(a[b]);',
    'run(a.b);',
    'const { a } = { b: () => 1 }; run(a);',
    'const { a: { b } } = c; run(b);',
    'const { a } = { a: { b: () => 1 } }; run(a.b);',
    'const a = make(); run(a.b);',
    'run(useCallback());',
    'run(a[b](() => 1));',
    'run(make()());',
    'const a = () => 1; run(a.bind(null, 2));',
    'class A { b() { return 1; } } run(A.b);',
    'class A { static b; } run(A.b);',
    'function A() { return 1; } run(A.b);',
    'class A { static b() { return 1; } } run(A.c);',
    'function make() { return; } run(make());',
    'function make() { note(() => 1); } run(make());',
    'var a = a; run(a);',
    'const a = { b: a.b }; run(a.b);',
  ])('%s', (text) => {
    expect(functions(text)).toEqual([]);
  });
});

it('is found fast, however often a variable is assigned by way of itself', () => {
  const assignments = Array.from({ length: 60 }, (_, index) => `a = a || b${index}; a = a(b${index});`);
  expect(functions(`let a = () => 1; ${assignments.join(' ')} run(a);`)).toEqual(['1']);
});
