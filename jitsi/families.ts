import { CONNECTION_ERRORS, REMOVED_CONNECTION_ERRORS } from './errors.js';
import { CONNECTION_EVENTS, REMOVED_CONNECTION_EVENTS } from './events.js';
import { AUDIO_TRANSLATION_ERRORS } from './tables/audio-translation.js';
import {
  CONFERENCE_ERRORS,
  CONFERENCE_EVENTS,
  FORMER_CONFERENCE_ERRORS,
  FORMER_CONFERENCE_EVENTS,
} from './tables/conference.js';
import { DETECTION_EVENTS, FORMER_MEDIA_DEVICES_EVENTS, MEDIA_DEVICES_EVENTS } from './tables/devices.js';
import { CONNECTION_QUALITY_EVENTS, E2E_PING_EVENTS, RTCSTATS_EVENTS } from './tables/statistics.js';
import { FORMER_TRACK_ERRORS, FORMER_TRACK_EVENTS, TRACK_ERRORS, TRACK_EVENTS } from './tables/track.js';

export type FamilyName =
  | 'connectionErrors'
  | 'connectionEvents'
  | 'conferenceErrors'
  | 'conferenceEvents'
  | 'trackErrors'
  | 'trackEvents'
  | 'mediaDevicesEvents'
  | 'audioTranslationErrors'
  | 'detectionEvents'
  | 'connectionQualityEvents'
  | 'e2epingEvents'
  | 'rtcstatsEvents';

/** One table of constants that `JitsiMeetJS.errors` or `JitsiMeetJS.events` holds. */
export interface Family {
  readonly name: FamilyName;
  /** The name of the enum that declares it, such as `JitsiConnectionErrors`. */
  readonly table: string;
  /** Where the library holds it: `['errors', 'connection']` for `JitsiMeetJS.errors.connection`. */
  readonly path: readonly ['errors' | 'events', string];
  readonly kind: 'errors' | 'events';
  /** Member to value, as the newest release that is known here has them. */
  readonly members: ReadonlyMap<string, string>;
  /** Member to value: what older releases had and the newest lacks. */
  readonly former: ReadonlyMap<string, string>;
  /**
   * Whether some release holds a module namespace at `path`, so that the table is there once more under its own name
   * (`JitsiMeetJS.errors.connection.JitsiConnectionErrors`).
   */
  readonly nested: boolean;
}

function mapOf(record: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(record));
}

