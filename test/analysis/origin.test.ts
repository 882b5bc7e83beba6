import { describe, expect, it } from 'vitest';

import { originOf } from '../../analysis/origin.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** Where the last `a` of a text comes from, in a few words. */
function origin(text: string): string {
  const { context } = analyseText(text, 'a.ts');
  const { file, scopes } = context;
  const binding = scopes.bindingOf(nodeWithText(file, 'a', -1));
  const found = binding ? originOf(binding, scopes) : null;
  const source = (node: { readonly range: readonly [number, number] }): string => file.text.slice(...node.range);
  switch (found?.kind) {
    case 'import':
      return `${found.imported} from ${found.module}${found.typeOnly ? ', a type' : ''}`;
    case 'value':
      return [source(found.init), ...found.path].join(' ');
    case 'several':
      return found.inits.map(source).join(' or ');
    case 'parameter':
      return ['parameter', found.index, ...found.path].join(' ');
    case 'definition':
      return found.node.type;
    default:
      return found?.kind ?? 'none';
  }
}

describe('where a variable comes from', () => {
  it.each([
    [`import a from 'm'; a;`, 'default from m'],
    [`import * as a from 'm'; a;`, '* from m'],
    [`import { b as a } from 'm'; a;`, 'b from m'],
    [`import { 'b c' as a } from 'm'; a;`, 'b c from m'],
    [`import type a from 'm'; a;`, 'default from m, a type'],
    [`import { type a } from 'm'; a;`, 'a from m, a type'],
    [`import a = require('m'); a;`, '* from m'],
    [`import type a = require('m'); a;`, '* from m, a type'],
    [`import b from 'm'; import a = b.c; a;`, 'b.c'],
    ['const a = b; a;', 'b'],
    ['const { a } = b; a;', 'b a'],
    [`const { b: { 'c': [, a] } } = d; a;`, 'd b c 1'],
    ['const { a = 1 } = b; a;', 'b a'],
    ['const { [b]: a } = c; a;', 'unknown'],
    ['const [...a] = b; a;', 'unknown'],
    ['let a; a = b; a;', 'b'],
    ['let a; if (c) a = b; else a = d; a;', 'b or d'],
    ['let a = b; a = d; a;', 'b or d'],
    ['let a = 1; a += 2; a;', 'unknown'],
    ['let a; [a] = b; a;', 'unknown'],
    ['let a; a;', 'unknown'],
    ['for (const a of b) a;', 'unknown'],
    ['function b(c, a) { a; }', 'parameter 1'],
    ['const b = ({ c: [a] }) => a;', 'parameter 0 c 0'],
    ['function b(a) { a = 1; a; }', 'unknown'],
    ['function b(...a) { a; }', 'unknown'],
    ['class B { constructor(private a: 1) { a; } }', 'parameter 0'],
    ['class a {} a;', 'ClassDeclaration'],
    ['function a() {} a;', 'FunctionDeclaration'],
    ['enum a {} a;', 'TSEnumDeclaration'],
    ['namespace a { export const b = 1; } a;', 'TSModuleDeclaration'],
    ['type a = 1; let b: a', 'TSTypeAliasDeclaration'],
    ['try {} catch (a) { a; }', 'unknown'],
    ['var a = 1; var a = 2; a;', 'unknown'],
    ['type B = (b: string) => 1; declare function c(d: number): (a: 1) => typeof a', 'unknown'],
  ])('%s', (text, expected) => {
    expect(origin(text)).toBe(expected);
  });
});
