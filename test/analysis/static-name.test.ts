import type { TSESTree } from '@typescript-eslint/types';
import { describe, expect, it } from 'vitest';

import { isLiteral, keyName, memberName, stringOf } from '../../analysis/static-name.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

/** An expression, parsed. */
function expression(text: string): TSESTree.Node {
  const [call] = analyseText(`use(${text});`).context.census.of('CallExpression');
  if (!call?.arguments[0]) throw new Error(`${text} is no expression.`);
  return call.arguments[0];
}

describe('the string of an expression', () => {
  it.each([
    ["'a'", 'a'],
    ['`a`', 'a'],
    ['`a${b}`', null],
    ['1', null],
    ['a', null],
  ])('%s is %s', (text, value) => {
    expect(stringOf(expression(text))).toBe(value);
  });

  it.each([
    ["'a'", true],
    ['1', true],
    ['`a`', true],
    ['`a${b}`', false],
    ['a', false],
  ])('%s stands there in full: %s', (text, isWhole) => {
    expect(isLiteral(expression(text))).toBe(isWhole);
  });
});

it('is none where a tagged template has an escape that means nothing', () => {
  const [template] = analyseText('use`\\unknown`;').context.census.of('TemplateLiteral');
  expect(template && stringOf(template)).toBeNull();
});

describe('the name that is read', () => {
  it.each([
    ['a.b', 'b'],
    ["a['b']", 'b'],
    ['a[`b`]', 'b'],
    ["a['b' as string]", 'b'],
    ['a[b]', null],
    ['a[0]', null],
    ['a.#b', '#b'],
  ])('by %s is %s', (text, name) => {
    const [member] = analyseText(`class A { #b; f(a) { ${text}; } }`, 'a.ts').context.census.of('MemberExpression');
    expect(member && memberName(member)).toBe(name);
  });

  it('is none that only another language has', () => {
    expect(memberName({ computed: false, property: { type: 'Super' } } as never)).toBeNull();
  });
});

describe('the name of a property', () => {
  it.each([
    ['b', 'b'],
    ["'b'", 'b'],
    ['1', '1'],
    ["['b']", 'b'],
    ['[`b`]', 'b'],
    ['[1]', '1'],
    ['[b]', null],
  ])('%s is %s', (key, name) => {
    const [object] = analyseText(`a({ ${key}: 1 });`).context.census.of('ObjectExpression');
    const [property] = object?.properties ?? [];
    expect(property?.type === 'Property' && keyName(property)).toBe(name);
  });

  it('has the sign of a private one', () => {
    const { file } = analyseText('class A { #b = 1; }').context;
    expect(keyName(nodeWithText(file, '#b = 1;') as never)).toBe('#b');
  });
});
