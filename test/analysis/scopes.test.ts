import { describe, expect, it } from 'vitest';

import type { FileContext } from '../../analysis/file-context.js';
import { isDefined, readScopes, soleDefinition } from '../../analysis/scopes.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

function contextOf(text: string, path?: string): FileContext {
  return analyseText(text, path).context;
}

describe('free names', () => {
  it('are what a file uses and defines nowhere', () => {
    const { scopes } = contextOf('const a = b; c(a, d => d);');
    expect([...scopes.freeNames.keys()]).toEqual(['b', 'c']);
  });

  it('are told from free types', () => {
    const { scopes } = contextOf('const a: A = b as B; type C = typeof d;', 'a.ts');
    expect([...scopes.freeNames.keys()]).toEqual(['b', 'd']);
    expect([...scopes.freeTypes].sort()).toEqual(['A', 'B']);
  });

  it("are not the variables of a script's top", () => {
    const { scopes, file } = contextOf('with (a) {}\nvar b = 1;\nfunction c() { b; c; }');
    expect([...scopes.freeNames.keys()]).toEqual(['a']);
    expect(isDefined(scopes.bindingOf(nodeWithText(file, 'b', -1)))).toBe(true);
  });
});

describe('looking a name up', () => {
  it('finds the innermost variable', () => {
    const { scopes, file } = contextOf('const a = 1; function b(c) { const a = 2; c; }');
    const inside = nodeWithText(file, 'c;');
    expect(scopes.lookUp('a', inside)?.scope.type).toBe('function');
    expect(scopes.lookUp('b', inside)?.name).toBe('b');
    expect(scopes.lookUp('d', inside)).toBeNull();
  });

  it('sees the parameters of a function expression that has a name', () => {
    const { scopes, file } = contextOf('use(function a(b) { c; });');
    expect(scopes.lookUp('b', nodeWithText(file, 'c;'))?.name).toBe('b');
    expect(scopes.scopeAt(nodeWithText(file, 'function a(b) { c; }'))?.type).toBe('function');
  });

  it('passes types over, unless they are asked for', () => {
    const { scopes, file } = contextOf('type A = 1; enum B {} interface C {} a;', 'a.ts');
    const at = nodeWithText(file, 'a;');
    expect(['A', 'B', 'C'].map((name) => scopes.lookUp(name, at)?.name)).toEqual([undefined, 'B', undefined]);
    expect(['A', 'B', 'C', 'a'].map((name) => scopes.lookUpType(name, at)?.name)).toEqual(['A', 'B', 'C', undefined]);
  });

  it('answers from the top of a program for a node that stands alone', () => {
    const { scopes } = contextOf('const a = 1;');
    expect(scopes.scopeAt({ type: 'Identifier' } as never)?.type).toBe('global');
  });

  it('answers nothing where there are no scopes', () => {
    const scopes = readScopes({ scopeManager: { scopes: [], acquire: () => null } as never });
    expect(scopes.scopeAt({ type: 'Identifier' } as never)).toBeNull();
    expect(scopes.lookUp('a', { type: 'Identifier' } as never)).toBeNull();
  });
});

describe('the definition of a variable', () => {
  const definitionOf = (text: string): string | undefined => {
    const { scopes, file } = contextOf(text, 'a.ts');
    const binding = scopes.bindingOf(nodeWithText(file, 'a', -1));
    return binding ? soleDefinition(binding)?.type : 'none';
  };

  it.each([
    ['const a = 1; a;', 'Variable'],
    ['type a = 1; const a = 1; a;', 'Variable'],
    ['function a(b: 1): 1; function a(b: any) {} a;', 'FunctionName'],
    ['type a = 1; type B = a', 'Type'],
    ['var a = 1; var a = 2; a;', undefined],
    ['b; let c: a', 'none'],
  ])('of a in %s', (text, type) => {
    expect(definitionOf(text)).toBe(type);
  });
});
