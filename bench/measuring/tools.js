import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { developmentVersions, root } from './built-plugin.js';

/** Where the tools are that the benches compare with: an ignored folder, for no one who works on the plugin needs them. */
const toolsFolder = path.join(root, '.cache', 'bench');

const own = developmentVersions();

/** What is compared with, or linted with. What the repository has too comes in the same version. */
const PACKAGES = {
  '@ast-grep/cli': '0.51.1',
  '@eslint/js': '10.0.1',
  '@typescript-eslint/eslint-plugin': own['@typescript-eslint/parser'],
  '@typescript-eslint/parser': own['@typescript-eslint/parser'],
  eslint: own.eslint,
  'eslint-plugin-react-hooks': '7.1.1',
  'eslint-plugin-testing-library': '7.16.2',
  // The last major versions want a newer Node than this plugin does.
  'eslint-plugin-unicorn': '64.0.0',
  jscodeshift: own.jscodeshift,
  typescript: own.typescript,
};

/** Requires a package from the tools' folder. */
export const requireTool = createRequire(path.join(toolsFolder, 'package.json'));

/** Installs the tools where they aren't there yet in the versions that are wanted. */
export function installTools() {
  const wanted = Object.entries(PACKAGES).filter(([name, version]) => installedVersion(name) !== version);
  if (wanted.length === 0) return;
  console.error(`Installing ${wanted.map((entry) => entry.join('@')).join(', ')} …`);
  mkdirSync(toolsFolder, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    [
      ...['install', '--prefix', toolsFolder, '--no-audit', '--no-fund', '--save-exact'],
      // Some plugins haven't heard of this ESLint yet.
      '--legacy-peer-deps',
      ...Object.entries(PACKAGES).map((entry) => entry.join('@')),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The tools to compare with can't be installed.\n${stderr}`);
}

/** The version of a tool, or null where it isn't installed. */
function installedVersion(name) {
  const manifest = path.join(toolsFolder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : null;
}

/** The native binary of ast-grep, without the script that npm puts before it. */
export function astGrepBinary() {
  const scope = path.join(toolsFolder, 'node_modules', '@ast-grep');
  const platform = readdirSync(scope).find((name) => name.startsWith('cli-'));
  if (platform === undefined) throw new Error('ast-grep has no binary for this machine.');
  return path.join(scope, platform, process.platform === 'win32' ? 'ast-grep.exe' : 'ast-grep');
}
