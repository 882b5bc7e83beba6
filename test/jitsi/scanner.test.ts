import { describe, expect, it } from 'vitest';
import { Scanner } from '../../jitsi/scanner.js';

function kinds(text: string): string[] {
  const tokens: string[] = [];
  const scanner = new Scanner(text);
  for (scanner.next(); scanner.kind !== 'end'; scanner.next()) tokens.push(`${scanner.kind} ${scanner.value}`);
  return tokens;
}

describe('Scanner', () => {
  it('tells words, numbers, strings and marks apart', () => {
    expect(kinds(`const a$ = 1.5 + 'x' + "y";`)).toEqual([
      'word const',
      'word a$',
      'punctuation =',
      'number 1',
      'punctuation .',
      'number 5',
      'punctuation +',
      "string 'x'",
      'punctuation +',
      'string "y"',
      'punctuation ;',
    ]);
  });

  it('leaves comments, a byte order mark and a hashbang out', () => {
    expect(kinds("#!/usr/bin/env node it's\n\ufeffa // b\n/* c */ d /* e")).toEqual(['word a', 'word d']);
  });

  it('takes an arrow for one mark', () => {
    expect(kinds('a=>b')).toEqual(['word a', 'punctuation =>', 'word b']);
  });

  it('reads escaped quotes', () => {
    expect(kinds(String.raw`'it\'s' x`)).toEqual([String.raw`string 'it\'s'`, 'word x']);
  });

  it('ends a string that is not closed with its line', () => {
    expect(kinds("don't {\nexport")).toEqual(['word don', "string 't {", 'word export']);
  });

  it('ends a string that is not closed with the text', () => {
    expect(kinds("'abc")).toEqual(["string 'abc"]);
  });

  it('reads the code in a template', () => {
    expect(kinds('`a${ { b: `c` } }d` e')).toEqual([
      'template `a${',
      'punctuation {',
      'word b',
      'punctuation :',
      'template `c`',
      'punctuation }',
      'template }d`',
      'word e',
    ]);
  });

  it('reads escapes in a template', () => {
    expect(kinds('`a\\`b\\${c` d')).toEqual(['template `a\\`b\\${c`', 'word d']);
  });

  it('ends a template that is not closed with the text', () => {
    expect(kinds('`abc')).toEqual(['template `abc']);
  });

  it('takes a slash after an operator for a regular expression', () => {
    expect(kinds(String.raw`a = /[/'"]\/x/g`)).toEqual([
      'word a',
      'punctuation =',
      String.raw`regex /[/'"]\/x/`,
      'word g',
    ]);
  });

  it('takes a slash after a keyword for a regular expression', () => {
    expect(kinds("return /'/")).toEqual(['word return', "regex /'/"]);
  });

  it('takes a slash after a value for a division', () => {
    expect(kinds("a / b / 'c'")).toEqual(['word a', 'punctuation /', 'word b', 'punctuation /', "string 'c'"]);
  });

  it('takes a slash without an end for a mark', () => {
    expect(kinds("= / 'c'\n'd'")).toEqual(['punctuation =', 'regex /', "string 'c'", "string 'd'"]);
  });

  it('takes a slash at the end of the text for a mark', () => {
    expect(kinds('= /')).toEqual(['punctuation =', 'regex /']);
  });

  it('says where lines begin', () => {
    const scanner = new Scanner('a b\nc /*\n*/ d');
    const lines: [string, boolean, boolean][] = [];
    for (scanner.next(); scanner.kind !== 'end'; scanner.next()) {
      lines.push([scanner.value, scanner.startsLine, scanner.lineBefore]);
    }
    expect(lines).toEqual([
      ['a', true, true],
      ['b', false, false],
      ['c', true, true],
      ['d', false, true],
    ]);
  });

  it('stays at the end', () => {
    const scanner = new Scanner('');
    expect(scanner.next().next().kind).toBe('end');
  });

  it.each([
    ['slashes that begin no regular expression', '(/[('],
    ['quotes', '"'],
    ['backticks and braces', '`${'],
    ['open comments', '/* a'],
    ['backslashes', "'\\"],
    ['braces', '{(['],
    ['closing braces', '})]'],
    ['one word', 'aaaaaaa'],
  ])('is done with two million characters of %s in no time', (_, piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const begin = performance.now();
    kinds(text);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
