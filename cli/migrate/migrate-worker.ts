import type { Order } from './migrate-in-processes.js';
import { migrateFile } from './migrate-file.js';
import { ignoreEnds } from './end-between-files.js';
import type { Job } from './outcome.js';

let job: Job | undefined;

// A terminal tells all processes at once; this one ends with the file at hand, when the one that gives the orders is gone.
ignoreEnds();

process.on('message', (order: Order) => {
  if ('job' in order) job = order.job;
  else if (job) void migrateFile(order.file, job).then((outcome) => process.send?.(outcome));
});
