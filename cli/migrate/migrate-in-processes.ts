import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';

import type { Candidate, FileOutcome, Job } from './outcome.js';

/** What a process is told: the job first, then file by file. */
export type Order = { readonly job: Job } | { readonly file: Candidate };

/**
 * Migrates files in processes, each of which takes the next file when it is done with one.
 *
 * Processes and not threads, because a parser that runs out of memory or stack ends the process that it is in.
 */
export async function migrateInProcesses(
  files: readonly Candidate[],
  job: Job,
  processes: number,
  onDone: () => void,
): Promise<ReadonlyMap<Candidate, FileOutcome>> {
  const outcomes = new Map<Candidate, FileOutcome>();
  const waiting = files.values();
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    for (const file of waiting) {
      worker ??= startWorker(job);
      const outcome = await ask(worker, file);
      // One that broke down has its successor.
      if (outcome === null) worker = null;
      outcomes.set(file, outcome ?? brokenDown(file));
      onDone();
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(processes, files.length) }, work));
  return outcomes;
}

function startWorker(job: Job): ChildProcess {
  const worker = fork(new URL('./migrate-worker.js', import.meta.url), {
    serialization: 'advanced',
    // What a process says when it breaks down is of no use to anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  worker.send({ job } satisfies Order);
  return worker;
}

/** What became of the file, or null where the process itself came to its end over it. */
function ask(worker: ChildProcess, file: Candidate): Promise<FileOutcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: FileOutcome | null): void => {
      worker.off('message', answer).off('exit', breakDown).off('error', breakDown);
      resolve(outcome);
    };
    const answer = (outcome: unknown): void => settle(outcome as FileOutcome);
    const breakDown = (): void => settle(null);
    worker.on('message', answer).on('exit', breakDown).on('error', breakDown);
    worker.send({ file } satisfies Order);
  });
}

function brokenDown({ path }: Candidate): FileOutcome {
  return { kind: 'failed', path, line: null, message: "It can't be analysed: there is not enough memory for it." };
}