function mapOfConstants(
  constants: readonly { readonly member: string; readonly value: string }[],
): ReadonlyMap<string, string> {
  return new Map(constants.map(({ member, value }) => [member, value]));
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The tables of the connection itself. */
export const CONNECTION_FAMILIES: Readonly<Record<Family['kind'], Family>> = {
  errors: {
    name: 'connectionErrors',
    table: 'JitsiConnectionErrors',
    path: ['errors', 'connection'],
    kind: 'errors',
    members: mapOfConstants(CONNECTION_ERRORS),
    former: mapOfConstants(REMOVED_CONNECTION_ERRORS),
    nested: true,
  },
  events: {
    name: 'connectionEvents',
    table: 'JitsiConnectionEvents',
    path: ['events', 'connection'],
    kind: 'events',
    members: mapOfConstants(CONNECTION_EVENTS),
    former: mapOfConstants(REMOVED_CONNECTION_EVENTS),
    nested: true,
  },
};

/** Every table that `JitsiMeetJS` v2193 holds, the connection's first. Source: JitsiMeetJS.ts and its history. */
export const FAMILIES: readonly Family[] = [
  CONNECTION_FAMILIES.errors,
  CONNECTION_FAMILIES.events,
  {
    name: 'conferenceErrors',
    table: 'JitsiConferenceErrors',
    path: ['errors', 'conference'],
    kind: 'errors',
    members: mapOf(CONFERENCE_ERRORS),
    former: mapOf(FORMER_CONFERENCE_ERRORS),
    nested: true,
  },
  {
    name: 'conferenceEvents',
    table: 'JitsiConferenceEvents',
    path: ['events', 'conference'],
    kind: 'events',
    members: mapOf(CONFERENCE_EVENTS),
    former: mapOf(FORMER_CONFERENCE_EVENTS),
    nested: true,
  },
  {
    name: 'trackErrors',
    table: 'JitsiTrackErrors',
    path: ['errors', 'track'],
    kind: 'errors',
    members: mapOf(TRACK_ERRORS),
    former: mapOf(FORMER_TRACK_ERRORS),
    nested: true,
  },
  {
    name: 'trackEvents',
    table: 'JitsiTrackEvents',
    path: ['events', 'track'],
    kind: 'events',
    members: mapOf(TRACK_EVENTS),
    former: mapOf(FORMER_TRACK_EVENTS),
    nested: true,
  },
  {
    name: 'mediaDevicesEvents',
    table: 'JitsiMediaDevicesEvents',
    path: ['events', 'mediaDevices'],
    kind: 'events',
    members: mapOf(MEDIA_DEVICES_EVENTS),
    former: mapOf(FORMER_MEDIA_DEVICES_EVENTS),
    nested: true,
  },
  {
    name: 'audioTranslationErrors',
    table: 'JitsiAudioTranslationErrors',
    path: ['errors', 'audioTranslation'],
    kind: 'errors',
    members: mapOf(AUDIO_TRANSLATION_ERRORS),
    former: NONE,
    nested: false,
  },
  {
    name: 'detectionEvents',
    table: 'DetectionEvents',
    path: ['events', 'detection'],
    kind: 'events',
    members: mapOf(DETECTION_EVENTS),
    former: NONE,
    nested: true,
  },
  {
    name: 'connectionQualityEvents',
    table: 'ConnectionQualityEvents',
    path: ['events', 'connectionQuality'],
    kind: 'events',
    members: mapOf(CONNECTION_QUALITY_EVENTS),
    former: NONE,
    nested: true,
  },
  {
    name: 'e2epingEvents',
    table: 'E2ePingEvents',
    path: ['events', 'e2eping'],
    kind: 'events',
    members: mapOf(E2E_PING_EVENTS),
    former: NONE,
    nested: true,
  },
  {
    name: 'rtcstatsEvents',
    table: 'RTCStatsEvents',
    path: ['events', 'rtcstats'],
    kind: 'events',
    members: mapOf(RTCSTATS_EVENTS),
    former: NONE,
    nested: true,
  },
];

const BY_TABLE = new Map(FAMILIES.map((family) => [family.table, family]));
const BY_PATH = new Map(FAMILIES.map((family) => [family.path.join('.'), family]));

/**
 * The family that a table name stands for, or null.
 * @param tableName such as `JitsiConferenceErrors`
 */
export function familyOfTable(tableName: string): Family | null {
  return BY_TABLE.get(tableName) ?? null;
}

/**
 * The family that `JitsiMeetJS.<root>.<key>` holds, or null.
 * @param root `errors` or `events`
 * @param key such as `connection`
 */
export function familyOfPath(root: string, key: string): Family | null {
  return BY_PATH.get(`${root}.${key}`) ?? null;
}

/**
 * The families that have a member of that name now, in the order of FAMILIES.
 * @param member such as `PASSWORD_REQUIRED`, which two families have
 */
export function familiesOfMember(member: string): readonly Family[] {
  return FAMILIES.filter((family) => family.members.has(member));
}

/**
 * The family and member that a raw value stands for, or null. Only values of the form `namespace.name` are told:
 * a few tables hold plain words (`unknown`, `logs`, `item-not-found`) that anything may mean.
 * @param value such as `conference.passwordRequired`
 */
export function familyOfValue(value: string): { readonly family: Family; readonly member: string } | null {
  if (!value.includes('.')) return null;
  for (const family of FAMILIES) {
    for (const [member, known] of family.members) {
      if (known === value) return { family, member };
    }
  }
  return null;
}

/** What stands before the first dot of the values of some families: `connection`, `conference`, … */
export function namespacesOf(families: readonly Family[]): ReadonlySet<string> {
  const values = families.flatMap(({ members }) => [...members.values()]);
  return new Set(values.flatMap((value) => /^(\w+)\./u.exec(value)?.[1] ?? []));
}
