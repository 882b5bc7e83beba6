import { Worker } from 'node:worker_threads';

import type { Candidate, FileOutcome, Job } from './outcome.js';

/** Migrates files in threads, each of which takes the next file when it is done with one. */
export async function migrateInThreads(
  files: readonly Candidate[],
  job: Job,
  threads: number,
  onDone: () => void,
): Promise<ReadonlyMap<Candidate, FileOutcome>> {
  const outcomes = new Map<Candidate, FileOutcome>();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    let thread: Worker | null = null;
    for (const file of waiting) {
      thread ??= startThread(job);
      const outcome = await ask(thread, file);
      // A thread that broke down has its successor.
      if (outcome === null) thread = null;
      outcomes.set(file, outcome ?? brokenDown(file));
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

/** What became of the file, or null where the thread itself came to its end over it. */
function ask(thread: Worker, file: Candidate): Promise<FileOutcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: FileOutcome | null): void => {
      thread.removeAllListeners();
      // What else a broken thread has to say is no news.
      thread.on('error', () => undefined);
      resolve(outcome);
    };
    thread.once('message', settle);
    thread.once('error', () => settle(null));
    thread.once('exit', () => settle(null));
    thread.postMessage(file);
  });
}

function brokenDown({ path }: Candidate): FileOutcome {
  return { kind: 'failed', path, line: null, message: "It can't be analysed: there is not enough memory for it." };
}
