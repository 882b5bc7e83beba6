import { describe, expect, it } from 'vitest';
import {
  connectionErrorsOfRelease,
  connectionEventsOfRelease,
  ENUM_SINCE_RELEASE,
  LATEST_RELEASE,
  rootExportsOfRelease,
} from '../../jitsi/releases.js';

const OLDEST = ['CONNECTION_DROPPED_ERROR', 'OTHER_ERROR', 'PASSWORD_REQUIRED', 'SERVER_ERROR'];

describe('connectionErrorsOfRelease', () => {
  it.each([
    [1, OLDEST],
    [ENUM_SINCE_RELEASE, OLDEST],
    [1838, OLDEST],
    [1839, [...OLDEST, 'NOT_LIVE_ERROR']],
    [1879, [...OLDEST, 'NOT_LIVE_ERROR']],
    [1880, [...OLDEST, 'NOT_LIVE_ERROR', 'CONFERENCE_REQUEST_FAILED']],
    [1993, [...OLDEST, 'NOT_LIVE_ERROR', 'CONFERENCE_REQUEST_FAILED']],
    [1994, [...OLDEST, 'NOT_LIVE_ERROR', 'CONFERENCE_REQUEST_FAILED', 'SHARD_CHANGED_ERROR']],
    [LATEST_RELEASE, [...OLDEST, 'NOT_LIVE_ERROR', 'CONFERENCE_REQUEST_FAILED', 'SHARD_CHANGED_ERROR']],
    [9999, [...OLDEST, 'NOT_LIVE_ERROR', 'CONFERENCE_REQUEST_FAILED', 'SHARD_CHANGED_ERROR']],
  ])('v%i', (release, members) => {
    expect([...connectionErrorsOfRelease(release).keys()].sort()).toEqual(members.toSorted());
  });

  it('gives the values', () => {
    expect(connectionErrorsOfRelease(1839).get('NOT_LIVE_ERROR')).toBe('connection.notLiveError');
  });
});

describe('connectionEventsOfRelease', () => {
  it('has the removed event before its removal', () => {
    expect(connectionEventsOfRelease(1968).get('WRONG_STATE')).toBe('connection.wrongState');
  });

  it('lacks it from then on', () => {
    expect(connectionEventsOfRelease(1969).has('WRONG_STATE')).toBe(false);
  });

  it('lacks an event that came later', () => {
    expect(connectionEventsOfRelease(2130).has('CONNECTION_TOKEN_EXPIRED')).toBe(false);
  });

  it('has it from then on', () => {
    expect(connectionEventsOfRelease(2131).has('CONNECTION_TOKEN_EXPIRED')).toBe(true);
  });
});

describe('rootExportsOfRelease', () => {
  it.each([1, 1366, LATEST_RELEASE, 9999])('is a default alone in v%i', (release) => {
    expect([...rootExportsOfRelease(release)]).toEqual(['default']);
  });
});
