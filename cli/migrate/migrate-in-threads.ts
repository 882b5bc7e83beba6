import { Worker } from 'node:worker_threads';

import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Migrates files in threads, each of which takes the next file when it is done with one. */
export async function migrateInThreads(
  files: readonly Candidate[],
  job: Job,
  threads: number,
  onDone: () => void,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const waiting = files.entries();
  const work = async (): Promise<void> => {
    let thread: Worker | null = null;
    for (const [index, file] of waiting) {
      thread ??= startThread(job);
      const outcome = await ask(thread, file);
      if (outcome === null) thread = null;
      outcomes[index] = outcome ?? {
        kind: 'failed',
        path: file.path,
        line: null,
        message: 'The thread that migrated it broke down.',
      };
      onDone();
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));
  return outcomes;
}

function startThread(job: Job): Worker {
  return new Worker(new URL('./migrate-worker.js', import.meta.url), { workerData: job });
}

/** What became of the file, or null where the thread itself came to its end over it, for want of memory most likely. */
function ask(thread: Worker, file: Candidate): Promise<FileOutcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: FileOutcome | null): void => {
      thread.removeAllListeners();
      resolve(outcome);
    };
    thread.once('message', settle);
    thread.once('error', () => settle(null));
    thread.once('exit', () => settle(null));
    thread.postMessage(file);
  });
}
