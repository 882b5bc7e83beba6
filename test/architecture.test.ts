import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { HOUSE } from './architecture/house.js';
import { findCycles, findFaults } from './architecture/import-graph.js';
import { readImports } from './architecture/imports.js';

const root = path.dirname(import.meta.dirname);

function typeScriptUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts'));
}

const rooms = Object.keys(HOUSE).filter((room) => room !== 'index');
const sources = new Map(
  ['index.ts', ...rooms.flatMap(typeScriptUnder)].map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
);

describe('the house', () => {
  it('has something in every room', () => {
    expect(rooms.filter((room) => ![...sources.keys()].some((file) => file.startsWith(`${room}/`)))).toEqual([]);
  });

  it('has no import against the arrows', () => {
    expect(findFaults(sources)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const files = [...sources.keys(), ...typeScriptUnder('test')];

    expect(files.filter((file) => /(?:^|[/.-])(?:utils?|helpers?|common|misc)(?=[/.-])/i.test(file))).toEqual([]);
  });
});

describe('the check of the arrows', () => {
  const faultsOf = (file: string, text: string): readonly string[] => findFaults(new Map([[file, text]]));

  it.each([
    ['analysis/a.ts', "import { b } from '../jitsi/b.js';"],
    ['analysis/a.ts', "import type { TSESTree } from '@typescript-eslint/types';"],
    ['analysis/a.ts', "import { type Scope } from '@typescript-eslint/scope-manager';"],
    ['analysis/deep/a.ts', "import { b } from '../b.js';"],
    ['rules/a.ts', "import { b } from '../analysis/b.js'; import type { Rule } from 'eslint';"],
    ['jitsi/a.ts', "import { readFileSync } from 'node:fs';"],
    ['codemods/a.ts', "import { parseSync } from 'oxc-parser';"],
    ['cli/a.ts', "const { default: plugin } = await import('../index.js');"],
    ['index.ts', "import { a } from './rules/a.js'; import manifest from './package.json' with { type: 'json' };"],
  ])('lets pass in %s: %s', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });

  it.each([
    [
      'jitsi/a.ts',
      "import { b } from '../analysis/b.js';",
      'jitsi/a.ts imports analysis/b.ts, which runs against the arrows.',
    ],
    [
      'jitsi/a.ts',
      "import type { TSESTree } from '@typescript-eslint/types';",
      'jitsi/a.ts imports @typescript-eslint/types, which jitsi knows nothing of.',
    ],
    [
      'analysis/a.ts',
      "import type { b } from '../rules/b.js';",
      'analysis/a.ts imports rules/b.ts, which runs against the arrows.',
    ],
    [
      'analysis/a.ts',
      "type B = import('../cli/b.js').B;",
      'analysis/a.ts imports cli/b.ts, which runs against the arrows.',
    ],
    [
      'analysis/a.ts',
      "import type { Rule } from 'eslint';",
      'analysis/a.ts imports eslint, which analysis knows nothing of.',
    ],
    [
      'analysis/a.ts',
      "import { analyze } from '@typescript-eslint/scope-manager';",
      'analysis/a.ts loads @typescript-eslint/scope-manager, of which analysis may take types only.',
    ],
    [
      'analysis/a.ts',
      "import { type Scope, analyze } from '@typescript-eslint/scope-manager';",
      'analysis/a.ts loads @typescript-eslint/scope-manager, of which analysis may take types only.',
    ],
    [
      'rules/a.ts',
      "export { b } from '../codemods/b.js';",
      'rules/a.ts imports codemods/b.ts, which runs against the arrows.',
    ],
    [
      'rules/a.ts',
      "import '@typescript-eslint/utils';",
      'rules/a.ts loads @typescript-eslint/utils, of which rules may take types only.',
    ],
    [
      'codemods/a.ts',
      "const b = require('../rules/b.js');",
      'codemods/a.ts imports rules/b.ts, which runs against the arrows.',
    ],
    ['cli/a.ts', "import b from '../rules/b.js';", 'cli/a.ts imports rules/b.ts, which runs against the arrows.'],
    ['index.ts', "import { a } from './cli/a.js';", 'index.ts imports cli/a.ts, which runs against the arrows.'],
    ['rules/a.ts', "import { b } from '../test/b.js';", 'rules/a.ts imports test/b.ts, which runs against the arrows.'],
    ['attic/a.ts', "import 'node:fs';", 'attic/a.ts stands in no room of the house.'],
  ])('finds in %s: %s', (file, text, sentence) => {
    expect(faultsOf(file, text)).toEqual([sentence]);
  });

  it('finds a cycle, by types too', () => {
    const planted = new Map([
      ['analysis/a.ts', "import { b } from './b.js';"],
      ['analysis/b.ts', "import type { C } from './c/c.js';"],
      ['analysis/c/c.ts', "export * from '../b.js';"],
      ['analysis/d.ts', "import { a } from './a.js'; import { b } from './b.js';"],
    ]);

    expect(findCycles(planted)).toEqual([['analysis/b.ts', 'analysis/c/c.ts', 'analysis/b.ts']]);
  });

  it('tells what is left at run time', () => {
    const text =
      "import a, { type B } from 'a'; import type C from 'c'; export type { D } from 'd'; import {} from 'e';";

    expect(readImports('a.ts', text)).toEqual([
      { specifier: 'a', typeOnly: false },
      { specifier: 'c', typeOnly: true },
      { specifier: 'd', typeOnly: true },
      { specifier: 'e', typeOnly: false },
    ]);
  });
});
