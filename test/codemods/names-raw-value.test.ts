import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { namesKnownValue } from '../../codemods/names-known-value.js';
import { namesRawValue } from '../../codemods/names-raw-value.js';
import { readSettings } from '../../jitsi/settings.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const settings = readSettings({ additionalErrors: { TIME_LIMIT_ERROR: 'app.timeLimit' } });

describe('namesRawValue', () => {
  it.each([
    `'connection.passwordRequired'`,
    '"connection.token_expired"',
    '`connection.x`',
    `'connection\\x2ex'`,
    'app.timeLimit',
  ])('sees something like a constant in %s', (text) => {
    expect(namesRawValue(`a(${text})`, settings)).toBe(true);
  });

  it.each(['connection.on(a)', `'dataConnection.passwordRequired'`, `'the connection.'`, ''])(
    'sees nothing in %s',
    (text) => {
      expect(namesRawValue(`a(${text})`, settings)).toBe(false);
    },
  );
});

describe('namesKnownValue', () => {
  const names = (text: string, file = '/project/a.js'): boolean => namesKnownValue(text, file, settings);

  it.each([
    `'connection.passwordRequired'`,
    '"connection.connectionFailed"',
    '`connection.shardChangedError`',
    `'connection.p\\u0061ss'`,
    'app.timeLimit',
  ])('knows %s', (text) => {
    expect(names(text)).toBe(true);
  });

  it.each([`'connection.retry'`, `'connection.passwordRequired.title'`, `'connection.passwordRequiredTitle'`])(
    'does not know %s',
    (text) => {
      expect(names(text)).toBe(false);
    },
  );

  it('knows what the installed release has', () => {
    const folder = folderWith({
      'node_modules/lib-jitsi-meet/package.json': '{ "version": "0.0.0", "module": "dist/esm/JitsiMeetJS.js" }',
      'node_modules/lib-jitsi-meet/dist/esm/JitsiMeetJS.js': 'export default {};',
      'node_modules/lib-jitsi-meet/dist/esm/JitsiConnectionErrors.js': `export var JitsiConnectionErrors;
(function (JitsiConnectionErrors) {
    JitsiConnectionErrors["PASSWORD_REQUIRED"] = "connection.passwordRequired";
    JitsiConnectionErrors["NEW_ERROR"] = "connection.newError";
})(JitsiConnectionErrors || (JitsiConnectionErrors = {}));
`,
    });
    expect(names(`'connection.newError'`, path.join(folder, 'src/a.js'))).toBe(true);
    expect(names(`'connection.otherNewError'`, path.join(folder, 'src/a.js'))).toBe(false);
  });
});
