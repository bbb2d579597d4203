import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.ts';

const quiet = [
  '--headless',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  // A page lives for seconds: to optimize its scripts costs more than it gives.
  '--js-flags=--no-maglev --no-opt',
  '--remote-debugging-port=0',
  '--use-fake-device-for-media-stream',
  // Electron tells a page when the other end of its port has closed; Chromium only does if asked.
  '--enable-blink-features=MessagePortCloseEvent',
];

export interface RunningChromium {
  context: BrowserContext;
  /** Where a second program can watch and use the same pages. */
  endpoint: string;
}

/** Starts the Chromium whose pages stand in for the app's windows, with an empty profile. */
export async function startChromium(): Promise<RunningChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'electron-double-'));
  const portFile = join(folder, 'DevToolsActivePort');
  const child = spawn(
    chromiumProgram(),
    [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const endpoint = `http://127.0.0.1:${await readPort(portFile)}`;
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('Chromium has no default context');
  return { context, endpoint };
}

function chromiumProgram(): string {
  const program = findChromium({ light: true });
  if (program === null) throw new Error('no Chromium on this machine');
  return program;
}

async function readPort(file: string): Promise<number> {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      const port = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
      if (port > 0) return port;
    } catch (error) {
      if (Date.now() > until) throw new Error('Chromium did not start', { cause: error });
    }
    await rest(20);
  }
}
