import { findFaults } from './axe.ts';
import { lines, pieceGoods, scan } from './counter-page.ts';
import { onlyRegister, openWithoutShift } from './shift-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier', shiftOpen: false });

test('by keyboard alone a cashier counts the float and is at the shelf; a reload keeps the count', async ({
  page,
  shop,
}) => {
  await openWithoutShift(page, shop);
  expect(await findFaults(page)).toEqual([]);
  await expect(page.getByLabel('Lembar Rp100.000', { exact: true })).toBeFocused();
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  const sum = page.getByRole('status', { name: 'Jumlah' });
  await expect(sum).toContainText('Rp590.000');

  await page.reload();
  await expect(sum).toContainText('Rp590.000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Sif 1 dibuka. Selamat berjualan!')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  const registerId = await onlyRegister(shop.books);
  const { shift } = await shop.books.shifts.current({ registerId });
  expect(shift).toMatchObject({ number: 1, float: 590_000, openedBy: 'Kasir Contoh' });
});

test('without a shift goods can be looked up and scanned, and paying asks for the shift first', async ({
  page,
  shop,
}) => {
  const [good] = await pieceGoods(shop.books, 1);
  if (!good) throw new Error('the sample has no goods');
  await openWithoutShift(page, shop);
  await page.getByLabel('Lembar Rp5.000', { exact: true }).fill('7');
  await scan(page, good.code);
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByLabel('Lembar Rp5.000', { exact: true })).toHaveValue('7');

  await page.keyboard.press('F2');
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  await expect(page.getByText('Sif belum dibuka: barang bisa dicari')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeVisible();
  await page.getByRole('button', { name: 'Buka sif', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeHidden();
  await expect(lines(page)).toHaveCount(1);
});

test('a shift that another window opens is open here at once', async ({ page, shop }) => {
  await openWithoutShift(page, shop);
  const registerId = await onlyRegister(shop.books);
  await shop.books.shifts.open({ key: crypto.randomUUID(), registerId, count: {} });
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sif 1 · / })).toBeVisible();
});
