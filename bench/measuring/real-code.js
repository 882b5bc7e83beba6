import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { root } from './built-plugin.js';

/** Jitsi Meet's own code as it is published: about 2,000 source files. */
const PACKAGE = '@jitsi/react-native-sdk';
const VERSION = '13.2.0';

const cache = path.join(root, '.cache', 'real-code');
const folder = path.join(cache, 'react-native-sdk');

const SOURCE = /\.(?:js|ts|tsx)$/u;
const DECLARATION = /\.d\.ts$/u;

/** The folder of the real code, fetched where it isn't there yet. */
export function realCode() {
  const there = unpacked(folder);
  if (there !== null) return there;
  mkdirSync(cache, { recursive: true });
  // Unpacked apart and then moved, so that whoever fetches it at the same time never sees half of it.
  const apart = mkdtempSync(path.join(cache, 'unpacking-'));
  try {
    run('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], apart);
    run('tar', ['xzf', readdirSync(apart).find((name) => name.endsWith('.tgz')) ?? ''], apart);
    renameSync(path.join(apart, 'package'), folder);
  } catch (error) {
    if (unpacked(folder) === null) throw error;
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
  return unpacked(folder) ?? folder;
}

/** The paths of the source files of a folder, relative to it and in order. */
export function sourceFiles(from) {
  return readdirSync(from, { recursive: true })
    .filter((name) => SOURCE.test(name) && !DECLARATION.test(name) && !name.split(path.sep).includes('node_modules'))
    .sort();
}

function unpacked(place) {
  return (
    [place, path.join(place, 'package')].find((candidate) => {
      const manifest = path.join(candidate, 'package.json');
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION;
    }) ?? null
  );
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${PACKAGE}@${VERSION} can't be fetched.\n${stderr}`);
}
