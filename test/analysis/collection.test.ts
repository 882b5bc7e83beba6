import { describe, expect, it } from 'vitest';

import { collectionOf } from '../../analysis/collection.js';
import { keyName } from '../../analysis/static-name.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** What the last `found` of a text is, in a few words; three dots stand for what can't be seen. */
function collection(text: string): string | null {
  const { context } = analyseText(text, 'a.ts');
  const { file } = context;
  const seen = collectionOf(nodeWithText(file, 'found', -1), context);
  if (!seen) return null;
  const entries = seen.entries.map(({ key, value, property }) => {
    const name = property ? keyName(property) : file.text.slice(...key.range);
    return value ? `${name}=${file.text.slice(...value.range)}` : name;
  });
  return [seen.kind, ...entries, ...(seen.isComplete ? [] : ['...'])].join(' ');
}

describe('a collection that is written in full', () => {
  it.each([
    ['const found = [a, b]; found;', 'array a b'],
    ['const found = [a, , b]; found;', 'array a b'],
    ['const found = [a] as const; found;', 'array a'],
    ['const found = Object.freeze([a]); found;', 'array a'],
    ['let found; found = [a]; found;', 'array a'],
    ['const found = { a: 1, [b]: 2, "c": 3 }; found;', 'object a=1 b=2 c=3'],
    ['const found = new Set([a, b]); found;', 'set a b'],
    ['const found = new Set(); found;', 'set'],
    ['const found = new Map(); found;', 'map'],
    ['const found = new Map([[a, 1], [b, 2]]); found;', 'map a=1 b=2'],
    ['const found = Object.keys({ a: 1 }); found;', 'array a=1'],
    ['const found = new Set(Object.keys({ a: 1 })); found;', 'set a=1'],
    ['const found = new Map(Object.entries({ a: 1 })); found;', 'map a=1'],
  ])('%s', (text, expected) => {
    expect(collection(text)).toBe(expected);
  });
});

describe('a collection that is made of another', () => {
  it.each([
    ['const all = [a]; const found = [...all, b]; found;', 'array a b'],
    ['const all = new Set([a]); const found = [...all, b]; found;', 'array a b'],
    ['const all = new Map([[a, 1]]); const found = [...all]; found;', 'array ...'],
    ['const found = [...elsewhere, b]; found;', 'array b ...'],
    ['const all = { a: 1 }; const found = { ...all, b: 2 }; found;', 'object a=1 b=2'],
    ['const all = { a: 1, ...elsewhere }; const found = { ...all }; found;', 'object a=1 ...'],
    ['const all = [a]; const found = { ...all, b: 2 }; found;', 'object b=2 ...'],
    ['const all = [a]; const found = new Set(all); found;', 'set a'],
    ['const all = new Set([a]); const found = new Set([...all, b]); found;', 'set a b'],
    ['const pairs = [[a, 1]]; const found = new Map(pairs); found;', 'map a=1'],
    ['const pairs = [[a, 1]]; const found = new Map([...pairs, [b, 2]]); found;', 'map a=1 b=2'],
    ['const all = new Map([[a, 1]]); const found = new Map(all); found;', 'map a=1'],
  ])('%s', (text, expected) => {
    expect(collection(text)).toBe(expected);
  });
});

describe('a map whose pairs are not all seen', () => {
  it.each([
    ['const found = new Map([[a, 1], pair]); found;', 'map a=1 ...'],
    ['const found = new Map([[a, 1], [...pair]]); found;', 'map a=1 ...'],
    ['const found = new Map([[a, 1], [b]]); found;', 'map a=1 ...'],
  ])('%s', (text, expected) => {
    expect(collection(text)).toBe(expected);
  });
});

describe('a collection that changes after it was made', () => {
  it.each([
    'const found = [a]; found.push(b); found;',
    'const found = [a]; found?.push(b); found;',
    'const found = new Set([a]); found["add"](b); found;',
    'const found = new Set<string>([a]); (found as Set<unknown>).add(b); found;',
    'const found = { a: 1 }; found.b = 2; found;',
    'const found = { a: 1 }; (found as any)[b] = 2; found;',
    'const found = { a: 1 }; delete found.a; found;',
    'const found = { a: 1 }; Object.assign(found, more); found;',
    'const found = { a: 1 }; Vue.set(found, b, 2); found;',
  ])('%s', (text) => {
    expect(collection(text)).toMatch(/^\w+ a(?:=1)? \.\.\.$/u);
  });

  it.each([
    ['const found = [a]; found.concat(b); found;', 'array a'],
    ['const found = [a]; found.includes(b); found;', 'array a'],
    ['const found = [a]; found[method](b); found;', 'array a'],
    ['const found = [a]; use(found); found;', 'array a'],
    ['const found = { a: 1 }; use(found.a); found;', 'object a=1'],
    ['const found = { a: 1 }; more = found.a; found;', 'object a=1'],
    ['const found = { a: 1 }; void found.a; found;', 'object a=1'],
    ['const found = { a: 1 }; Object.assign({}, found); found;', 'object a=1'],
    ['const found = { a: 1 }; keep(other)[found]; found;', 'object a=1'],
  ])('is not one that is only read: %s', (text, expected) => {
    expect(collection(text)).toBe(expected);
  });
});

describe('what is no collection that the file shows', () => {
  it.each([
    'found;',
    'const found = elsewhere; found;',
    'const all = [a]; const found = all; found;',
    'const { found } = { found: [a] }; found;',
    'let found = [a]; found = [b]; found;',
    'const found = 1; found;',
    'const found = make([a]); found;',
    'const found = Object.values({ a: 1 }); found;',
    'const found = Object.keys(); found;',
    'const found = Object.keys(elsewhere); found;',
    'const found = Object.keys([a]); found;',
    'const found = lodash.keys({ a: 1 }); found;',
    'const found = this.kinds.keys({ a: 1 }); found;',
    'const found = new WeakSet([a]); found;',
    'const found = new constructor([a]); found;',
    'const found = new sets.Set([a]); found;',
    'const found = new Set(elsewhere); found;',
    'const found = new Set({ a: 1 }); found;',
    'const found = new Map(elsewhere); found;',
    'const found = new Map({ a: 1 }); found;',
    'const found = new Map(new Set([a])); found;',
  ])('%s', (text) => {
    expect(collection(text)).toBeNull();
  });
});

describe('a collection that is made of itself', () => {
  it.each([
    'let found; function add(a) { found = [...found, a]; } found;',
    'let found; function add(a) { found = { ...found, [a]: 1 }; } found;',
    'const other = [...found]; const found = [...other, a]; found;',
  ])('cannot be seen in full: %s', (text) => {
    expect(collection(text)).toMatch(/\.\.\.$/u);
  });

  it.each([
    'var found = found; found;',
    'var found = Object.freeze(found); found;',
    'var found = new Set(found); found;',
    'var found = new Map(found); found;',
    'var found = Object.keys(found); found;',
  ])('cannot be seen: %s', (text) => {
    expect(collection(text)).toBeNull();
  });
});
