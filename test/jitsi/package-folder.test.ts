import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originOf, packageFolder } from '../../jitsi/package-folder.js';
import { addFiles, folderWith } from './temporary-folder.js';

function find(folder: string, file: string, library = 'lib-jitsi-meet'): string | null {
  const place = packageFolder(library, originOf(join(folder, file)));
  if (place === null) return null;
  return ('folder' in place ? place.folder : place.archive).slice(folder.length + 1);
}

describe('packageFolder', () => {
  const folder = folderWith({
    'node_modules/lib-jitsi-meet/package.json': '{}',
    'node_modules/@lyno/lib-jitsi-meet/package.json': '{}',
    'node_modules/a-file': '',
    'packages/app/node_modules/lib-jitsi-meet/package.json': '{}',
    'packages/app/src/a.ts': '',
    'packages/other/src/a.ts': '',
  });

  it('finds the nearest', () => {
    expect(find(folder, 'packages/app/src/a.ts')).toBe('packages/app/node_modules/lib-jitsi-meet');
  });

  it('finds one further up', () => {
    expect(find(folder, 'packages/other/src/a.ts')).toBe('node_modules/lib-jitsi-meet');
  });

  it('finds it for a file that does not exist', () => {
    expect(find(folder, 'no/such/file.ts')).toBe('node_modules/lib-jitsi-meet');
  });

  it('finds it for a block of a file', () => {
    expect(find(folder, 'packages/app/src/a.ts/0.js')).toBe('packages/app/node_modules/lib-jitsi-meet');
  });

  it('finds it from within node_modules', () => {
    expect(find(folder, 'node_modules/a.js')).toBe('node_modules/lib-jitsi-meet');
  });

  it('finds one with a scope', () => {
    expect(find(folder, 'a.ts', '@lyno/lib-jitsi-meet')).toBe('node_modules/@lyno/lib-jitsi-meet');
  });

  it.each([
    'not-installed',
    'a-file',
    '../lib-jitsi-meet',
    './x',
    '/tmp',
    '@lyno',
    'lib-jitsi-meet/dist',
    '',
    '\0',
    'a\\b',
  ])('finds no %j', (library) => {
    expect(find(folder, 'a.ts', library)).toBeNull();
  });

  it('finds a linked package, where it is', () => {
    const linked = folderWith({ 'fork/package.json': '{}', 'app/a.ts': '' });
    mkdirSync(join(linked, 'app/node_modules'));
    symlinkSync('../../fork', join(linked, 'app/node_modules/lib-jitsi-meet'));
    expect(find(linked, 'app/a.ts')).toBe('fork');
  });

  it('passes by links that lead nowhere or in a circle', () => {
    const looping = folderWith({ 'node_modules/lib-jitsi-meet/package.json': '{}', 'app/node_modules/x': '' });
    symlinkSync('nowhere', join(looping, 'app/node_modules/gone'));
    symlinkSync('lib-jitsi-meet', join(looping, 'app/node_modules/lib-jitsi-meet'));
    expect(find(looping, 'app/a.ts')).toBe('node_modules/lib-jitsi-meet');
    expect(find(looping, 'app/a.ts', 'gone')).toBeNull();
  });

  it('goes by the real place of a linked file', () => {
    const linked = folderWith({
      'real/node_modules/lib-jitsi-meet/package.json': '{}',
      'real/a.ts': '',
      'app/node_modules/lib-jitsi-meet/package.json': '{}',
    });
    symlinkSync('../real/a.ts', join(linked, 'app/a.ts'));
    expect(find(linked, 'app/a.ts')).toBe('real/node_modules/lib-jitsi-meet');
  });

  it('goes by the place of the link where the real one has none', () => {
    const linked = folderWith({ 'real/a.ts': '', 'app/node_modules/lib-jitsi-meet/package.json': '{}' });
    symlinkSync('../real', join(linked, 'app/src'));
    expect(find(linked, 'app/src/a.ts')).toBe('app/node_modules/lib-jitsi-meet');
  });

  it('takes the package itself for its own files', () => {
    const own = folderWith({ 'package.json': '{ "name": "lib-jitsi-meet" }', 'modules/xmpp/xmpp.ts': '' });
    expect(find(own, 'modules/xmpp/xmpp.ts')).toBe('');
  });

  it('takes no package of another name for it', () => {
    const own = folderWith({
      'package.json': '{ "name": "lib-jitsi-meet" }',
      'app/package.json': '{ "name": "app" }',
      'other/package.json': '5',
    });
    expect(find(own, 'app/a.ts')).toBeNull();
    expect(find(own, 'other/a.ts')).toBeNull();
  });

  it("goes by Yarn's map before node_modules beside it", () => {
    const map = {
      packageRegistryData: [
        [null, [[null, { packageLocation: './', packageDependencies: [['lib-jitsi-meet', 'npm:1']] }]]],
        ['lib-jitsi-meet', [['npm:1', { packageLocation: './.yarn/cache/x.zip/node_modules/lib-jitsi-meet/' }]]],
      ],
    };
    const plugged = folderWith({ '.pnp.cjs': `RAW_RUNTIME_STATE = '${JSON.stringify(map)}'`, 'a.ts': '' });
    expect(find(plugged, 'a.ts')).toBe('.yarn/cache/x.zip/node_modules/lib-jitsi-meet');
    expect(find(plugged, 'a.ts', 'other')).toBeNull();
    addFiles(plugged, { 'node_modules/lib-jitsi-meet/package.json': '{}', 'node_modules/other/package.json': '{}' });
    expect(find(plugged, 'a.ts')).toBe('.yarn/cache/x.zip/node_modules/lib-jitsi-meet');
    expect(find(plugged, 'a.ts', 'other')).toBe('node_modules/other');
  });
});
