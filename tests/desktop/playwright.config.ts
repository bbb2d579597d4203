import { defineConfig } from '@playwright/test';

/** The desktop app as it was built: in Electron where its program is there, else in its double. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './prepare.ts',
  outputDir: '../../test-results/desktop',
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
