import { type Family, familyOfTable } from '../jitsi/families.js';

/** What a module specifier names: lib-jitsi-meet, another package, or a module of the project (relative, or behind an alias). */
export type ModuleKind = 'library' | 'package' | 'project';

const PACKAGE_NAME = /^(?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9][\w.~-]*(?:\/|$)/iu;

/** Sorts a module specifier; `node:` and other schemes are packages. */
export function moduleKind(specifier: string, libraries: readonly string[]): ModuleKind {
  if (libraries.some((library) => specifier === library || specifier.startsWith(`${library}/`))) return 'library';
  return PACKAGE_NAME.test(specifier) || specifier.includes(':') ? 'package' : 'project';
}

/** The family whose table a module holds, by its file name (`lib-jitsi-meet/dist/esm/JitsiConnectionErrors`), or null. */
export function familyOfModule(specifier: string): Family | null {
  if (!specifier.includes('/')) return null;
  return familyOfTable(specifier.slice(specifier.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/u, ''));
}
