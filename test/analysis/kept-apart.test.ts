import { describe, expect, it } from 'vitest';

import { keptApart } from '../../analysis/kept-apart.js';

/** What becomes of a text when its part in brackets is written over. */
function written(marked: string, by: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/gu, '');
  const edit = keptApart([start, end], by, text);
  return text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]);
}

describe('what is written over a range', () => {
  it.each([
    ['return["x"]', 'X', 'return X'],
    ['return ["x"]', 'X', 'return X'],
    ['return["x"]', '(X)', 'return(X)'],
    ['["x"]in y', 'X', 'X in y'],
    ['["x"] in y', 'X', 'X in y'],
    ['["x"]in y', '(X)', '(X)in y'],
    ['case["x"]in y', 'X', 'case X in y'],
    ['é["x"]', '$', 'é $'],
    ['["x"]', 'X', 'X'],
    ['a[.b]c', '', 'a c'],
    ['a[.b];', '', 'a;'],
    ['([b])', '', '()'],
    ['[b]', '', ''],
  ])('%s by %s', (marked, by, expected) => {
    expect(written(marked, by)).toBe(expected);
  });
});
