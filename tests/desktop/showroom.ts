import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launch } from './desktop.ts';
import type { Desktop, Launch } from './desktop.ts';

interface Fixtures {
  /** A data folder of this test alone: the sample showroom. */
  folder: string;
  /** Starts the app; whatever still runs at the end of the test is ended. */
  start(options?: Partial<Launch>): Promise<Desktop>;
}

export const test = base.extend<Fixtures>({
  // Playwright wants the first argument written as a pattern even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kompor-desktop-'));
    cpSync(process.env['KOMPOR_TEST_SHOWROOM'] ?? '', folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ folder }, use, info) => {
    const started: Desktop[] = [];
    await use(async ({ args = [], env = {} } = {}) => {
      const desktop = await launch({ args: ['--data', folder, ...args], env });
      started.push(desktop);
      return desktop;
    });
    for (const desktop of started) {
      if (info.status !== info.expectedStatus) process.stdout.write(desktop.output());
      desktop.kill();
      await desktop.ended;
    }
  },
});

/** The counter's page with the sample's owner at it, once it can sell. */
export async function counterOf(desktop: Desktop): Promise<Page> {
  const page = await windowAt(desktop, '#/', '#/kasir');
  const search = page.getByRole('searchbox');
  await expect(search.or(signInScreen(page)).first()).toBeVisible();
  if (await signInScreen(page).isVisible()) await signIn(page);
  await expect(search).toBeVisible();
  return page;
}

/** Signs the sample's owner in where the window asks who is on duty. */
export async function signIn(page: Page): Promise<void> {
  const screen = signInScreen(page);
  await screen.getByRole('button', { name: 'Pemilik Contoh' }).click();
  await screen.getByLabel('PIN Pemilik Contoh').fill('468023');
  await expect(screen).toBeHidden();
}

function signInScreen(page: Page) {
  return page.getByRole('dialog', { name: 'Siapa yang bertugas?' });
}

/** The page whose address ends like one of these, once it is open. */
export async function windowAt(desktop: Desktop, ...ends: string[]): Promise<Page> {
  const find = () => desktop.windows().find((page) => ends.some((end) => page.url().endsWith(end)));
  await expect
    .poll(() => find() !== undefined, { message: `a window at ${ends[0]}`, timeout: 45_000 })
    .toBe(true);
  return find() as Page;
}

/** Ends the app as closing its last window does, and resolves with its exit code. */
export async function quit(desktop: Desktop): Promise<number> {
  await desktop.evaluate(({ app }) => setTimeout(() => app.quit(), 0) && undefined);
  return desktop.ended;
}

/** The process in which the shop runs now, or null. */
export function shopPid(desktop: Desktop): Promise<number | null> {
  return desktop.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(({ serviceName }) => serviceName === 'Kompor')?.pid ?? null,
  );
}
