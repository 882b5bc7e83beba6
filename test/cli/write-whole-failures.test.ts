import type * as FileSystem from 'node:fs';
import path from 'node:path';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { writeWhole } from '../../cli/files/write-whole.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const fs = await vi.importActual<typeof FileSystem>('node:fs');

const { fchownSync, fsyncSync, statSync, writeFileSync } = vi.hoisted(() => ({
  fchownSync: vi.fn<(file: number, uid: number, gid: number) => void>(),
  fsyncSync: vi.fn<(file: number) => void>(),
  statSync: vi.fn<(file: string) => object>(),
  writeFileSync: vi.fn<(file: number, text: string) => void>(),
}));

vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof FileSystem>()),
  fchownSync,
  fsyncSync,
  statSync,
  writeFileSync,
}));

const failure = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

beforeEach(() => {
  vi.resetAllMocks();
  statSync.mockImplementation((file) => fs.statSync(file));
  writeFileSync.mockImplementation((file, text) => fs.writeFileSync(file, text));
});

/** A file that is about to be written, and what is in its folder afterwards. */
function fileToWrite(): { readonly file: string; readonly folder: () => Record<string, string> } {
  const folder = folderWith({});
  fs.writeFileSync(path.join(folder, 'a.js'), 'before');
  const entries = (): [string, string][] =>
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]);
  return { file: path.join(folder, 'a.js'), folder: () => Object.fromEntries(entries()) };
}

describe('writeWhole on a full disk', () => {
  it('leaves the file whole and nothing beside it when there is room for a part only', () => {
    const { file, folder } = fileToWrite();
    let during;
    writeFileSync.mockImplementation((draft, text) => {
      fs.writeFileSync(draft, text.slice(0, 2));
      during = Object.values(folder());
      throw failure('ENOSPC');
    });
    expect(() => writeWhole(file, 'after')).toThrow('ENOSPC');
    expect(during).toEqual(expect.arrayContaining(['af', 'before']));
    expect(folder()).toEqual({ 'a.js': 'before' });
  });

  it('leaves the file whole when the disk says so only at the end', () => {
    const { file, folder } = fileToWrite();
    fsyncSync.mockImplementation(() => {
      throw failure('ENOSPC');
    });
    expect(() => writeWhole(file, 'after')).toThrow('ENOSPC');
    expect(folder()).toEqual({ 'a.js': 'before' });
  });
});

describe('writeWhole of a file of somebody else', () => {
  it('keeps the owner', () => {
    const { file, folder } = fileToWrite();
    statSync.mockImplementation((target) => Object.assign(fs.statSync(target), { uid: 1234, gid: 5678 }));
    writeWhole(file, 'after');
    expect(fchownSync.mock.calls).toEqual([[expect.any(Number), 1234, 5678]]);
    expect(folder()).toEqual({ 'a.js': 'after' });
  });

  it('writes all the same where the system lets nobody give files away', () => {
    const { file, folder } = fileToWrite();
    statSync.mockImplementation((target) => Object.assign(fs.statSync(target), { uid: 1234, gid: 5678 }));
    fchownSync.mockImplementation(() => {
      throw failure('EPERM');
    });
    writeWhole(file, 'after');
    expect(folder()).toEqual({ 'a.js': 'after' });
  });

  it('leaves the owner alone who writes', () => {
    const { file } = fileToWrite();
    writeWhole(file, 'after');
    expect(fchownSync).not.toHaveBeenCalled();
  });
});
