import { findFaults } from './axe.ts';
import { lines, pieceGoods, scan } from './counter-page.ts';
import { approve, beginShift, onlyRegister, openShiftPage, paperLines } from './shift-page.ts';
import { expect, signInAs, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier', shiftOpen: false });

test('the drawer is counted blind; a difference is told after the count, explained and approved', async ({
  page,
  shop,
}) => {
  const registerId = await beginShift(shop, { 'note-100000': 5 });
  await openShiftPage(page, shop, 'Uang keluar');
  await page.keyboard.type('60000', { delay: 120 });
  await page.getByRole('button', { name: 'Belanja gerai' }).click();
  await page.getByRole('button', { name: 'Catat uang keluar' }).click();
  await expect(page.getByText('Uang keluar Rp60.000 tercatat')).toBeVisible();

  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { name: 'Tutup sif 1' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('4');
  await expect(page.getByText('440.000')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  await page.keyboard.press('F12');
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('status', { name: 'Jumlah' })).toContainText('Rp400.000');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByText('Kurang', { exact: true })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Rp440.000' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pilih atau tulis alasannya.')).toBeVisible();
  await page.keyboard.type('Belanja sayur lupa dicatat', { delay: 120 });
  await page.keyboard.press('Enter');
  await approve(page, shop, 'Penyelia Contoh');

  await expect(page.getByRole('heading', { name: 'Sif ditutup' })).toBeVisible();
  await expect(page.getByText('Kurang Rp40.000')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  const { shifts } = await shop.books.shifts.list({});
  const closing = shifts[0]?.closings[0];
  expect(closing).toMatchObject({
    counted: 400_000,
    expected: 440_000,
    reason: 'Belanja sayur lupa dicatat',
    closedBy: 'Kasir Contoh',
    approvedBy: 'Penyelia Contoh',
  });
  const z = await shop.books.shifts.zReport({ closingId: closing?.id ?? '' });
  const printed = z.receipt.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
  expect(await paperLines(page)).toEqual(
    expect.arrayContaining(printed.map((s) => s.trimEnd() || ' ').filter((s) => s !== ' ')),
  );

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeVisible();
  await page.getByRole('button', { name: 'Modal sama seperti terakhir · Rp500.000' }).click();
  await expect(page.getByRole('status', { name: 'Jumlah' })).toContainText('Rp500.000');
  expect((await shop.books.shifts.current({ registerId })).shift).toBeNull();
});

test('a count that fits closes at once, with the cart held, and a closing by mistake is undone', async ({
  page,
  shop,
}) => {
  await test.step('a cart with goods is held on the spot, and a count that fits closes at once', async () => {
    const registerId = await beginShift(shop, { 'note-50000': 2 });
    const [good] = await pieceGoods(shop.books, 1);
    if (!good) throw new Error('the sample has no goods');
    await openShiftPage(page, shop, 'Tutup sif');
    await scan(page, good.code);
    await expect(lines(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Tahan keranjang' }).click();
    await expect(page.getByText('1 keranjang masih ditahan')).toBeVisible();
    await expect(lines(page)).toHaveCount(0);
    await page.getByLabel('Lembar Rp50.000', { exact: true }).fill('2');
    await page.getByRole('button', { name: 'Selesai menghitung' }).click();
    await expect(page.getByText('Uang pas, tanpa selisih')).toBeVisible();
    expect(await shop.books.counter.heldCarts({})).toHaveLength(1);
    expect((await shop.books.shifts.current({ registerId })).shift).toBeNull();
  });

  await test.step('a closing by mistake is undone by somebody who may', async () => {
    const registerId = await onlyRegister(shop.books);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Buka lagi sif itu' }).click();
    await page.getByRole('button', { name: 'Tertutup tidak sengaja' }).click();
    await page.getByRole('button', { name: 'Buka lagi', exact: true }).click();
    await approve(page, shop, 'Penyelia Contoh');
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
    expect((await shop.books.shifts.current({ registerId })).shift).toMatchObject({ number: 1 });
  });
});

test('a count outlives a power cut and closes the shift once the shop is back', async ({
  page,
  shop,
}) => {
  const registerId = await beginShift(shop, { 'note-20000': 5 });
  await openShiftPage(page, shop, 'Tutup sif');
  await page.getByLabel('Lembar Rp20.000', { exact: true }).fill('5');
  await shop.kill();
  await page.getByRole('button', { name: 'Selesai menghitung' }).click();
  await expect(page.getByRole('button', { name: 'Memeriksa hitungan…' })).toBeVisible();
  await shop.start();
  await signInAs(page, shop, 'cashier');
  await expect(page.getByRole('heading', { name: 'Sif ditutup' })).toBeVisible({ timeout: 20_000 });
  const { shift, lastClosing } = await shop.books.shifts.current({ registerId });
  expect(shift).toBeNull();
  expect(lastClosing?.zNumber).toBe(1);
});
