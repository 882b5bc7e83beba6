import path from 'node:path';

import { defineConfig } from 'vitest/config';

const root = path.join(import.meta.dirname, '../..');

/** Many more inputs than the other tests try: `npm run fuzz`. */
export default defineConfig({
  root,
  test: {
    include: ['test/fuzz/*.fuzz.ts'],
    testTimeout: 0,
    maxWorkers: 1,
    reporters: ['default'],
    disableConsoleIntercept: true,
  },
});
