import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { counterOf, signIn, test, windowAt } from './showroom.ts';

test('a file of products is read and taken in the built app', async ({ start, folder }) => {
  const desktop = await start();
  const counter = await counterOf(desktop);
  await counter.evaluate(() => void window.open('#/kantor/impor'));
  const office = await windowAt(desktop, '#/kantor/impor');
  await signIn(office);
  const file = join(folder, 'baru.csv');
  await writeFile(file, 'SKU,Nama,Harga\nBARU-1,Wajik Contoh,9000\n');
  await office.locator('input[type=file]').setInputFiles(file);
  await office.getByRole('button', { name: /^Ambil/ }).click();
  await expect(office.getByRole('heading', { name: /produk masuk$/ })).toBeVisible();
});
