import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { salesPane, sell } from './sales-page.ts';
import { expect, test } from './shop-fixture.ts';

test('a sale is found by its number, its amount, its goods and its QR, and a scan goes on selling', async ({
  page,
  shop,
}) => {
  const [one, two] = await pieceGoods(shop.books, 2);
  if (!one || !two) throw new Error('the sample has too few goods');
  const first = await sell(shop.books, [{ id: one.id, pieces: 1 }]);
  const second = await sell(shop.books, [{ id: two.id, pieces: 3 }]);
  await openCounter(page, shop.url);
  await page.keyboard.press('F7');
  const pane = salesPane(page);
  const search = pane.getByRole('searchbox', { name: 'Cari penjualan' });
  const found = pane.getByRole('group', { name: 'Penjualan yang ditemukan' }).getByRole('button', {
    name: /^K1-/,
  });
  await expect(search).toBeFocused();
  await expect(found).toHaveCount(2);
  expect(await findFaults(page)).toEqual([]);

  await search.fill(first.receiptNumber);
  await expect(found).toHaveText([new RegExp(first.receiptNumber)]);
  await search.fill(String(second.total));
  await expect(found).toHaveText([new RegExp(second.receiptNumber)]);
  await search.fill(one.name);
  await expect(found).toHaveText([new RegExp(first.receiptNumber)]);
  await search.fill('tidak pernah dijual');
  await expect(pane.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible();
  await expect(pane.getByRole('button', { name: 'Retur tanpa struk' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);

  await scan(page, one.code);
  await expect(lines(page)).toHaveCount(1);
  await expect(search).toHaveValue('tidak pernah dijual');
  await search.fill('');
  await page.keyboard.press('F2');

  await test.step('the QR of a receipt opens its sale wherever it is scanned; Esc leads back to the shelf', async () => {
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
    await scan(page, second.receiptNumber);
    await expect(pane.getByRole('heading', { name: second.receiptNumber })).toBeFocused();
    await expect(pane.getByRole('list', { name: 'Barang terjual' })).toContainText(two.name);
    await expect(pane.getByRole('region', { name: /^Struk seperti/ })).toContainText('TOTAL');
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(pane.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });

  await test.step('in the office a sale has an address of its own', async () => {
    await page.goto(`${shop.served.address}/#/kantor/penjualan`);
    await page.getByRole('button', { name: first.receiptNumber }).click();
    await expect(page).toHaveURL(new RegExp(`/kantor/penjualan/${first.id}$`));
    await expect(page.getByRole('heading', { name: first.receiptNumber })).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });
});
