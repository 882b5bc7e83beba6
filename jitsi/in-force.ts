import { installedLibrary, type InstalledLibrary } from './installed.js';
import { connectionErrorsOfRelease, connectionEventsOfRelease, LATEST_RELEASE } from './releases.js';
import type { JitsiSettings } from './settings.js';

/** The constants that code may rely on at one place. */
export interface ConstantsInForce {
  /**
   * How they are known: `seen` in an installed package, `chosen` by the settings (a release or `latest`), or
   * `assumed`, because nothing is installed that can be read: then they are the newest known.
   */
  readonly basis: 'seen' | 'chosen' | 'assumed';
  /** The installed package, whatever release is chosen; null where there is none. */
  readonly library: InstalledLibrary | null;
  /** The connection errors, member to value, `additionalErrors` included. */
  readonly errors: ReadonlyMap<string, string>;
  /** The connection events, member to value. */
  readonly events: ReadonlyMap<string, string>;
}

/**
 * The connection errors and events in force for a file.
 * @param settings what `settings.jitsi` says
 * @param fromFile the path of the file; it need not exist
 * @param importedLibraries the packages of `settings.libraries` that the file imports, in its order
 */
export function constantsInForce(
  settings: JitsiSettings,
  fromFile: string,
  importedLibraries: readonly string[],
): ConstantsInForce {
  const library = firstInstalled([...importedLibraries, ...settings.libraries], fromFile);
  if (settings.release !== 'detect') {
    const { errors, events } = ofRelease(settings.release === 'latest' ? LATEST_RELEASE : settings.release);
    // What a release newer than those known here has besides, nobody can tell.
    const isKnown = settings.release === 'latest' || settings.release <= LATEST_RELEASE;
    return { basis: isKnown ? 'chosen' : 'assumed', library, errors: withAdditional(errors, settings), events };
  }
  const newest = ofRelease(LATEST_RELEASE);
  const seen = library?.errors ?? null;
  return {
    basis: seen === null ? 'assumed' : 'seen',
    library,
    errors: withAdditional(seen ?? newest.errors, settings),
    events: library?.events ?? newest.events,
  };
}

function firstInstalled(libraries: readonly string[], fromFile: string): InstalledLibrary | null {
  for (const library of libraries) {
    const installed = installedLibrary(library, fromFile);
    if (installed !== null) return installed;
  }
  return null;
}

interface Tables {
  readonly errors: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

const RELEASES = new Map<number, Tables>();

function ofRelease(release: number): Tables {
  let tables = RELEASES.get(release);
  if (tables === undefined) {
    tables = { errors: connectionErrorsOfRelease(release), events: connectionEventsOfRelease(release) };
    RELEASES.set(release, tables);
  }
  return tables;
}

/**
 * The errors and those that the settings add. Where both have a member, the library's value stands, for that is what
 * the member gives at run time.
 */
function withAdditional(
  errors: ReadonlyMap<string, string>,
  { additionalErrors }: JitsiSettings,
): ReadonlyMap<string, string> {
  const additional = Object.entries(additionalErrors).filter(([member]) => !errors.has(member));
  return additional.length === 0 ? errors : new Map([...errors, ...additional]);
}
