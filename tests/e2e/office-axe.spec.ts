import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

const places = ['', '/produk', '/perajin', '/penjualan', '/pencetak', '/pasar', '/gerai'];

const themes: { colorScheme: 'light' | 'dark'; rules?: string[] }[] = [
  { colorScheme: 'light' },
  // Colours are the only thing that dark mode changes.
  { colorScheme: 'dark', rules: ['color-contrast'] },
];
for (const { colorScheme, rules } of themes) {
  test(`every office screen can be used by everyone, ${colorScheme}`, async ({ page, shop }) => {
    await page.emulateMedia({ colorScheme });
    const [product] = (await shop.books.catalogue.search({ limit: 1 })).products;
    for (const place of [...places, '/produk/baru', `/produk/${product?.id}`]) {
      await openOffice(page, shop, `/kantor${place}`);
      expect(await findFaults(page, rules), place).toEqual([]);
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
