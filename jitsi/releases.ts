import { CONNECTION_ERRORS } from './errors.js';
import { CONNECTION_EVENTS, REMOVED_CONNECTION_EVENTS } from './events.js';

/** The newest release of lib-jitsi-meet whose constants are known here. */
export const LATEST_RELEASE = 2193;

/** The first release with an enum `JitsiConnectionErrors`; the module had loose constants only before. */
export const ENUM_SINCE_RELEASE = 1366;

/** From which release on the root of the package exports which names. */
interface RootExports {
  /** The first release that this is true of. */
  readonly since: number;
  readonly names: ReadonlySet<string>;
}

/**
 * What the root of the package exports, oldest first. One entry: no release has had more than a default export.
 * Source: JitsiMeetJS.js, JitsiMeetJS.ts and index.js through their history.
 */
const ROOT_EXPORTS: readonly RootExports[] = [{ since: 1, names: new Set(['default']) }];

/**
 * The names that the root of the package exports in a release.
 * @param release the number of a release, such as 1880
 */
export function rootExportsOfRelease(release: number): ReadonlySet<string> {
  return new Set(ROOT_EXPORTS.findLast(({ since }) => since <= release)?.names);
}

/**
 * The connection errors of a release, member to value. Releases before v1366 are taken for one, and those that are
 * newer than the newest known for that.
 * @param release the number of a release, such as 1880
 */
export function connectionErrorsOfRelease(release: number): ReadonlyMap<string, string> {
  return presentIn(release, CONNECTION_ERRORS);
}

/**
 * The connection events of a release, member to value, with the same limits.
 * @param release the number of a release, such as 1880
 */
export function connectionEventsOfRelease(release: number): ReadonlyMap<string, string> {
  const events = new Map(presentIn(release, CONNECTION_EVENTS));
  for (const { member, value, untilRelease } of REMOVED_CONNECTION_EVENTS) {
    if (release < untilRelease) events.set(member, value);
  }
  return events;
}

interface Dated {
  readonly member: string;
  readonly value: string;
  readonly since: { readonly release: number | null };
}

function presentIn(release: number, constants: readonly Dated[]): ReadonlyMap<string, string> {
  return new Map(
    constants
      .filter(({ since }) => since.release === null || since.release <= release)
      .map(({ member, value }) => [member, value]),
  );
}
