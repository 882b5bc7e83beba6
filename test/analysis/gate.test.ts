import { describe, expect, it } from 'vitest';

import { opensGate } from '../../analysis/gate.js';
import { readSettings } from '../../jitsi/settings.js';

const opens = (text: string, settings: object = {}): boolean => opensGate(text, readSettings(settings));

describe('a text that names the library', () => {
  it.each([
    ['case CONNECTION_FAILED:', 'case CONNECTION_FAIL:'],
    ['lib.errors.connection', 'lib.error.connection'],
    ['lib.events\n  .connection', 'lib.event\n  .connection'],
    ['lib.errors.\n  connection', 'lib.errors.\n  connections'],
    ['lib.errors./* these */connection', 'lib.errors./* these */connect'],
    [`lib.errors['connection']`, `lib.errors; f('connection')`],
    ['const { errors: { connection } } = lib', 'const { error: { connection } } = lib'],
    ['const { connection: codes } = lib.errors', 'const { connection: codes } = lib.codes'],
    ['const { errors } = lib; const { connection } = errors', 'const { errors } = lib; const connection = open()'],
    ['JitsiConnectionErrors.OTHER_ERROR', 'JitsiConnectionError.OTHER_ERROR'],
    ['JitsiUnheardOfEvents.LEFT', 'JitsiUnheardOf.LEFT'],
    ['window.JitsiMeetJS', 'window.JitsiMeet'],
    [`import J from 'lib-jitsi-meet';`, `import J from 'lib-jitsi';`],
  ])('%s opens the gate, %s does not', (open, shut) => {
    expect([opens(open), opens(shut)]).toEqual([true, false]);
  });

  it('is not one of the IFrame API', () => {
    expect(opens('new JitsiMeetExternalAPI(domain)')).toBe(false);
  });
});

describe('the settings', () => {
  it('name other globals', () => {
    expect(opens('Meet.init()')).toBe(false);
    expect(opens('Meet.init()', { globals: ['Meet'] })).toBe(true);
    expect(opens('JitsiFork.init()', { globals: ['JitsiFork'] })).toBe(true);
  });

  it('name other packages', () => {
    expect(opens(`import J from '@fork/meet/dist';`)).toBe(false);
    expect(opens(`import J from '@fork/meet/dist';`, { libraries: ['@fork/meet'] })).toBe(true);
  });

  it('show the library in every file that has a constant, by a module for the constants', () => {
    const settings = { constantsModule: './lib' };
    expect(opens(`error === 'connection.otherError'`)).toBe(false);
    expect(opens(`error === 'connection.otherError'`, settings)).toBe(true);
    expect(opens(`new JitsiConnection()`, settings)).toBe(true);
    expect(opens(`error === 'connections'`, settings)).toBe(false);
    expect(opens(`bus.on('gum.not_found', stop)`, settings)).toBe(true);
    expect(opens(`bus.on('gums.not_found', stop)`, settings)).toBe(false);
  });

  it('bring values of errors, which count where there is a module for the constants', () => {
    const additionalErrors = { TIME_LIMIT_ERROR: 'limits.time' };
    expect(opens(`error === 'limits.time'`, { additionalErrors, constantsModule: './lib' })).toBe(true);
    expect(opens(`error === 'limits.size'`, { additionalErrors, constantsModule: './lib' })).toBe(false);
    expect(opens(`error === 'limits.time'`, { additionalErrors })).toBe(false);
  });
});
