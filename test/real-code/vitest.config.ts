import path from 'node:path';

import { defineConfig } from 'vitest/config';

/** The rules and the codemod on code that others have published, fetched from npm: `npm run real-code`. */
export default defineConfig({
  root: path.join(import.meta.dirname, '../..'),
  test: {
    include: ['test/real-code/*.matrix.ts'],
    setupFiles: ['test/without-colours.ts'],
    testTimeout: 1_200_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
