import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/desktop/**'],
    // Processes, not threads: a native module that falls over takes no other worker down.
    pool: 'forks',
    maxWorkers: 2,
    // The files of a worker share what they import: reading the whole shop anew for each is slow.
    isolate: false,
    globalSetup: 'tests/support/empty-books.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
