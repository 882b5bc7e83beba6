import { dirname, isAbsolute, resolve } from 'node:path';
import { moduleFile, namesExportedBy } from './module-exports.js';

/**
 * The names that a module of the project exports at run time, `default` included, read from its text.
 * @param specifier what an import names, such as `../lib-jitsi-meet`; only paths are looked at, no packages
 * @param fromFile the path of the importing file; it need not exist
 * @returns null for a package, where the file isn't found, and where its text doesn't tell for sure
 */
export function exportedNames(specifier: string, fromFile: string): ReadonlySet<string> | null {
  if (!isAbsolute(specifier) && !/^\.{1,2}(?:\/|$)/.test(specifier)) return null;
  const file = moduleFile(resolve(dirname(resolve(fromFile)), specifier));
  return file === null ? null : namesExportedBy(file);
}
