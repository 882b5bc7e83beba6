import { describe, expect, it } from 'vitest';

import { type QuotedValue, quotedValues } from '../../../analysis/text/quoted-values.js';

function valuesIn(text: string): QuotedValue[] {
  return quotedValues(text, /['"`]connection\./gu);
}

function isAside(text: string): boolean | undefined {
  return valuesIn(text)[0]?.isAside;
}

describe('the strings of a text', () => {
  it('end with the quote that they begin with', () => {
    const text = `a('connection.a'); b("connection.'b'"); c(\`connection."c"\`);`;
    expect(valuesIn(text).map(({ value }) => value)).toEqual(['connection.a', "connection.'b'", 'connection."c"']);
  });

  it('end with the text where a quote is alone', () => {
    expect(valuesIn("/'connection.a/").map(({ value }) => value)).toEqual(['connection.a/']);
  });

  it('are not read where they have escapes', () => {
    expect(valuesIn("'connection.\\x61'").map(({ value }) => value)).toEqual([null]);
  });
});

describe('a string is aside', () => {
  it.each([
    "t('connection.a')",
    "t(\n  'connection.a',\n)",
    "return t('connection.a')",
    "await t('connection.a')",
    "a + t('connection.a')",
    "{ key: 'connection.a' }",
    "{ key: 'connection.a', }",
    "a ? b : 'connection.a';",
  ])('in %j', (text) => expect(isAside(text)).toBe(true));

  it.each([
    "a === 'connection.a'",
    "['connection.a']",
    "if('connection.a' === a)",
    "return('connection.a') === a",
    "case('connection.a'):",
    "case 'connection.a':",
    "t('connection.a' as b === a)",
    "a ? b : 'connection.a' === a",
    "a.includes('connection.a')",
    "a = 'connection.a'",
  ])('but not in %j', (text) => expect(isAside(text)).toBe(false));
});
