/**
 * Makes the pictures of the guide and the README from a sample showroom with a day's sales:
 * `npm run screenshots`. Needs Chromium; nothing of it runs in the shop.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openShop } from '../src/shop/host.ts';
import { openDoor } from '../src/http/door.ts';
import { refusingMarketplace } from '../tests/e2e/refusing-marketplace.ts';
import { findChromium } from './chromium.ts';
import { ensureBundle } from './lib/bundles.ts';
import { clock, fillCart, sellADay } from './lib/screenshot-day.ts';
import { takeKiosk } from './lib/screenshot-kiosk.ts';
import { takeVisit, visitADay } from './lib/screenshot-visit.ts';

const root = resolve(import.meta.dirname, '..');
const guide = join(root, 'docs/panduan/gambar');
const token = 'gambar';
const desk = { width: 1366, height: 768 };

interface Shot {
  name: string;
  path: string;
  size?: { width: number; height: number };
  /** What is done on the page before the picture is taken. */
  before?: (page: Page) => Promise<void>;
}

const office: Shot[] = [
  { name: 'ringkasan', path: '/kantor' },
  { name: 'produk', path: '/kantor/produk' },
  { name: 'impor', path: '/kantor/impor' },
  { name: 'impor-pratinjau', path: '/kantor/impor', before: previewImport },
  { name: 'kartu', path: '/kantor/kartu' },
  { name: 'pengunjung', path: '/kantor/pengunjung' },
  { name: 'perajin', path: '/kantor/perajin' },
  { name: 'penjualan', path: '/kantor/penjualan' },
  { name: 'printer', path: '/kantor/pencetak' },
  { name: 'pasar-daring', path: '/kantor/pasar' },
  { name: 'gerai', path: '/kantor/gerai' },
  { name: 'sif-kantor', path: '/kantor/sif' },
  { name: 'anggota', path: '/kantor/anggota' },
  { name: 'qris-kantor', path: '/kantor/qris' },
  { name: 'orang', path: '/kantor/orang' },
  { name: 'catatan', path: '/kantor/catatan' },
  { name: 'aturan-kasir', path: '/kantor/aturan-kasir' },
  { name: 'aturan-harga', path: '/kantor/aturan-harga' },
];

const counter: Shot[] = [
  { name: 'kasir', path: '/kasir' },
  { name: 'kasir-tegak', path: '/kasir', size: { width: 1080, height: 1920 } },
  { name: 'kasir-ponsel', path: '/kasir', size: { width: 360, height: 740 } },
  { name: 'bayar', path: '/kasir', before: press('F9') },
  { name: 'bayar-qris', path: '/kasir', before: press('F9', 'Alt+q') },
  { name: 'diskon', path: '/kasir', before: press('F6') },
  { name: 'tahan', path: '/kasir', before: press('F3') },
  { name: 'cari-penjualan', path: '/kasir', before: press('F7') },
  { name: 'retur', path: '/kasir', before: beginRefund },
  { name: 'sif-menu', path: '/kasir', before: press('F12') },
  { name: 'sif-tutup', path: '/kasir', before: press('F12', 'Alt+5') },
];

function press(...keys: string[]) {
  return async (page: Page) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await settled(page);
    }
  };
}

/** Begins to practise and opens the shift of the copy. */
async function practise(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pengaturan layar' }).click();
  await page.getByRole('button', { name: 'Latihan dulu' }).click();
  await page.getByLabel('Lembar Rp50.000', { exact: true }).fill('4');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'Produk' }).waitFor();
  await settled(page);
}

async function beginRefund(page: Page): Promise<void> {
  await showReceipt(page);
  await page.keyboard.press('Alt+r');
  await settled(page);
}

async function previewImport(page: Page): Promise<void> {
  const buffer = await readFile(join(root, 'tests/fixtures/import/nasty.csv'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'daftar-produk.csv', mimeType: 'text/csv', buffer });
  await page.locator('.import-counts').waitFor();
}

