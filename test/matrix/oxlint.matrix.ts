import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect } from 'vitest';

import { cell, type CellEnd } from './cell.js';
import { EXPECTED_FINDINGS } from './expected-findings.js';
import { PACKAGES } from './packages.js';
import { run, type Ended } from './run.js';
import { copyFixture, fixturePath, workspaceFolder } from './workspace.js';

/** What `oxlint --format json` prints. */
interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
  readonly number_of_files: number;
  readonly number_of_rules: number;
}

/** oxlint has no parser for Flow, and reads no pages. */
const UNREAD = ['flow/call.js', 'page.html'];

const READ = Object.fromEntries(Object.entries(EXPECTED_FINDINGS).filter(([file]) => !UNREAD.includes(file)));

const row = (name: string, check: () => CellEnd | Promise<CellEnd>): void => {
  cell({ table: 'The plugin in oxlint', row: name, column: `oxlint ${PACKAGES['no-typescript'].oxlint}` }, check);
};

const oxlint = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  run(path.join(workspaceFolder('no-typescript'), 'node_modules/.bin/oxlint'), ['src', ...args], { cwd: folder });

async function lint(folder: string, ...args: readonly string[]): Promise<OxlintOutput> {
  const { out, err } = await oxlint(folder, '--format', 'json', ...args);
  const output = JSON.parse(out) as OxlintOutput;

  expect(err).toBe('');
  expect(output.number_of_files).toBeGreaterThan(0);
  expect(output.number_of_rules).toBeGreaterThan(0);
  return output;
}

function findingsOf({ diagnostics }: OxlintOutput): Readonly<Record<string, readonly string[]>> {
  const findings: Record<string, string[]> = {};

  for (const { code, filename, labels } of diagnostics) {
    const { line, column } = labels[0]!.span;
    const rule = /^jitsi\((.+)\)$/u.exec(code)?.[1] ?? code;
    (findings[path.posix.relative('src', filename)] ??= []).push(`${line}:${column} ${rule}`);
  }
  for (const places of Object.values(findings)) places.sort(byPlace);
  return findings;
}

function byPlace(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

let project: string;
let output: OxlintOutput;

beforeAll(async () => {
  project = copyFixture('no-typescript', 'project', 'oxlint');
  output = await lint(project);
});

row('all rules: js, mjs, cjs, jsx, ts, mts, cts, tsx, vue, svelte', () => {
  expect(findingsOf(output)).toEqual(READ);
  return undefined;
});

row('Flow', () => {
  expect(Object.keys(findingsOf(output))).not.toContain('flow/call.js');
  return 'oxlint has no parser for Flow and takes no others.';
});

row('html', () => {
  expect(Object.keys(findingsOf(output))).not.toContain('page.html');
  return 'oxlint reads no pages and has no processors.';
});

row('settings', async () => {
  const other = copyFixture('no-typescript', 'project', 'oxlint-settings');
  const file = path.join(other, '.oxlintrc.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as object;
  const lintWith = (jitsi: object): Promise<Ended> => {
    writeFileSync(file, JSON.stringify({ ...config, settings: { jitsi } }));
    return oxlint(other, '--format', 'json');
  };

  // A release that doesn't have NOT_LIVE_ERROR yet.
  const { out } = await lintWith({ release: 1800 });
  const unknown = (JSON.parse(out) as OxlintOutput).diagnostics.filter(({ code }) => code.includes('no-unknown'));
  expect(unknown.map(({ filename }) => filename)).toContain('src/Call.tsx');

  const wrong = await lintWith({ constantModule: './src/jitsi.js' });
  expect(wrong.code).not.toBe(0);
  expect(wrong.out).toContain('settings.jitsi.constantModule is no setting of eslint-plugin-jitsi.');
  return undefined;
});

row('--fix', async () => {
  const fixed = copyFixture('no-typescript', 'project', 'oxlint-fixed');
  await oxlint(fixed, '--fix');

  for (const file of Object.keys(READ)) {
    const expected = readFileSync(fixturePath('fixed/src', file), 'utf8');
    expect(readFileSync(path.join(fixed, 'src', file), 'utf8'), file).toBe(expected);
  }
  return undefined;
});

row('--fix-suggestions', async () => {
  const folder = copyFixture('no-typescript', 'project', 'oxlint-suggested');
  const texts = (): string =>
    sourcesIn(folder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('');

  // oxlint goes over the files once, and leaves out what overlaps.
  for (let before = ''; before !== texts();) {
    before = texts();
    await oxlint(folder, '--fix', '--fix-suggestions');
  }

  const left = Object.entries(findingsOf(await lint(folder))).flatMap(([file, findings]) =>
    findings.map((finding) => `${file} ${finding.replace(/^\S+ /u, '')}`),
  );
  // The first two may have suggestions that a person has to go on from; for the last one there is none.
  expect(left.filter((finding) => !/exhaustive-connection-errors|no-hasty-retry/u.test(finding))).toEqual([
    'call.cjs no-misplaced-constant',
  ]);
  return undefined;
});
