import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { migrateFile } from '../../cli/migrate/migrate-file.js';
import type { Candidate, Job } from '../../cli/migrate/outcome.js';
import { readSettings } from '../../jitsi/settings.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const READ = `export const isLocked = (error) => error === 'connection.passwordRequired' && JitsiMeetJS;\n`;

const jobIn = (cwd: string): Job => ({
  cwd,
  settings: readSettings({}),
  task: { kind: 'literals' },
  write: true,
  diff: false,
});

function fileIn(folder: string): Candidate {
  const absolute = path.join(folder, 'a.js');
  return { path: 'a.js', absolute, real: absolute, text: READ };
}

describe('migrateFile', () => {
  it('writes a file that is as it was read', async () => {
    const folder = folderWith({ 'a.js': READ });
    const file = fileIn(folder);
    expect(await migrateFile(file, jobIn(folder))).toMatchObject({ kind: 'migrated', rewritten: 1 });
    expect(readFileSync(file.absolute, 'utf8')).toContain('errors.connection.PASSWORD_REQUIRED');
  });

  it('leaves a file alone that somebody has changed since', async () => {
    const folder = folderWith({ 'a.js': `${READ}// And more.\n` });
    const file = fileIn(folder);
    expect(await migrateFile(file, jobIn(folder))).toEqual({
      kind: 'failed',
      path: 'a.js',
      line: null,
      message: 'It was changed while files were being migrated.',
    });
    expect(readFileSync(file.absolute, 'utf8')).toBe(`${READ}// And more.\n`);
  });
});
