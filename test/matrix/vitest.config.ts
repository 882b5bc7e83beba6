import path from 'node:path';

import { defineConfig } from 'vitest/config';

import TableReporter from './table-reporter.js';

const root = path.join(import.meta.dirname, '../..');

/** The packed package in projects of every kind: `npm run matrix`. Slow, and apart from the other tests. */
export default defineConfig({
  root,
  test: {
    include: ['test/{matrix,editor}/*.matrix.ts'],
    setupFiles: ['test/without-colours.ts'],
    globalSetup: ['test/matrix/set-up.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', 'json', new TableReporter()],
    outputFile: { json: '.cache/matrix-results.json' },
  },
});
