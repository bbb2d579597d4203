import type { Page } from '@playwright/test';
import { expect } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

/** Opens a page of the office, such as `/kantor/produk`, and waits until nothing loads any more. */
export async function openOffice(page: Page, shop: ServedShop, path: string): Promise<void> {
  if (!page.url().startsWith(shop.served.address)) {
    await page.goto(shop.url);
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  }
  await page.goto(`${shop.served.address}/#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
}
