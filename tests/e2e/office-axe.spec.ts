import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

const places = ['', '/produk', '/perajin', '/penjualan', '/pencetak', '/pasar', '/gerai'];

for (const theme of ['light', 'dark'] as const) {
  test(`every office screen can be used by everyone, ${theme}`, async ({ page, shop }) => {
    // Axe looks at nine screens; a busy machine needs its time for that.
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme });
    const [product] = (await shop.books.catalogue.search({ limit: 1 })).products;
    for (const place of [...places, '/produk/baru', `/produk/${product?.id}`]) {
      await openOffice(page, shop, `/kantor${place}`);
      expect(await findFaults(page), place).toEqual([]);
    }
  });
}

test('on a narrow phone nothing in the office reaches beyond the edge', async ({ page, shop }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const place of [...places, '/impor', '/produk/baru']) {
    await openOffice(page, shop, `/kantor${place}`);
    const [inner, outer] = await page
      .locator('.office-main')
      .evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect(inner, place).toBeLessThanOrEqual(outer ?? 0);
  }
});
