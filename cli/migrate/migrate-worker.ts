import { parentPort, workerData } from 'node:worker_threads';

import { migrateFile } from './migrate-file.js';
import type { Candidate, Job } from './outcome.js';

const job = workerData as Job;

parentPort?.on('message', (file: Candidate) => {
  void migrateFile(file, job).then((outcome) => parentPort?.postMessage(outcome));
});
