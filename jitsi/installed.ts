import { dirname } from 'node:path';
import { LibraryFolder } from './library-folder.js';
import { originOf, packageFolder } from './package-folder.js';
import type { PnpPackage } from './yarn-pnp.js';

/** What is known of an installed package that is lib-jitsi-meet. In the maps and sets, null: unknown. */
export interface InstalledLibrary {
  /** The name under which it is imported. */
  readonly name: string;
  /** Its folder, links resolved; an archive's path where Yarn keeps it in one. */
  readonly folder: string;
  /** What its package.json says, or null. Releases of the vendor all say 0.0.0. */
  readonly version: string | null;
  /** Its connection errors, member to value. */
  readonly errors: ReadonlyMap<string, string> | null;
  /** Its connection events, member to value. */
  readonly events: ReadonlyMap<string, string> | null;
  /** The names that an import of its root gets at run time in some environment, `default` included. */
  readonly exportedNames: ReadonlySet<string> | null;
  /** Whether its declarations make an enum of the errors, which TypeScript keeps apart from strings. */
  readonly declaresEnum: boolean;
}

/**
 * For how many milliseconds an answer stands before the disk is asked again: long enough that a run over thousands of
 * files costs next to nothing, short enough that an editor notices an upgrade at once.
 */
const FRESH = 500;

/** Above this many folders the memory is emptied. */
const MOST = 2000;

interface Answer<Value> {
  readonly value: Value;
  since: number;
}

const PLACES = new Map<string, Answer<PnpPackage | null>>();
const FOLDERS = new Map<string, Answer<LibraryFolder>>();

/**
 * The lib-jitsi-meet that a file gets when it imports a package, read as text and never run.
 * @param library the name of the package
 * @param fromFile the path of the file; it need not exist
 * @returns null where no such package is installed
 */
export function installedLibrary(library: string, fromFile: string): InstalledLibrary | null {
  const now = performance.now();
  const place = placeOf(library, fromFile, now);
  if (place === null) return null;
  if ('archive' in place) {
    return {
      name: library,
      folder: place.archive,
      version: null,
      errors: null,
      events: null,
      exportedNames: null,
      declaresEnum: false,
    };
  }
  return new Installed(library, folderAt(place.folder, now));
}

function placeOf(library: string, fromFile: string, now: number): PnpPackage | null {
  const origin = originOf(fromFile);
  const key = [library, dirname(origin.actual), dirname(origin.written)].join('\0');
  const known = PLACES.get(key);
  if (known !== undefined && now - known.since < FRESH) return known.value;
  const value = packageFolder(library, origin);
  remember(PLACES, key, { value, since: now });
  return value;
}

function folderAt(folder: string, now: number): LibraryFolder {
  const known = FOLDERS.get(folder);
  if (known !== undefined && (now - known.since < FRESH || known.value.isCurrent)) {
    if (now - known.since >= FRESH) known.since = now;
    return known.value;
  }
  const value = new LibraryFolder(folder);
  remember(FOLDERS, folder, { value, since: now });
  return value;
}

function remember<Value>(answers: Map<string, Answer<Value>>, key: string, answer: Answer<Value>): void {
  if (answers.size >= MOST) answers.clear();
  answers.set(key, answer);
}

/** The folder under the name by which it is imported. What costs time is read when it is asked for. */
class Installed implements InstalledLibrary {
  readonly folder: string;
  readonly version: string | null;

  constructor(
    readonly name: string,
    private readonly library: LibraryFolder,
  ) {
    this.folder = library.folder;
    this.version = library.version;
  }

  get errors(): ReadonlyMap<string, string> | null {
    return this.library.tables.errors;
  }

  get events(): ReadonlyMap<string, string> | null {
    return this.library.tables.events;
  }

  get exportedNames(): ReadonlySet<string> | null {
    return this.library.exportedNames;
  }

  get declaresEnum(): boolean {
    return this.library.declaresEnum;
  }
}
