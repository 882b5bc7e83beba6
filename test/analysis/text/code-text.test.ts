import { describe, expect, it } from 'vitest';

import { hasEscapedLetters, withoutComments } from '../../../analysis/text/code-text.js';

/** What is left of a text without the parts that are given as its comments. */
function without(text: string, ...comments: string[]): string {
  const ranged = comments.map((comment) => {
    const start = text.indexOf(comment);
    return { range: [start, start + comment.length] };
  });
  return withoutComments(text, ranged as never);
}

describe('a text without comments', () => {
  it('has a blank in place of each', () => {
    expect(without('a/* b */./* c */d // e', '/* b */', '/* c */', '// e')).toBe('a . d  ');
  });

  it('has a line break in place of one that has some', () => {
    expect(without('a/* b\n c */d', '/* b\n c */')).toBe('a\nd');
  });

  it('does not depend on their order', () => {
    expect(without('a/* b */./* c */d', '/* c */', '/* b */')).toBe('a . d');
  });

  it('is the text itself where there are none', () => {
    expect(without("'/* a */'")).toBe("'/* a */'");
  });
});

describe('an escape that may hide a letter', () => {
  it.each(["'\\x63'", "'\\u0063'", 'a\\u{63}', "'\\143'", "'a\\\nb'", "'a\\\r\nb'"])('is in %j', (text) => {
    expect(hasEscapedLetters(text)).toBe(true);
  });

  it.each(["'c'", "'\\n'", '/\\w\\d/', "'\\\\d'"])('is not in %j', (text) => {
    expect(hasEscapedLetters(text)).toBe(false);
  });
});
