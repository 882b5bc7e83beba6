import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Above this many characters a file may take more memory than there is, and then the process ends that reads it. */
const LARGE = 2_000_000;

/** From so many characters on, a second thread is done with its share before this one would be. */
const WORTH_A_THREAD = 50_000;

/** The share of the second thread, which first has to load what this one is loading meanwhile. */
const SHARE = 0.4;

/** How many a run is spread over: processes as they were asked for, or two threads at most for one that asked for nothing. */
export type Spread = { readonly kind: 'processes'; readonly count: number } | { readonly kind: 'threads' };

/** Migrates files; the outcomes are in their order. */
export async function migrateFiles(
  files: readonly Candidate[],
  job: Job,
  spread: Spread,
  onDone: () => void,
): Promise<FileOutcome[]> {
  const processes = spread.kind === 'processes' ? spread.count : 1;
  const isForProcesses = ({ text }: Candidate): boolean => processes > 1 || text.length > LARGE;
  const apart = files.filter(isForProcesses);
  const near = files.filter((file) => !isForProcesses(file));
  const outcomes = new Map<Candidate, FileOutcome>();

  const there = spread.kind === 'threads' ? shareOf(near) : [];
  const thread = there.length > 0 ? (await import('./migrate-in-thread.js')).migrateInThread(there, job) : null;
  await migrateHere(near.slice(there.length), job, outcomes, onDone);
  const answers = await thread;
  if (answers) for (const [index, file] of there.entries()) outcomes.set(file, answers[index] as FileOutcome);
  // Whatever kept the thread from its work, the files are not worse off.
  else await migrateHere(there, job, outcomes, onDone);

  if (apart.length > 0) {
    const { migrateInProcesses } = await import('./migrate-in-processes.js');
    for (const [file, outcome] of await migrateInProcesses(apart, job, processes, onDone)) outcomes.set(file, outcome);
  }
  return files.flatMap((file) => outcomes.get(file) ?? []);
}

async function migrateHere(
  files: readonly Candidate[],
  job: Job,
  outcomes: Map<Candidate, FileOutcome>,
  onDone: () => void,
): Promise<void> {
  if (files.length === 0) return;
  // Parser and analysis are loaded for the first file that has something to migrate, which many a run has none of.
  const { migrateFile } = await import('./migrate-file.js');
  for (const file of files) {
    outcomes.set(file, await migrateFile(file, job));
    onDone();
  }
}

/** The first files, as many as make up the share of a second thread; none where it wouldn't be worth it. */
function shareOf(files: readonly Candidate[]): readonly Candidate[] {
  const total = files.reduce((sum, { text }) => sum + text.length, 0);
  if (total < WORTH_A_THREAD) return [];
  let share = 0;
  return files.filter(({ text }) => (share += text.length) <= total * SHARE);
}
