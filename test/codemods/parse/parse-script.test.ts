import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';

import type { ParsedScript } from '../../../codemods/parse/parse-script.js';
import { parseScript } from '../../../codemods/parse/parse-script.js';
import { scriptsOfFile } from '../../../codemods/parse/scripts-of-file.js';

function parse(text: string, path = 'a.js'): ReturnType<typeof parseScript> {
  return parseScript(text, scriptsOfFile(text, path)[0]!.dialects);
}

function parsed(text: string, path = 'a.js'): ParsedScript {
  const result = parse(text, path);
  if (result.kind !== 'parsed') throw new Error(result.message);
  return result;
}

function nodesOf({ ast, visitorKeys }: ParsedScript): TSESTree.Node[] {
  const nodes: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    nodes.push(node);
    const children = (visitorKeys[node.type] ?? []).flatMap((key) => (node as unknown as Record<string, unknown>)[key]);
    for (const child of children) if (child) visit(child as TSESTree.Node);
  };
  visit(ast);
  return nodes;
}

function freeNames({ scopeManager }: ParsedScript): string[] {
  return [...new Set(scopeManager.scopes[0]!.through.map(({ identifier }) => identifier.name))].sort();
}

describe('parseScript', () => {
  it('gives every node its parent and its place in the text, in UTF-16 units', () => {
    const text = 'const a = "😀é"; // é\nfoo?.bar(a);';
    const script = parsed(text);
    const nodes = nodesOf(script);
    expect(nodes.length).toBeGreaterThan(8);
    for (const node of nodes) {
      if (node.type !== 'Program') expect(node.parent).toBeDefined();
      if (node.type === 'Literal') expect(text.slice(...node.range)).toBe(node.raw);
      if (node.type === 'Identifier') expect(text.slice(...node.range)).toBe(node.name);
    }
    expect(script.ast.range).toEqual([0, text.length]);
    expect(script.ast.comments?.map(({ range }) => text.slice(...range))).toEqual(['// é']);
  });

  it('lists a hashbang among the comments, as ESLint does', () => {
    const { ast } = parsed('#!/usr/bin/env node\n// second\nfoo;');
    expect(ast.comments?.map(({ type, value }) => `${type}:${value}`)).toEqual([
      'Shebang:/usr/bin/env node',
      'Line: second',
    ]);
  });

  it.each([
    ['a module', 'import a from "a"; await a;', 'module'],
    ['what could be either', 'foo();', 'module'],
    ['CommonJS that returns', 'return require("a");', 'script'],
    ['a script with comments of HTML', '<!-- foo\nbar;\n-->', 'script'],
    ['a script that has a variable called await', 'var await = 1;', 'script'],
  ])('reads %s', (_, text, sourceType) => {
    expect(parsed(text).ast.sourceType).toBe(sourceType);
  });

  it('keeps the variables of CommonJS in a scope of their own', () => {
    const ofModule = parsed('var a = 1; return a;', 'a.cjs').scopeManager.scopes.map(({ type }) => type);
    expect(ofModule).toEqual(['global', 'function']);
    expect(parsed('var a = 1;', 'a.cjs').scopeManager.scopes.map(({ type }) => type)).toEqual(['global', 'function']);
  });

  it.each([
    ['TypeScript', 'a.ts', 'let a = <string>b; enum C { D } import e = require("f"); @g class H { private i!: J }'],
    ['TypeScript with JSX', 'a.tsx', 'const a = <T,>(b: T) => <c d={b as E}>{f!}</c>;'],
    ['a declaration file', 'a.d.ts', 'declare const a: string; export function b(): void;'],
    ['JSX in .js', 'a.js', 'const a = <b c="d">{e}</b>;'],
    ['TypeScript in .js', 'a.js', 'const a: string = b as string; abstract class C {}'],
    ['decorators', 'a.js', '@a class B { @c d = 1; static { e(); } #f; }'],
    ['deep nesting', 'a.js', `x = ${'1 + '.repeat(2000)}1;`],
  ])('reads %s', (_, path, text) => {
    expect(parse(text, path).kind).toBe('parsed');
  });

  it('takes an error that a parser recovers from for one', () => {
    expect(parse('const a: string = b;', 'a.mjs').kind).toBe('parsed');
    expect(parse('const a = <b>c</b>;', 'a.ts')).toMatchObject({ kind: 'syntax-failure' });
  });

  it('says what the likeliest dialect says, and where', () => {
    expect(parse('let a = 1;\nlet = = 2;')).toMatchObject({ kind: 'syntax-failure', offset: 17 });
    const failure = parse('foo(', 'a.ts');
    expect(failure.kind === 'syntax-failure' && failure.message).toMatch(/^[A-Z`].*\.$/);
  });
});

describe('parseScript with Flow', () => {
  it.each([
    ['annotations', 'function f(a: ?string, ...b: Array<*>): Promise<void> {} const c: T = d, { e }: T = f;'],
    ['casts', 'const a = (b: any).c; const d = (e as F); const g = h as const;'],
    ['types', 'type A = {| b: C |}; opaque type D = E; interface F { g: H } declare var i: J; export type K = L;'],
    ['imports of types', "import type { A } from 'a'; import typeof B from 'b'; import { type C, d } from 'c'; d;"],
    ['classes', 'class A<T> extends B<T> implements C { +d: E; static f: G = 1; #h: I; @j k() {} }'],
    [
      'components and hooks',
      "component A(b: C, 'data-d' as d: E, ...f: G) { return <i>{b}{d}{f.g}</i>; } hook useA(j: K) { l(j); }",
    ],
    [
      'enums and matches',
      'enum A { B, C } const d = match (e) { "x" => A.B, _ => 1 }; match (e) { "y" => { f(); } _ => {} }',
    ],
    ['predicates', 'function a(b: mixed): boolean %checks { return typeof b === "string"; }'],
    ['calls with types', 'new A<B>(); f<T>(x); g?.<T>(y)?.z;'],
    ['exports', "export default (function (a: B) {}: C); export * as d from 'd'; export type * from 'e';"],
  ])('reads %s', (_, text) => {
    const script = parsed(`// @flow\n${text}`);
    for (const node of nodesOf(script)) expect(node.type === 'Program' || node.parent).toBeTruthy();
  });

  it('resolves names as if the types were not there', () => {
    const script = parsed(
      `// @flow
      import type { Type } from './types';
      type Local = Type;
      declare var JitsiMeetJS: Local;
      enum Status { On }
      component Badge(status: Status, 'data-id' as id: string) { return status === Status.On ? id : free1; }
      hook useError(error: string): Local { return (error: any) === free2; }
      class A implements B { field: C = free3; }
      function f<T>(a: T): T { return a; }
      JitsiMeetJS.init(useError, Badge, A, f<D>());`,
    );
    expect(freeNames(script)).toEqual(['JitsiMeetJS', 'free1', 'free2', 'free3']);
  });

  it('is tried on .js that is nothing else, and places what is wrong', () => {
    expect(parsed('const f = (a: string): %checks => !!a;').ast.body).toHaveLength(1);
    expect(parse('// @flow\nconst a: = 1;')).toMatchObject({ kind: 'syntax-failure', offset: 18 });
  });

  it.each([
    ['a hyphenation point', '\u2027', 'parsed'],
    ['a line separator', '\u2028', 'syntax-failure'],
    ['a paragraph separator', '\u2029', 'syntax-failure'],
  ])('trusts its places only where a string has no line break: %s', (_, character, kind) => {
    expect(parse(`// @flow\nopaque type A = string; const b: ?A = '${character}';`)).toMatchObject({ kind });
  });

  it('gives a script that is no module another chance', () => {
    expect(parsed('// @flow\nwith (a) { (b: any); }').ast.sourceType).toBe('script');
  });
});
