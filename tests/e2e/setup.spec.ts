import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { ownerPin } from '../support/http-client.ts';
import { findFaults } from './axe.ts';
import { expect, openServed, signInAs } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

const test = base.extend<{ fresh: ServedShop }>({
  // Playwright wants the first argument written as a pattern even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  fresh: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kompor-first-'));
    const shop = await openServed(folder);
    await use(shop);
    await shop.served.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

test('a first start offers three ways, and the sample shows its people and their PINs', async ({
  page,
  fresh,
}) => {
  await page.goto(fresh.url);
  await expect(page.getByRole('heading', { name: 'Selamat datang di Kompor' })).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Buka gerai contoh' }).click();
  await expect(page.getByText('Contoh · PIN 135790')).toBeVisible({ timeout: 60_000 });
  await signInAs(page, fresh, 'owner');
  await expect(page.getByRole('heading', { name: 'Buka sif' })).toBeVisible();
  expect(await fresh.books.settings.setupStatus({})).toMatchObject({
    state: 'ready',
    sample: true,
  });
});

test('an empty showroom asks for its name and keeps what was typed when something is missing', async ({
  page,
  fresh,
}) => {
  await page.goto(fresh.url);
  await page.getByRole('button', { name: 'Mulai kosong' }).click();
  await page.getByLabel('Nama pemilik').fill('Pemilik Uji');
  await page.getByLabel('PIN pemilik').fill(ownerPin);
  await page.getByText('WITA').click();
  await page.getByRole('button', { name: 'Mulai berjualan' }).click();
  await expect(page.getByText('Isi nama gerai')).toBeVisible();
  await expect(page.getByLabel('Nama gerai')).toBeFocused();
  await expect(page.getByLabel('Nama pemilik')).toHaveValue('Pemilik Uji');
  await expect(page.getByText('Kedua PIN tidak sama')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);

  await page.getByLabel('Nama gerai').fill('Gerai Desa Uji');
  await page.getByLabel('Ulangi PIN').fill(ownerPin);
  await page.getByRole('button', { name: 'Mulai berjualan' }).click();
  await page.getByRole('button', { name: 'Lihat produk dulu' }).click();
  await expect(page.getByText('Belum ada produk')).toBeVisible();
  expect(await fresh.books.settings.shop({})).toMatchObject({
    name: 'Gerai Desa Uji',
    timeZone: 'Asia/Makassar',
  });
  expect(await fresh.books.settings.setupStatus({})).toMatchObject({ cashier: 'Pemilik Uji' });
});

test('a file chosen at the first start is previewed at once and taken in', async ({
  page,
  fresh,
}) => {
  await page.goto(fresh.url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (
    await chooser
  ).setFiles(resolve(import.meta.dirname, '../fixtures/import/shopify-url-handle.csv'));
  await expect(page.getByText('shopify-url-handle.csv')).toBeVisible();
  await page.getByLabel('Nama gerai').fill('Gerai Desa Uji');
  await page.getByLabel('PIN pemilik').fill(ownerPin);
  await page.getByLabel('Ulangi PIN').fill(ownerPin);
  await page.getByRole('button', { name: 'Lanjut ke impor' }).click();

  await expect(page.getByText('Ekspor Shopify')).toBeVisible();
  await page.getByRole('button', { name: /^(Ambil semua|Lewati)/ }).click();
  await expect(page.getByRole('heading', { name: /produk masuk$/ })).toBeVisible();
  const { products } = await fresh.books.catalogue.search({});
  expect(products.length).toBeGreaterThan(0);
});
