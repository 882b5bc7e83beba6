import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedNames } from '../../jitsi/project-module.js';
import { addFiles, folderWith } from './temporary-folder.js';

function names(files: Readonly<Record<string, string>>, specifier: string, from = 'src/a.ts'): string[] | null {
  const found = exportedNames(specifier, join(folderWith(files), from));
  return found && [...found];
}

const A = 'export const A = 1;';
const B = 'export const B = 1;';

describe('exportedNames', () => {
  it.each(['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'])('finds a file with %s', (extension) => {
    expect(names({ [`src/jitsi${extension}`]: A }, './jitsi')).toEqual(['A']);
  });

  it.each([
    ['src/jitsi.ts', './jitsi.ts'],
    ['src/jitsi.ts', './jitsi.js'],
    ['src/jitsi.tsx', './jitsi.js'],
    ['src/jitsi.tsx', './jitsi.jsx'],
    ['src/jitsi.mts', './jitsi.mjs'],
    ['src/jitsi.cts', './jitsi.cjs'],
    ['src/jitsi.any.js', './jitsi.any'],
    ['src/jitsi/index.ts', './jitsi'],
    ['src/jitsi/index.js', './jitsi/'],
    ['src/index.js', '.'],
    ['index.js', '..'],
    ['lib/jitsi.js', '../lib/jitsi'],
  ])('finds %s as %s', (path, specifier) => {
    expect(names({ 'src/a.ts': '', [path]: A }, specifier)).toEqual(['A']);
  });

  it('finds the file that is named before its source', () => {
    expect(names({ 'src/jitsi.js': A, 'src/jitsi.ts': B }, './jitsi.js')).toEqual(['A']);
  });

  it('finds a file before a folder', () => {
    expect(names({ 'src/jitsi.js': A, 'src/jitsi/index.js': B }, './jitsi')).toEqual(['A']);
  });

  it('finds a file by its path', () => {
    const folder = folderWith({ 'jitsi.js': A });
    expect(exportedNames(join(folder, 'jitsi'), '<input>')).toEqual(new Set(['A']));
  });

  it.each([
    'lib-jitsi-meet',
    '@/jitsi',
    '#jitsi',
    'node:fs',
    '~/jitsi',
    '',
    './gone',
    './a.vue',
    './folder',
    '.hidden',
  ])('cannot tell of %j', (specifier) => {
    expect(names({ 'src/a.vue': A, 'src/folder/x.js': A, 'src/.hidden.js': A }, specifier)).toBeNull();
  });

  it('cannot tell of a link that leads in a circle', () => {
    const folder = folderWith({});
    symlinkSync('jitsi.js', join(folder, 'jitsi.js'));
    expect(exportedNames('./jitsi', join(folder, 'a.js'))).toBeNull();
  });

  it('follows what is exported on whole, without its default', () => {
    const files = {
      'src/jitsi.ts': `${A} export * from './b'; export * from '../c.js';`,
      'src/b.ts': `${B} export default 1;`,
      'c.ts': 'export const C = 1;',
    };
    expect(names(files, './jitsi')).toEqual(['A', 'B', 'C']);
  });

  it('follows circles once', () => {
    const files = { 'src/jitsi.ts': `${A} export * from './b';`, 'src/b.ts': `${B} export * from './jitsi';` };
    expect(names(files, './jitsi')).toEqual(['A', 'B']);
  });

  it('cannot tell of a package that is exported on whole', () => {
    expect(names({ 'src/jitsi.ts': `${A} export * from 'lib-jitsi-meet';` }, './jitsi')).toBeNull();
  });

  it('cannot tell of a file that is exported on whole but missing', () => {
    expect(names({ 'src/jitsi.ts': `${A} export * from './gone';` }, './jitsi')).toBeNull();
  });

  it('cannot tell of chains without an end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`src/m${index}.ts`, `export * from './m${index + 1}';`]),
    );
    expect(names({ ...files, 'src/m12.ts': A }, './m0')).toBeNull();
    expect(names({ ...files, 'src/m12.ts': A }, './m4')).toEqual(['A']);
  });

  it('reads a file again when it has changed', () => {
    const folder = folderWith({ 'jitsi.js': A });
    const from = join(folder, 'a.js');
    expect(exportedNames('./jitsi', from)).toEqual(new Set(['A']));
    addFiles(folder, { 'jitsi.js': `${A} ${B}` });
    expect(exportedNames('./jitsi', from)).toEqual(new Set(['A', 'B']));
  });

  it('forgets old files among hundreds', () => {
    const files = Object.fromEntries(Array.from({ length: 510 }, (_, index) => [`m${index}.js`, A]));
    const from = join(folderWith(files), 'a.js');
    for (let index = 0; index < 510; index++) expect(exportedNames(`./m${index}`, from)?.size).toBe(1);
    expect(exportedNames('./m0', from)).toEqual(new Set(['A']));
  });
});
