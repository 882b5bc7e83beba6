import { describe, expect, it } from 'vitest';

import { literalEdit } from '../../analysis/rewrite.js';
import { applyEdits } from '../../codemods/apply-edits.js';
import { analyseText } from '../flow/analyse-text.js';

/** A program with a constant over its first string. */
function rewritten(text: string): string {
  const literal = analyseText(text)
    .context.census.of('Literal')
    .find(({ value }) => typeof value === 'string');
  if (!literal) throw new Error(`There is no string in\n${text}`);
  return applyEdits(text, [[literalEdit(literal, 'E.X', text)]]).text;
}

describe('a constant over a literal', () => {
  it.each([
    ['stands in its place', "a === 'x';", 'a === E.X;'],
    ['is kept apart from the word before', "function f(){return'x'==a}", 'function f(){return E.X==a}'],
    ['is kept apart from the word behind', "'x'in a;", 'E.X in a;'],
    ['is kept apart from both', "for(a of[1])if(a)throw'x'in a;", 'for(a of[1])if(a)throw E.X in a;'],
    ['is not kept apart at the ends of a file', "'x'", 'E.X'],
    ['is computed as a key', "({ 'x': 1 });", '({ [E.X]: 1 });'],
    ['is not computed once more', "({ ['x']: 1 });", '({ [E.X]: 1 });'],
    ['is not computed as a value', "({ x: 'x' });", '({ x: E.X });'],
  ])('%s', (_, text, after) => expect(rewritten(text)).toBe(after));
});
