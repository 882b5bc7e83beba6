import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { readSource } from '../../cli/files/read-source.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const concerns = (text: string): boolean => text.includes('jitsi');
const folder = folderWith({});

function read(bytes: Buffer | string): unknown {
  const file = path.join(folder, 'a.js');
  writeFileSync(file, bytes);
  return readSource(file, concerns);
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('readSource', () => {
  it('reads what concerns the command', () => {
    expect(read('jitsi é 😀')).toEqual({ kind: 'text', text: 'jitsi é 😀' });
    expect(read('\uFEFFjitsi')).toEqual({ kind: 'text', text: '\uFEFFjitsi' });
    expect(read('else')).toEqual({ kind: 'unconcerned' });
  });

  it('takes the replacement character for what it is', () => {
    expect(read('\uFFFD jitsi \uFFFD')).toEqual({ kind: 'text', text: '\uFFFD jitsi \uFFFD' });
  });

  it('refuses other encodings, if they matter', () => {
    expect(read(Buffer.from('jitsi é', 'latin1'))).toEqual({ kind: 'failed', message: 'It is not UTF-8.' });
    expect(read(Buffer.from('é jitsi', 'latin1'))).toEqual({ kind: 'failed', message: 'It is not UTF-8.' });
    expect(read(Buffer.from('else é', 'latin1'))).toEqual({ kind: 'unconcerned' });
    expect(read(Buffer.from([0xff]))).toEqual({ kind: 'unconcerned' });
  });

  it('knows UTF-16 by its mark', () => {
    const failure = { kind: 'failed', message: 'It is UTF-16, and only UTF-8 can be dealt with.' };
    expect(read(Buffer.from('\uFEFFjitsi', 'utf16le'))).toEqual(failure);
    expect(read(utf16be('\uFEFFjitsi'))).toEqual(failure);
    expect(read(utf16be('\uFEFFelse'))).toEqual({ kind: 'unconcerned' });
  });

  it('says why a file can not be read', () => {
    mkdirSync(path.join(folder, 'b.js'));
    expect(readSource(path.join(folder, 'b.js'), concerns)).toEqual({
      kind: 'failed',
      message: "It can't be read: it is a folder (EISDIR).",
    });
    expect(readSource(path.join(folder, 'c.js'), concerns)).toMatchObject({ kind: 'failed' });
  });
});
