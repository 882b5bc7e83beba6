import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, inject } from 'vitest';

import { cell } from './cell.js';
import { type Ended, run } from './run.js';
import { fixturePath } from './workspace.js';

/** No daemon that outlives the test, no cloud, and output that doesn't redraw itself. */
const NX_ENV = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

const MIGRATED = {
  'packages/web/src/index.ts': [
    [
      "import JitsiMeetJS, { JitsiConnectionEvents } from '@calls/jitsi';",
      "import JitsiMeetJS, { JitsiConnectionEvents, JitsiConnectionErrors } from '@calls/jitsi';",
    ],
    ["'connection.passwordRequired'", 'JitsiConnectionErrors.PASSWORD_REQUIRED'],
  ],
  'packages/kiosk/src/index.js': [
    [
      '{ default: JitsiMeetJS, JitsiConnectionEvents }',
      '{ default: JitsiMeetJS, JitsiConnectionEvents, JitsiConnectionErrors }',
    ],
    ["'connection.serverError'", 'JitsiConnectionErrors.SERVER_ERROR'],
  ],
} as const;

let workspace: string;

const row = (name: string, column: string, checkRow: () => Promise<void>): void => {
  cell({ table: 'A workspace of several packages', row: name, column }, async () => {
    await checkRow();
    return undefined;
  });
};
const bin = (name: string, ...args: readonly string[]): Promise<Ended> =>
  run(path.join(workspace, 'node_modules/.bin', name), args, { cwd: workspace, env: NX_ENV });
const check = (): Promise<Ended> => bin('nx', 'run-many', '--targets=check', '--output-style=stream');
/** What Nx says where it has run a task for all packages but some. */
const fromCache = (packages: number): string =>
  expect.stringContaining(
    `Nx read the output from the cache instead of running the command for ${packages} out of 4 tasks.`,
  ) as string;
const textOf = (file: string): string => readFileSync(path.join(workspace, file), 'utf8');

beforeAll(async () => {
  workspace = path.join(inject('workspaces'), 'nx');
  cpSync(fixturePath('nx-workspace'), workspace, { recursive: true });

  const manifest = path.join(workspace, 'package.json');
  writeFileSync(
    manifest,
    textOf('package.json').replace(
      '"eslint-plugin-jitsi": "*"',
      '"eslint-plugin-jitsi": "file:../eslint-plugin-jitsi.tgz"',
    ),
  );
  const installed = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: workspace });
  expect(installed).toMatchObject({ code: 0 });
  cpSync(fixturePath('library'), path.join(workspace, 'node_modules/lib-jitsi-meet'), { recursive: true });
});

row('check, a target of every package', 'nx', async () => {
  const { code, out, err } = await check();
  const [, failed = ''] = /Failed tasks:\s+((?:- @calls\/\w+:check\s+)+)/u.exec(`${out}${err}`) ?? [];

  expect(code).not.toBe(0);
  expect(failed.trim().split(/\s*- /u).sort()).toEqual(['', '@calls/kiosk:check', '@calls/web:check']);
  expect(out).toContain('jitsi/no-raw-connection-error');
});

row('migrate, over packages with a tsconfig each', 'npm', async () => {
  const before = Object.keys(MIGRATED).map((file) => [file, textOf(file)] as const);
  const { code, out } = await bin('eslint-plugin-jitsi', 'migrate');

  expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({
    code: 0,
    last: '4 files seen, 2 changed, 2 literals rewritten, 0 left.',
  });
  for (const [file, text] of before) {
    const expected = MIGRATED[file as keyof typeof MIGRATED].reduce((left, [from, to]) => left.replace(from, to), text);
    expect(textOf(file)).toBe(expected);
  }
  expect(await bin('tsc', '--build')).toEqual({ code: 0, out: '', err: '' });
});

row('check after that: only the packages that were changed', 'nx', async () => {
  expect(await check()).toMatchObject({ code: 0, out: fromCache(2) });
});

row('check again: everything from the cache', 'nx', async () => {
  expect(await check()).toMatchObject({ code: 0, out: fromCache(4) });
});

row('check after a change: only that package, and those that depend on it', 'nx', async () => {
  const file = path.join(workspace, 'packages/jitsi/src/index.ts');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nexport const FORK = false;\n`);

  expect(await check()).toMatchObject({ code: 0, out: fromCache(1) });
});
