import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { addFiles, folderWith } from '../jitsi/temporary-folder.js';
import type { Ended } from './run-in.js';
import { runIn } from './run-in.js';

const RAW = `JitsiMeetJS.joinConference().catch((error) => {
  if (error === 'connection.passwordRequired') ask();
});
`;
const MIGRATED = RAW.replace(`'connection.passwordRequired'`, 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED');
const LEFT = `const a = f(JitsiMeetJS, error === ('connection.otherError' as const));\n`;
const UNSHOWN = `api.on('errorOccurred', ({ name }) => name === 'connection.droppedError');\n`;

const migrate = (folder: string, ...args: string[]): Promise<Ended> => runIn(folder, ['migrate', ...args]);
const textOf = (folder: string, file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function repositoryWith(files: Record<string, string>): string {
  const folder = folderWith(files);
  git(folder, 'init');
  git(folder, 'add', '.');
  git(folder, 'commit', '--message=a');
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('migrate', () => {
  it('migrates, and ends with a summary', async () => {
    const folder = folderWith({ 'src/a.js': RAW, 'src/b.ts': RAW + LEFT, 'c.js': UNSHOWN, 'd.js': 'a;', 'e.css': '' });
    expect(await migrate(folder)).toEqual({
      code: 1,
      err: '',
      out: `Rewritten:
  src/a.js  1 literal
  src/b.ts  1 literal

Left for you:
  src/b.ts:4:37  'connection.otherError'  It is typed as a literal, which TypeScript would not accept a constant for.

To look at:
  c.js:1:48  'connection.droppedError'  It is compared exactly, but the file does not show lib-jitsi-meet.

4 files seen, 2 changed, 2 literals rewritten, 1 left, 1 to look at.
`,
    });
    expect(textOf(folder, 'src/a.js')).toBe(MIGRATED);
    expect(textOf(folder, 'src/b.ts')).toBe(MIGRATED + LEFT);
    expect(textOf(folder, 'c.js')).toBe(UNSHOWN);
  });

  it('changes nothing on a second run', async () => {
    const folder = folderWith({ 'a.js': RAW });
    expect((await migrate(folder)).code).toBe(0);
    const { mtimeMs } = fs.statSync(path.join(folder, 'a.js'));
    expect(await migrate(folder)).toMatchObject({
      code: 0,
      out: '1 file seen, 0 changed, 0 literals rewritten, 0 left.\n',
    });
    expect(fs.statSync(path.join(folder, 'a.js')).mtimeMs).toBe(mtimeMs);
  });

  it('writes nothing with --dry-run', async () => {
    const folder = folderWith({ 'a.js': RAW });
    const { code, out } = await migrate(folder, '--dry-run');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Would be rewritten:\n  a.js  1 literal\n\n1 file seen, 1 would be changed, 1 literal would be rewritten, 0 left.\n',
    });
    expect(textOf(folder, 'a.js')).toBe(RAW);
  });

  it('writes nothing with --check, and says whether it would', async () => {
    const folder = folderWith({ 'a.js': RAW });
    expect((await migrate(folder, '--check')).code).toBe(1);
    expect(textOf(folder, 'a.js')).toBe(RAW);
    addFiles(folder, { 'a.js': MIGRATED });
    expect((await migrate(folder, '--check')).code).toBe(0);
  });

  it('prints with --diff what git can apply', async () => {
    const files = {
      'src/a.js': `${'a;\n'.repeat(9)}${RAW}`,
      'b.js': RAW.trimEnd(),
      'c.js': RAW.replaceAll('\n', '\r\n'),
    };
    const folder = folderWith(files);
    const { out } = await migrate(folder, '--diff', '--dry-run');
    expect(out).toContain('--- a/src/a.js\n+++ b/src/a.js\n@@ -8,5 +8,5 @@\n');
    for (const [file, text] of Object.entries(files)) expect(textOf(folder, file)).toBe(text);

    const patched = folderWith(files);
    execFileSync('git', ['apply', '-'], { cwd: patched, input: out });
    const { out: again } = await migrate(folder, '--diff');
    expect(again.startsWith(out.slice(0, out.indexOf('Would be')))).toBe(true);
    for (const file of Object.keys(files)) expect(textOf(patched, file)).toBe(textOf(folder, file));
  });

  it('prints one object with --format json', async () => {
    const folder = folderWith({ 'a.js': RAW, 'b.ts': LEFT, 'c.js': UNSHOWN, 'd.js': `${RAW}let = =` });
    const { code, out, err } = await migrate(folder, '--format=json', '--diff');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toEqual({
      filesSeen: 4,
      written: true,
      changed: [{ path: 'a.js', rewritten: 1, diff: expect.stringContaining('@@') as string }],
      literalsRewritten: 1,
      left: [
        { path: 'b.ts', line: 1, column: 37, value: 'connection.otherError', reason: expect.any(String) as string },
      ],
      lookAt: [
        { path: 'c.js', line: 1, column: 48, value: 'connection.droppedError', reason: expect.any(String) as string },
      ],
      failed: [{ path: 'd.js', line: 4, message: expect.any(String) as string }],
    });
  });

  it('takes the settings as options', async () => {
    const folder = folderWith({
      'src/a.js': `import b from 'b';\nJitsiConnectionEvents && b((e) => e === 'connection.x');\n`,
    });
    const args = ['--constants-from', './src/lib.js', '--additionalErrors={"X":"connection.x"}', '--release=1880'];
    expect((await migrate(folder, ...args)).code).toBe(0);
    expect(textOf(folder, 'src/a.js')).toContain(`import { JitsiConnectionErrors } from './lib.js';`);
  });

  it('shows where it is, to someone who watches', async () => {
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.js`, RAW.repeat(40)])),
    );
    const { err, out } = await runIn(folder, ['migrate'], true);
    expect(err.replace(/\r\u001B\[K((?:Reading|Migrating) \d+\/40)?/g, '')).toBe('');
    expect(out).toContain('40 files seen, 40 changed, 1600 literals rewritten');
  });
});

describe('migrate in a git work tree', () => {
  it('refuses uncommitted changes', async () => {
    const folder = repositoryWith({ 'a.js': RAW, 'b.txt': '' });
    addFiles(folder, { 'b.txt': 'changed', 'c.txt': 'new' });
    const { code, out, err } = await migrate(folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `The git work tree ${folder} has uncommitted changes (b.txt and 1 more).\nCommit or stash them first, or use --force. Nothing was changed.\n`,
    );
    expect(textOf(folder, 'a.js')).toBe(RAW);
    expect((await migrate(folder, '--dry-run')).code).toBe(0);
    expect((await migrate(folder, '--check')).code).toBe(1);
    expect((await migrate(folder, '--force')).code).toBe(0);
    expect(textOf(folder, 'a.js')).toBe(MIGRATED);
  });

  it('names what was changed in the letters that it is named in', async () => {
    const folder = repositoryWith({ 'a.js': RAW });
    addFiles(folder, { 'für-später.txt': '' });
    expect((await migrate(folder)).err).toContain('has uncommitted changes (für-später.txt).');
  });

  it('migrates a clean one', async () => {
    const folder = repositoryWith({ 'src/a.js': RAW, '.gitignore': 'dist\n', 'dist/a.js': RAW });
    expect(await migrate(folder, 'src/a.js', 'src')).toMatchObject({ code: 0 });
    expect(textOf(folder, 'src/a.js')).toBe(MIGRATED);
    expect(textOf(folder, 'dist/a.js')).toBe(RAW);
  });

  it('refuses one that git can not tell about', async () => {
    const folder = folderWith({ '.git': 'gitdir: nowhere', 'a.js': RAW });
    const { code, err } = await migrate(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^git can't tell whether .* has uncommitted changes: fatal: /);
    expect(err).toMatch(/\nSee to that first, or use --force\. Nothing was changed\.\n$/);
  });

  it('refuses one where there is no git to ask', async () => {
    const folder = repositoryWith({ 'a.js': RAW });
    vi.stubEnv('PATH', path.join(folder, 'nowhere'));
    expect(await migrate(folder)).toEqual({
      code: 2,
      out: '',
      err: `git is needed to see whether ${folder} has uncommitted changes, and there is no git.\nInstall it first, or use --force. Nothing was changed.\n`,
    });
    expect(textOf(folder, 'a.js')).toBe(RAW);
    expect((await migrate(folderWith({ 'a.js': RAW }))).code).toBe(0);
    expect((await migrate(folder, '--force')).code).toBe(0);
  });

  it('counts new files, whatever git is configured to show', async () => {
    const folder = repositoryWith({ 'a.js': RAW });
    git(folder, 'config', 'status.showUntrackedFiles', 'no');
    expect((await migrate(folder, '--dry-run')).code).toBe(0);
    addFiles(folder, { 'b.js': '' });
    expect((await migrate(folder)).err).toContain('has uncommitted changes (b.js).');
  });

  it('asks of the tree that a link leads into', async () => {
    const other = repositoryWith({ 'a.js': RAW, 'lib/b.js': RAW });
    const folder = repositoryWith({ 'c.js': 'c;' });
    fs.symlinkSync(path.join(other, 'a.js'), path.join(folder, 'a.js'));
    fs.symlinkSync(path.join(other, 'lib'), path.join(folder, 'lib'));
    git(folder, 'add', '.');
    git(folder, 'commit', '--message=b');
    addFiles(other, { 'new.txt': '' });
    const objection = `The git work tree ${other} has uncommitted changes (new.txt).`;
    for (const named of ['.', 'a.js', 'lib', '*.js']) {
      const { code, err } = await migrate(folder, named);
      expect({ named, code, err: err.split('\n')[0] }).toEqual({ named, code: 2, err: objection });
    }
    expect((await migrate(folder, 'c.js')).code).toBe(0);
    expect(textOf(other, 'a.js')).toBe(RAW);

    git(other, 'add', '.');
    git(other, 'commit', '--message=b');
    addFiles(folder, { 'new.txt': '' });
    expect((await migrate(folder, 'lib')).code).toBe(0);
    expect((await migrate(folder, '.')).code).toBe(2);
  });

  it('asks of the trees that are in a folder, where they have something to migrate', async () => {
    const folder = folderWith({ 'one/a.js': RAW, 'two/b/b.js': 'b;', 'c.js': RAW });
    for (const tree of ['one', 'two']) git(path.join(folder, tree), 'init');
    const { code, err } = await migrate(folder);
    expect(code).toBe(2);
    expect(err).toContain(`The git work tree ${folder}/one has uncommitted changes (a.js).`);
    expect((await migrate(folder, '*/*.js')).code).toBe(2);
    expect(textOf(folder, 'c.js')).toBe(RAW);
    expect((await migrate(folder, 'two/b/*.js', 'c.js')).code).toBe(2);

    git(path.join(folder, 'one'), 'add', '.');
    git(path.join(folder, 'one'), 'commit', '--message=a');
    expect((await migrate(folder)).code).toBe(0);
    expect(textOf(folder, 'one/a.js')).toBe(MIGRATED);
  });

  it('asks of the tree that the paths are in', async () => {
    const folder = repositoryWith({ 'a.js': RAW });
    addFiles(folder, { 'b.js': '' });
    const elsewhere = folderWith({ 'c.js': RAW });
    expect((await migrate(folder, elsewhere)).code).toBe(0);
    expect((await migrate(elsewhere, folder)).code).toBe(2);
  });
});

describe('migrate with bad input', () => {
  it('names a file that is no program, and does the others', async () => {
    const folder = folderWith({ 'a.js': `${RAW}\nlet = =`, 'b.js': RAW, 'c.js': 'let = =' });
    const { code, out, err } = await migrate(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^Failed, and left as they were:\n {2}a\.js:5 {2}.*\.\n\n$/);
    expect(out).toContain('3 files seen, 1 changed, 1 literal rewritten, 0 left, 1 failed.');
    expect(textOf(folder, 'b.js')).toBe(MIGRATED);
  });

  it('names a file that is not UTF-8, and leaves its bytes', async () => {
    const folder = folderWith({ 'b.js': RAW });
    const bytes = Buffer.from(`// é\n${RAW}`, 'latin1');
    fs.writeFileSync(path.join(folder, 'a.js'), bytes);
    const { code, err } = await migrate(folder);
    expect({ code, err }).toEqual({ code: 2, err: 'Failed, and left as they were:\n  a.js  It is not UTF-8.\n\n' });
    expect(fs.readFileSync(path.join(folder, 'a.js'))).toEqual(bytes);
    expect(textOf(folder, 'b.js')).toBe(MIGRATED);
  });

  it('names links that lead nowhere or in circles, and does the others', async () => {
    const folder = folderWith({ 'a.js': RAW });
    fs.symlinkSync('nowhere.js', path.join(folder, 'b.js'));
    fs.symlinkSync('c.js', path.join(folder, 'c.js'));
    const { code, err } = await migrate(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/ b\.js .*leads nowhere.*\n {2}c\.js .*leads back to itself/);
    expect(textOf(folder, 'a.js')).toBe(MIGRATED);
  });

  it('migrates a file with two names once, and leaves the link a link', async () => {
    const folder = folderWith({ 'b.js': RAW });
    fs.symlinkSync('b.js', path.join(folder, 'a.js'));
    const { code, out } = await migrate(folder, 'a.js', 'b.js');
    expect(code).toBe(0);
    expect(out).toContain('1 file seen, 1 changed, 1 literal rewritten');
    expect(fs.readlinkSync(path.join(folder, 'a.js'))).toBe('b.js');
    expect(textOf(folder, 'b.js')).toBe(MIGRATED);
  });

  it('names a file that is read-only', async () => {
    const folder = folderWith({ 'a.js': RAW, 'b.js': RAW });
    fs.chmodSync(path.join(folder, 'a.js'), 0o444);
    const { code, err, out } = await migrate(folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: "Failed, and left as they were:\n  a.js  It can't be written: it is read-only.\n\n",
    });
    expect(out).toContain('2 files seen, 1 changed');
    expect(textOf(folder, 'a.js')).toBe(RAW);
  });

  it('names paths that are not there, and does the others', async () => {
    const folder = folderWith({ 'a.js': RAW });
    const { code, err } = await migrate(folder, 'lib', 'a.js');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Failed, and left as they were:\n  lib  There is no such file or folder.\n\n',
    });
    expect(textOf(folder, 'a.js')).toBe(MIGRATED);
  });

  it('says that there is nothing to migrate', async () => {
    const folder = folderWith({ 'src/a.css': '', 'b.js': '' });
    const nothing = { code: 2, out: '', err: 'There are no files to migrate in src.\n' };
    expect(await migrate(folder, 'src')).toEqual(nothing);
    expect(JSON.parse((await migrate(folder, 'src', '--format=json')).out)).toMatchObject({
      filesSeen: 0,
      written: false,
      failed: [],
    });
  });

  it('says with --format json whether it has written anything', async () => {
    const folder = folderWith({ 'a.js': RAW });
    const isWritten = async (...args: string[]): Promise<unknown> =>
      (JSON.parse((await migrate(folder, '--format=json', ...args)).out) as { written: unknown }).written;
    expect(await isWritten('--dry-run')).toBe(false);
    expect(await isWritten()).toBe(true);
    expect(await isWritten()).toBe(false);
  });

  it('names a file that is nested too deeply', async () => {
    const brackets = `${'('.repeat(200_000)}1${')'.repeat(200_000)}`;
    const folder = folderWith({ 'a.js': RAW + brackets, 'b.js': `${RAW}a = ${'1 + '.repeat(20_000)}1;`, 'c.js': RAW });
    const { code, err } = await migrate(folder);
    expect(code).toBe(2);
    expect(err).toContain('a.js:4  The code is nested too deeply.\n');
    expect(err).toContain(`b.js  It can't be analysed: its code is nested too deeply.\n`);
    expect(textOf(folder, 'c.js')).toBe(MIGRATED);
  });
});
