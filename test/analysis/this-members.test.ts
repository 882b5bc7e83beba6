import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';

import type { FileContext } from '../../analysis/file-context.js';
import { isThis, sameThis, thisMember } from '../../analysis/this-members.js';
import { analyseText } from '../flow/analyse-text.js';

/** Every expression whose member `it` a program reads, and the context that they stand in. */
function readsIn(text: string): { context: FileContext; objects: TSESTree.Node[] } {
  const { context } = analyseText(text, 'a.ts');
  const objects = context.census
    .of('MemberExpression')
    .filter(({ parent, property }) => {
      const isIt = property.type === 'Identifier' && property.name === 'it';
      return isIt && !(parent.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression');
    })
    .map(({ object }) => object);
  return { context, objects };
}

/** What `this.it` holds where a program reads it last, as it is written. */
function memberIn(text: string): string | null {
  const { context, objects } = readsIn(text);
  const self = isThis(objects.at(-1) as TSESTree.Node, context);
  if (!self) throw new Error(`There is no this in\n${text}`);
  const member = thisMember(self, 'it', context);
  return member && text.slice(...member.range);
}

describe('what a member of this holds', () => {
  it.each([
    ['is a method', 'class C { it() {} f() { this.it; } }', '() {}'],
    ['is the value of a field', 'class C { it = 1; f() { this.it; } }', '1'],
    ['is that by a name for this', 'class C { it = 1; f() { const self = this; self.it; } }', '1'],
    ['is that in an arrow function', 'class C { it = 1; f() { return () => this.it; } }', '1'],
    ['is that in a field', 'class C { it = 1; f = () => this.it; }', '1'],
    ['is nothing of a field without value', 'class C { it: string; f() { this.it; } }', null],
    ['is nothing of an index signature', 'class C { [it: string]: string; f() { this.it; } }', null],
    ['is nothing of other members', 'class C { a = 1; b() { this.it; } }', null],
    ['is what a getter returns', 'class C { get it() { return a; } f() { this.it; } }', 'a'],
    ['is nothing of a getter that returns nothing', 'class C { get it() { a(); } f() { this.it; } }', null],
    ['is nothing of a setter', 'class C { set it(a) { b(); } f() { this.it; } }', null],
    ['is what is assigned', 'class C { f() { this.it = 1; } g() { this.it; } }', '1'],
    ['is nothing that another class assigns', 'class C { f() { this.it; } } class D { f() { this.it = 1; } }', null],
    ['is nothing that another member is assigned', 'class C { f() { this.a = 1; b = 2; this.it; } }', null],
    ['is nothing that another object is assigned', 'class C { f() { a.it = 1; this.it; } }', null],
    ['is a method of an object', 'const o = { it() {}, f() { this.it; } };', '() {}'],
    ['is nothing of what an object spreads', 'const o = { ...a, f() { this.it; } };', null],
    ['is nothing of a computed name', 'const o = { [it]: 1, f() { this.it; } };', null],
    ['is what a getter of an object returns', 'const o = { get it() { return a; }, f() { this.it; } };', 'a'],
    ['is a method of a component', 'a({ methods: { it() {} }, created() { this.it; } });', '() {}'],
    ['is that in another method', 'a({ methods: { it() {}, f() { this.it; } } });', '() {}'],
    ['is nothing of other methods', 'a({ methods: { b() {} }, created() { this.it; } });', null],
    ['is not that of an object in an object', 'a({ it: 1, other: { f() { this.it; } } });', null],
    ['is not that around a computed key', 'a({ it: 1, [b]: { f() { this.it; } } });', null],
    ['is what a constructor sets', 'function C() { this.it = 1; this.it; }', '1'],
    ['is what its prototype has', 'C.prototype.it = 1; C.prototype.f = function () { this.it; };', '1'],
    [
      'is what it sets for its prototype',
      'function C() { this.it = 1; } C.prototype.f = function () { this.it; };',
      '1',
    ],
    ['is not what another prototype has', 'D.prototype.it = 1; C.prototype.f = function () { this.it; };', null],
    ['is not what another object has', 'C.a.it = 1; C.prototype.f = function () { this.it; };', null],
    ['is not what a nameless prototype has', 'c().prototype.it = 1; C.prototype.f = function () { this.it; };', null],
    ['is not what a class sets', 'class C { f() { this.it = 1; } } function D() { this.it; }', null],
    ['is what the same function sets', 'a(function () { this.it = 1; this.it; });', '1'],
    ['is not what another function sets', 'a(function () { this.it = 1; }, function () { this.it; });', null],
    ['is what the same function sets, assigned', 'a = function () { this.it = 1; this.it; };', '1'],
    ['is nothing at the top', 'this.it;', null],
  ])('%s', (_, text, member) => expect(memberIn(text)).toBe(member));
});

describe('two this', () => {
  it.each([
    ['in methods of one class', 'class C { f() { this.it; } g() { this.it; } }', true],
    ['in two classes', 'class C { f() { this.it; } } class D { f() { this.it; } }', false],
    ['in methods of one object', 'const o = { f() { this.it; }, g() { this.it; } };', true],
    ['in a constructor and its prototype', 'function C() { this.it; } C.prototype.f = function () { this.it; };', true],
    ['in two constructors', 'function C() { this.it; } function D() { this.it; }', false],
    ['in a constructor and a class', 'function C() { this.it; } class D { f() { this.it; } }', false],
    ['in a class and a constructor', 'class D { f() { this.it; } } function C() { this.it; }', false],
    ['in a class and at the top', 'class D { f() { this.it; } } this.it;', false],
    ['at the top', 'this.it; this.it;', true],
    ['in one function', 'a(function () { this.it; () => this.it; });', true],
    ['in two functions', 'a(function () { this.it; }, function () { this.it; });', false],
    ['in a nameless function', 'export default function () { this.it; () => this.it; }', true],
  ])('%s', (_, text, isSame) => {
    const { context, objects } = readsIn(text);
    const [a, b] = objects.map((object) => isThis(object, context));
    expect(a && b && sameThis(a, b)).toBe(isSame);
  });
});

describe('what is no this', () => {
  it.each(['a.it;', 'const a = b; a.it;', 'const { a } = this; a.it;', 'let a = this; a = b; a.it;', 'f().it;'])(
    '%s',
    (text) => {
      const { context, objects } = readsIn(text);
      expect(objects.map((object) => isThis(object, context))).toEqual([null]);
    },
  );
});
