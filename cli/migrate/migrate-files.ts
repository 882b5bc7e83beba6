import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Above this many characters a file may take more memory than there is, and then the process ends that reads it. */
const LARGE = 2_000_000;

/** Migrates files one after the other in this process, or in several; the outcomes are in the order of the files. */
export async function migrateFiles(
  files: readonly Candidate[],
  job: Job,
  workers: number,
  onDone: () => void,
): Promise<FileOutcome[]> {
  const isForOthers = ({ text }: Candidate): boolean => workers > 1 || text.length > LARGE;
  const apart = files.filter(isForOthers);
  const here = files.filter((file) => !isForOthers(file));
  const outcomes = new Map<Candidate, FileOutcome>();

  if (here.length > 0) {
    // Parser and analysis are loaded for the first file that has something to migrate, which many a run has none of.
    const { migrateFile } = await import('./migrate-file.js');
    for (const file of here) {
      outcomes.set(file, await migrateFile(file, job));
      onDone();
      // Between two files is the time to notice that someone wants an end.
      if (job.write) await nextTurn();
    }
  }
  if (apart.length > 0) {
    const { migrateInProcesses } = await import('./migrate-in-processes.js');
    for (const [file, outcome] of await migrateInProcesses(apart, job, workers, onDone)) outcomes.set(file, outcome);
  }
  return files.flatMap((file) => outcomes.get(file) ?? []);
}
