import { describe, expect, it } from 'vitest';

import { DEFAULT_DEMANDS } from '../../analysis/coverage/default-demands.js';
import type { CoverageDemands } from '../../analysis/coverage/gaps.js';
import { migrateText, type MigratedText } from '../../codemods/migrate-text.js';
import { missingCases } from '../../codemods/missing-cases.js';
import { readSettings } from '../../jitsi/settings.js';

function migrated(text: string, demands: Partial<CoverageDemands> = {}, path = '/project/a.js'): MigratedText {
  const file = { text, path, cwd: '/project', settings: readSettings({ release: 1400 }) };
  const result = migrateText(file, missingCases({ ...DEFAULT_DEMANDS, ...demands }));
  if (result.kind === 'failed') throw new Error(result.message);
  return result;
}

/** What is left of a file, which stays as it was. */
function left(text: string, demands: Partial<CoverageDemands> = {}, path?: string): string[] {
  const result = migrated(text, demands, path);
  expect(result.text).toBe(text);
  expect(result.rewritten).toBe(0);
  return result.left.map(({ value, reason }) => `${value}: ${reason}`);
}

describe('why missingCases leaves a handler', () => {
  const LIBRARY = "import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';\n";

  it('says that nothing leads to the constants', () => {
    const text = `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});
`;
    expect(left(text)).toEqual([
      'CONNECTION_DROPPED_ERROR, OTHER_ERROR, SERVER_ERROR: Nothing in this file leads to the constants; import them, or set `constantsModule`.',
    ]);
  });

  it('says so of a handler that tells nothing apart', () => {
    const text = `lib().connection.on(lib().events.connection.CONNECTION_FAILED, (error) => {
  wait();
});
`;
    expect(left(text, { undiscriminated: 'report' })).toEqual([
      'CONNECTION_DROPPED_ERROR, OTHER_ERROR, PASSWORD_REQUIRED, SERVER_ERROR: Nothing in this file leads to the constants; import them, or set `constantsModule`.',
    ]);
  });

  it('says that TypeScript would not accept a constant', () => {
    const text = `${LIBRARY}type Failure = 'connection.passwordRequired' | 'connection.otherError';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error: Failure) => {
  if (error === 'connection.passwordRequired') ask();
});
`;
    expect(left(text, {}, '/project/a.ts')).toEqual([
      'CONNECTION_DROPPED_ERROR, OTHER_ERROR, SERVER_ERROR: It is typed as a literal, which TypeScript would not accept a constant for.',
    ]);
  });

  it('says that there is no safe place where the constants could be written', () => {
    const text = `${LIBRARY}const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error, a, b, c, act = ACTS[error]) => act?.());
`;
    expect(left(text)).toEqual([
      'CONNECTION_DROPPED_ERROR, OTHER_ERROR, SERVER_ERROR: No place was found where this handler can be extended safely.',
    ]);
  });
});

describe('how many handlers missingCases extends', () => {
  const TABLE = `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const TEXTS = {
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: 'Ask.',
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => toast(TEXTS[error]));
`;
  const SECOND = `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(TEXTS[error]));
`;
  const THIRD = `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});
`;
  const LOST = `const ACTS = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: ASK };
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error, a, b, c, act = ACTS[error]) => act?.());
`;

  it.each([
    ['one over a table', TABLE, 1],
    ['two over one table', TABLE + SECOND, 2],
    ['two over one table, and another', TABLE + SECOND + THIRD, 3],
    ['and not one that is left', TABLE + SECOND + THIRD + LOST, 3],
    [
      'in several scripts',
      `<p></p>\n<script>\nconnection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, function (error) {\n  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();\n});\n</script>\n<script>\nwait();\n</script>\n`,
      1,
    ],
    ['none', 'wait(JitsiConnectionEvents.CONNECTION_FAILED);\n', 0],
  ])('counts %s', (name, text, expected) => {
    expect(migrated(text, {}, name.includes('scripts') ? '/project/a.html' : '/project/a.js').rewritten).toBe(expected);
  });
});
