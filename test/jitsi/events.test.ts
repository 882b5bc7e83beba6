import { describe, expect, it } from 'vitest';
import { CONNECTION_EVENTS, connectionEventOfValue, REMOVED_CONNECTION_EVENTS } from '../../jitsi/events.js';

describe('CONNECTION_EVENTS', () => {
  it('has the seven of the newest release', () => {
    expect(CONNECTION_EVENTS.map(({ member, value, since }) => [member, value, since.release])).toEqual([
      ['CONNECTION_DISCONNECTED', 'connection.connectionDisconnected', null],
      ['CONNECTION_ESTABLISHED', 'connection.connectionEstablished', null],
      ['CONNECTION_FAILED', 'connection.connectionFailed', null],
      ['CONNECTION_REDIRECTED', 'connection.redirected', 1681],
      ['CONNECTION_TOKEN_EXPIRED', 'connection.token_expired', 2131],
      ['DISPLAY_NAME_REQUIRED', 'connection.display_name_required', null],
      ['PROPERTIES_UPDATED', 'connection.propertiesUpdated', 1803],
    ]);
  });

  it('knows the one that was removed', () => {
    expect(REMOVED_CONNECTION_EVENTS).toEqual([
      { member: 'WRONG_STATE', value: 'connection.wrongState', until: '2025-04-09', untilRelease: 1969 },
    ]);
  });
});

describe('connectionEventOfValue', () => {
  it('finds a value', () => {
    expect(connectionEventOfValue('connection.connectionFailed')?.member).toBe('CONNECTION_FAILED');
  });

  it('finds no error', () => {
    expect(connectionEventOfValue('connection.serverError')).toBeNull();
  });
});
