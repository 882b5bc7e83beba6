import { describe, expect, it } from 'vitest';
import {
  CONNECTION_ERRORS,
  connectionErrorOfMember,
  connectionErrorOfValue,
  REMOVED_CONNECTION_ERRORS,
  removedConnectionError,
} from '../../jitsi/errors.js';

describe('CONNECTION_ERRORS', () => {
  it('has the seven of the newest release', () => {
    expect(CONNECTION_ERRORS.map(({ member, value, since }) => [member, value, since.release])).toEqual([
      ['CONFERENCE_REQUEST_FAILED', 'connection.conferenceRequestFailed', 1880],
      ['CONNECTION_DROPPED_ERROR', 'connection.droppedError', null],
      ['NOT_LIVE_ERROR', 'connection.notLiveError', 1839],
      ['OTHER_ERROR', 'connection.otherError', null],
      ['PASSWORD_REQUIRED', 'connection.passwordRequired', null],
      ['SERVER_ERROR', 'connection.serverError', null],
      ['SHARD_CHANGED_ERROR', 'connection.shardChangedError', 1994],
    ]);
  });

  it('recommends to reconnect at once for a changed shard alone', () => {
    const atOnce = CONNECTION_ERRORS.filter(({ recovery }) => recovery.kind === 'at-once');
    expect(atOnce.map(({ member }) => member)).toEqual(['SHARD_CHANGED_ERROR']);
  });

  it('recommends to ask the user for a password alone', () => {
    const asking = CONNECTION_ERRORS.filter(({ recovery }) => recovery.kind === 'ask-user');
    expect(asking.map(({ member }) => member)).toEqual(['PASSWORD_REQUIRED']);
  });

  it.each(CONNECTION_ERRORS)('says what to do about $member in one short sentence', ({ recovery }) => {
    expect(recovery.sentence).toMatch(/^[A-Z][^.]*\.$/);
    expect(recovery.sentence.length).toBeLessThanOrEqual(90);
  });

  it.each(CONNECTION_ERRORS)('says of $member what went wrong, when, and since when', ({ cause, occurs, since }) => {
    expect(cause).toMatch(/^[A-Z].*\.$/);
    expect(occurs.length).toBeGreaterThan(0);
    expect(since.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('connectionErrorOfMember', () => {
  it('finds a member', () => {
    expect(connectionErrorOfMember('SERVER_ERROR')?.value).toBe('connection.serverError');
  });

  it('finds no removed one', () => {
    expect(connectionErrorOfMember('CONNECTION_ERROR')).toBeNull();
  });
});

describe('connectionErrorOfValue', () => {
  it('finds a value', () => {
    expect(connectionErrorOfValue('connection.serverError')?.member).toBe('SERVER_ERROR');
  });

  it('finds no value of another case', () => {
    expect(connectionErrorOfValue('connection.servererror')).toBeNull();
  });
});

describe('removedConnectionError', () => {
  it('knows the removed one by its member', () => {
    expect(removedConnectionError('CONNECTION_ERROR')).toBe(REMOVED_CONNECTION_ERRORS[0]);
  });

  it('knows it by its value', () => {
    expect(removedConnectionError('connection.connectionError')?.until).toBe('2017-11-29');
  });

  it('knows no present one', () => {
    expect(removedConnectionError('SERVER_ERROR')).toBeNull();
  });
});
