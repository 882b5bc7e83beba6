import { describe, expect, it } from 'vitest';

import { takeCensus } from '../../analysis/census.js';
import { analyseText } from '../flow/analyse-text.js';

describe('the nodes of a file', () => {
  it('are sorted by type and stand in the order of the source', () => {
    const { census, file } = analyseText('a(b(1), 2); c(3);').context;
    expect(census.of('CallExpression').map(({ range }) => file.text.slice(...range))).toEqual([
      'a(b(1), 2)',
      'b(1)',
      'c(3)',
    ]);
    expect(census.of('Literal').map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(census.of('SwitchCase')).toEqual([]);
  });

  it('leave out the imports of an ambient module', () => {
    const { census } = analyseText(`import a from 'a'; declare module 'b' { import c from 'c'; }`, 'a.ts').context;
    expect(census.of('ImportDeclaration').map(({ source }) => source.value)).toEqual(['a']);
  });

  it('of a Svelte component are those of its scripts', () => {
    const { ast, visitorKeys } = analyseText('a(1);').context.file;
    const element = (type: string): unknown => ({ type, body: ast.body });
    const component = (...types: string[]): never => ({ ...ast, body: types.map(element) }) as never;
    const calls = (tree: never): number => takeCensus({ ast: tree, visitorKeys }).of('CallExpression').length;
    expect(calls(component('SvelteScriptElement', 'SvelteElement'))).toBe(1);
    expect(calls(component('SvelteScriptElement', 'SvelteScriptElement', 'SvelteText'))).toBe(2);
    expect(calls(component('SvelteElement'))).toBe(0);
  });
});
