/** What to do about an error: the one thing that code which recovers from it must get right. */
export type RecoveryKind = 'ask-user' | 'report' | 'backoff' | 'long-backoff' | 'wait-and-retry' | 'at-once';

/** One connection error: what lib-jitsi-meet calls it, what it means and what to do about it. */
export interface ConnectionError {
  /** Its name in the table `JitsiConnectionErrors`. */
  readonly member: string;
  /** The string that listeners receive. */
  readonly value: string;
  /** The release that brought it, null where it is older than v1366, and the day it was added. */
  readonly since: { readonly release: number | null; readonly date: string };
  /** What went wrong, as a sentence. */
  readonly cause: string;
  /** Situations in which it occurs, as phrases. */
  readonly occurs: readonly string[];
  /** What to do: a kind for code, a sentence for people. */
  readonly recovery: { readonly kind: RecoveryKind; readonly sentence: string };
}

/** A constant that lib-jitsi-meet once had. */
export interface RemovedConstant {
  readonly member: string;
  readonly value: string;
  /** The day it was removed. */
  readonly until: string;
}

/**
 * The connection errors of the newest release that is known here, in the order of their names.
 * Source: lib-jitsi-meet's history for names, values, dates; its documentation for meaning and recovery.
 */
export const CONNECTION_ERRORS: readonly ConnectionError[] = [
  {
    member: 'CONFERENCE_REQUEST_FAILED',
    value: 'connection.conferenceRequestFailed',
    since: { release: 1880, date: '2024-10-26' },
    cause: 'Jicofo, which allots the conferences, did not grant the request for this one.',
    occurs: [
      'Jicofo is down or out of reach',
      'the network fails between client and Jicofo',
      'the configuration of the conference is not valid',
    ],
    recovery: {
      kind: 'backoff',
      sentence: 'Retry with a growing delay, or tell the user that the conference cannot be reached.',
    },
  },
  {
    member: 'CONNECTION_DROPPED_ERROR',
    value: 'connection.droppedError',
    since: { release: null, date: '2016-12-01' },
    cause: 'The connection was lost although nobody asked to leave, mostly because of the network.',
    occurs: [
      'the client is offline or changes networks',
      'the BOSH session expires after a minute without traffic',
      'Prosody answers item-not-found because it does not know the session any more',
    ],
    recovery: { kind: 'backoff', sentence: 'Reconnect with a growing delay and tell the user.' },
  },
  {
    member: 'NOT_LIVE_ERROR',
    value: 'connection.notLiveError',
    since: { release: 1839, date: '2024-06-28' },
    cause: 'Jicofo says that the conference is not open yet.',
    occurs: [
      'the server is still setting the conference up',
      'the conference has not been started',
      'the conference has ended',
    ],
    recovery: { kind: 'wait-and-retry', sentence: 'Wait a few seconds, then try to join again.' },
  },
  {
    member: 'OTHER_ERROR',
    value: 'connection.otherError',
    since: { release: null, date: '2015-08-24' },
    cause: 'Something failed that no other constant stands for.',
    occurs: [
      'the server gives an answer that nobody expects',
      'the protocol is violated',
      'something fails that has no name of its own',
    ],
    recovery: { kind: 'report', sentence: 'Log the details and show the user a general message.' },
  },
  {
    member: 'PASSWORD_REQUIRED',
    value: 'connection.passwordRequired',
    since: { release: null, date: '2015-08-24' },
    cause: 'The server lets nobody in without a password or other credentials.',
    occurs: ['a password protects the room', 'the client connects without credentials, or with wrong ones'],
    recovery: { kind: 'ask-user', sentence: 'Ask the user for the password, then join again with it.' },
  },
  {
    member: 'SERVER_ERROR',
    value: 'connection.serverError',
    since: { release: null, date: '2016-12-01' },
    cause: 'The server answered too many BOSH requests with a 5xx status.',
    occurs: ['the server has an internal failure', 'a service behind it fails again and again'],
    recovery: { kind: 'long-backoff', sentence: 'Retry only after long and growing pauses.' },
  },
  {
    member: 'SHARD_CHANGED_ERROR',
    value: 'connection.shardChangedError',
    since: { release: 1994, date: '2025-05-30' },
    cause: 'The conference was moved to another shard, so this connection leads nowhere.',
    occurs: [
      'the conferences are spread anew over the servers',
      'the server of the conference is taken out of service',
    ],
    recovery: { kind: 'at-once', sentence: 'Reconnect at once: the conference goes on at another server.' },
  },
];

/** The connection errors that older releases had and newer ones lack. */
export const REMOVED_CONNECTION_ERRORS: readonly RemovedConstant[] = [
  { member: 'CONNECTION_ERROR', value: 'connection.connectionError', until: '2017-11-29' },
];

/**
 * The known connection error of that member name, or null.
 * @param member such as `PASSWORD_REQUIRED`
 */
export function connectionErrorOfMember(member: string): ConnectionError | null {
  return CONNECTION_ERRORS.find((error) => error.member === member) ?? null;
}

/**
 * The known connection error of that value, or null.
 * @param value such as `connection.passwordRequired`
 */
export function connectionErrorOfValue(value: string): ConnectionError | null {
  return CONNECTION_ERRORS.find((error) => error.value === value) ?? null;
}

/**
 * The connection error of that member name or value that was removed, or null.
 * @param name a member such as `CONNECTION_ERROR` or a value such as `connection.connectionError`
 */
export function removedConnectionError(name: string): RemovedConstant | null {
  return REMOVED_CONNECTION_ERRORS.find((removed) => removed.member === name || removed.value === name) ?? null;
}
