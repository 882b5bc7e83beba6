import type { RemovedConstant } from './errors.js';

/** One event of a connection. */
export interface ConnectionEvent {
  /** Its name in the table `JitsiConnectionEvents`. */
  readonly member: string;
  /** The string under which it is emitted. */
  readonly value: string;
  /** The release that brought it, null where it is older than v1366, and the day it was added. */
  readonly since: { readonly release: number | null; readonly date: string };
}

/**
 * The connection events of the newest release that is known here, in the order of their names.
 * Source: the history of lib-jitsi-meet.
 */
export const CONNECTION_EVENTS: readonly ConnectionEvent[] = [
  {
    member: 'CONNECTION_DISCONNECTED',
    value: 'connection.connectionDisconnected',
    since: { release: null, date: '2015-08-24' },
  },
  {
    member: 'CONNECTION_ESTABLISHED',
    value: 'connection.connectionEstablished',
    since: { release: null, date: '2015-08-24' },
  },
  { member: 'CONNECTION_FAILED', value: 'connection.connectionFailed', since: { release: null, date: '2015-08-24' } },
  { member: 'CONNECTION_REDIRECTED', value: 'connection.redirected', since: { release: 1681, date: '2023-08-29' } },
  {
    member: 'CONNECTION_TOKEN_EXPIRED',
    value: 'connection.token_expired',
    since: { release: 2131, date: '2026-02-20' },
  },
  {
    member: 'DISPLAY_NAME_REQUIRED',
    value: 'connection.display_name_required',
    since: { release: null, date: '2020-06-29' },
  },
  { member: 'PROPERTIES_UPDATED', value: 'connection.propertiesUpdated', since: { release: 1803, date: '2024-03-26' } },
];

/** A connection event that newer releases lack. */
export interface RemovedConnectionEvent extends RemovedConstant {
  /** The first release without it. */
  readonly untilRelease: number;
}

/** The connection events that older releases had. */
export const REMOVED_CONNECTION_EVENTS: readonly RemovedConnectionEvent[] = [
  { member: 'WRONG_STATE', value: 'connection.wrongState', until: '2025-04-09', untilRelease: 1969 },
];

/**
 * The known connection event of that value, or null.
 * @param value such as `connection.connectionFailed`
 */
export function connectionEventOfValue(value: string): ConnectionEvent | null {
  return CONNECTION_EVENTS.find((event) => event.value === value) ?? null;
}
