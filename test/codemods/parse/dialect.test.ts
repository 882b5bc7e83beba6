import { describe, expect, it } from 'vitest';

import { dialectsFor, hasFlowPragma, languageOf, sourceTypesOf } from '../../../codemods/parse/dialect.js';

describe('languageOf', () => {
  it.each([
    ['a.js', 'js'],
    ['a.JSX', 'js'],
    ['a.mjs', 'js'],
    ['a.cjs', 'js'],
    ['a.ts', 'ts'],
    ['a.mts', 'ts'],
    ['a.cts', 'ts'],
    ['a.tsx', 'tsx'],
    ['a.d.ts', 'dts'],
    ['a.d.cts', 'dts'],
    ['a.d.js', 'js'],
    ['<input>', 'js'],
  ])('%s is %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });
});

describe('dialectsFor', () => {
  const names = (text: string, path: string): string[] =>
    dialectsFor(text, languageOf(path), sourceTypesOf(path)).map(({ sourceType, ...dialect }) =>
      [dialect.parser, 'lang' in dialect ? dialect.lang : '', sourceType].join(' ').replace('  ', ' '),
    );

  it('takes JavaScript for a module, then CommonJS, then a script, then Flow, then TypeScript', () => {
    expect(names('', 'a.js')).toEqual([
      'oxc jsx module',
      'oxc jsx commonjs',
      'oxc jsx script',
      'flow module',
      'flow script',
      'oxc tsx module',
      'oxc tsx commonjs',
      'oxc tsx script',
    ]);
  });

  it('takes JavaScript with the pragma for Flow first', () => {
    expect(names('/* @flow */', 'a.js').slice(0, 3)).toEqual(['flow module', 'flow script', 'oxc jsx module']);
  });

  it('takes .cjs for CommonJS first, .mjs for a module alone', () => {
    expect(names('', 'a.cjs')[0]).toBe('oxc jsx commonjs');
    expect(names('', 'a.mjs')).toEqual(['oxc jsx module', 'flow module', 'oxc tsx module']);
  });

  it('allows no JSX in TypeScript but in .tsx', () => {
    expect(names('/* @flow */', 'a.ts')).toEqual(['oxc ts module', 'oxc ts commonjs', 'oxc ts script']);
    expect(names('', 'a.tsx')[0]).toBe('oxc tsx module');
  });
});

describe('hasFlowPragma', () => {
  it.each([
    '// @flow\nfoo',
    '/* @flow strict */ foo',
    '#!/usr/bin/env node\n/**\n * Licence.\n * @flow\n */',
    '/* licence */\n"use strict";\n// @flow',
  ])('sees it in %j', (text) => {
    expect(hasFlowPragma(text)).toBe(true);
  });

  it.each(['', 'foo // @flow', '// @noflow', '/* @flowtype */', 'const text = "@flow";', '/* @flow'])(
    'does not see it in %j',
    (text) => {
      expect(hasFlowPragma(text)).toBe(false);
    },
  );
});
