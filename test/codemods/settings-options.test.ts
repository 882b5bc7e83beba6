import { describe, expect, it } from 'vitest';

import { settingsFromOptions } from '../../codemods/settings-options.js';
import { DEFAULT_SETTINGS } from '../../jitsi/settings.js';

describe('settingsFromOptions', () => {
  it('has the defaults where nothing is said', () => {
    expect(settingsFromOptions({ dry: true, extensions: 'js' })).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    [{ constantsModule: './a' }, { constantsModule: './a' }],
    [{ 'constants-from': './a' }, { constantsModule: './a' }],
    [{ constantsModule: './a', 'constants-from': './a' }, { constantsModule: './a' }],
    [{ libraries: 'a, b' }, { libraries: ['a', 'b'] }],
    [{ libraries: ['a', 'b,c'] }, { libraries: ['a', 'b', 'c'] }],
    [{ globals: 'A,B' }, { globals: ['A', 'B'] }],
    [{ release: '1880' }, { release: 1880 }],
    [{ release: 1880 }, { release: 1880 }],
    [{ release: 'latest' }, { release: 'latest' }],
    [{ additionalErrors: '{"A_B":"connection.a"}' }, { additionalErrors: { A_B: 'connection.a' } }],
    [{ additionalErrors: { A_B: 'connection.a' } }, { additionalErrors: { A_B: 'connection.a' } }],
  ])('reads %j', (options, settings) => {
    expect(settingsFromOptions(options)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
  });

  it.each([
    [{ release: 'soon' }, /^--release must be .*'soon'\.$/],
    [{ libraries: '' }, /^--libraries\[0\] must be a non-empty string/],
    [{ globals: 'a b' }, /^--globals\[0\] must be a name/],
    [{ constantsModule: './a', 'constants-from': './b' }, /^--constants-from is short for --constantsModule, and both/],
    [{ libraries: [1] }, /^--libraries\[0\] must be a non-empty string/],
    [{ constantsModule: true }, /^--constantsModule must be the name or path of a module/],
    [{ additionalErrors: '{A}' }, /^--additionalErrors is no JSON: .* Write it as --additionalErrors=/],
    [{ additionalErrors: '[]' }, /^--additionalErrors must be an object/],
  ])('refuses %j', (options, message) => {
    expect(() => settingsFromOptions(options)).toThrow(message);
  });
});