if (!(await ensureBundle('web'))) throw new Error('the screens could not be built');
await mkdir(guide, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await withShop('empty', async (page, address) => {
    await page.goto(`${address}/#token=${token}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await take(page, 'mulai');
  });
  await withShop('signed out', async (page, address) => {
    await page.goto(`${address}/#token=${token}`);
    await page.getByRole('button', { name: /Kasir Contoh/ }).waitFor();
    await take(page, 'masuk');
    await page.getByRole('button', { name: /Kasir Contoh/ }).click();
    await page.getByLabel('PIN Kasir Contoh').fill('135790');
    await practise(page);
    await take(page, 'latihan');
  });
  await withShop('sample', async (page, address, shop) => {
    await page.goto(`${address}/layar#token=${token}`);
    await settled(page);
    await take(page, 'layar-pelanggan');
    await sellADay(shop.client);
    await fillCart(shop.client);
    await page.clock.setFixedTime(clock.at);
    await page.goto(`${address}/#token=${token}`);
    await page.getByRole('list', { name: 'Produk' }).waitFor();
    for (const shot of counter) await takeShot(page, address, shot);
    const market = await refusingMarketplace(1);
    const connection = { address: market.address, apiKey: 'kunci-contoh' };
    await shop.client.marketplace.configure({ key: crypto.randomUUID(), ...connection });
    await shop.client.marketplace.sync({});
    await visitADay(shop);
    for (const shot of office) await takeShot(page, address, shot);
    await market.stop();
    const { products } = await shop.client.catalogue.search({ text: 'keripik singkong', limit: 1 });
    const path = `/kantor/produk/${products[0]?.id ?? ''}`;
    await takeShot(page, address, { name: 'produk-ubah', path });
    await takeShot(page, address, { name: 'selesai', path: '/kasir', before: payExactly });
    await takeShot(page, address, { name: 'struk', path: '/kasir', before: showReceipt });
    await takeCards(shop);
    await takeVisit(browser, shop, guide, shrink);
    await takeKiosk(browser, shop, guide, shrink);
  });
} finally {
  await browser.close();
}

async function withShop(
  kind: 'empty' | 'sample' | 'signed out',
  use: (page: Page, address: string, shop: ReturnType<typeof openShop>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kompor-gambar-'));
  const shop = openShop({ folder, clock });
  const screens = join(root, 'out/renderer');
  const door = await openDoor({ shop, token, port: 0, screens, report: console.error });
  try {
    if (kind !== 'empty') {
      const key = () => crypto.randomUUID();
      const sample = { key: key(), with: 'sample' as const, shop: null, owner: null };
      const registerId = (await shop.client.settings.setUp(sample)).registerId ?? '';
      await shop.client.shifts.open({ key: key(), registerId, count: { 'note-50000': 4 } });
    }
    const context = await browser.newContext({
      viewport: desk,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    if (kind === 'sample') {
      const session = await signInOwner(shop);
      await context.addInitScript((given) => {
        window.sessionStorage.setItem('kompor.session', given);
      }, session);
    }
    const page = await context.newPage();
    await page.clock.setFixedTime(clock.at);
    await use(page, door.address, shop);
    await context.close();
  } finally {
    await door.close();
    await shop.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A session of the sample's owner. */
async function signInOwner({ clientAs }: ReturnType<typeof openShop>): Promise<string> {
  const { people } = clientAs(null);
  const face = (await people.signInList({})).find(({ role }) => role === 'owner');
  const asked = { staffId: face?.id ?? '', pin: face?.samplePin ?? '' };
  return (await people.signIn(asked)).session;
}

async function takeShot(page: Page, address: string, shot: Shot): Promise<void> {
  await page.setViewportSize(shot.size ?? desk);
  await page.goto(`${address}/#${shot.path}`);
  await page.reload();
  await settled(page);
  await shot.before?.(page);
  await take(page, shot.name);
  if (shot.name === 'kasir') await take(page, 'kasir', join(root, 'docs/gambar'));
}

/** The first half of a sheet of shelf cards, as a printer gets it. */
async function takeCards(shop: ReturnType<typeof openShop>): Promise<void> {
  const { products } = await shop.client.catalogue.search({ limit: 4 });
  const skus = products.map(({ sku }) => sku);
  const { data } = await shop.client.cards.pdf({ design: 'shelf', skus });
  const folder = await mkdtemp(join(tmpdir(), 'kompor-kartu-'));
  const pdf = join(folder, 'kartu.pdf');
  await writeFile(pdf, Buffer.from(data, 'base64'));
  // A4 at 100 dots to the inch; the lower half holds no cards.
  const size = ['-r', '100', '-x', '0', '-y', '0', '-W', '827', '-H', '600'];
  spawnSync('pdftoppm', ['-png', '-singlefile', ...size, pdf, join(guide, 'kartu-rak')]);
  shrink(join(guide, 'kartu-rak.png'));
  console.log('kartu-rak.png');
  await rm(folder, { recursive: true });
}

/** Waits until nothing loads any more and every picture in sight is there. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  await page.waitForFunction(
    () =>
      document.querySelector('.spinner') === null &&
      [...document.images].every((image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return image.complete || bottom < 0 || top > window.innerHeight;
      }),
  );
}

async function payExactly(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.getByLabel('Uang diterima').press('Enter');
  await page.getByRole('region', { name: 'Penjualan selesai' }).waitFor();
}

async function showReceipt(page: Page): Promise<void> {
  await page.keyboard.press('F7');
  await page
    .getByRole('group', { name: 'Penjualan yang ditemukan' })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('region', { name: /^Struk seperti/ }).waitFor();
}

async function take(page: Page, name: string, folder = guide): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  shrink(file);
  console.log(`${name}.png`);
}

/** Debian's pngquant makes a picture a third as large; without it it is merely larger. */
function shrink(file: string): void {
  spawnSync('pngquant', ['--force', '--ext', '.png', '--skip-if-larger', file]);
}
