import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { ESLint } from 'eslint';
import { beforeAll, describe, expect } from 'vitest';

import { cell, type CellEnd } from './cell.js';
import { COLUMNS, copyProject, eslint, type ESLintColumn, withConfig } from './columns.js';
import { findingsByFile, readResults, wholeReports } from './eslint-results.js';
import { EXPECTED_FINDINGS } from './expected-findings.js';
import { run } from './run.js';
import { fixturePath, workspaceFolder } from './workspace.js';

/** The files of fixtures/project/src that each parser reads. */
const FILES_OF_PARSERS = {
  'espree: js, mjs, cjs, jsx': ['call.js', 'call.mjs', 'call.cjs', 'Call.jsx', 'quiet.js'],
  '@typescript-eslint/parser: ts, mts, cts, tsx': ['call.ts', 'call.mts', 'call.cts', 'Call.tsx'],
  '@babel/eslint-parser: Flow': ['flow/call.js'],
  'vue-eslint-parser: js and ts': ['Call.vue', 'CallSetup.vue'],
  'svelte-eslint-parser: ts': ['Call.svelte'],
} as const;

const HTML = 'page.html';
const JSON_FORMAT = ['--format', 'json'];

/** eslint-plugin-html gives ESLint a rule that is a function, which ESLint 9 takes in neither system. */
const readsHtml = ({ workspace, system }: ESLintColumn): boolean => workspace !== 'eslint-9' || system === 'flat';

/** What of fixtures/project a column lints in one go. */
const sources = (column: ESLintColumn): string[] =>
  readsHtml(column) ? ['src'] : ['src', '--ignore-pattern', `src/${HTML}`];

/** What is expected of some of the files. */
const expectedIn = (files: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(EXPECTED_FINDINGS).filter(([file]) => files.includes(file)));

const textIn = (...names: readonly string[]): string => readFileSync(path.join(...names), 'utf8');

/** What the first column reported. */
let firstReports: Readonly<Record<string, unknown>> | undefined;

