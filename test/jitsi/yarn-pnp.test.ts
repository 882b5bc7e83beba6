import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pnpInstallation } from '../../jitsi/yarn-pnp.js';
import { addFiles, folderWith } from './temporary-folder.js';

const WORKSPACE = {
  packageLocation: './packages/app/',
  packageDependencies: [
    ['app', 'workspace:packages/app'],
    ['lib-jitsi-meet', 'npm:2.1.5'],
    ['jitsi', ['lib-jitsi-meet', 'npm:1.0.6']],
    ['peer', null],
    ['virtual', 'virtual:abc#npm:1.0.0'],
    ['linked', 'link:../linked'],
    ['nowhere', 'npm:9.9.9'],
    'broken',
  ],
  linkType: 'SOFT',
};

const MAP = {
  enableTopLevelFallback: true,
  fallbackPool: [['pooled', 'npm:1.0.0']],
  packageRegistryData: [
    [
      null,
      [
        [
          null,
          {
            packageLocation: './',
            packageDependencies: [
              ['lib-jitsi-meet', 'npm:1.0.6'],
              ['peer', 'npm:1.0.0'],
            ],
          },
        ],
      ],
    ],
    ['app', [['workspace:packages/app', WORKSPACE]]],
    [
      'lib-jitsi-meet',
      [
        ['npm:1.0.6', { packageLocation: './.yarn/unplugged/lib-jitsi-meet-1/node_modules/lib-jitsi-meet/' }],
        ['npm:2.1.5', { packageLocation: './.yarn/cache/lib-jitsi-meet-2.zip/node_modules/lib-jitsi-meet/' }],
        ['broken', { packageLocation: 5 }],
      ],
    ],
    ['linked', [['link:../linked', { packageLocation: './linked/' }]]],
    ['peer', [['npm:1.0.0', { packageLocation: './peer/' }]]],
    ['pooled', [['npm:1.0.0', { packageLocation: './pooled/' }]]],
    ['virtual', [['virtual:abc#npm:1.0.0', { packageLocation: './.yarn/__virtual__/virtual-abc/1/linked/' }]]],
    [
      'app-again',
      [['virtual:def', { packageLocation: './packages/app/', packageDependencies: [], discardFromLookup: true }]],
    ],
  ],
};

const FOLDERS = {
  '.yarn/unplugged/lib-jitsi-meet-1/node_modules/lib-jitsi-meet/package.json': '{}',
  'linked/package.json': '{}',
  'peer/package.json': '{}',
  'pooled/package.json': '{}',
};

function find(folder: string, library: string, file = 'packages/app/src/a.ts'): unknown {
  const place = pnpInstallation(folder)?.find(library, join(folder, file));
  return place && JSON.parse(JSON.stringify(place).replaceAll(`${folder}/`, ''));
}

describe('pnpInstallation', () => {
  const folder = folderWith({ ...FOLDERS, '.pnp.cjs': '', '.pnp.data.json': JSON.stringify(MAP) });

  it('finds a package in an archive', () => {
    expect(find(folder, 'lib-jitsi-meet')).toEqual({
      archive: '.yarn/cache/lib-jitsi-meet-2.zip/node_modules/lib-jitsi-meet',
    });
  });

  it('finds an unplugged package, under another name', () => {
    expect(find(folder, 'jitsi')).toEqual({ folder: '.yarn/unplugged/lib-jitsi-meet-1/node_modules/lib-jitsi-meet' });
  });

  it('finds what the top level has', () => {
    expect(find(folder, 'lib-jitsi-meet', 'a.ts')).toEqual({
      folder: '.yarn/unplugged/lib-jitsi-meet-1/node_modules/lib-jitsi-meet',
    });
  });

  it('finds a linked package', () => {
    expect(find(folder, 'linked')).toEqual({ folder: 'linked' });
  });

  it('finds a package that is there once per importer', () => {
    expect(find(folder, 'virtual')).toEqual({ folder: 'linked' });
  });

  it('falls back to the top level', () => {
    expect(find(folder, 'peer')).toEqual({ folder: 'peer' });
  });

  it('falls back to the pool', () => {
    expect(find(folder, 'pooled')).toEqual({ folder: 'pooled' });
  });

  it.each(['nowhere', 'unheard-of', 'broken'])('finds no %s', (library) => {
    expect(find(folder, library)).toBeNull();
  });

  it('does not fall back where the map forbids it', () => {
    const strict = folderWith({
      ...FOLDERS,
      '.pnp.cjs': '',
      '.pnp.data.json': JSON.stringify({ ...MAP, enableTopLevelFallback: false }),
    });
    expect(find(strict, 'peer')).toBeNull();
  });
});

describe('pnpInstallation of a script', () => {
  const UNPLUGGED = { folder: '.yarn/unplugged/lib-jitsi-meet-1/node_modules/lib-jitsi-meet' };
  const quoted = JSON.stringify(MAP, null, 2).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\\n');

  it.each([
    ['a string', '.pnp.cjs', `const RAW_RUNTIME_STATE =\n'${quoted}';\nthrow new Error('never run');`],
    ['a string that is parsed', '.pnp.js', `return hydrateRuntimeState(JSON.parse('${quoted}'), {basePath});`],
    ['a literal', '.pnp.cjs', `return hydrateRuntimeState(${JSON.stringify({ a: '}"', ...MAP })}, {basePath});`],
  ])('reads %s', (_, name, text) => {
    expect(find(folderWith({ ...FOLDERS, [name]: text }), 'jitsi')).toEqual(UNPLUGGED);
  });

  it.each([
    ['that holds no map', 'module.exports = 1'],
    ['whose string is no JSON', "const RAW_RUNTIME_STATE = '{';"],
    ['whose string is not closed', "const RAW_RUNTIME_STATE = '{\\"],
    ['whose literal is not closed', 'hydrateRuntimeState({ "a": {}'],
    ['whose map is a list', "const RAW_RUNTIME_STATE = '[]';"],
    ['whose map has no packages', "const RAW_RUNTIME_STATE = '{}';"],
  ])('has no answer from one %s', (_, text) => {
    expect(pnpInstallation(folderWith({ '.pnp.cjs': text }))).toBeNull();
  });

  it('finds nothing in a map of nonsense', () => {
    const map = {
      packageRegistryData: [1, ['a', 2], ['b', [3, ['c', null]]], [null, [[null, { packageLocation: './' }]]]],
    };
    const folder = folderWith({ '.pnp.cjs': `const RAW_RUNTIME_STATE = '${JSON.stringify(map)}';` });
    expect(find(folder, 'lib-jitsi-meet')).toBeNull();
  });

  it('has no answer where there is none', () => {
    expect(pnpInstallation(folderWith({}))).toBeNull();
  });

  it('reads it again when it has changed', () => {
    const folder = folderWith({ ...FOLDERS, '.pnp.cjs': '' });
    expect(find(folder, 'jitsi')).toBeUndefined();
    addFiles(folder, { '.pnp.cjs': `const RAW_RUNTIME_STATE = '${quoted}';` });
    expect(find(folder, 'jitsi')).toEqual(UNPLUGGED);
  });

  it('reads it once', () => {
    const folder = folderWith({ '.pnp.cjs': `const RAW_RUNTIME_STATE = '${quoted}';` });
    expect(pnpInstallation(folder)).toBe(pnpInstallation(folder));
  });
});
