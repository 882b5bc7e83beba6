import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import addMissingCases from '../../codemods/add-missing-cases.js';
import { builtFile } from '../cli/built-file.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const HANDLER = `JitsiMeetJS.joinConference().catch((error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) {
    ask();
  }
});
`;

describe('the transform add-missing-cases', () => {
  it('adds what a handler lacks', async () => {
    const source = await addMissingCases({ path: 'a.js', source: HANDLER }, {}, {});
    expect(source).toContain('} else if (error === JitsiMeetJS.errors.connection.SERVER_ERROR) {');
    expect(source).not.toContain('} else {');
  });

  it('takes the options of the rule', async () => {
    const source = await addMissingCases({ path: 'a.js', source: HANDLER }, {}, { requireFallback: 'true' });
    expect(source).toContain('} else {');
  });

  it('gives nothing where no handler is', async () => {
    expect(await addMissingCases({ path: 'a.js', source: 'f();' }, {}, {})).toBeUndefined();
  });

  it('refuses options that make no sense', async () => {
    const transformed = addMissingCases({ path: 'a.js', source: HANDLER }, {}, { mode: 'all' });
    await expect(transformed).rejects.toThrow('--mode is fallback or explicit, not all.');
  });

  it('is run by the runner of jscodeshift', () => {
    const folder = folderWith({ 'src/a.js': HANDLER, 'src/b.js': 'f();' });
    const runner = path.resolve(import.meta.dirname, '../../node_modules/jscodeshift/bin/jscodeshift.js');
    const built = builtFile('codemods/add-missing-cases.js');
    const args = [runner, '-t', built, '--run-in-band', '--requireFallback=true', 'src'];
    const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(output).toMatch(/0 errors\s+0 unmodified\s+1 skipped\s+1 ok/);
    expect(readFileSync(path.join(folder, 'src/a.js'), 'utf8')).toContain('} else {');
  });
});
