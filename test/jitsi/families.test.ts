import { describe, expect, it } from 'vitest';
import { FAMILIES, familiesOfMember, familyOfPath, familyOfTable, familyOfValue } from '../../jitsi/families.js';

describe('FAMILIES', () => {
  it('has every table that JitsiMeetJS holds, with as many members', () => {
    expect(FAMILIES.map(({ table, path, members }) => [path.join('.'), table, members.size])).toEqual([
      ['errors.connection', 'JitsiConnectionErrors', 7],
      ['events.connection', 'JitsiConnectionEvents', 7],
      ['errors.conference', 'JitsiConferenceErrors', 20],
      ['events.conference', 'JitsiConferenceEvents', 94],
      ['errors.track', 'JitsiTrackErrors', 15],
      ['events.track', 'JitsiTrackEvents', 9],
      ['events.mediaDevices', 'JitsiMediaDevicesEvents', 3],
      ['errors.audioTranslation', 'JitsiAudioTranslationErrors', 5],
      ['events.detection', 'DetectionEvents', 7],
      ['events.connectionQuality', 'ConnectionQualityEvents', 2],
      ['events.e2eping', 'E2ePingEvents', 1],
      ['events.rtcstats', 'RTCStatsEvents', 20],
    ]);
  });

  it.each(FAMILIES)('counts no member of $name as former that is there now', ({ members, former }) => {
    expect([...former.keys()].filter((member) => members.has(member))).toEqual([]);
  });

  it('has no value with a namespace in two families', () => {
    const values = FAMILIES.flatMap(({ members }) => [...members.values()]).filter((value) => value.includes('.'));
    expect(new Set(values).size).toBe(values.length);
  });

  it('knows what was removed', () => {
    expect(familyOfTable('JitsiConnectionErrors')?.former.get('CONNECTION_ERROR')).toBe('connection.connectionError');
    expect(familyOfTable('JitsiConnectionEvents')?.former.get('WRONG_STATE')).toBe('connection.wrongState');
    expect(familyOfTable('JitsiConferenceErrors')?.former.get('SETUP_FAILED')).toBe('conference.setup_failed');
  });
});

describe('familyOfTable', () => {
  it('finds a table', () => {
    expect(familyOfTable('JitsiTrackErrors')?.name).toBe('trackErrors');
  });

  it('finds no table that there never was', () => {
    expect(familyOfTable('JitsiServerErrors')).toBeNull();
  });
});

describe('familyOfPath', () => {
  it('finds errors', () => {
    expect(familyOfPath('errors', 'connection')?.name).toBe('connectionErrors');
  });

  it('finds events', () => {
    expect(familyOfPath('events', 'connection')?.name).toBe('connectionEvents');
  });

  it('finds no errors where there are events only', () => {
    expect(familyOfPath('errors', 'mediaDevices')).toBeNull();
  });
});

describe('familiesOfMember', () => {
  it('finds all that have a member', () => {
    expect(familiesOfMember('PASSWORD_REQUIRED').map(({ name }) => name)).toEqual([
      'connectionErrors',
      'conferenceErrors',
    ]);
  });

  it('finds none that had it', () => {
    expect(familiesOfMember('WRONG_STATE')).toEqual([]);
  });
});

describe('familyOfValue', () => {
  it('finds a value of the conference', () => {
    const found = familyOfValue('conference.passwordRequired');
    expect([found?.family.name, found?.member]).toEqual(['conferenceErrors', 'PASSWORD_REQUIRED']);
  });

  it('finds a value of the connection', () => {
    const found = familyOfValue('connection.passwordRequired');
    expect([found?.family.name, found?.member]).toEqual(['connectionErrors', 'PASSWORD_REQUIRED']);
  });

  it('finds no removed value', () => {
    expect(familyOfValue('connection.connectionError')).toBeNull();
  });

  it('takes a plain word for no constant, though a table has it', () => {
    expect(familyOfValue('item-not-found')).toBeNull();
  });
});
