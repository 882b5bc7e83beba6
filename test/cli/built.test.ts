import type { ChildProcess, SpawnSyncOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';
import { builtFile } from './built-file.js';
import type { Ended } from './run-in.js';

const cli = builtFile('cli.js');

const RAW = `JitsiMeetJS.joinConference().catch((error) => {
  if (error === 'connection.passwordRequired') ask();
  else throw error;
});
`;
const MIGRATED = RAW.replace(`'connection.passwordRequired'`, 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED');

function run(folder: string, args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    ...options,
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${1000 + index}.js`, RAW]));

const textsIn = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

/** Someone whom permissions hold back: tests often run as a user whom they do not. */
const ORDINARY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** A folder that an ordinary user may read and write. */
function ordinaryFolder(files: Record<string, string>): string {
  const folder = folderWith(files);
  const { uid, gid } = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, ...ORDINARY };
  for (const name of ['', ...fs.readdirSync(folder)]) fs.chownSync(path.join(folder, name), uid, gid);
  return folder;
}

describe('the built command line', () => {
  it('migrates and checks', () => {
    const folder = folderWith({ 'a.js': RAW });
    expect(run(folder, ['check'])).toMatchObject({ code: 1, out: expect.stringContaining('1 finding') as string });
    expect(run(folder, ['migrate'])).toMatchObject({ code: 0, err: '' });
    expect(textsIn(folder)).toEqual([MIGRATED]);
    expect(run(folder, ['check'])).toMatchObject({ code: 0, out: '1 file checked, 0 findings.\n' });
  });

  it('is wrong usage without a command', () => {
    expect(run(folderWith({}), []).code).toBe(2);
  });

  it('gives the same in several processes', () => {
    const one = folderWith({ ...manyFiles(30), 'bad.js': `${RAW}let = =` });
    const many = folderWith({ ...manyFiles(30), 'bad.js': `${RAW}let = =` });
    const args = ['migrate', '--diff'];
    const ended = run(one, [...args, '--workers=1']);
    expect(ended.code).toBe(2);
    expect(run(many, [...args, '--workers=3'])).toEqual(ended);
    expect(textsIn(many)).toEqual(textsIn(one));
  });

  it('survives a file that there is not enough memory for', () => {
    const folder = folderWith({ 'a.js': RAW + 'f(a, 1);\n'.repeat(230_000), 'b.js': RAW });
    const { code, err } = run(folder, ['migrate'], {
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=100' },
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: "Failed, and left as they were:\n  a.js  It can't be analysed: there is not enough memory for it.\n\n",
    });
    expect(fs.readFileSync(path.join(folder, 'b.js'), 'utf8')).toBe(MIGRATED);
  });

  it('migrates a file of 20 MB', () => {
    const comments = `// ${'a'.repeat(997)}\n`.repeat(20_000);
    const folder = folderWith({ 'a.js': comments + RAW });
    expect(run(folder, ['migrate'])).toMatchObject({ code: 0 });
    expect(textsIn(folder)[0] === comments + MIGRATED).toBe(true);
  });

  it('stops without a word when nobody reads on', () => {
    const folder = folderWith(manyFiles(100));
    const command = `"${process.execPath}" "${cli}" migrate --dry-run --diff | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '--- a/1000.js\n', stderr: '' });
  });
});

describe('the built command line without what it runs on', () => {
  it('says that what it prints went nowhere', () => {
    const folder = folderWith({ 'a.js': RAW });
    const readOnly = fs.openSync(path.join(folder, 'a.js'), 'r');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'migrate', '--dry-run'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', readOnly, 'pipe'],
    });
    fs.closeSync(readOnly);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The output: It can't be written: EBADF: .*\.\n$/u);
  });

  it('ends as it would have when nobody reads the errors', async () => {
    const child = spawn(process.execPath, [cli, 'migrate', 'none'], {
      cwd: folderWith({}),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
  });

  it('says that its folder is gone', () => {
    const folder = folderWith({ 'gone/a.js': RAW });
    const command = `cd gone && rm a.js && rmdir ../gone && "${process.execPath}" "${cli}" check`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'The working folder is not there any more.\n' });
  });
});

describe('the built command line for an ordinary user', () => {
  it('names what can not be read, and does the others', () => {
    const folder = ordinaryFolder({ 'a.js': RAW, 'b.js': RAW, 'c/d.js': RAW });
    fs.chmodSync(path.join(folder, 'a.js'), 0);
    fs.chmodSync(path.join(folder, 'c'), 0);
    const { code, err } = run(folder, ['migrate'], ORDINARY);
    fs.chmodSync(path.join(folder, 'c'), 0o755);
    expect(code).toBe(2);
    expect(err).toContain("  c  It can't be read: permission is denied (EACCES).\n");
    expect(err).toContain("  a.js  It can't be read: permission is denied (EACCES).\n");
    expect(fs.readFileSync(path.join(folder, 'b.js'), 'utf8')).toBe(MIGRATED);
  });

  it('names what can not be written in a read-only folder, and leaves it', () => {
    const folder = ordinaryFolder({ 'a.js': RAW });
    fs.chmodSync(folder, 0o555);
    const { code, err } = run(folder, ['migrate'], ORDINARY);
    fs.chmodSync(folder, 0o755);
    expect({ code, err }).toEqual({
      code: 2,
      err: "Failed, and left as they were:\n  a.js  It can't be written: permission is denied (EACCES).\n\n",
    });
    expect(fs.readdirSync(folder)).toEqual(['a.js']);
    expect(textsIn(folder)).toEqual([RAW]);
  });
});

describe('the built command line when it is killed', () => {
  async function waitForFirstWrite(folder: string, child: ChildProcess): Promise<void> {
    while (child.exitCode === null && fs.readFileSync(path.join(folder, '1000.js'), 'utf8') === RAW) await pause(1);
  }

  async function killAfterFirstWrite(folder: string, child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await waitForFirstWrite(folder, child);
    child.kill(signal);
    await ended;
  }

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'leaves every file whole after %s, and does the rest the next time',
    async (signal) => {
      const folder = folderWith(manyFiles(150));
      const child = spawn(process.execPath, [cli, 'migrate', '--force'], { cwd: folder, stdio: 'ignore' });
      await killAfterFirstWrite(folder, child, signal);
      const texts = textsIn(folder);
      expect(texts).toHaveLength(150);
      expect(texts.filter((text) => text !== RAW && text !== MIGRATED)).toEqual([]);

      expect(run(folder, ['migrate'])).toMatchObject({ code: 0, err: '' });
      expect(textsIn(folder).filter((text) => text !== MIGRATED)).toEqual([]);
    },
  );

  it.each([
    ['SIGINT', 1, 130],
    ['SIGTERM', 1, 143],
    ['SIGINT', 3, 130],
  ] as const)('leaves no draft behind after %s to %i processes', async (signal, workers, code) => {
    const folder = folderWith(manyFiles(150));
    // Of a group of its own, as a terminal would have it: what ends one of them ends all.
    const options = { cwd: folder, stdio: 'ignore', detached: true } as const;
    const child = spawn(process.execPath, [cli, 'migrate', `--workers=${workers}`], options);
    await waitForFirstWrite(folder, child);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-(child.pid ?? 0), signal);
    expect(await ended).toBe(code);
    // The workers end with the file at hand, which is soon.
    await pause(300);
    expect(fs.readdirSync(folder).filter((name) => !name.endsWith('.js'))).toEqual([]);
    expect(textsIn(folder)).toContain(RAW);
  });
});
