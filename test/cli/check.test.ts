import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';
import type { Ended } from './run-in.js';
import { runIn } from './run-in.js';

const RAW = `JitsiMeetJS.joinConference().catch((error) => {
  if (error === 'connection.passwordRequired') ask();
  else throw error;
});
`;
const CLEAN = RAW.replace(`'connection.passwordRequired'`, 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED');

const check = (folder: string, ...args: string[]): Promise<Ended> => runIn(folder, ['check', ...args]);

interface Result {
  filePath: string;
  messages: { ruleId: string | null; line: number; column: number; message: string; fix?: object }[];
}

/** The findings as `file:line:column rule`. */
async function findings(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await check(folder, '--format=json', ...args);
  return (JSON.parse(out) as Result[]).flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, column }) => `${path.relative(folder, filePath)}:${line}:${column} ${ruleId ?? 'fatal'}`,
    ),
  );
}

describe('check', () => {
  it('finds, and ends with how many files it saw', async () => {
    const folder = folderWith({ 'a.js': RAW, 'b.ts': CLEAN, 'c.js': 'a;' });
    const { code, out, err } = await check(folder);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('jitsi/no-raw-connection-error');
    expect(out).toMatch(/\n3 files checked, 1 finding\.\n$/);
  });

  it('is content with a clean tree', async () => {
    const folder = folderWith({ 'a.js': CLEAN });
    expect(await check(folder)).toEqual({ code: 0, out: '1 file checked, 0 findings.\n', err: '' });
  });

  it('reads every kind of file without a parser of the project', async () => {
    const folder = folderWith({
      'a.js': `// @flow\nconst a = (b: any);\n${RAW}`,
      'b.ts': `const a = <T>b;\n${RAW}`,
      'c.tsx': `const a = <b>{c as D}</b>;\n${RAW}`,
      'd.cjs': `${RAW}return;\n`,
      'e.vue': `<template>\n<p/></template>\n<script setup lang="ts">\nlet a: B;\n${RAW}</script>\n`,
      'f.svelte': `<script>\n${RAW}</script>\n<p/>`,
      'g.HTML': `<p>\n<script>let = =</script><script>\n${RAW}</script>\n<script type="module">\n${RAW}</script>`,
      'h.MJS': `#!/usr/bin/env node\n${RAW}`,
    });
    const rule = 'jitsi/no-raw-connection-error';
    expect(await findings(folder)).toEqual([
      `a.js:4:17 ${rule}`,
      `b.ts:3:17 ${rule}`,
      `c.tsx:3:17 ${rule}`,
      `d.cjs:2:17 ${rule}`,
      `e.vue:6:17 ${rule}`,
      `f.svelte:3:17 ${rule}`,
      `g.HTML:4:17 ${rule}`,
      `g.HTML:10:17 ${rule}`,
      `h.MJS:3:17 ${rule}`,
    ]);
  });

  it('is stricter with --strict', async () => {
    const folder = folderWith({ 'a.js': CLEAN.replace('  else throw error;\n', '  else log(error);\n') });
    expect((await check(folder)).code).toBe(0);
    expect((await check(folder, '--strict')).code).toBe(1);
  });

  it('takes the settings as options', async () => {
    const folder = folderWith({ 'a.js': RAW.replaceAll('JitsiMeetJS', 'JMJS') });
    expect(await findings(folder)).toEqual([]);
    expect(await findings(folder, '--globals=JMJS')).toEqual(['a.js:2:17 jitsi/no-raw-connection-error']);
  });

  it('asks for no other rule, whatever the comments of a file say', async () => {
    const folder = folderWith({
      'a.js': `/* eslint no-undef: error, foo/bar: error */\n// eslint-disable-next-line no-console\n${RAW}`,
      'b.js': `/* eslint-disable jitsi/no-raw-connection-error */\n${RAW}`,
      'c.js': RAW.replace(' ask();', ' ask(); // eslint-disable-line'),
      'd.vue': `<script>\n// eslint-disable-next-line jitsi/no-raw-connection-error\n${RAW.replaceAll('\n', ' ')}</script>`,
    });
    expect(await findings(folder)).toEqual(['a.js:4:17 jitsi/no-raw-connection-error']);
  });

  it('takes rules that want tokens from nobody', async () => {
    const folder = folderWith({
      'a.js': `/* eslint semi: 2, indent: 2, no-unused-vars: [2, { args: "all" }] */\n${RAW}`,
      'b.js': `/* eslint-env browser */\n${RAW}`,
      'c.js': `/* eslint jitsi/no-raw-connection-error: 0 -- known */\n${RAW}`,
    });
    expect(await findings(folder)).toEqual([
      'a.js:3:17 jitsi/no-raw-connection-error',
      'b.js:3:17 jitsi/no-raw-connection-error',
    ]);
  });

  it('reads declarations with a stray semicolon', async () => {
    const folder = folderWith({ 'a.d.ts': 'interface A {};\ndeclare const JitsiMeetJS: any;\n', 'b.js': RAW });
    expect(await findings(folder)).toEqual(['b.js:2:17 jitsi/no-raw-connection-error']);
  });

  it('needs no configuration, and looks at none', async () => {
    const folder = folderWith({ 'eslint.config.js': 'throw new Error();', '.eslintrc': '{', 'a.js': RAW });
    expect(await findings(folder)).toHaveLength(1);
  });

  it('looks outside of the working folder, and into node_modules, where they are named', async () => {
    const folder = folderWith({ 'a/node_modules/b/c.js': RAW, 'd/e.js': RAW });
    const inside = path.join(folder, 'a');
    expect(await findings(inside, 'node_modules/b', '../d')).toHaveLength(2);
    expect(await findings(inside, 'node_modules/b', '--constants-from=./lib.js')).toHaveLength(1);
  });

  it('offers no fix that would take the markup between two scripts with it', async () => {
    const raw = `listen((error) => error === 'connection.otherError');\n`;
    const folder = folderWith({
      'a.vue': `<script>\nimport a from 'a';\n</script>\n<template><p/></template>\n<script setup>\n${raw}</script>\n`,
      'b.vue': `<script setup>\n${raw}</script>\n`,
    });
    const { out } = await check(folder, '--format=json', '--constants-from=lib');
    const [apart, together] = (JSON.parse(out) as Result[]).map(({ messages: [message] }) => message);
    expect(apart!.fix).toBeUndefined();
    expect(together!.fix).toBeDefined();
  });
});

