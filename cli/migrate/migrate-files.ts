import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Above this many characters a file may take more memory than there is, which a thread survives and a process does not. */
const LARGE = 2_000_000;

/** Migrates files one after the other in this thread, or in several; the outcomes are in the order of the files. */
export async function migrateFiles(
  files: readonly Candidate[],
  job: Job,
  workers: number,
  onDone: () => void,
): Promise<FileOutcome[]> {
  const isForThreads = ({ text }: Candidate): boolean => workers > 1 || text.length > LARGE;
  const apart = files.filter(isForThreads);
  const here = files.filter((file) => !isForThreads(file));
  const outcomes = new Map<Candidate, FileOutcome>();

  if (here.length > 0) {
    // Parser and analysis are loaded for the first file that has something to migrate, which many a run has none of.
    const { migrateFile } = await import('./migrate-file.js');
    for (const file of here) {
      outcomes.set(file, await migrateFile(file, job));
      onDone();
    }
  }
  if (apart.length > 0) {
    const { migrateInThreads } = await import('./migrate-in-threads.js');
    for (const [file, outcome] of await migrateInThreads(apart, job, workers, onDone)) outcomes.set(file, outcome);
  }
  return files.flatMap((file) => outcomes.get(file) ?? []);
}
