import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { scan } from '../e2e/counter-page.ts';
import { signIn, test, windowAt } from './showroom.ts';

test('a second start, the customer’s display, practice and the office leave the counter where it was', async ({
  start,
  folder,
}) => {
  const desktop = await start();
  const counter = await windowAt(desktop, '/#/');
  const screen = counter.getByRole('dialog', { name: 'Siapa yang bertugas?' });
  await screen.getByRole('button', { name: 'Kasir Contoh' }).click();
  await screen.getByLabel('PIN Kasir Contoh').fill('135790');
  await expect(counter.getByRole('searchbox')).toBeVisible();

  await test.step('a second start ends at once and brings the open window forward', async () => {
    await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = await start();
    expect(await second.ended).toBe(0);
    await expect
      .poll(() =>
        desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
      )
      .toBe(false);
  });

  await test.step('the customer’s display opens in a window of its own and follows the cart', async () => {
    await counter.evaluate(() => void window.open('/layar?kasir=K1'));
    const display = await windowAt(desktop, '/layar?kasir=K1');
    await expect(display.getByRole('region', { name: 'Produk gerai' })).toBeVisible();
    await scan(counter, '2000100000014');
    const newest = display.getByRole('heading', { name: 'Besek Bambu Bertutup 20 cm' });
    await expect(newest).toBeVisible();
    await expect(counter.getByRole('button', { name: 'Layar pelanggan menyala' })).toBeVisible();
  });

  await test.step('a cashier practises in the same window and comes back to the cart that was left', async () => {
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

  await test.step('a file of products is read and taken in the built app', async () => {
    await counter.evaluate(() => void window.open('#/kantor/impor'));
    const office = await windowAt(desktop, '#/kantor/impor');
    await signIn(office);
    const file = join(folder, 'baru.csv');
    await writeFile(file, 'SKU,Nama,Harga\nBARU-1,Wajik Contoh,9000\n');
    await office.locator('input[type=file]').setInputFiles(file);
    await office.getByRole('button', { name: /^Ambil/ }).click();
    await expect(office.getByRole('heading', { name: /produk masuk$/ })).toBeVisible();
  });
});