describe.each(COLUMNS)('$label', (column) => {
  let project: string;
  let results: readonly ESLint.LintResult[];

  const row = (name: string, check: () => CellEnd | Promise<CellEnd>): void => {
    cell({ table: 'The plugin in each ESLint', row: name, column: column.label }, check);
  };
  const lint = async (folder: string, args: readonly string[]): Promise<readonly ESLint.LintResult[]> =>
    readResults(await eslint(column, folder, [...args, ...JSON_FORMAT]));

  beforeAll(async () => {
    project = copyProject(column, 'project');
    results = await lint(project, sources(column));
  });

  for (const [parser, files] of Object.entries(FILES_OF_PARSERS)) {
    row(parser, () => {
      const own = results.filter(({ filePath }) => files.some((file) => filePath === path.join(project, 'src', file)));

      expect(own).toHaveLength(files.length);
      expect(findingsByFile(own, path.join(project, 'src'))).toEqual(expectedIn(files));
      return undefined;
    });
  }

  row('@typescript-eslint/parser with type information', async () => {
    const files = FILES_OF_PARSERS['@typescript-eslint/parser: ts, mts, cts, tsx'];
    const typed = await lint(project, [...withConfig(column, 'typed'), ...files.map((file) => `src/${file}`)]);

    expect(findingsByFile(typed, path.join(project, 'src'))).toEqual(expectedIn(files));
    return undefined;
  });

  row('eslint-plugin-html: scripts of a page', async () => {
    if (readsHtml(column)) {
      const own = results.filter(({ filePath }) => filePath.endsWith(HTML));
      expect(findingsByFile(own, path.join(project, 'src'))).toEqual(expectedIn([HTML]));
      return undefined;
    }

    const { code, err } = await eslint(column, project, [`src/${HTML}`]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`loading rule '__eslint-plugin-html-prepare': Rule must be an object`) as string,
    });
    return 'eslint-plugin-html gives ESLint a rule of a kind that ESLint 9 takes with flat configuration only.';
  });

  row('the same words, fixes and suggestions', () => {
    firstReports ??= wholeReports(results, project);

    const all = Object.entries(firstReports);
    expect(wholeReports(results, project)).toEqual(
      Object.fromEntries(readsHtml(column) ? all : all.filter(([file]) => !file.endsWith(HTML))),
    );
    return undefined;
  });

  row('--fix, and nothing on a second run', async () => {
    const fixed = copyProject(column, 'fixed');
    await eslint(column, fixed, [...sources(column), '--fix']);

    for (const file of readdirSync(fixturePath('fixed/src'), { recursive: true, encoding: 'utf8' })) {
      const wasRead = statSync(fixturePath('fixed/src', file)).isFile() && (file !== HTML || readsHtml(column));
      if (wasRead) expect(textIn(fixed, 'src', file), file).toBe(textIn(fixturePath('fixed/src', file)));
    }
    expect(textIn(fixed, 'src/quiet.js')).toBe(textIn(project, 'src/quiet.js'));

    const again = await lint(fixed, [...sources(column), '--fix-dry-run']);
    expect(again.filter(({ output }) => output !== undefined)).toEqual([]);
    return undefined;
  });

  row('recommended and strict', async () => {
    const sets = await lint(project, [...withConfig(column, 'sets'), 'src/call.js', 'src/call.mjs']);
    const levels = sets.map(({ messages }) =>
      Object.fromEntries(messages.map(({ ruleId, severity }) => [ruleId ?? '', severity])),
    );
    const recommended = {
      'jitsi/exhaustive-connection-errors': 2,
      'jitsi/no-error-object-access': 2,
      'jitsi/no-hasty-retry': 1,
      'jitsi/no-misplaced-constant': 2,
      'jitsi/no-raw-connection-error': 2,
      'jitsi/no-raw-connection-event': 2,
      'jitsi/no-undefined-import': 2,
      'jitsi/no-unknown-connection-error': 2,
    };

    expect(levels).toEqual([
      recommended,
      { ...recommended, 'jitsi/no-hasty-retry': 2, 'jitsi/require-connection-failed-handler': 2 },
    ]);
    return undefined;
  });

  row('loaded by import', () => {
    if (column.system === 'flat') {
      // The configuration of the project is a module.
      expect(results.length).toBeGreaterThan(0);
      return undefined;
    }
    return 'eslintrc loads plugins by require only.';
  });

  row('loaded by require', async () => {
    const args = column.system === 'flat' ? ['--config', 'configs/by-require.config.cjs'] : [];
    const required = await lint(project, [...args, 'src/call.js']);

    expect(findingsByFile(required, path.join(project, 'src'))).toEqual(expectedIn(['call.js']));
    return undefined;
  });

  row('a wrong key in settings.jitsi is named', async () => {
    const { code, err } = await eslint(column, project, [...withConfig(column, 'wrong-settings'), 'src/call.js']);

    expect(code).toBe(2);
    expect(err).toContain(
      'settings.jitsi.constantModule is no setting of eslint-plugin-jitsi. Did you mean constantsModule?',
    );
    return undefined;
  });

  row('--cache', async () => {
    const cached = copyProject(column, 'cached');
    const files = ['src/call.js', 'src/call.ts', 'src/Call.vue'];
    const first = await lint(cached, [...files, '--cache']);
    const file = path.join(cached, 'src/call.js');
    const { atime, mtime } = statSync(file);

    // Who looks into the file sees that it is clean; who goes by size and time sees no change.
    writeFileSync(file, textIn(file).replaceAll('connection.', 'konnection.'));
    utimesSync(file, atime, mtime);
    const second = await lint(cached, [...files, '--cache']);

    expect(findingsByFile(first, path.join(cached, 'src'))).toEqual(expectedIn(['call.js', 'call.ts', 'Call.vue']));
    expect(findingsByFile(second, cached)).toEqual(findingsByFile(first, cached));
    return undefined;
  });

  row('eslint-plugin-jitsi check, without a configuration', async () => {
    const bin = path.join(workspaceFolder(column.workspace), 'node_modules/.bin/eslint-plugin-jitsi');
    const checked = readResults(await run(bin, ['check', '--format', 'json', 'src'], { cwd: project }));
    const recommended = Object.entries(EXPECTED_FINDINGS).map(([file, findings]) => [
      file,
      // `check` reads the scripts of a page together, and sees that the first hands its errors to the second.
      (file === HTML ? findings.toSpliced(1, 0, '13:9 exhaustive-connection-errors') : findings).filter(
        (finding) => !finding.endsWith('require-connection-failed-handler'),
      ),
    ]);

    expect(findingsByFile(checked, path.join(project, 'src'))).toEqual(Object.fromEntries(recommended));
    return undefined;
  });

  row('--concurrency 2', async () => {
    if (column.workspace === 'eslint-8' || column.system === 'eslintrc') {
      const { code, err } = await eslint(column, project, ['src', '--concurrency', '2']);
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining(`Invalid option '--concurrency'`) as string,
      });
      return 'ESLint lints in several threads since 9.34, and with flat configuration only.';
    }

    const threaded = await lint(project, [...sources(column), '--concurrency', '2']);
    expect(wholeReports(threaded, project)).toEqual(wholeReports(results, project));
    return undefined;
  });

  row('bulk suppressions', async () => {
    const old = copyProject(column, 'old');
    const suppressed = await eslint(column, old, ['src/*.js', '--suppress-all']);

    if (column.workspace === 'eslint-8') {
      expect(suppressed).toMatchObject({
        code: 2,
        err: expect.stringContaining(`Invalid option '--suppress-all'`) as string,
      });
      return 'ESLint has bulk suppressions since 9.24.';
    }

    expect(await eslint(column, old, ['src/*.js'])).toMatchObject({ code: 0 });
    writeFileSync(path.join(old, 'src/new.js'), textIn(old, 'src/call.js'));
    expect(await eslint(column, old, ['src/*.js'])).toMatchObject({ code: 1 });
    return undefined;
  });
});
