import path from 'node:path';

import { installedLibrary } from '../../jitsi/installed.js';
import { exportedNames } from '../../jitsi/project-module.js';
import type { FileContext } from '../file-context.js';
import { moduleKind } from '../module-kind.js';

/**
 * The names that a module is seen to export: a file of the project that can be read, or the installed library or a file
 * of it. Null where that can't be told.
 */
export function seenExports(module: string, { file }: Pick<FileContext, 'file'>): ReadonlySet<string> | null {
  if (module.startsWith('.')) return exportedNames(module, file.path);
  const name = file.settings.libraries.find((library) => moduleKind(module, [library]) === 'library');
  const library = name === undefined ? null : installedLibrary(name, file.path);
  if (!library || module === name) return library?.exportedNames ?? null;
  return exportedNames(path.join(library.folder, module.slice(library.name.length + 1)), file.path);
}

/** Whether a module is seen not to export a name. */
export function lacksExport(module: string, name: string, context: Pick<FileContext, 'file'>): boolean {
  return seenExports(module, context)?.has(name) === false;
}
