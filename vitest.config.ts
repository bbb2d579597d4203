import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/desktop/**'],
    // Processes, not threads: a native module that falls over takes its own file down and no other.
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: 'tests/support/empty-books.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
