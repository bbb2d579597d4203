import { expect } from '@playwright/test';
import { scan } from '../e2e/counter-page.ts';
import { test, windowAt } from './showroom.ts';

test('the customer’s display opens in a window of its own and follows the cart', async ({
  start,
}) => {
  const desktop = await start();
  const counter = await windowAt(desktop, '/#/');
  const screen = counter.getByRole('dialog', { name: 'Siapa yang bertugas?' });
  await screen.getByRole('button', { name: 'Kasir Contoh' }).click();
  await screen.getByLabel('PIN Kasir Contoh').fill('135790');
  await expect(counter.getByRole('searchbox')).toBeVisible();

  await counter.evaluate(() => void window.open('/layar?kasir=K1'));
  const display = await windowAt(desktop, '/layar?kasir=K1');
  await expect(display.getByRole('region', { name: 'Produk gerai' })).toBeVisible();
  await scan(counter, '2000100000014');
  const newest = display.getByRole('heading', { name: 'Besek Bambu Bertutup 20 cm' });
  await expect(newest).toBeVisible();
  await expect(counter.getByRole('button', { name: 'Layar pelanggan menyala' })).toBeVisible();
});
