import { type Family, familyOfTable } from '../jitsi/families.js';

/** What a module specifier names: lib-jitsi-meet, another package, or a module of the project (relative, or behind an alias). */
export type ModuleKind = 'library' | 'package' | 'project';

const PACKAGE_NAME = /^(?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9][\w.~-]*(?:\/|$)/iu;

/** Sorts a module specifier; `node:` and other schemes are packages. */
export function moduleKind(specifier: string, libraries: readonly string[]): ModuleKind {
  if (libraries.some((library) => specifier === library || specifier.startsWith(`${library}/`))) return 'library';
  return PACKAGE_NAME.test(specifier) || specifier.includes(':') ? 'package' : 'project';
}

/** What the library as a whole is called among the files of its package; whatever else lies there is a part of it. */
const ROOT_FILES = new Set(['index', 'JitsiMeetJS', 'lib-jitsi-meet']);
/** The folders of a build, and of the sources. */
const BUILD_FOLDER = /^(?:build|cjs|dist|es|esm|lib|src|umd)$/u;

/**
 * Whether a specifier names the library as a whole: the package, one of its bundles (`lib-jitsi-meet/dist/umd/lib-jitsi-meet.min.js`),
 * or the module that makes it up (`lib-jitsi-meet/JitsiMeetJS`).
 */
export function isLibraryRoot(specifier: string, libraries: readonly string[]): boolean {
  return libraries.some((library) => {
    if (specifier === library) return true;
    if (!specifier.startsWith(`${library}/`)) return false;
    const folders = specifier.slice(library.length + 1).split('/');
    const file = BUILD_FOLDER.test(folders.at(-1) ?? '') ? 'index' : (folders.pop() ?? '');
    const name = file.replace(/(?:\.min)?(?:\.[cm]?[jt]s)?$/u, '');
    const isRootFile = ROOT_FILES.has(name) || name === library.slice(library.lastIndexOf('/') + 1);
    return isRootFile && folders.every((folder) => BUILD_FOLDER.test(folder));
  });
}

/** The family whose table a module holds, by its file name (`lib-jitsi-meet/dist/esm/JitsiConnectionErrors`), or null. */
export function familyOfModule(specifier: string): Family | null {
  if (!specifier.includes('/')) return null;
  return familyOfTable(specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/u, ''));
}
