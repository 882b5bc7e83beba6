import { afterEach, describe, expect, it, vi } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';

interface Asked {
  readonly useFlatConfig: boolean;
}

const OWN = { loadESLint: ({ useFlatConfig }: Asked) => Promise.resolve({ of: 'us', useFlatConfig }) };
const OF_PROJECT = `exports.loadESLint = async ({ useFlatConfig }) => ({ of: 'the project', useFlatConfig });`;

/** What is loaded for a project where this package finds something, or nothing, called eslint. */
async function load(own: object | null, cwd: string): Promise<unknown> {
  vi.doMock('eslint', () => {
    if (own === null) throw new Error('It is not there.');
    return own;
  });
  const { loadESLintClass } = await import('../../cli/check/load-eslint.js');
  return loadESLintClass(cwd);
}

const projectWith = (text: string): string => folderWith({ 'node_modules/eslint/index.js': text });

describe('loadESLintClass', () => {
  afterEach(() => {
    vi.doUnmock('eslint');
    vi.resetModules();
  });

  it('takes the one that this package finds, and asks for flat configuration', async () => {
    expect(await load(OWN, projectWith(OF_PROJECT))).toEqual({ of: 'us', useFlatConfig: true });
  });

  it('takes that of the project where this package finds none', async () => {
    expect(await load(null, projectWith(OF_PROJECT))).toEqual({ of: 'the project', useFlatConfig: true });
  });

  it('has none where there is none', async () => {
    expect(await load(null, folderWith({}))).toBeNull();
  });

  it('has none where it is too old', async () => {
    expect(await load(null, projectWith('exports.ESLint = class {};'))).toBeNull();
  });
});
