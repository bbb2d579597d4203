import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensurePackages, whereIs } from './lib/system-packages.ts';
import type { SystemPackage } from './lib/system-packages.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that tests drive: the one that KOMPOR_CHROMIUM names, the system's, or Playwright's
 * own; null where there is none. `light` prefers Chromium's headless shell: the same engine without a
 * desktop's interface, a fifth quicker, but without cameras. Throws where KOMPOR_CHROMIUM names a file that does not exist.
 */
export function findChromium({ light = false } = {}): string | null {
  const chosen = process.env['KOMPOR_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`KOMPOR_CHROMIUM names ${chosen}: no such file`);
    return chosen;
  }
  for (const name of light ? ['chromium-headless-shell', ...names] : names) {
    const file = whereIs(name);
    if (file !== null) return file;
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Chromium as a package of the system, for `ensurePackages`. */
export const chromiumPackage: SystemPackage = {
  name: 'chromium',
  why: 'shows the screens to the tests',
  isThere: () => findChromium() !== null,
};

if (import.meta.main) {
  if (await ensurePackages([chromiumPackage])) console.log(findChromium());
  else process.exitCode = 1;
}
