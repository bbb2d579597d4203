import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

test('the log tells who did what, from the newest down to the first', async ({ page, shop }) => {
  await test.step('the log tells in words who did what, the newest first, and is filtered', async () => {
    const { products } = await shop.books.catalogue.search({ limit: 1 });
    const product = products[0];
    if (!product) throw new Error('the sample has no goods');
    await shop.books.stock.correct({
      key: crypto.randomUUID(),
      productId: product.id,
      onHand: 7000 as typeof product.onHand,
      note: 'hitung ulang',
    });
    await openOffice(page, shop, '/kantor/catatan');
    const entries = page.getByRole('list', { name: 'Catatan' }).getByRole('listitem');
    await expect(entries.first()).toContainText(`Mengoreksi stok ${product.sku}`);
    await expect(entries.first()).toContainText('Pemilik Contoh');
    await expect(entries.first()).toContainText('→ 7');
    await expect(entries.first()).toContainText('hitung ulang');
    expect(await findFaults(page)).toEqual([]);

    await page.getByLabel('Apa', { exact: true }).selectOption({ label: 'Masuk' });
    await expect(entries.first()).toContainText('Masuk');
    await expect(page.getByText('Mengoreksi stok').and(page.locator('strong'))).toHaveCount(0);
    await page.getByLabel('Cari').fill('tidak ada yang begini');
    await expect(page.getByText('Tidak ada catatan yang cocok')).toBeVisible();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await expect(entries.first()).toContainText('Mengoreksi stok');
  });

  await test.step('older entries follow as one scrolls, down to the first', async () => {
    const details = await shop.books.settings.shop({});
    for (let i = 0; i < 70; i += 1) {
      const name = `Gerai Uji ${i}`;
      await shop.books.settings.saveShop({
        key: crypto.randomUUID(),
        shop: { ...details, name },
      });
    }
    await openOffice(page, shop, '/kantor/catatan');
    const entries = page.getByRole('list', { name: 'Catatan' }).getByRole('listitem');
    await expect(entries).toHaveCount(50);
    await page.getByRole('button', { name: 'Tampilkan yang lebih lama' }).scrollIntoViewIfNeeded();
    await expect(page.getByText('Tidak ada catatan yang lebih lama.')).toBeVisible();
    await expect(entries.last()).toContainText('Menyiapkan gerai');
  });
});
