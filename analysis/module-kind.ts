import { type Family, familyOfTable } from '../jitsi/families.js';

/** What a module specifier names: lib-jitsi-meet, another package, or a module of the project (relative, or behind an alias). */
export type ModuleKind = 'library' | 'package' | 'project';

const PACKAGE_NAME = /^(?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9][\w.~-]*(?:\/|$)/iu;

/** Sorts a module specifier; `node:` and other schemes are packages. */
export function moduleKind(specifier: string, libraries: readonly string[]): ModuleKind {
  if (libraries.some((library) => specifier === library || specifier.startsWith(`${library}/`))) return 'library';
  return PACKAGE_NAME.test(specifier) || specifier.includes(':') ? 'package' : 'project';
}

/** File names of the library's builds, and of the module that makes the library. */
const ENTRY_FILE = /\/(?:index|JitsiMeetJS|lib-jitsi-meet(?:\.min)?)(?:\.[cm]?js)?$/u;

/** Whether a specifier names the library as a whole: its root, or one of its builds, and not some other file of it. */
export function isLibraryEntry(specifier: string, libraries: readonly string[]): boolean {
  return (
    libraries.includes(specifier) || (moduleKind(specifier, libraries) === 'library' && ENTRY_FILE.test(specifier))
  );
}

/** The family whose table a module holds, by its file name (`lib-jitsi-meet/dist/esm/JitsiConnectionErrors`), or null. */
export function familyOfModule(specifier: string): Family | null {
  if (!specifier.includes('/')) return null;
  return familyOfTable(specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/u, ''));
}
