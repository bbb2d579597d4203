import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

/** The screens in a real Chromium, built from what the sources say now. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/prepare.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    actionTimeout: 15_000,
    locale: 'id-ID',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium({ light: true }) ?? 'chromium',
      // Chromium refuses to run its sandbox as root; the other switches keep it from calling home.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // A page lives for seconds: to optimize its scripts costs more than it gives.
        '--js-flags=--no-maglev --no-opt',
      ],
    },
  },
});
