import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/fixtures/**'],
    setupFiles: ['test/without-colours.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-results.json' },
    coverage: {
      provider: 'v8',
      include: ['index.ts', 'jitsi/**', 'analysis/**', 'rules/**', 'codemods/**', 'cli/**'],
      reporter: ['text', 'lcov'],
      thresholds: {
        lines: 90,
        functions: 90,
        statements: 90,
        branches: 80,
        '{analysis,rules}/**': { lines: 100, functions: 100, statements: 100, branches: 95 },
      },
    },
  },
});
