import { describe, expect, it } from 'vitest';

import { comparedWith, isEquality } from '../../analysis/literal-site.js';
import { analyseText } from '../flow/analyse-text.js';

/** What the string 'a' of a text is compared with. */
function compared(text: string): string | null {
  const { context } = analyseText(text, 'a.ts');
  const literal = context.census.of('Literal').find(({ value }) => value === 'a');
  if (!literal) throw new Error(`There is no 'a' in\n${text}`);
  const other = comparedWith(literal, context);
  return other && context.file.text.slice(...other.range);
}

describe('what a literal is compared with', () => {
  it.each([
    ["e === 'a';", 'e'],
    ["'a' != e.name;", 'e.name'],
    ["e === ('a' as string);", 'e'],
    ["switch (e) { case 'a': }", 'e'],
    ["['a', 'b'].includes(e);", 'e'],
    ["(['a'] as string[]).includes(e);", 'e'],
    ["['a']?.includes(e);", 'e'],
    ["const all = ['a']; all.includes(e);", 'e'],
    ["const all = ['a']; use(all.length); all.includes(e);", 'e'],
    ["const all = Object.freeze(['a'] as const); all.includes(e);", 'e'],
    ["Object.freeze(['a']).includes(e);", 'e'],
  ])('%s', (text, expected) => {
    expect(compared(text)).toBe(expected);
  });
});

describe('a literal that is compared with nothing', () => {
  it.each([
    "use('a');",
    "e = 'a';",
    "e + 'a';",
    "e < 'a';",
    "'a' in e;",
    "'a' === 'b';",
    "'a' === `b`;",
    "switch (e) { case b: use('a'); }",
    "e.includes('a');",
    "use(['a']);",
    "['a'].indexOf(e);",
    "['a'].includes();",
    "['a'].includes;",
    "use(['a'].includes);",
    "['a'].includes.call(e);",
    "all[['a']];",
    "seal(['a']).includes(e);",
    "Object.seal(['a']).includes(e);",
    "Object.freeze(b, ['a']).includes(e);",
    "const [all] = ['a']; all.includes(e);",
    "const { all = ['a'] } = b; all.includes(e);",
    "const all = ['a']; all.indexOf(e);",
    "let all = ['a']; all = b; all.includes(e);",
    "all = ['a']; all.includes(e);",
  ])('%s', (text) => {
    expect(compared(text)).toBeNull();
  });
});

describe('a literal whose comparison is asserted', () => {
  it.each([
    ["expect(e === 'a').toBe(true);", "expected(e === 'a').toBe(true);"],
    ["assert(e === 'a');", "asserted(e === 'a');"],
    ["assertTrue(!(e === 'a'));", "note(!(e === 'a'));"],
    ["chai.assert.isTrue(e === 'a');", "tea.assert.isTrue(e === 'a');"],
    ["should(e === 'a');", "make()(e === 'a');"],
    ["expect(e === 'a');", "expect(() => { if (e === 'a') use(); });"],
    ["expect(['a'].includes(e));", "(e === 'a' ? expect : assert)(e);"],
  ])('%s is, in %s it is not', (asserted, free) => {
    expect([compared(asserted), compared(free)]).toEqual([null, 'e']);
  });
});

describe('an operator', () => {
  it.each([
    ['===', true],
    ['!==', true],
    ['==', true],
    ['!=', true],
    ['<', false],
    ['in', false],
  ])('%s compares for equality: %s', (operator, expected) => {
    expect(isEquality(operator)).toBe(expected);
  });
});
