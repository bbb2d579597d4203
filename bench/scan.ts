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
import type { Served } from '../tests/e2e/serve.ts';
import { httpClient, owner } from '../tests/support/http-client.ts';
import { booksWith } from './lib/books.ts';
import { percentiles, tell } from './lib/measure.ts';

const warmUp = 20;
/** A long cart: the lines before it are measured as an ordinary one. */
const manyLines = 100;
const scans = manyLines + 60;

/**
 * From the scanner's Enter to the painted line in Chromium, at 50,000 products, beside a page that
 * does nothing but append a line it already has; and the same again from the hundredth line on,
 * beside a page that adds a row to a table of a hundred.
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
    await stepUp(page, served);
    await page.goto(`${served.address}/#token=${served.token}`);
    await page.getByRole('list', { name: 'Produk' }).waitFor();
    const ours = await scanAll(page, codes);
    await page.goto(bare.address);
    const theirs = await scanAll(page, codes.slice(0, manyLines));
    await page.goto(`${bare.address}/table`);
    const inTable = await scanAll(page, codes.slice(0, scans - manyLines + warmUp));
    tell(
      'Scan to painted line',
      percentiles(ours.slice(warmUp, manyLines)),
      { name: 'a bare page', times: percentiles(theirs.slice(warmUp)) },
      'p95 at most 100 ms',
    );
    tell(
      `The next line of a cart of ${manyLines}`,
      percentiles(ours.slice(manyLines)),
      { name: `a bare table of ${manyLines} rows`, times: percentiles(inTable.slice(warmUp)) },
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
  return painted();
}

/** The page is signed in and the shift is open: what a cashier does in the morning. */
async function stepUp(page: Page, served: Served): Promise<void> {
  let session: string | null = null;
  const client = httpClient(served, () => session);
  const given = await client.people.claim({ staffId: null, ...owner });
  session = given.session;
  const { registerId } = await client.settings.setupStatus({});
  if (registerId === null) throw new Error('the books have no register');
  if ((await client.shifts.current({ registerId })).shift === null) {
    await client.shifts.open({ key: crypto.randomUUID(), registerId, count: {} });
  }
  await page.addInitScript((kept) => {
    window.sessionStorage.setItem('kompor.session', kept);
  }, session);
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
  const row = '<td>Madu Hutan 250 ml</td><td>1 × Rp45.000</td><td>Rp45.000</td>';
  const list = pageThatAdds('<ul></ul>', 'ul', 'li', 'Madu Hutan 250 ml');
  const rows = `<table><tbody>${`<tr>${row}</tr>`.repeat(manyLines)}</tbody></table>`;
  const table = pageThatAdds(rows, 'tbody', 'tr', row);
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/table' ? table : list);
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

function pageThatAdds(html: string, place: string, element: string, content: string): string {
  return `<!doctype html>${html}<script>
    addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const line = document.createElement('${element}');
      line.className = 'line';
      line.innerHTML = '${content}';
      document.querySelector('${place}').append(line);
      line.scrollIntoView({ block: 'nearest' });
    });
  </script>`;
}
