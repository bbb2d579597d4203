import type { Page } from '@playwright/test';
import { expect } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

/**
 * Opens a page of the office, such as `/kantor/produk`, and waits until nothing loads any more. The
 * window begins anew, as after a reload: nothing that is asked for next can be of the page before.
 */
export async function openOffice(page: Page, shop: ServedShop, path: string): Promise<void> {
  const { address, token } = shop.served;
  if (page.url().startsWith(address)) await page.goto('about:blank');
  await page.addInitScript(
    ([origin, given]) => {
      if (window.location.origin === origin) window.localStorage.setItem('kompor.token', given);
    },
    [address, token] as const,
  );
  await page.goto(`${address}/#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Memuat…')).toHaveCount(0);
}

/** Goes on to another screen of the office in the same window; no two have the same heading. */
export async function walkTo(page: Page, place: string): Promise<void> {
  if (page.url().endsWith(`#${place}`)) return;
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  await page.goto(`${page.url().split('#', 1)[0]}#${place}`);
  await expect(heading).not.toHaveText(before);
  await expect(page.getByText('Memuat…')).toHaveCount(0);
}
