import type { Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { openOffice, walkTo } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

/** Every screen that the office's menu leads to, and what is opened from there. */
async function placesOf(page: Page, shop: ServedShop): Promise<string[]> {
  await openOffice(page, shop, '/kantor');
  const links = page.getByRole('navigation', { name: 'Kantor' }).getByRole('link');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  const places = hrefs.filter((href) => href.startsWith('#/kantor')).map((href) => href.slice(1));
  expect(places.length).toBeGreaterThan(14);
  const [product] = (await shop.books.catalogue.search({ limit: 1 })).products;
  return [...places, '/kantor/produk/baru', `/kantor/produk/${product?.id}`];
}

// Two tests, so that two workers share the screens between them.
for (const half of [0, 1]) {
  test(`every office screen can be used by everyone, on a narrow phone too (${half + 1} of 2)`, async ({
    page,
    shop,
  }) => {
    test.setTimeout(120_000);
    const places = await placesOf(page, shop);
    for (const place of places.filter((_, index) => index % 2 === half)) {
      await walkTo(page, place);
      expect(await findFaults(page), place).toEqual([]);

      // Colours are the only thing that dark mode changes.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findFaults(page, ['color-contrast']), `${place}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });

      await page.setViewportSize({ width: 360, height: 740 });
      const [inner, outer] = await page
        .locator('.office-main')
        .evaluate((main) => [main.scrollWidth, main.clientWidth]);
      expect(inner, `${place}, narrow`).toBeLessThanOrEqual(outer ?? 0);
      await page.setViewportSize({ width: 1366, height: 768 });
    }
  });
}
