import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { applyTransform } from 'jscodeshift/src/testUtils.js';
import { describe, expect, it, vi } from 'vitest';

import literalsToConstants from '../../codemods/literals-to-constants.js';
import { builtFile } from '../cli/built-file.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const built = builtFile('codemods/literals-to-constants.js');

const RAW = `JitsiMeetJS.joinConference().catch(error => {
    if (error === 'connection.passwordRequired')
        ask()
})
`;
const MIGRATED = RAW.replace(`'connection.passwordRequired'`, 'JitsiMeetJS.errors.connection.PASSWORD_REQUIRED');

/** The types of the test utilities know no transform that takes its time. */
function apply(source: string, options: object = {}, file = 'a.js'): Promise<string> {
  return Promise.resolve(applyTransform(literalsToConstants, options, { path: file, source }));
}

describe('the transform literals-to-constants, by the test utilities of jscodeshift', () => {
  it('rewrites', async () => {
    expect(await apply(RAW)).toBe(MIGRATED.trim());
  });

  it('gives nothing where nothing changes', async () => {
    expect(await apply(MIGRATED)).toBe('');
    expect(await apply('let = =')).toBe('');
  });

  it('takes the settings as options', async () => {
    const source = `import a from 'a';\nif (JitsiConnectionEvents) on((e) => e === 'connection.droppedError');\n`;
    expect(await apply(source, { 'constants-from': 'lib' })).toContain(`import { JitsiConnectionErrors } from 'lib';`);
    expect(await apply(RAW.replaceAll('JitsiMeetJS', 'JMJS'), { globals: 'JMJS' })).toContain(
      'JMJS.errors.connection.PASSWORD_REQUIRED',
    );
  });

  it('refuses options that make no sense', async () => {
    await expect(apply(RAW, { release: 'soon' })).rejects.toThrow(/^--release must be/);
  });

  it('fails where a file is no program, and says where', async () => {
    await expect(apply(`${RAW}let = =`)).rejects.toThrow(/^line 5: .*\.$/);
  });

  it('refuses to write back what jscodeshift could not read', async () => {
    const folder = folderWith({});
    const file = path.join(folder, 'latin1.js');
    writeFileSync(file, Buffer.from(`// é\n${RAW}`, 'latin1'));
    await expect(apply(readFileSync(file, 'utf8'), {}, file)).rejects.toThrow('not UTF-8');
    expect(await apply(`// \uFFFD\n${RAW}`)).toBe(`// \uFFFD\n${MIGRATED}`.trim());
  });

  it('reports what it leaves', async () => {
    const report = vi.fn();
    const source = `const a = error === ('connection.otherError' as const);\n${RAW}`;
    await literalsToConstants({ path: 'a.ts', source }, { report }, {});
    expect(report.mock.calls).toEqual([[expect.stringMatching(/^1:22 'connection\.otherError': .*\.$/)]]);
  });
});

describe('the transform literals-to-constants, by the runner of jscodeshift', () => {
  const run = (folder: string, ...args: string[]): string =>
    execFileSync(
      process.execPath,
      [path.join(root, 'node_modules/jscodeshift/bin/jscodeshift.js'), '-t', built, ...args],
      { cwd: folder, encoding: 'utf8' },
    );

  it('migrates files of every kind, and leaves the others', () => {
    const flow = `// @flow\nconst a = (b: any);\n${RAW}`;
    const folder = folderWith({
      'src/a.js': RAW,
      'src/b.tsx': `const a = <b>{c as D}</b>;\r\n${RAW.replaceAll('\n', '\r\n')}`,
      'src/c.vue': `<template>\n</template>\n<script>\n${RAW}</script>\n`,
      'src/d.js': 'let = =',
      'src/e.js': flow,
    });
    const output = run(folder, '--extensions=js,tsx,vue', '--run-in-band', 'src');
    expect(output).toMatch(/0 errors\s+0 unmodified\s+1 skipped\s+4 ok/);
    expect(readFileSync(path.join(folder, 'src/a.js'), 'utf8')).toBe(MIGRATED);
    expect(readFileSync(path.join(folder, 'src/b.tsx'), 'utf8')).toContain(MIGRATED.replaceAll('\n', '\r\n'));
    expect(readFileSync(path.join(folder, 'src/c.vue'), 'utf8')).toContain(`<script>\n${MIGRATED}</script>`);
    expect(readFileSync(path.join(folder, 'src/e.js'), 'utf8')).toBe(flow.replace(RAW, MIGRATED));
  });

  it('names the file that it fails on, and does the others', () => {
    const folder = folderWith({ 'a.js': `${RAW}let = =`, 'b.js': RAW });
    const output = run(
      folder,
      '--libraries=lib-jitsi-meet,fork',
      `--additionalErrors={"A":"connection.a"}`,
      'a.js',
      'b.js',
    );
    expect(output).toMatch(/ERR.* a\.js Transformation error \(line 5: /);
    expect(output).toMatch(/1 errors\s+0 unmodified\s+0 skipped\s+1 ok/);
    expect(readFileSync(path.join(folder, 'b.js'), 'utf8')).toBe(MIGRATED);
  });
});