describe('check of pages', () => {
  it('reports from top to bottom, whichever scripts are one program', async () => {
    const script = `JitsiMeetJS.on((error) => error === 'connection.otherError');`;
    const types = ['', ' type="module"', ''];
    const folder = folderWith({ 'a.html': types.map((type) => `<script${type}>\n${script}\n</script>\n`).join('') });
    expect(await findings(folder)).toEqual([2, 5, 8].map((line) => `a.html:${line}:37 jitsi/no-raw-connection-error`));
  });
});

describe('check with formatters', () => {
  it('keeps standard output to the formatter', async () => {
    const folder = folderWith({ 'a.js': RAW });
    const { out, err } = await check(folder, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toBe('1 file checked, 1 finding.\n');
  });

  it('takes a formatter of the project, and gives it what ESLint gives', async () => {
    const folder = folderWith({
      'src/a.js': RAW,
      'src/b.js': `${RAW}let = =`,
      'own.cjs': `module.exports = (results, { cwd, rulesMeta }) => JSON.stringify([cwd, Object.keys(rulesMeta)]);`,
    });
    const { out } = await check(folder, '--format=./own.cjs', 'src', 'none');
    expect(JSON.parse(out)).toEqual([folder, expect.arrayContaining(['jitsi/no-raw-connection-error'])]);
  });

  it('takes a package from where the command was typed, whatever is linted', async () => {
    const text = `module.exports = (results) => String(results.length);`;
    const folder = folderWith({
      'a.js': RAW,
      'app/node_modules/eslint-formatter-own/index.js': text,
      'app/node_modules/@our/eslint-formatter/index.js': text,
      'app/node_modules/@our/eslint-formatter-own/index.js': text,
      'app/formatters/own.cjs': text,
    });
    for (const name of ['own', 'eslint-formatter-own', '@our', '@our/own', 'formatters/own.cjs']) {
      expect(await check(path.join(folder, 'app'), '--format', name, '../a.js'), name).toMatchObject({ out: '1\n' });
    }
  });

  it('says that one failed', async () => {
    const folder = folderWith({ 'a.js': RAW, 'own.cjs': `module.exports = () => { throw new Error('No paper.'); };` });
    expect(await check(folder, '--format=./own.cjs')).toEqual({
      code: 2,
      out: '',
      err: '--format: The formatter failed: No paper.\nSee eslint-plugin-jitsi check --help.\n',
    });
  });

  it('takes one that gives nothing back', async () => {
    const folder = folderWith({ 'a.js': RAW, 'own.cjs': `module.exports = () => undefined;` });
    const err = '1 file checked, 1 finding.\n';
    expect(await check(folder, '--format=./own.cjs', 'a.js')).toEqual({ code: 1, out: '', err });
  });

  it('says how to repair what it finds, where people read it', async () => {
    const folder = folderWith({ 'a.js': RAW, 'b.js': RAW, 'c.js': RAW.replace('passwordRequired', 'passwordRequird') });
    const ends = async (...paths: string[]): Promise<string> =>
      (await check(folder, ...paths)).out.replace(/^[^]*✖/u, '');
    expect(await ends('a.js')).toBe(
      ' 1 problem (1 error, 0 warnings)\n1 finding can be repaired with eslint-plugin-jitsi migrate.\n1 file checked, 1 finding.\n',
    );
    expect(await ends('.')).toBe(
      ' 3 problems (3 errors, 0 warnings)\n2 findings can be repaired with eslint-plugin-jitsi migrate.\n3 files checked, 3 findings.\n',
    );
    expect(await ends('c.js')).toBe(' 1 problem (1 error, 0 warnings)\n1 file checked, 1 finding.\n');
  });

  it('says which one is not there', async () => {
    const folder = folderWith({ 'a.js': RAW });
    const { code, err } = await check(folder, '--format=none');
    expect(code).toBe(2);
    expect(err).toMatch(/^--format: .*none/);
  });
});

describe('check with bad input', () => {
  it('names a file that is no program where it would matter, and does the others', async () => {
    const folder = folderWith({ 'a.js': `${RAW}let = =`, 'b.js': 'let = =', 'c.js': RAW });
    expect(await findings(folder)).toEqual(['a.js:5:7 fatal', 'c.js:2:17 jitsi/no-raw-connection-error']);
    const { code, out } = await check(folder);
    expect(code).toBe(2);
    expect(out).toContain('3 files checked, 1 finding, 1 failed.');
  });

  it('names what can not be read', async () => {
    const folder = folderWith({ 'c.js': RAW });
    writeFileSync(path.join(folder, 'a.js'), Buffer.from(`// é\n${RAW}`, 'latin1'));
    symlinkSync('nowhere', path.join(folder, 'b.js'));
    const { code, out } = await check(folder, 'a.js', 'b.js', 'c.js', 'd.js');
    expect(code).toBe(2);
    for (const words of ['It is not UTF-8', 'leads nowhere', 'There is no such file or folder', 'no-raw']) {
      expect(out).toContain(words);
    }
  });

  it('says that there is nothing to check', async () => {
    const folder = folderWith({ 'src/a.css': '' });
    expect(await check(folder)).toMatchObject({ code: 2, err: 'There are no files to check in ..\n' });
  });

  it('names a file that is nested too deeply', async () => {
    const sum = (terms: number): string => `${RAW}a = ${'1 + '.repeat(terms)}1;`;
    const folder = folderWith({
      'a.js': sum(20_000),
      'b.js': `${RAW}${'('.repeat(2000)}1${')'.repeat(2000)}`,
      'c.js': sum(2),
    });
    const { code, out } = await check(folder, '--format=json');
    const messages = (JSON.parse(out) as Result[]).map((result) => result.messages.map(({ message }) => message));
    expect(code).toBe(2);
    expect(messages).toEqual([
      ['Parsing error: The code is nested too deeply.'],
      ['Parsing error: The code is nested too deeply.'],
      [expect.stringMatching(/^Compare with /) as string],
    ]);
  });
});
