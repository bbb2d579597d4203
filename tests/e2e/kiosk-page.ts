import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { ServedShop } from './shop-fixture.ts';

/** The two ways a kiosk's screen hangs. */
export const upright = { width: 1080, height: 1920 };
export const lying = { width: 1920, height: 1080 };

/** Opens the kiosk and touches it, as whoever comes along does. */
export async function beginVisit(page: Page, shop: ServedShop): Promise<void> {
  await page.goto(shop.served.kiosk);
  await page.getByRole('button', { name: /^Sentuh layar/ }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Selamat datang' })).toBeVisible();
}

/** A key of the bar at the foot. */
export function bar(page: Page, name: string | RegExp) {
  return page.getByRole('navigation', { name: 'Menu kios' }).getByRole('button', { name });
}

/** Holds the showroom's mark with a finger for so many milliseconds. */
export async function holdMark(page: Page, ms: number): Promise<void> {
  const box = await page.locator('.kiosk-mark').boundingBox();
  if (box === null) throw new Error('the mark is not there');
  const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await page.waitForTimeout(ms);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}
