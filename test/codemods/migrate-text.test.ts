import { describe, expect, it } from 'vitest';

import type { Migration } from '../../codemods/migrate-text.js';
import { migrateText } from '../../codemods/migrate-text.js';
import type { Codemod } from '../../codemods/proposal.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import { readSettings } from '../../jitsi/settings.js';

function migrate(text: string, path = 'a.js', settings: object = {}, codemod: Codemod = rawConstants): Migration {
  return migrateText({ text, path: `/project/${path}`, cwd: '/project', settings: readSettings(settings) }, codemod);
}

function migrated(text: string, path?: string, settings?: object): Extract<Migration, { kind: 'migrated' }> {
  const result = migrate(text, path, settings);
  if (result.kind === 'failed') throw new Error(result.message);
  return result;
}

const LISTEN = `connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {
  if (error === 'connection.passwordRequired') ask();
});
`;
const LISTENING = LISTEN.replace(`'connection.passwordRequired'`, 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED');

describe('migrateText', () => {
  it('rewrites literals and says how many', () => {
    expect(migrated(LISTEN)).toEqual({ kind: 'migrated', text: LISTENING, rewritten: 1, left: [], lookAt: [] });
  });

  it('rewrites the raw event too', () => {
    const raw = LISTEN.replace('JitsiMeetJS.events.connection.CONNECTION_FAILED', `'connection.connectionFailed'`);
    const { text, rewritten } = migrated(`function start() {\nJitsiMeetJS.init();\n${raw}}`);
    expect(text).toBe(`function start() {\nJitsiMeetJS.init();\n${LISTENING}}`);
    expect(rewritten).toBe(2);
  });

  it('changes nothing on a second run', () => {
    expect(migrated(LISTENING)).toMatchObject({ text: LISTENING, rewritten: 0 });
  });

  it.each([
    ['CRLF', LISTEN.replaceAll('\n', '\r\n'), LISTENING.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${LISTEN}`, `\uFEFF${LISTENING}`],
    ['a hashbang', `#!/usr/bin/env node\n${LISTEN}`, `#!/usr/bin/env node\n${LISTENING}`],
    ['no line break at the end', LISTEN.trimEnd(), LISTENING.trimEnd()],
  ])('keeps %s', (_, before, after) => {
    expect(migrated(before).text).toBe(after);
  });

  it('needs two passes for forty literals and one import', () => {
    const test = (name: string): string => `  if (error === ${name}) ask();\n`;
    const head = `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {\n`;
    const before = `import a from 'a';\n${head}${test(`'connection.passwordRequired'`).repeat(40)}});\n`;
    const { text, rewritten } = migrated(before, 'a.js', { constantsModule: './lib' });
    expect(rewritten).toBe(40);
    expect(text.match(/^import.*$/gm)).toEqual([
      `import a from 'a';`,
      expect.stringMatching(/^import \{.*JitsiConnectionErrors.*\} from '\.\/lib';$/),
    ]);
    expect(text).toContain(`${test('JitsiConnectionErrors.PASSWORD_REQUIRED').repeat(40)}});`);
  });

  it('does not read what has nothing like a constant in it', () => {
    expect(migrate('let = =')).toMatchObject({ kind: 'migrated', text: 'let = =' });
    expect(migrate(`let = = t('connection.retry')`)).toMatchObject({ kind: 'migrated', rewritten: 0 });
  });

  it('says where a text is no program', () => {
    expect(migrate(`${LISTEN}\nlet = =`)).toMatchObject({
      kind: 'failed',
      line: 5,
      message: expect.stringMatching(/\.$/) as unknown,
    });
  });

  it('says what it leaves, and where that is before and after', () => {
    const before = `import a from 'a';
if (JitsiConnectionEvents) listen((error) => error === 'connection.passwordRequired');
const a = error === ('connection.otherError' as const);
`;
    const { left, rewritten } = migrated(before, 'a.ts', { constantsModule: 'lib' });
    expect(rewritten).toBe(1);
    expect(left).toEqual([
      {
        value: 'connection.otherError',
        reason: expect.stringMatching(/^It is typed as a literal/) as unknown,
        before: { line: 3, column: 22 },
        after: { line: 4, column: 22 },
      },
    ]);
  });

  it('shows the errors that lib-jitsi-meet does not have', () => {
    const shownOf = (value: string, settings: object = {}): string[] =>
      migrated(LISTEN.replace('connection.passwordRequired', value), 'a.js', settings).lookAt.map(
        ({ value: named, reason, before }) => `${before.line}:${before.column} ${named}: ${reason}`,
      );
    const reported = 'The rule no-unknown-connection-error reports it.';
    expect(shownOf('connection.shardChangedError', { release: 1880 })).toEqual([
      expect.stringMatching(
        /^2:17 connection\.shardChangedError: It is not in the release of lib-jitsi-meet in force here, which has it since v\d+\. The rule/,
      ),
    ]);
    expect(shownOf('connection.shardChangedError', { release: 'latest' })).toEqual([]);
    expect(shownOf('connection.passwordRequird')).toEqual([
      `2:17 connection.passwordRequird: There is no such connection error in lib-jitsi-meet. ${reported}`,
    ]);
    expect(shownOf('connection.connectionError')).toEqual([
      `2:17 connection.connectionError: It is removed from lib-jitsi-meet, which never emits it any more. ${reported}`,
    ]);
    expect(shownOf('item-not-found')).toEqual([]);
    // A misspelt member is no string to rewrite.
    expect(migrated(LISTENING.replace('_REQUIRED', '_REQUIRD') + LISTENING).lookAt).toEqual([]);
  });

  it('leaves out of them what a comment switches the rule off for', () => {
    const raw = LISTEN.replace('connection.passwordRequired', 'connection.passwordRequird');
    expect(migrated(`/* eslint jitsi/no-unknown-connection-error: 0 */ ${raw}`).lookAt).toEqual([]);
    expect(migrated(`/* eslint jitsi/no-raw-connection-error: 0 */ ${raw}`).lookAt).toHaveLength(1);
  });

  it('shows exact comparisons in files that do not show the library', () => {
    const { lookAt, rewritten, left } = migrated(`foo((error) => error === 'connection.passwordRequired');`);
    expect({ rewritten, left }).toEqual({ rewritten: 0, left: [] });
    expect(lookAt).toMatchObject([{ value: 'connection.passwordRequired', before: { line: 1, column: 26 } }]);
  });

  it('knows the errors that the settings add', () => {
    const text = LISTEN.replace('connection.passwordRequired', 'app.timeLimit');
    expect(migrated(text).rewritten).toBe(0);
    expect(migrated(text, 'a.js', { additionalErrors: { TIME_LIMIT: 'app.timeLimit' } }).text).toContain(
      'JitsiMeetJS.errors.connection.TIME_LIMIT)',
    );
  });

  it('sees through escapes', () => {
    const text = LISTEN.replace('connection.password', String.raw`connection.p\u0061ssword`);
    expect(migrated(text).text).toBe(LISTENING);
  });
});

describe('migrateText of pages and components', () => {
  it.each([
    [
      'Vue',
      'a.vue',
      `<template>\n  <p title="'connection.passwordRequired'">é</p>\n</template>\n<script setup lang="ts">\nlet a: B;\n`,
      '</script>\n',
    ],
    [
      'Svelte',
      'a.svelte',
      `<script lang="ts">\nlet a: B;\n`,
      `</script>\n{#if error === 'connection.passwordRequired'}<p>{a}</p>{/if}`,
    ],
    ['HTML', 'a.html', `<!doctype html>\n<p>'connection.passwordRequired'</p>\n<script>\n`, '</script>\n<p></p>'],
    ['Flow', 'a.js', '// @flow\ntype A = "connection.passwordRequired";\n', 'const c = (d: A);\n'],
  ])('changes the scripts of %s alone', (_, path, head, tail) => {
    expect(migrated(head + LISTEN + tail, path)).toMatchObject({ text: head + LISTENING + tail, rewritten: 1 });
  });

  it('joins no edits over what stands between two scripts', () => {
    const before = `<script>
import a from 'a';
if (JitsiConnectionEvents) a();
</script>
<template><p>é</p></template>
<script setup>
listen((error) => error === 'connection.passwordRequired' || error === 'connection.otherError');
</script>
`;
    const { text } = migrated(before, 'a.vue', { constantsModule: 'lib' });
    expect(text).toContain(`<template><p>é</p></template>\n<script setup>\nlisten((error) => error === Jitsi`);
    expect(text.match(/JitsiConnectionErrors/g)).toHaveLength(3);
  });

  it('imports within the script', () => {
    const before = `<template>\n<p></p>\n</template>\n\n<script>\nif (JitsiConnectionEvents) listen((e) => e === 'connection.otherError');\n</script>\n`;
    const { text } = migrated(before, 'a.vue', { constantsModule: 'lib' });
    expect(text).toMatch(
      /^<template>\n<p><\/p>\n<\/template>\n\n<script>\nimport \{ JitsiConnectionErrors \} from 'lib';\n/,
    );
  });

  it('imports in the module of a page, and in no classic script', () => {
    const page = (attributes: string, head = ''): string =>
      `<p></p>\n<script${attributes}>\n${head}if (JitsiConnectionEvents) f((e) => e === 'connection.otherError');\n</script>\n`;
    const after = (text: string, settings: object = { constantsModule: './lib.js' }): string =>
      migrated(text, 'a.html', settings).text;
    const imported = `<script type="module">\nimport { JitsiConnectionErrors } from './lib.js';\n`;
    expect(after(page(' type="module"'))).toContain(imported);
    expect(after(page(' type="module"'))).toContain('e === JitsiConnectionErrors.OTHER_ERROR);');
    expect(after(page(''))).toBe(page(''));
    expect(after(page('') + page(' type="module"'))).toContain(page('') + '<p></p>\n' + imported);
    // Nothing shows that the page could resolve the name of a package.
    expect(after(page(' type="module"'), {})).toBe(page(' type="module"'));
    expect(after(page(' type="module"', `import 'a';\n`), {})).toContain(`import JitsiMeetJS from 'lib-jitsi-meet';`);
  });

  it('reads classic scripts one by one where they can not be read together', () => {
    const before = `<script>{{ template }} let = =</script>\n<script>\n${LISTEN}</script>`;
    expect(migrated(before, 'a.html')).toMatchObject({ text: before.replace(LISTEN, LISTENING), rewritten: 1 });
  });

  it('fails on a script that is no program only where it matters', () => {
    const before = `<script>{{ a }} let = = 'connection.otherError'</script>\n<script>\n${LISTEN}</script>`;
    expect(migrate(before, 'a.html')).toMatchObject({ kind: 'failed', line: 1 });
  });

  it('lets no edit leave its script', () => {
    const stray: Codemod = {
      concerns: () => true,
      propose: () => ({ changes: [[{ range: [0, 0], text: 'a' }]], left: [], lookAt: [] }),
    };
    expect(() => migrate('<p></p><script>a</script>', 'a.html', {}, stray)).toThrow('would leave its script');
  });

  it('stops after ten passes, as ESLint does', () => {
    const restless: Codemod = {
      concerns: () => true,
      propose: () => ({ changes: [[{ range: [0, 0], text: ';' }]], left: [], lookAt: [] }),
    };
    expect(migrate('a', 'a.js', {}, restless)).toMatchObject({ text: `${';'.repeat(10)}a`, rewritten: 10 });
  });
});
