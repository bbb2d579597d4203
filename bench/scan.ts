import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { findChromium } from '../scripts/chromium.ts';
import { ensureBundle } from '../scripts/lib/bundles.ts';
import { scan } from '../tests/e2e/counter-page.ts';
import { serve } from '../tests/e2e/serve.ts';
import { booksWith } from './lib/books.ts';
import { percentiles, tell } from './lib/measure.ts';

const scans = 120;

/**
 * From the scanner's Enter to the painted line in Chromium, at 50,000 products, beside a page that
 * does nothing but append a line it already has.
 */
export async function run(): Promise<void> {
  if (!(await ensureBundle('web'))) throw new Error('the screens could not be built');
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
  cpSync(booksWith(1000), folder, { recursive: true });
  const codes = someCodes(folder);
  const served = await serve({ folder });
  const bare = await barePage();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.addInitScript(watchLines);
    await page.goto(`${served.address}/#token=${served.token}`);
    await page.getByRole('list', { name: 'Produk' }).waitFor();
    const ours = await scanAll(page, codes);
    await page.goto(bare.address);
    const theirs = await scanAll(page, codes);
    tell(
      'Scan to painted line',
      percentiles(ours),
      { name: 'a bare page', times: percentiles(theirs) },
      'p95 at most 100 ms',
    );
  } finally {
    await browser.close();
    await served.stop();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Watched {
  painted: number[];
}

/** In the page: notes the time from every Enter to the first frame after a list got longer. */
function watchLines(): void {
  const watched: Watched = { painted: [] };
  Object.assign(window, { watched });
  let entered = 0;
  let lines = 0;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') entered = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const now = document.querySelectorAll('.line').length;
    if (now <= lines) return;
    lines = now;
    const began = entered;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        watched.painted.push(performance.now() - began);
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}

async function scanAll(page: Page, codes: string[]): Promise<number[]> {
  const painted = () =>
    page.evaluate(() => (window as unknown as { watched: Watched }).watched.painted);
  for (const [index, code] of codes.entries()) {
    await scan(page, code);
    await page.waitForFunction(
      (count) => (window as unknown as { watched: Watched }).watched.painted.length > count,
      index,
    );
  }
  return (await painted()).slice(20);
}

function someCodes(folder: string): string[] {
  const db = new Database(join(folder, 'kompor.db'), { readonly: true });
  try {
    return db
      .prepare<[number], string>(
        `SELECT code FROM barcode b JOIN product p ON p.id = b.product_id
         WHERE p.unit = 'piece' ORDER BY p.id LIMIT ?`,
      )
      .pluck()
      .all(scans);
  } finally {
    db.close();
  }
}

async function barePage() {
  const html = `<!doctype html><ul></ul><script>
    addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const line = document.createElement('li');
      line.className = 'line';
      line.textContent = 'Madu Hutan 250 ml';
      document.querySelector('ul').append(line);
    });
  </script>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
