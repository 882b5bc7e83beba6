import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'vitest';

import { cell } from './cell.js';
import { EXPECTED_FINDINGS } from './expected-findings.js';
import { type Ended, run } from './run.js';
import { copyFixture, fixturePath, workspaceFolder } from './workspace.js';

const row = (name: string, column: 'migrate' | 'check', check: () => Promise<void>): void => {
  cell({ table: 'eslint-plugin-jitsi, on what ESLint does not read by itself', row: name, column }, async () => {
    await check();
    return undefined;
  });
};

/** Runs the command line where there is no TypeScript and no parser. */
const jitsi = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  run(path.join(workspaceFolder('no-typescript'), 'node_modules/.bin/eslint-plugin-jitsi'), args, { cwd });

const lastLine = ({ out }: Ended): string => out.trimEnd().split('\n').at(-1) ?? '';

/** The files of fixtures/project/src by kind. */
const KINDS = {
  'js, mjs, cjs, jsx': ['call.js', 'call.mjs', 'call.cjs', 'Call.jsx'],
  'ts, mts, cts, tsx': ['call.ts', 'call.mts', 'call.cts', 'Call.tsx'],
  Flow: ['flow/call.js'],
  vue: ['Call.vue', 'CallSetup.vue'],
  svelte: ['Call.svelte'],
  html: ['page.html'],
} as const;

for (const [kind, files] of Object.entries(KINDS)) {
  row(kind, 'migrate', async () => {
    const folder = copyFixture('no-typescript', 'project', `migrate-${kind.replaceAll(/\W+/gu, '-')}`);
    const paths = files.map((file) => path.join('src', file));

    expect(await jitsi(folder, 'migrate', ...paths)).toMatchObject({ code: 0, err: '' });
    for (const file of files) {
      const expected = readFileSync(fixturePath('fixed/src', file), 'utf8');
      expect(readFileSync(path.join(folder, 'src', file), 'utf8'), file).toBe(expected);
    }
    expect(await jitsi(folder, 'migrate', '--check', ...paths)).toMatchObject({ code: 0, err: '' });
  });

  row(kind, 'check', async () => {
    const folder = copyFixture('no-typescript', 'project', `check-${kind.replaceAll(/\W+/gu, '-')}`);
    const { code, out } = await jitsi(folder, 'check', '--format', 'json', ...files.map((file) => `src/${file}`));
    const rules = (JSON.parse(out) as readonly { messages: readonly { ruleId: string }[] }[]).flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId.replace('jitsi/', '')),
    );

    expect(code).toBe(1);
    for (const finding of files.flatMap((file) => EXPECTED_FINDINGS[file] ?? [])) {
      const rule = finding.replace(/^\S+ /u, '');
      if (rule !== 'require-connection-failed-handler') expect(rules).toContain(rule);
    }
  });
}

/** How many files there are of each kind, one in ten of them with something to migrate. */
const MANY = 300;

/** Thousands of files of all kinds, in folders of a hundred. */
function manyFiles(folder: string): { readonly all: number; readonly raw: number } {
  const texts = Object.values(KINDS)
    .flat()
    .map((file) => [file, readFileSync(fixturePath('project/src', file), 'utf8')] as const);
  const dull = 'export const answer = 42;\n';
  let all = 0;
  let raw = 0;

  for (let index = 0; index < MANY; index += 1) {
    const into = path.join(folder, `part-${Math.floor(index / 10)}`, String(index));
    mkdirSync(into, { recursive: true });
    for (const [file, text] of texts) {
      const isRaw = index % 10 === 0;
      const isScript = /\.[cm]?[jt]sx?$/u.test(file);
      const other = isScript ? dull : `<script>\n${dull}</script>\n`;
      writeFileSync(path.join(into, file.replace('/', '-')), isRaw ? text : other);
      all += 1;
      raw += isRaw ? 1 : 0;
    }
  }
  return { all, raw };
}

row(`${MANY * Object.values(KINDS).flat().length} files`, 'migrate', async () => {
  const folder = path.join(workspaceFolder('no-typescript'), 'many');
  const { all, raw } = manyFiles(folder);

  const checked = await jitsi(folder, 'check', '--format', 'json');
  expect(checked).toMatchObject({
    code: 1,
    err: expect.stringMatching(new RegExp(`^${all} files checked, `, 'u')) as string,
  });

  expect(lastLine(await jitsi(folder, 'migrate', '--check'))).toContain(`${all} files seen, ${raw} would be changed, `);
  const ended = await jitsi(folder, 'migrate');
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
  expect(lastLine(ended)).toContain(`${all} files seen, ${raw} changed, `);
  expect(lastLine(await jitsi(folder, 'migrate'))).toContain(`${all} files seen, 0 changed, 0 literals rewritten`);

  // Nothing is left beside the files that were there.
  expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(
    all,
  );
});
