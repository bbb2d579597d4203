import { findFaults } from './axe.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: null });

test('by keyboard alone a cashier is at the counter after a letter and six digits', async ({
  page,
  shop,
}) => {
  await page.goto(shop.url);
  await expect(page.getByRole('heading', { name: 'Siapa yang bertugas?' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'Kasir Contoh' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.type('135790');
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Ganti kasir, sekarang Kasir Contoh' }),
  ).toBeVisible();
});
