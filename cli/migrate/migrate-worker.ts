import type { Order } from './migrate-in-processes.js';
import { migrateFile } from './migrate-file.js';
import type { Job } from './outcome.js';

let job: Job | undefined;

process.on('message', (order: Order) => {
  if ('job' in order) job = order.job;
  else if (job) void migrateFile(order.file, job).then((outcome) => process.send?.(outcome));
});
