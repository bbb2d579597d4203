import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, total } from './counter-page.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';

const run = promisify(execFile);
const phone = { viewport: { width: 360, height: 740 }, locale: 'id-ID' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Opens the visitors' door on this machine and answers its address. */
async function openDoor(books: Books): Promise<string> {
  const setting = { isOpen: true, network: 'uji0', port: await freePort() };
  await books.visitors.saveDoor({ key: crypto.randomUUID(), setting });
  const address = `http://127.0.0.1:${setting.port}`;
  await expect
    .poll(async () => (await books.visitors.door({})).state)
    .toMatchObject({ kind: 'open', address });
  return address;
}

test('a phone without scripts goes from a card to a basket, and the counter sells it by its code', async ({
  page,
  shop,
  browser,
}) => {
  const address = await openDoor(shop.books);
  const [first, second] = await pieceGoods(shop.books, 2);
  if (!first || !second) throw new Error('the sample has too few goods');
  const cards = await shop.books.cards.list({});
  const card = new URL(cards.find(({ id }) => id === first.id)?.address ?? '').pathname;

  const visit = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const visitor = await visit.newPage();
  await visitor.goto(address + card);
  await expect(visitor.getByRole('heading', { level: 1, name: first.name })).toBeVisible();
  await visitor.getByRole('button', { name: 'Masukkan keranjang' }).click();
  await visitor.getByRole('link', { name: 'Lihat barang lain' }).click();
  await visitor.getByRole('searchbox').fill(second.name);
  await visitor.getByRole('button', { name: 'Cari' }).click();
  await visitor.getByRole('link', { name: second.name }).first().click();
  await visitor.getByRole('button', { name: 'Masukkan keranjang' }).click();
  await expect(visitor.getByRole('heading', { name: 'Tunjukkan kode ini di kasir' })).toBeVisible();
  const code = (await visitor.locator('.code').innerText()).trim();
  const picture = test.info().outputPath('basket.png');
  await visitor.locator('.qr').screenshot({ path: picture, scale: 'css' });
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', picture]);
  expect(stdout.trim()).toBe(`KERANJANG-${code}`);
  await visit.close();

  await openCounter(page, shop.url);
  await page.getByRole('searchbox').first().fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByText(`Keranjang ${code}: 2 barang masuk.`)).toBeVisible();
  await page.keyboard.press('F8');
  await page.getByLabel('Uang diterima').press('Enter');
  await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
  await expect(total(page)).toHaveText('Rp0');

  await openOffice(page, shop, '/kantor/pengunjung');
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: first.name });
  await expect(row.getByRole('cell')).toHaveText([first.name, '1', '0', '1', '1']);
  expect(await findFaults(page)).toEqual([]);
});

test('the pages can be used by everyone, in both languages and in the dark', async ({
  shop,
  browser,
}) => {
  const address = await openDoor(shop.books);
  const [first] = await pieceGoods(shop.books, 1);
  const [producer] = await shop.books.producers.list({});
  const { products } = await shop.books.catalogue.search({ limit: 1 });
  const visit = await browser.newContext({ ...phone, bypassCSP: true });
  const visitor = await visit.newPage();
  await visitor.goto(`${address}/p/${encodeURIComponent(products[0]?.sku ?? '')}`);
  await visitor.getByRole('button', { name: 'Masukkan keranjang' }).click();
  const paths = [
    '/',
    `/p/${encodeURIComponent(products[0]?.sku ?? '')}`,
    `/u/${producer?.id}`,
    '/cari?q=tidakadasamasekali',
    '/keranjang',
    '/tamu',
    '/tamu/terima-kasih',
    '/tidak-ada',
  ];
  for (const path of paths) {
    await visitor.goto(address + path);
    expect(await findFaults(visitor), path).toEqual([]);
    const [inner, outer] = await visitor
      .locator('html')
      .evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(inner, path).toBeLessThanOrEqual(outer ?? 0);
    await visitor.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(visitor, ['color-contrast']), `${path}, dark`).toEqual([]);
    await visitor.emulateMedia({ colorScheme: 'light' });
  }
  await visit.close();
  const english = await browser.newContext({ ...phone, locale: 'en-GB' });
  const guest = await english.newPage();
  await guest.goto(address);
  await expect(guest.getByRole('heading', { name: 'New here' })).toBeVisible();
  expect(first).toBeDefined();
  await english.close();
});

test('the door is closed until somebody opens it, and says what it opens', async ({
  page,
  shop,
}) => {
  await openOffice(page, shop, '/kantor/pengunjung');
  await expect(page.getByText(/^Tertutup: ponsel pengunjung/)).toBeVisible();
  await expect(page.getByText(/^Yang tetap tertutup: kasir, kantor/)).toBeVisible();
  await page.getByText('Buka untuk ponsel di jaringan ini').click();
  await page.getByLabel('Porta').fill('99999');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Tulis angka antara 1 dan 65535.')).toBeVisible();
  await page.getByLabel('Porta').fill(String(await freePort()));
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Pintu pengunjung disimpan')).toBeVisible();
  await page.getByLabel('Nama Wi-Fi').fill('GERAI UJI');
  await page.getByRole('button', { name: 'Simpan poster Wi-Fi' }).click();
  await expect(page.getByText('Kata sandi Wi-Fi punya 8 sampai 63 huruf.')).toBeVisible();
  await page.getByLabel('Kata sandi Wi-Fi').fill('panen raya');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan poster Wi-Fi' }).click();
  expect((await saving).suggestedFilename()).toBe('poster-wifi.pdf');
  expect(await findFaults(page)).toEqual([]);

  const { setting } = await shop.books.visitors.door({});
  expect(setting.isOpen).toBe(true);
});
