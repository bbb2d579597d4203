import { expect } from '@playwright/test';
import { scan } from '../e2e/counter-page.ts';
import { test, windowAt } from './showroom.ts';

test('a cashier practises in the same window and comes back to the cart that was left', async ({
  start,
}) => {
  const counter = await windowAt(await start(), '/#/');
  const screen = counter.getByRole('dialog', { name: 'Siapa yang bertugas?' });
  await screen.getByRole('button', { name: 'Kasir Contoh' }).click();
  await screen.getByLabel('PIN Kasir Contoh').fill('135790');
  await expect(counter.getByRole('searchbox')).toBeVisible();
  await scan(counter, '2000100000014');
  const lines = counter.getByRole('list', { name: 'Keranjang' }).getByRole('listitem');
  await expect(lines).toHaveCount(1);

  await counter.getByRole('button', { name: 'Pengaturan layar' }).click();
  await counter.getByRole('button', { name: 'Latihan dulu' }).click();
  const strip = counter.getByRole('complementary', { name: 'Latihan' });
  await expect(strip.getByRole('status')).toContainText('Langkah 1 dari 5');
  await counter.getByLabel('Lembar Rp50.000', { exact: true }).fill('4');
  await counter.keyboard.press('Control+Enter');
  await expect(strip.getByRole('status')).toContainText('Langkah 2 dari 5');
  await expect(lines).toHaveCount(0);

  await counter.getByRole('button', { name: 'Selesai latihan' }).click();
  await expect(strip).toBeHidden();
  await expect(lines).toHaveCount(1);
});
