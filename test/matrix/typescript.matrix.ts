import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect } from 'vitest';

import { cell, type CellEnd } from './cell.js';
import { findingsByFile, readResults } from './eslint-results.js';
import { EXPECTED_FINDINGS } from './expected-findings.js';
import { PACKAGES, type WorkspaceName } from './packages.js';
import { run, type Ended } from './run.js';
import { copyFixture, workspaceFolder } from './workspace.js';

/** A project that has one TypeScript, or none, and ESLint 10. */
interface TypeScriptColumn {
  readonly label: string;
  readonly workspace: WorkspaceName;
  readonly version: string | null;
}

const column = (workspace: 'eslint-10' | 'typescript-5' | 'typescript-7'): TypeScriptColumn => {
  const { typescript: version } = PACKAGES[workspace];
  return { label: `TypeScript ${version}`, workspace, version };
};

const COLUMNS: readonly TypeScriptColumn[] = [
  column('typescript-5'),
  column('eslint-10'),
  column('typescript-7'),
  { label: 'none', workspace: 'no-typescript', version: null },
];

const TYPESCRIPT_FILES = ['call.ts', 'call.mts', 'call.cts', 'Call.tsx'];

describe.each(COLUMNS)('$label', ({ label, workspace, version }) => {
  const row = (name: string, check: () => CellEnd | Promise<CellEnd>): void => {
    cell({ table: 'The plugin beside each TypeScript', row: name, column: label }, check);
  };
  const eslint = (folder: string, ...args: readonly string[]): Promise<Ended> =>
    run(process.execPath, ['../node_modules/eslint/bin/eslint.js', ...args], { cwd: folder });

  const hasParser = 'typescript-5' === workspace || 'eslint-10' === workspace;

  async function noParser(): Promise<string> {
    if (version === null) return 'The parser brings TypeScript with it.';

    const { '@typescript-eslint/parser': parser } = PACKAGES['eslint-10'];
    const { code, err } = await run('npm', ['install', '--dry-run', `@typescript-eslint/parser@${parser}`], {
      cwd: workspaceFolder(workspace),
    });

    expect(code).not.toBe(0);
    expect(err).toMatch(/ERESOLVE[^]*peer typescript@"[^"]*<6\.1\.0" from @typescript-eslint\/parser/u);
    return 'typescript-eslint takes TypeScript up to 6.0. TypeScript 7 can be there under another name, as it is in the column of 6.0.';
  }

  row('import and require', async () => {
    const folder = workspaceFolder(workspace);
    const count = 'process.stdout.write(String(Object.keys(plugin.rules).length))';
    writeFileSync(path.join(folder, 'load.mjs'), `import plugin from 'eslint-plugin-jitsi'; ${count};`);
    writeFileSync(path.join(folder, 'load.cjs'), `const plugin = require('eslint-plugin-jitsi'); ${count};`);

    for (const file of ['load.mjs', 'load.cjs']) {
      const { out, err } = await run(process.execPath, [file], { cwd: folder });
      expect(err).toBe('');
      expect(Number(out)).toBeGreaterThan(0);
    }
    return undefined;
  });

  row('espree: js, mjs, cjs', async () => {
    const folder = copyFixture(workspace, 'project', 'scripts');
    const files = ['call.js', 'call.mjs', 'call.cjs'];
    const args = ['--config', 'configs/by-require.config.cjs', ...files.map((file) => `src/${file}`)];
    const results = readResults(await eslint(folder, ...args, '--format', 'json'));

    expect(findingsByFile(results, path.join(folder, 'src'))).toEqual(expectedIn(files));
    return undefined;
  });

  for (const [config, words] of [
    ['untyped', ''],
    ['typed', ' with type information'],
  ] as const) {
    row(`@typescript-eslint/parser${words}`, async () => {
      if (!hasParser) return noParser();

      const folder = copyFixture(workspace, 'project', config);
      const args = ['--config', `configs/${config}.config.js`, ...TYPESCRIPT_FILES.map((file) => `src/${file}`)];
      const results = readResults(await eslint(folder, ...args, '--format', 'json'));

      expect(findingsByFile(results, path.join(folder, 'src'))).toEqual(expectedIn(TYPESCRIPT_FILES));
      return undefined;
    });
  }

  row("eslint.config.ts with extends: ['jitsi/recommended']", async () => {
    const folder = copyFixture(workspace, 'typed-config', 'typed-config');
    const results = readResults(await eslint(folder, 'src', '--format', 'json'));

    expect(findingsByFile(results, folder)).toEqual({
      'src/join.js': ['2:7 exhaustive-connection-errors', '2:17 no-raw-connection-error'],
    });
    return undefined;
  });

  row('tsc accepts that eslint.config.ts', async () => {
    if (version === null) return 'There is no tsc.';

    const folder = copyFixture(workspace, 'typed-config', 'typed-config-checked');
    const tsc = path.join(workspaceFolder(workspace), 'node_modules/.bin/tsc');

    expect(await run(tsc, ['--version'], { cwd: folder })).toMatchObject({ out: `Version ${version}\n` });
    expect(await run(tsc, ['--project', '.'], { cwd: folder })).toEqual({ code: 0, out: '', err: '' });
    return undefined;
  });

  row('eslint-plugin-jitsi check: ts, mts, cts, tsx', async () => {
    const folder = copyFixture(workspace, 'project', 'checked');
    const check = path.join(workspaceFolder(workspace), 'node_modules/.bin/eslint-plugin-jitsi');
    const args = ['check', '--format', 'json', ...TYPESCRIPT_FILES.map((file) => `src/${file}`)];
    const results = readResults(await run(check, args, { cwd: folder }));

    expect(findingsByFile(results, path.join(folder, 'src'))).toEqual(expectedIn(TYPESCRIPT_FILES));
    return undefined;
  });
});

function expectedIn(files: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(EXPECTED_FINDINGS).filter(([file]) => files.includes(file)));
}
