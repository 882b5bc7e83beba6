import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../index.js';

const CODE = `import JitsiMeetJS from 'lib-jitsi-meet';\nif (error === 'connection.otherError') JitsiMeetJS.init();`;

function lint(rule: string, jitsi: unknown, code = CODE): Linter.LintMessage[] {
  return new Linter().verify(code, {
    plugins: { jitsi: plugin },
    rules: { [`jitsi/${rule}`]: 'error' },
    settings: { jitsi },
  });
}

describe('the settings, as rules read them', () => {
  it.each(Object.keys(plugin.rules))('%s refuses wrong ones, and names the key', (rule) => {
    expect(() => lint(rule, { librarys: ['meet'] })).toThrow('settings.jitsi.librarys');
    expect(() => lint(rule, { release: '1880' })).toThrow('settings.jitsi.release');
    expect(() => lint(rule, 'meet')).toThrow('settings.jitsi');
  });

  it('are refused in a file that names nothing of Jitsi too', () => {
    expect(() => lint('no-raw-connection-error', { globals: 'Meet' }, 'note();')).toThrow('settings.jitsi.globals');
  });

  it('are read once a file', () => {
    expect(lint('no-raw-connection-error', {})).toHaveLength(1);
    expect(lint('no-raw-connection-error', { release: 'latest' })).toHaveLength(1);
  });

  it('bring errors that are not known here', () => {
    const code = CODE.replace('connection.otherError', 'connection.timeLimit');
    expect(lint('no-raw-connection-error', {}, code)).toEqual([]);
    expect(
      lint('no-raw-connection-error', { additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } }, code),
    ).toEqual([
      expect.objectContaining({
        message:
          "Compare with `JitsiMeetJS.errors.connection.TIME_LIMIT_ERROR` instead of the raw string 'connection.timeLimit'.",
      }),
    ]);
  });

  it('bring errors of another look', () => {
    const settings = { additionalErrors: { TIME_LIMIT_ERROR: 'timeLimit' } };
    expect(lint('no-raw-connection-error', settings, CODE.replace('connection.otherError', 'timeLimit'))).toHaveLength(
      1,
    );
  });
});
