import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { approve, onlyRegister, openShiftPage, paperLines } from './shift-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier' });

test('a cashier opens the drawer, takes money out and looks at the X report from the menu of the shift', async ({
  page,
  shop,
}) => {
  await test.step('the drawer opens without a sale for a reason, and with the PIN of somebody who may', async () => {
    await openShiftPage(page, shop, 'Buka laci');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Pilih atau tulis alasannya.')).toBeVisible();
    await page.getByRole('button', { name: 'Tukar uang' }).click();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Buka laci sekarang' }).click();
    await approve(page, shop, 'Penyelia Contoh');
    await expect(page.getByText('Laci dibuka dan dicatat.')).toBeVisible();
    const registerId = await onlyRegister(shop.books);
    const { report } = await shop.books.shifts.xReport({ registerId });
    expect(report.cash.movements).toMatchObject([
      { kind: 'noSale', reason: 'Tukar uang', by: 'Kasir Contoh', approvedBy: 'Penyelia Contoh' },
    ]);
  });

  await test.step('more than the drawer holds is refused in place, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Uang keluar' }).click();
    await expect(page.getByRole('heading', { name: 'Uang keluar' })).toBeVisible();
    await page.keyboard.type('275000', { delay: 120 });
    await page.getByLabel('Untuk apa?').first().fill('Setor ke bank');
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Catat uang keluar' }).click();
    await expect(page.getByText('Uang di laci tidak cukup')).toBeVisible();
    await expect(page.getByLabel('Jumlah uang')).toHaveValue('275.000');
    await expect(page.getByRole('textbox', { name: 'Untuk apa?' })).toHaveValue('Setor ke bank');
  });

  await test.step('an X report is blind for a cashier, prints, and a scan meanwhile goes into the cart', async () => {
    const [good] = await pieceGoods(shop.books, 1);
    if (!good) throw new Error('the sample has no goods');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Laporan X' }).click();
    await expect(page.getByRole('heading', { name: 'Laporan X' })).toBeVisible();
    await expect(page.getByText('supaya laci nanti dihitung apa adanya')).toBeVisible();
    expect((await paperLines(page)).join('\n')).not.toContain('Seharusnya');
    expect(await findFaults(page)).toEqual([]);
    await scan(page, good.code);
    await expect(lines(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'Laporan X' })).toBeVisible();
    await page.getByRole('button', { name: 'Cetak laporan X' }).click();
    await expect(page.getByText('Laporan X dikirim ke printer')).toBeVisible();
  });
});

test('a window chooses its register once; two windows at one register see the same cart', async ({
  page,
  shop,
  context,
}) => {
  const [good] = await pieceGoods(shop.books, 1);
  if (!good) throw new Error('the sample has no goods');
  const key = () => crypto.randomUUID();
  const { registers, shifts } = shop.books;
  const second = await registers.save({ key: key(), id: null, code: 'K2', name: 'Kasir teras' });
  await shifts.open({ key: key(), registerId: second.id, count: {} });
  await page.goto(shop.url);
  await expect(page.getByRole('heading', { name: 'Mesin kasir mana ini?' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'K2 Kasir teras' }).click();
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^K2 · Sif 1/ })).toBeVisible();

  const other = await context.newPage();
  await openCounter(other, shop.url);
  await scan(page, good.code);
  await expect(lines(other)).toHaveCount(1);

  await other.keyboard.press('F12');
  await other.getByRole('button', { name: 'Ganti mesin kasir' }).click();
  await other.getByRole('button', { name: /^K1/ }).click();
  await expect(other.getByRole('list', { name: 'Produk' })).toBeVisible();
  await expect(lines(other)).toHaveCount(0);
  await expect(lines(page)).toHaveCount(1);
});
