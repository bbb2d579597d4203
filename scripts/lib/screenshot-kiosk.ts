import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { openKioskDoor } from '../../src/http/kiosk-door.ts';
import type { Shop } from '../../src/shop/host.ts';

const screens = resolve(import.meta.dirname, '../../out/kiosk');

/** What the kiosk shows: the slides, the map, and a basket's code. */
export async function takeKiosk(
  browser: Browser,
  shop: Shop,
  folder: string,
  shrink: (file: string) => void,
): Promise<void> {
  const door = await openKioskDoor({ shop, port: 0, screens, report: console.error });
  const context = await browser.newContext({
    viewport: { width: 1080, height: 1920 },
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> => {
    await page.waitForLoadState('networkidle');
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    shrink(file);
    console.log(`${name}.png`);
  };
  await page.goto(door.address);
  await page.getByRole('button', { name: /^Sentuh layar/ }).waitFor();
  await take('kios');
  await page.getByRole('button', { name: /^Sentuh layar/ }).tap();
  await page.getByRole('button', { name: 'Peta desa' }).tap();
  await page.getByRole('heading', { name: 'Peta desa' }).waitFor();
  await take('kios-peta');
  await page.locator('.map-village').first().tap();
  await page.locator('.tile').first().tap();
  await page.getByRole('button', { name: 'Masukkan keranjang' }).tap();
  await page.getByRole('button', { name: 'Bawa ke kasir' }).tap();
  await page.getByRole('heading', { level: 1, name: 'Keranjang' }).waitFor();
  await page.getByRole('button', { name: 'Bawa ke kasir' }).tap();
  await page.getByRole('heading', { name: 'Tunjukkan kode ini di kasir' }).waitFor();
  await take('kios-kode');
  await context.close();
  await door.close();
}
