import { describe, expect, it } from 'vitest';
import { exportsInText } from '../../jitsi/exports-in-text.js';

function read(text: string): { names: string[]; stars: readonly string[] } | null {
  const found = exportsInText(text);
  return found && { names: [...found.names], stars: found.stars };
}

function names(text: string): string[] | null {
  return read(text)?.names ?? null;
}

describe('exportsInText of a module', () => {
  it.each([
    ['export const A = 1;', ['A']],
    ['export let a, b, c', ['a', 'b', 'c']],
    ['export const A = f(1, 2), B = [3, 4];', ['A', 'B']],
    ['export const A: Map<string, number> = f(), B: number = 1;', ['A', 'B']],
    ['export let A = 1, b;', ['A', 'b']],
    ['export let A = 1, b\nf()', ['A', 'b']],
    ['export const A = 1\nexport const B = 2', ['A', 'B']],
    ['export const A = f`x${1}`, { b } = c;', ['A', 'b']],
    ['export const A = (1, b);', ['A']],
    ['export const { a, b: c, d = f(1, { x: 2 }), ...e } = JitsiMeetJS.errors;', ['a', 'c', 'd', 'e']],
    ['export const [a, , b = 1] = list, d = 2;', ['a', 'b', 'd']],
    ['export function f() { return 1; }', ['f']],
    ['export async function* g() {}', ['g']],
    ['export function *h() {}', ['h']],
    ['export class C {}', ['C']],
    ['export abstract class D {}', ['D']],
    ['export enum E { A }', ['E']],
    ['export const enum F { A }', ['F']],
    ['export declare const G: string;', ['G']],
    ['export declare enum H { A }', ['H']],
    ['export namespace N {}', ['N']],
    ['export default 1', ['default']],
    ['export default { a: 1 }', ['default']],
    ['export { a, b as c, d as default, type T, type U as V, e as "f" };', ['a', 'c', 'default', 'f']],
    ['export { type as b, a, };', ['b', 'a']],
    ['export { a } from "x"', ['a']],
    ['export {};', []],
    ['export * as ns from "x"', ['ns']],
    ['export import I = N.I;', ['I']],
    ['export type { T } from "x"; export type U = { a: 1 }; export interface V { a: 1 }', []],
    ['export as namespace JitsiMeetJS;', []],
    ['import "./polyfill";', []],
    ['import a from "b"; import { c } from "d"; import * as e from "f";', []],
    ['import a from "b";\nexports.x = 1;', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('tells what is exported on whole', () => {
    expect(read("export * from './a'; export * from 'b'; export const C = 1")).toEqual({
      names: ['C'],
      stars: ['./a', 'b'],
    });
  });

  it('does not look into comments, strings, templates and regular expressions', () => {
    const text = `export const A = 1;
      // export const B = 1;
      /*
export const C = 1;
      */
      const d = "export const D = 1", e = \`
export const E = 1;
\`, f = /export const F/;`;
    expect(names(text)).toEqual(['A']);
  });

  it('does not look into functions and namespaces', () => {
    expect(
      names('export const A = 1; namespace N { export const B = 1; } declare module "m" { export const C = 1 }'),
    ).toEqual(['A']);
  });

  it('finds its way again after a bracket that is not closed', () => {
    expect(names('export const A = {\nexport const B = 1;')).toEqual(['A', 'B']);
  });

  it('finds its way again after an apostrophe in JSX text', () => {
    expect(names("export const A = () => <p>Don't {a(</p>;\nexport const B = 1;")).toEqual(['A', 'B']);
  });

  it('takes members and keys of those names for no statements', () => {
    expect(
      names('export const A = 1; a.export = 1; b = { import: 1, export: 2 }; import.meta.url; import("x")'),
    ).toEqual(['A']);
  });

  it.each([
    'export = JitsiMeetJS;',
    'export @decorated class A {}',
    'export const { a: { b } } = c;',
    'export const { [a]: b } = c;',
    'export const { a',
    'export const { a,\nexport const b = 1;',
    'export { a, b',
    'export { a,\nexport const b = 1;',
    'export let a = b<c, d, e>(f);',
  ])('%s: cannot tell', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('exportsInText of a CommonJS module', () => {
  it.each([
    ['exports.A = 1;', ['default', 'A']],
    ['exports.A = exports.B = void 0;', ['default', 'A', 'B']],
    ['module.exports.A = 1;', ['default', 'A']],
    ['exports["A"] = 1;', ['default', 'A']],
    ['Object.defineProperty(exports, "__esModule", { value: true }); exports.default = 1', ['default']],
    ['Object.defineProperty(exports, "A", { get() { return a; } });', ['default', 'A']],
    ['Object.defineProperty(module.exports, "A", { value: 1 });', ['default', 'A']],
    ['(function (E) {})(E = exports.E || (exports.E = {}));', ['default', 'E']],
    [
      'module.exports = { a, "b": f(1, 2), c() { return { x, y }; }, async d() {}, get e() { return 1; }, 5: 1, };',
      ['default', 'a', 'b', 'c', 'd', 'e', '5'],
    ],
    ['module.exports = {};', ['default']],
    ['if (exports.A === 1) exports.B = 2;', ['default', 'B']],
    ['a.exports.B = 1; exports.C = 1', ['default', 'C']],
    ['__exportStar; exports.C = 1', ['default', 'C']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('tells what is exported on whole', () => {
    const text = `__exportStar(require("./a"), exports); tslib_1.__exportStar(require('./b'), exports);`;
    expect(read(text)).toEqual({ names: ['default'], stars: ['./a', './b'] });
  });

  it('tells what is exported in place of it', () => {
    expect(read("module.exports = require('./a');")).toEqual({ names: ['default'], stars: ['./a'] });
  });

  it.each([
    'module.exports = JitsiMeetJS;',
    'module.exports = { ...a };',
    'module.exports = { [a]: 1 };',
    'module.exports = { a: 1',
    'module.exports = {};'.repeat(21),
    "module.exports = require('./a').default;",
    'exports = module.exports = f;',
    'exports[a] = 1;',
    'Object.assign(exports, a);',
    'Object.defineProperty(exports, key, {});',
    '__exportStar(a, exports);',
    'typeof exports === "object" ? module.exports = f() : g();',
    'window.JitsiMeetJS = {};',
    '',
  ])('%s: cannot tell', (text) => {
    expect(read(text)).toBeNull();
  });

  it('cannot tell of megabytes', () => {
    expect(read(`exports.A = 1;${' '.repeat(2_000_000)}`)).toBeNull();
  });
});

describe('exportsInText', () => {
  it.each([
    'export const a = {',
    'export const a = {\n',
    'export const { a = {\n',
    'export {',
    'export { a\n',
    'export let a = b<c,',
    'exports.a = {',
    'module.exports = {',
    'module.exports = { a: ',
    '__exportStar(require(',
    "it's ${`",
    '\nexport',
  ])('is done with two million characters of %j in no time', (piece) => {
    const begin = performance.now();
    exportsInText(piece.repeat(2_000_000 / piece.length));
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
