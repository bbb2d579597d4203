import type { Page } from '@playwright/test';
import { formatRupiah } from '../../src/domain/money.ts';
import { clearCart, lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

/** Enters the PIN that the sample tells of whoever is chosen to approve. */
async function enterPin(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  const words = await dialog
    .getByText(/PIN \d{6}/)
    .first()
    .textContent();
  await dialog.getByLabel(/^PIN/).fill(/\d{6}/.exec(words ?? '')?.[0] ?? '');
}

test('a cart is put aside by name and comes back, and the one in between is put aside first', async ({
  page,
  shop,
}) => {
  const [first, second] = await pieceGoods(shop.books, 2);
  if (!first || !second) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);
  await scan(page, first.code);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('F3');
  await page.getByLabel('Nama keranjang ini').fill('Bu Uji');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Siap memindai')).toBeVisible();
  await expect(page.getByRole('button', { name: /Ditahan \(1\)/ }).first()).toBeVisible();

  await scan(page, second.code);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('F3');
  await page.getByRole('button', { name: 'Lanjutkan Bu Uji' }).click();
  await page.getByRole('button', { name: 'Tahan dulu, lalu lanjutkan “Bu Uji”' }).click();
  await expect(lines(page)).toContainText(first.name);
  const held = await shop.books.counter.heldCarts({});
  expect(held.map(({ goods }) => goods)).toEqual([[second.name]]);
});

test('an unknown code is sold as an open item, or becomes a product, without leaving the counter', async ({
  page,
  shop,
}) => {
  await test.step('an unknown code is sold as an open item, in place', async () => {
    await openCounter(page, shop.url);
    await scan(page, '8999999999995');
    await expect(page.getByText('Kode 8999999999995')).toBeVisible();
    await page.keyboard.press('Alt+l');
    await page.getByLabel('Nama barang').fill('Sapu lidi');
    await page.getByLabel('Harga satuan').fill('7500');
    await page.keyboard.press('Enter');
    await expect(lines(page)).toContainText('Sapu lidi');
    await expect(lines(page)).toContainText('barang lain');
    await expect(total(page)).toHaveText('Rp7.500');
  });

  await test.step('an unknown code becomes a product without leaving the counter', async () => {
    await clearCart(page);
    await scan(page, '8999999999995');
    await page.getByRole('button', { name: 'Buat produk' }).click();
    await expect(page.getByLabel('Kode batang')).toHaveValue('8999999999995');
    await page.getByLabel('Nama barang').fill('Kerupuk Uji');
    await page.getByLabel('Harga jual').fill('9000');
    await page.keyboard.press('Enter');
    await expect(lines(page)).toContainText('Kerupuk Uji');
    await scan(page, '8999999999995');
    await expect(total(page)).toHaveText('Rp18.000');
  });
});

test.describe('a cashier', () => {
  test.use({ signedInAs: 'cashier' });

  test('changes prices and gives discounts, large ones with the PIN of somebody who may', async ({
    page,
    shop,
  }) => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);

    await test.step('changes a price with the PIN of somebody who may; the line shows both prices', async () => {
      await scan(page, product.code);
      await expect(lines(page)).toHaveCount(1);
      await page.keyboard.press('F5');
      const price = product.price - 1000;
      await page.getByLabel(/^Harga per/).fill(String(price));
      await page.keyboard.press('Enter');
      await enterPin(page);
      await expect(lines(page)).toContainText(formatRupiah(price));
      await expect(lines(page)).toContainText('harga diubah');
      await expect(total(page)).toHaveText(formatRupiah(price));

      // One was approved: the second asks again, and leaving the question leaves one.
      const more = lines(page).getByRole('button', { name: /^Tambah/ });
      await more.click();
      await expect(page.getByRole('dialog')).toContainText('kini untuk 2');
      await page.keyboard.press('Escape');
      await expect(total(page)).toHaveText(formatRupiah(price));
      await more.click();
      await enterPin(page);
      await expect(total(page)).toHaveText(formatRupiah(price * 2));

      await page.keyboard.press('Alt+c');
      await page.getByLabel('Catatan di struk').fill('Dibungkus kado');
      await page.keyboard.press('Enter');
      await expect(lines(page)).toContainText('Dibungkus kado');
    });

    await test.step('gives a small discount on the cart alone and a large one only with approval', async () => {
      await clearCart(page);
      await scan(page, product.code);
      await expect(lines(page)).toHaveCount(1);
      await page.keyboard.press('Shift+F6');
      await page.getByRole('button', { name: '5%' }).click();
      await expect(page.getByText('Diskon keranjang 5%')).toBeVisible();
      await page.keyboard.press('Shift+F6');
      await page.getByRole('button', { name: '20%' }).click();
      await enterPin(page);
      await expect(page.getByText('Diskon keranjang 20%')).toBeVisible();
      await expect(total(page)).toHaveText(formatRupiah(Math.round(product.price * 0.8)));
      await scan(page, product.code);
      await expect(page.getByText(/Diskon hanya disetujui sampai/)).toBeVisible();
      await expect(total(page)).toHaveText(formatRupiah(Math.round(product.price * 1.8)));
    });
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('our own keyboard writes the name of a cart and covers nothing', async ({ page, shop }) => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await page.getByRole('button', { name: product.name }).first().tap();
    await expect(lines(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Tahan', exact: true }).first().tap();
    const keys = page.getByRole('group', { name: 'Papan tik' });
    for (const key of ['U', 'j', 'i']) {
      await keys.getByRole('button', { name: key, exact: true }).tap();
    }
    const field = page.getByLabel('Nama keranjang ini');
    await expect(field).toHaveValue('Uji');
    await expect(field).toBeInViewport({ ratio: 1 });
    const box = await field.boundingBox();
    const keyboard = await keys.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(keyboard?.y ?? 0);
    await keys.getByRole('button', { name: 'Masuk' }).tap();
    await expect(page.getByText('Siap memindai')).toBeVisible();
    await expect(keys).toBeHidden();
    expect((await shop.books.counter.heldCarts({})).map(({ name }) => name)).toEqual(['Uji']);
  });
});
