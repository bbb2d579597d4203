import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/databases.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file starts servers of its own; two at once are as many as a small machine bears.
    maxWorkers: 2,
  },
});
