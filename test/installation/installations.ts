import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { folderWith } from '../jitsi/temporary-folder.js';
import { commonJs, FOUR, modules, NINE, release, umdBundle, under } from './builds.js';

/** A project in which the samples are linted. */
export interface Installation {
  readonly make: () => string;
  readonly settings?: object;
  /** What the samples import. */
  readonly library?: string;
}

/** Where a project has the library. */
export const INSTALLED_AS = 'node_modules/lib-jitsi-meet';

function installed(files: Readonly<Record<string, string>>): Installation {
  return { make: () => folderWith(under(INSTALLED_AS, files)) };
}

/** Kinds of installation, made by hand and small. */
export const INSTALLATIONS: Readonly<Record<string, Installation>> = {
  'no installation': { make: () => folderWith({ 'package.json': '{}' }) },
  'a bundle alone': installed(umdBundle()),
  'CommonJS modules': installed(commonJs()),
  'ES modules of v1366': installed(release(1366)),
  'ES modules of v1880': installed(release(1880)),
  'ES modules of v2193': installed(release(2193)),
  'a release to come': installed(modules(NINE)),
  'a release that lacks an old error': installed(modules({ PASSWORD_REQUIRED: FOUR.PASSWORD_REQUIRED })),
  'a workspace': {
    make: () => {
      const workspace = folderWith(under('packages/jitsi', release(1880)));
      const project = path.join(workspace, 'packages', 'app');
      mkdirSync(path.join(project, 'node_modules'), { recursive: true });
      symlinkSync(path.join(workspace, 'packages', 'jitsi'), path.join(project, INSTALLED_AS));
      return project;
    },
  },
  'a fork under its own name': {
    make: () => folderWith(under('node_modules/@example/jitsi', modules(NINE))),
    settings: { libraries: ['@example/jitsi'] },
    library: '@example/jitsi',
  },
  'a release that the settings name': { ...installed(modules(NINE)), settings: { release: 1700 } },
  'errors that the settings add': {
    ...installed(release(1880)),
    settings: { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } },
  },
  'a broken manifest': installed({ 'package.json': '{' }),
  'an entry that is missing': installed({ 'package.json': '{ "main": "gone.js" }' }),
  'a bundle of something else': installed({
    'package.json': '{ "main": "index.js" }',
    'index.js': 'module.exports = function () { return {{{; }',
  }),
  'a folder with nothing in it': {
    make: () => {
      const project = folderWith({ 'package.json': '{}' });
      mkdirSync(path.join(project, INSTALLED_AS), { recursive: true });
      return project;
    },
  },
};
