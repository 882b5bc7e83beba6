import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../jitsi/settings.js';

describe('readSettings', () => {
  it('gives the defaults for nothing', () => {
    expect(readSettings(undefined)).toEqual({
      libraries: ['lib-jitsi-meet'],
      globals: ['JitsiMeetJS'],
      constantsModule: null,
      release: 'detect',
      additionalErrors: {},
    });
  });

  it('gives the defaults for an empty object', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the defaults for keys that are undefined', () => {
    const nothing = {
      libraries: undefined,
      globals: undefined,
      constantsModule: undefined,
      release: undefined,
      additionalErrors: undefined,
    };
    expect(readSettings(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  it('takes every key', () => {
    const settings = {
      libraries: ['@lyno/lib-jitsi-meet'],
      globals: ['JMJS', '$jitsi'],
      constantsModule: './src/jitsi',
      release: 1880,
      additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' },
    };
    expect(readSettings(settings)).toEqual(settings);
  });

  it('reads the same object once', () => {
    const settings = { release: 'latest' };
    expect(readSettings(settings)).toBe(readSettings(settings));
  });

  it('takes an additional error that is known by now', () => {
    const additionalErrors = { SERVER_ERROR: 'connection.serverError' };
    expect(readSettings({ additionalErrors }).additionalErrors).toEqual(additionalErrors);
  });

  it('takes an additional error that was removed', () => {
    const additionalErrors = { CONNECTION_ERROR: 'connection.connectionError' };
    expect(readSettings({ additionalErrors }).additionalErrors).toEqual(additionalErrors);
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'settings.jitsi must be an object, but it is null.'],
    ['an array', [], 'settings.jitsi must be an object, but it is an array.'],
    ['a word', 'latest', "settings.jitsi must be an object, but it is the string 'latest'."],
    [
      'a mistyped key',
      { library: ['x'] },
      'settings.jitsi.library is no setting of eslint-plugin-jitsi. Did you mean libraries?',
    ],
    [
      'an unknown key',
      { severity: 2 },
      'settings.jitsi.severity is no setting of eslint-plugin-jitsi. The keys are libraries, globals, constantsModule, release, additionalErrors.',
    ],
    [
      'libraries that are a string',
      { libraries: 'lib-jitsi-meet' },
      "settings.jitsi.libraries must be an array of strings, but it is the string 'lib-jitsi-meet'.",
    ],
    [
      'globals that are a number',
      { globals: 5 },
      'settings.jitsi.globals must be an array of strings, but it is a number.',
    ],
    [
      'a library that is no string',
      { libraries: ['a', true] },
      'settings.jitsi.libraries[1] must be a non-empty string, but it is a boolean.',
    ],
    [
      'a library without a name',
      { libraries: [''] },
      'settings.jitsi.libraries[0] must be a non-empty string, but it is empty.',
    ],
    [
      'a global that is an expression',
      { globals: ['window.JitsiMeetJS'] },
      "settings.jitsi.globals[0] must be a name such as JitsiMeetJS, but it is the string 'window.JitsiMeetJS'.",
    ],
    [
      'a module that is a function',
      { constantsModule: () => null },
      'settings.jitsi.constantsModule must be the name or path of a module, but it is a function.',
    ],
    [
      'an empty module',
      { constantsModule: ' ' },
      'settings.jitsi.constantsModule must be the name or path of a module, but it is empty.',
    ],
    [
      'a release that is a word',
      { release: 'newest' },
      "settings.jitsi.release must be 'detect', 'latest' or the number of a release, such as 1880, but it is the string 'newest'.",
    ],
    [
      'a release in quotes',
      { release: '1880' },
      "settings.jitsi.release must be 'detect', 'latest' or the number of a release, such as 1880, but it is the string '1880'. Write 1880, without quotes.",
    ],
    [
      'a tag',
      { release: 'v1880.0.0+5d53ecdc' },
      "settings.jitsi.release must be 'detect', 'latest' or the number of a release, such as 1880, but it is the string 'v1880.0.0+5d53ecdc'. Write 1880, without quotes.",
    ],
    [
      'a release that is no whole number',
      { release: 1.5 },
      "settings.jitsi.release must be 'detect', 'latest' or the number of a release, such as 1880, but it is 1.5.",
    ],
    [
      'a release that is an object',
      { release: {} },
      "settings.jitsi.release must be 'detect', 'latest' or the number of a release, such as 1880, but it is an object.",
    ],
    [
      'additional errors in an array',
      { additionalErrors: ['TIME_LIMIT_ERROR'] },
      'settings.jitsi.additionalErrors must be an object of member names and values, but it is an array.',
    ],
    [
      'an additional error that is no name',
      { additionalErrors: { 'connection.timeLimit': 'TIME_LIMIT_ERROR' } },
      "settings.jitsi.additionalErrors names members such as TIME_LIMIT_ERROR, but 'connection.timeLimit' is no name.",
    ],
    [
      'an additional error without a value',
      { additionalErrors: { TIME_LIMIT_ERROR: undefined } },
      'settings.jitsi.additionalErrors.TIME_LIMIT_ERROR must be a non-empty string, but it is undefined.',
    ],
    [
      'another value for a known error',
      { additionalErrors: { SERVER_ERROR: 'connection.broken' } },
      "settings.jitsi.additionalErrors.SERVER_ERROR can't be 'connection.broken': lib-jitsi-meet has it as 'connection.serverError'.",
    ],
    [
      'another name for a known error',
      { additionalErrors: { BROKEN: 'connection.serverError' } },
      "settings.jitsi.additionalErrors.BROKEN can't be 'connection.serverError': that is the value of SERVER_ERROR.",
    ],
    [
      'two names for one value',
      { additionalErrors: { A: 'connection.a', B: 'connection.a' } },
      "settings.jitsi.additionalErrors.B can't be 'connection.a': that is the value of A.",
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => readSettings(value)).toThrow(new Error(message));
  });

  it('refuses the same object each time', () => {
    const settings = { libraries: null };
    expect(() => readSettings(settings)).toThrow('null');
    expect(() => readSettings(settings)).toThrow('null');
  });
});
