import * as fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeWhole } from '../../cli/files/write-whole.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const modeOf = (file: string): number => fs.statSync(file).mode & 0o7777;

describe('writeWhole', () => {
  it('writes, and leaves nothing else behind', () => {
    const folder = folderWith({ 'a.js': 'before' });
    writeWhole(path.join(folder, 'a.js'), 'after é 😀');
    expect(fs.readFileSync(path.join(folder, 'a.js'), 'utf8')).toBe('after é 😀');
    expect(fs.readdirSync(folder)).toEqual(['a.js']);
  });

  it.each([0o600, 0o644, 0o755, 0o640])('keeps the permissions %o', (mode) => {
    const folder = folderWith({ 'a.js': 'before' });
    fs.chmodSync(path.join(folder, 'a.js'), mode);
    writeWhole(path.join(folder, 'a.js'), 'after');
    expect(modeOf(path.join(folder, 'a.js'))).toBe(mode);
  });

  it('leaves links links, and writes where they lead', () => {
    const folder = folderWith({ 'lib/a.js': 'before', 'in/x.js': '' });
    fs.symlinkSync('../lib/a.js', path.join(folder, 'in/b.js'));
    fs.symlinkSync('b.js', path.join(folder, 'in/c.js'));
    writeWhole(path.join(folder, 'in/c.js'), 'after');
    expect(fs.readlinkSync(path.join(folder, 'in/c.js'))).toBe('b.js');
    expect(fs.readFileSync(path.join(folder, 'lib/a.js'), 'utf8')).toBe('after');
    expect(fs.readdirSync(path.join(folder, 'in')).sort()).toEqual(['b.js', 'c.js', 'x.js']);
  });

  it('respects that a file is read-only', () => {
    const folder = folderWith({ 'a.js': 'before' });
    fs.chmodSync(path.join(folder, 'a.js'), 0o444);
    expect(() => writeWhole(path.join(folder, 'a.js'), 'after')).toThrow('it is read-only');
    expect(fs.readFileSync(path.join(folder, 'a.js'), 'utf8')).toBe('before');
  });

  it('leaves nothing behind where the file can not be replaced', () => {
    const folder = folderWith({ 'a/b.js': '' });
    // A folder is what no rename of a file can replace.
    expect(() => writeWhole(path.join(folder, 'a'), 'after')).toThrow();
    expect(fs.readdirSync(folder)).toEqual(['a']);
  });
});
