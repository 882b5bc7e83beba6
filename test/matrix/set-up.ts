import { cp, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { PACKAGES, type WorkspaceName } from './packages.js';
import { run } from './run.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds a folder for every workspace, and the packed plugin. */
    readonly workspaces: string;
  }
}

const root = path.join(import.meta.dirname, '../..');

/** The name that the packed plugin gets, whatever its version. */
const TARBALL = 'eslint-plugin-jitsi.tgz';

/** npm installs in as many processes at a time: more take the disk from one another. */
const AT_A_TIME = 2;

/** Packs the plugin, and installs it in workspaces outside of the repository. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(root, 'dist/index.js'))) {
    throw new Error('dist/ is missing. Run `npm run build` first.');
  }

  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'matrix-')));
  await pack(folder);

  const waiting = Object.keys(PACKAGES) as WorkspaceName[];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await install(folder, name);
    }),
  );

  project.provide('workspaces', folder);
  return () => rm(folder, { recursive: true, force: true });
}

async function pack(folder: string): Promise<void> {
  const { code, out, err } = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: root,
  });

  if (code !== 0) throw new Error(`npm pack failed.\n${err}`);
  await rename(path.join(folder, out.trim()), path.join(folder, TARBALL));
}

/** One workspace. npm refuses packages whose peers don't agree, which is a part of what is tested. */
async function install(folder: string, name: WorkspaceName): Promise<void> {
  const workspace = path.join(folder, name);
  const dependencies = {
    ...PACKAGES[name],
    ...(name === 'editor' ? {} : { 'eslint-plugin-jitsi': `file:../${TARBALL}` }),
  };

  await mkdir(workspace);
  await writeFile(
    path.join(workspace, 'package.json'),
    JSON.stringify({ name, private: true, type: 'module', dependencies }),
  );
  const { code, err } = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: workspace,
  });

  if (code !== 0) throw new Error(`npm install failed in the workspace ${name}.\n${err}`);
  await cp(path.join(import.meta.dirname, 'fixtures/library'), path.join(workspace, 'node_modules/lib-jitsi-meet'), {
    recursive: true,
  });
}
