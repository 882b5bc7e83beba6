import path from 'node:path';

import { defineConfig } from 'vitest/config';

/** What each rule says with each installation, real builds from npm among them, as a table: `npm run installations`. */
export default defineConfig({
  root: path.join(import.meta.dirname, '../..'),
  test: { include: ['test/installation/*.matrix.ts'], testTimeout: 300_000, reporters: ['dot'] },
});
