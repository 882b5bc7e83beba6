import { readFileSync } from 'node:fs';

import type { PlacedRemark } from '../../codemods/migrate-text.js';
import { migrateText } from '../../codemods/migrate-text.js';
import type { Codemod } from '../../codemods/proposal.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import { describeCrash, describeFailure } from '../files/file-error.js';
import { writeWhole } from '../files/write-whole.js';
import type { Candidate, FileOutcome, Job, Notice } from './outcome.js';

/** Migrates one file, and writes it where the job says so. Whatever goes wrong is the outcome of this file alone. */
export async function migrateFile({ path, absolute, text }: Candidate, job: Job): Promise<FileOutcome> {
  const failed = (message: string, line: number | null = null): FileOutcome => ({
    kind: 'failed',
    path,
    line,
    message,
  });
  let migration;
  try {
    migration = migrateText({ text, path: absolute, cwd: job.cwd, settings: job.settings }, await codemodFor(job));
  } catch (error) {
    return failed(`It can't be analysed: ${describeCrash(error)}.`);
  }
  if (migration.kind === 'failed') return failed(migration.message, migration.line);

  const changes = migration.text !== text;
  const diff = changes && job.diff ? await unifiedDiff(path, text, migration.text) : null;
  if (changes && job.write) {
    try {
      // Somebody may have saved it since all files were read, and what they wrote must not be lost.
      if (readFileSync(absolute, 'utf8') !== text) return failed('It was changed while files were being migrated.');
      writeWhole(absolute, migration.text);
    } catch (error) {
      return failed(describeFailure('written', error));
    }
  }
  const notice = ({ value, reason, ...at }: PlacedRemark): Notice => ({
    path,
    ...(job.write ? at.after : at.before),
    value,
    reason,
  });
  const { rewritten, left, lookAt } = migration;
  return { kind: 'migrated', path, rewritten, diff, left: left.map(notice), lookAt: lookAt.map(notice) };
}

/** What adds cases is loaded where it is asked for. */
async function codemodFor({ task }: Job): Promise<Codemod> {
  if (task.kind === 'literals') return rawConstants;
  const { missingCases } = await import('../../codemods/missing-cases.js');
  return missingCases(task.demands);
}

async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
