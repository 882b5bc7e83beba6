import { join, normalize, sep } from 'node:path';
import { readJson, stampOf } from './file-text.js';

/** What a package.json says of the files that stand for the package. Paths are relative to its folder. */
export interface PackageManifest {
  readonly version: string | null;
  /** The files that an import of the root may load, in one environment or another. */
  readonly entries: readonly string[];
  /** The declarations of the root. */
  readonly types: readonly string[];
}

/** Fields that name the root, besides `exports`: bundlers and React Native prefer some to others. */
const ENTRY_FIELDS = ['module', 'main', 'browser', 'react-native', 'jsnext:main'];

/** How deep conditions in `exports` may be nested. */
const DEEPEST = 10;

/**
 * What the package.json of a folder says, or null where it can't be read.
 * @param folder the folder of the package
 */
export function readManifest(folder: string): PackageManifest | null {
  const manifest = readJson(join(folder, 'package.json'));
  if (typeof manifest !== 'object' || manifest === null) return null;
  const fields = manifest as Readonly<Record<string, unknown>>;
  const version = fields['version'];
  const exports = fields['exports'] ?? null;
  const types: string[] = [];
  const entries: string[] = [];
  for (const field of ['types', 'typings']) addPath(fields[field], types);
  if (exports !== null) readExports(rootOf(exports), entries, types, 0);
  else for (const field of ENTRY_FIELDS) addPath(fields[field], entries);
  if (entries.length === 0 && exports === null) entries.push('index.js');
  return { version: typeof version === 'string' ? version : null, entries: unique(entries), types: unique(types) };
}

/**
 * The file that a path of a manifest means, whose extension or index may be left out, or null if it isn't there.
 * @param folder the folder of the package
 * @param path relative to it, as the answer is
 */
export function entryFile(folder: string, path: string): string | null {
  const candidates = [path, `${path}.js`, join(path, 'index.js')];
  return candidates.find((candidate) => stampOf(join(folder, candidate)) !== null) ?? null;
}

/** What `exports` says of the root: all of it, unless it lists paths of the package. */
function rootOf(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null || Array.isArray(exports)) return exports;
  const keys = Object.keys(exports);
  return keys.some((key) => key.startsWith('.')) ? (exports as Readonly<Record<string, unknown>>)['.'] : exports;
}

function readExports(target: unknown, entries: string[], types: string[], depth: number): void {
  if (depth > DEEPEST) return;
  if (typeof target === 'string') addPath(target, /\.d\.[cm]?ts$/.test(target) ? types : entries);
  else if (typeof target === 'object' && target !== null) {
    for (const value of Object.values(target)) readExports(value, entries, types, depth + 1);
  }
}

/** Adds a path that stays in the folder. */
function addPath(value: unknown, paths: string[]): void {
  if (typeof value !== 'string' || value === '' || value.includes('\0')) return;
  const path = normalize(value);
  if (path !== '..' && !path.startsWith(`..${sep}`)) paths.push(path);
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
