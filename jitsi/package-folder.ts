import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder, readJson } from './file-text.js';
import { pnpInstallation, type PnpPackage } from './yarn-pnp.js';

/** Where a file is looked for packages: its real path, and the path that it is known by if that is another. */
export interface Origin {
  readonly actual: string;
  readonly written: string;
}

/**
 * Both paths of a file. Of one that doesn't exist, the real path of its folder goes before its name.
 * @param file the path of a file, absolute or relative to the working folder
 */
export function originOf(file: string): Origin {
  const written = resolve(file);
  const folder = realPath(dirname(written));
  return { written, actual: realPath(written) ?? (folder === null ? written : join(folder, basename(written))) };
}

/**
 * Where the package lies that a file gets when it imports a name: the way Node resolves it, links followed, or Yarn's
 * Plug'n'Play where that is installed. A file of the package itself gets that.
 * @param library the name of the package
 * @param origin the file
 * @returns null where none is installed
 */
export function packageFolder(library: string, { actual, written }: Origin): PnpPackage | null {
  if (!/^(?:@[^/\\@.][^/\\@]*\/)?[^/\\@.][^/\\]*$/.test(library)) return null;
  // Node goes by the real path. A file that is linked into a project still is meant to run there.
  return (
    lookUp(library, actual) ?? (actual === written ? null : lookUp(library, written)) ?? ownPackage(library, actual)
  );
}

function lookUp(library: string, file: string): PnpPackage | null {
  for (const folder of foldersAbove(file)) {
    const plugged = pnpInstallation(folder)?.find(library, file) ?? null;
    if (plugged !== null) return plugged;
    const installed = join(folder, 'node_modules', library);
    if (basename(folder) !== 'node_modules' && isFolder(installed)) return { folder: realPath(installed) ?? installed };
  }
  return null;
}

/** The package that the file is part of, if that has the name. */
function ownPackage(library: string, file: string): PnpPackage | null {
  for (const folder of foldersAbove(file)) {
    const manifest = readJson(join(folder, 'package.json'));
    if (manifest === undefined) continue;
    const isIt = typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === library;
    return isIt ? { folder } : null;
  }
  return null;
}

function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === dirname(folder)) return folders;
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
