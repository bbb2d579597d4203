import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { formatRupiah, rupiah } from '../../src/domain/money.ts';
import { readQris } from '../../src/domain/qris/read-qris.ts';
import { staticCode } from '../domain/qris/samples.ts';
import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';

const run = promisify(execFile);
const key = () => crypto.randomUUID();

async function member(books: Books, accountLimit: number) {
  return books.members.save({
    key: key(),
    id: null,
    member: {
      number: '',
      name: 'Wening Uji Coba',
      phone: '',
      accountLimit: rupiah(accountLimit),
      active: true,
    },
  });
}

test('QRIS pays a rest, is booked unseen and confirmed, and takes no more than it may', async ({
  page,
  shop,
}, info) => {
  await test.step('cash pays a part and QRIS the rest; the code on the screen holds just that amount', async () => {
    await shop.books.qris.save({ key: key(), payload: staticCode });
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await scan(page, product.code);
    await scan(page, product.code);
    await page.keyboard.press('F9');
    await page.getByLabel('Uang diterima').fill('5000');
    await page.keyboard.press('Alt+q');
    const rest = 2 * product.price - 5000;
    const code = page.getByRole('img', { name: /^Kode QRIS/ });
    await expect(code).toBeVisible();
    await expect(page.getByLabel('Pembayaran yang sudah diterima')).toContainText('Tunai Rp5.000');
    await calm(page);
    expect(await findFaults(page)).toEqual([]);

    const picture = info.outputPath('code.png');
    await code.screenshot({ path: picture });
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', picture]);
    const read = readQris(stdout.trim());
    expect(read).toMatchObject({ ok: true, amount: rest });

    await page.getByLabel('Nomor referensi pembayar').fill('RRN 4711');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    const [sale] = await shop.books.counter.recentSales({ limit: 1 });
    expect(sale?.tenders).toMatchObject([
      { kind: 'cash', amount: 5000 },
      { kind: 'qris', amount: rest, reference: 'RRN 4711', confirmed: true },
    ]);
  });

  await test.step('a QRIS payment nobody saw is booked as not certain and confirmed afterwards', async () => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await scan(page, product.code);
    await page.keyboard.press('F9');
    await expect(page.getByLabel('Uang diterima')).toBeFocused();
    await page.keyboard.press('Alt+q');
    await expect(page.getByRole('img', { name: /^Kode QRIS/ })).toBeVisible();
    await page.keyboard.press('Alt+u');
    const done = page.getByRole('region', { name: 'Penjualan selesai' });
    await expect(done.getByText('Lunas')).toBeVisible();
    expect((await shop.books.qris.unconfirmed({})).total).toBe(1);
    await done.locator('.unseen-form').getByRole('button').click();
    await expect.poll(async () => (await shop.books.qris.unconfirmed({})).total).toBe(0);
  });

  await test.step('more than QRIS may carry says so and offers the most it takes', async () => {
    const { registerId } = await shop.books.settings.setupStatus({});
    if (!registerId) throw new Error('no register');
    await shop.books.counter.addOpenItem({
      key: key(),
      registerId,
      name: 'Gebyok ukir',
      unitPrice: rupiah(12_500_000),
    });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
    await expect(lines(page)).toHaveCount(1);
    await page.keyboard.press('F9');
    await expect(page.getByLabel('Uang diterima')).toBeFocused();
    await page.keyboard.press('Alt+q');
    await expect(page.getByText('QRIS paling banyak Rp10.000.000')).toBeVisible();
    await page.getByRole('button', { name: 'Bayar Rp10.000.000 dengan QRIS' }).click();
    await page.getByRole('button', { name: 'Terima Rp10.000.000, lanjut sisanya' }).click();
    await expect(page.getByText('Rp2.500.000').first()).toBeVisible();
    await page.keyboard.press('Alt+r');
    await page.getByLabel('Bank dan nama pengirim').fill('Bank Contoh');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    const [sale] = await shop.books.counter.recentSales({ limit: 1 });
    expect(sale?.tenders.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['qris', 10_000_000],
      ['transfer', 2_500_000],
    ]);
  });
});

test.describe('a cashier', () => {
  test.use({ signedInAs: 'cashier' });

  test('puts a sale on the account above its limit with the PIN of somebody who may', async ({
    page,
    shop,
  }) => {
    const { name } = await member(shop.books, 1000);
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await scan(page, product.code);
    await expect(lines(page)).toHaveCount(1);
    await page.keyboard.press('F9');
    await expect(page.getByLabel('Uang diterima')).toBeFocused();
    await page.keyboard.press('Alt+b');
    await page.keyboard.press('Alt+a');
    await page.getByLabel('Nama, nomor, atau telepon').fill('wening');
    await expect(page.getByRole('button', { name })).toBeVisible();
    await page.getByLabel('Nama, nomor, atau telepon').press('Enter');
    await expect(page.getByText('Melewati batas bon')).toBeVisible();
    await calm(page);
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Selesai' }).click();
    await enterPin(page);
    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    const { members } = await shop.books.members.search({ text: 'wening' });
    const [sale] = await shop.books.counter.recentSales({ limit: 1 });
    expect(sale?.member?.name).toBe(name);
    expect(members[0]?.owed).toBe(sale?.total);
  });
});

test('cash is rounded where the showroom rounds, and the screen says by how much', async ({
  page,
  shop,
}) => {
  const settings = await shop.books.settings.counter({});
  await shop.books.settings.saveCounter({ key: key(), settings: { ...settings, cashStep: 500 } });
  const { registerId } = await shop.books.settings.setupStatus({});
  if (!registerId) throw new Error('no register');
  const item = { name: 'Permen', unitPrice: rupiah(12_340) };
  await shop.books.counter.addOpenItem({ key: key(), registerId, ...item });
  await openCounter(page, shop.url);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Uang diterima')).toHaveValue('12.500');
  await expect(page.getByText('Dibulatkan menjadi Rp12.500 (+Rp160)')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
  const [sale] = await shop.books.counter.recentSales({ limit: 1 });
  expect(sale).toMatchObject({ total: 12_340, rounding: 160, tendered: 12_500 });
  expect(formatRupiah(sale?.change ?? -1)).toBe('Rp0');
});

async function enterPin(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  const words = await dialog
    .getByText(/PIN contoh|PIN:? ?\d{6}/)
    .first()
    .textContent();
  const pin = /\d{6}/.exec(words ?? '')?.[0] ?? '';
  await dialog.getByLabel(/^PIN/).fill(pin);
}

/** Colours half-way through an animation are nobody's reading. */
async function calm(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
}
