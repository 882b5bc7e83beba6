import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Migrates files one after the other in this thread, or in several; the outcomes are in the order of the files. */
export async function migrateFiles(
  files: readonly Candidate[],
  job: Job,
  workers: number,
  onDone: () => void,
): Promise<FileOutcome[]> {
  if (files.length === 0) return [];
  if (workers > 1) {
    const { migrateInThreads } = await import('./migrate-in-threads.js');
    return migrateInThreads(files, job, workers, onDone);
  }
  // Parser and analysis are loaded for the first file that has something to migrate, which many a run has none of.
  const { migrateFile } = await import('./migrate-file.js');
  const outcomes = [];
  for (const file of files) {
    outcomes.push(await migrateFile(file, job));
    onDone();
  }
  return outcomes;
}
