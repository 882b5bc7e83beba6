import { describe, expect, it } from 'vitest';
import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { CONNECTION_EVENTS } from '../../jitsi/events.js';
import { nearName } from '../../jitsi/near-name.js';

const VALUES = CONNECTION_ERRORS.map(({ value }) => value);
const MEMBERS = CONNECTION_ERRORS.map(({ member }) => member);
const EVENTS = CONNECTION_EVENTS.map(({ value }) => value);

describe('nearName of a value', () => {
  it.each([
    ['connection.droppedError', 'connection.droppedError'],
    ['connection.connectionDropped', 'connection.droppedError'],
    ['connection.droppederror', 'connection.droppedError'],
    ['connection.password_required', 'connection.passwordRequired'],
    ['connection.passwordRequire', 'connection.passwordRequired'],
    ['conection.passwordRequired', 'connection.passwordRequired'],
    ['passwordRequired', 'connection.passwordRequired'],
    ['connection.serverErorr', 'connection.serverError'],
    ['connection.notLive', 'connection.notLiveError'],
    ['connection.shardChange', 'connection.shardChangedError'],
    ['connection.conferenceFailed', 'connection.conferenceRequestFailed'],
    ['connection.otherErorr', 'connection.otherError'],
    ['connection.ohterError', 'connection.otherError'],
  ])('%s is near %s', (written, near) => {
    expect(nearName(written, VALUES)).toBe(near);
  });

  it.each([
    'connection.timeout',
    'connection.error',
    'connection.failed',
    'connection.connectionError',
    'connection.disconnected',
    'connection.networkError',
    'connection.userError',
    'connection.authenticationRequired',
    'connection.shardMoved',
    'conference.passwordRequired',
    'connection.',
    'connection',
    '',
    `connection.${'passwordRequired'.repeat(10)}`,
  ])('%s is near none', (written) => {
    expect(nearName(written, VALUES)).toBeNull();
  });
});

describe('nearName of a member', () => {
  it.each([
    ['PASSWORD_REQUIRED_ERROR', 'PASSWORD_REQUIRED'],
    ['PASWORD_REQUIRED', 'PASSWORD_REQUIRED'],
    ['passwordRequired', 'PASSWORD_REQUIRED'],
    ['SHARD_CHANGED', 'SHARD_CHANGED_ERROR'],
    ['CONNECTION_DROPPED', 'CONNECTION_DROPPED_ERROR'],
    ['DROP_ERROR', 'CONNECTION_DROPPED_ERROR'],
    ['CONFERENCE_REQUEST_FAILURE', 'CONFERENCE_REQUEST_FAILED'],
    ['REQUEST_FAILED', 'CONFERENCE_REQUEST_FAILED'],
    ['OTHER', 'OTHER_ERROR'],
    ['SERVER_ERR', 'SERVER_ERROR'],
  ])('%s is near %s', (written, near) => {
    expect(nearName(written, MEMBERS)).toBe(near);
  });

  it.each(['TIME_LIMIT_ERROR', 'CONNECTION_ERROR', 'CONNECTION_FAILED', 'NETWORK_ERROR', 'UNKNOWN_ERROR', 'TIMEOUT'])(
    '%s is near none',
    (written) => {
      expect(nearName(written, MEMBERS)).toBeNull();
    },
  );
});

describe('nearName', () => {
  it('finds an event', () => {
    expect(nearName('connection.connectionFail', EVENTS)).toBe('connection.connectionFailed');
  });

  it('finds a plural', () => {
    expect(nearName('library', ['globals', 'libraries'])).toBe('libraries');
  });

  it('prefers the same words to a mistyped letter', () => {
    expect(nearName('LIVE_ERROR', ['LINE', 'LIVE'])).toBe('LIVE');
  });

  it('prefers the first of two that are equally near', () => {
    expect(nearName('SERVEX', ['SERVEA', 'SERVEB'])).toBe('SERVEA');
  });

  it('takes short words for mistyped only when they are the same', () => {
    expect(nearName('ABC', ['ABD'])).toBeNull();
  });
});
