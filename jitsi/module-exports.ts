import { extname, join, resolve } from 'node:path';
import { exportsInText } from './exports-in-text.js';
import type { ExportsInText } from './seen-exports.js';
import { isFolder, readText, stampOf } from './file-text.js';

const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];

/** The sources that TypeScript compiles to a file of that extension. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** How many modules deep `export * from` is followed. */
const DEEPEST = 8;

/** Above this many files the oldest are forgotten. */
const MOST_FILES = 500;

const READ = new Map<string, { readonly stamp: string; readonly exports: ExportsInText | null }>();

/**
 * The file that a relative or absolute path of a module means, as bundlers and TypeScript resolve it, or null.
 * @param path the path, with or without extension, or a folder with an index
 */
export function moduleFile(path: string): string | null {
  const extension = extname(path);
  const candidates = EXTENSIONS.includes(extension) ? [path] : [];
  const stem = path.slice(0, path.length - extension.length);
  for (const source of SOURCES[extension] ?? []) candidates.push(stem + source);
  for (const added of EXTENSIONS) candidates.push(path + added);
  if (isFolder(path)) for (const added of EXTENSIONS) candidates.push(join(path, `index${added}`));
  return candidates.find((candidate) => stampOf(candidate) !== null) ?? null;
}

/**
 * The names that a module file exports at run time, with those of the modules that it exports on whole.
 * @param file the path of the file
 * @returns null where it can't be read, doesn't tell for sure, or exports all of a package
 */
export function namesExportedBy(file: string): ReadonlySet<string> | null {
  const names = new Set<string>();
  return collect(file, names, new Set(), 0) ? names : null;
}

/** Adds a file's names. False if they can't be told. */
function collect(file: string, names: Set<string>, seen: Set<string>, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (seen.has(file)) return true;
  seen.add(file);
  const found = exportsOf(file);
  if (found === null) return false;
  for (const name of found.names) {
    // `export *` leaves the default behind.
    if (depth === 0 || name !== 'default') names.add(name);
  }
  return found.stars.every((specifier) => {
    const target = /^\.{1,2}(?:\/|$)/.test(specifier) ? moduleFile(resolve(file, '..', specifier)) : null;
    return target !== null && collect(target, names, seen, depth + 1);
  });
}

/** What one file says, read again only when it has changed. */
function exportsOf(file: string): ExportsInText | null {
  const stamp = stampOf(file);
  if (stamp === null) return null;
  const known = READ.get(file);
  if (known?.stamp === stamp) return known.exports;
  const text = readText(file);
  const exports = text === null ? null : exportsInText(text);
  READ.delete(file);
  const [oldest] = READ.keys();
  if (READ.size >= MOST_FILES && oldest !== undefined) READ.delete(oldest);
  READ.set(file, { stamp, exports });
  return exports;
}
