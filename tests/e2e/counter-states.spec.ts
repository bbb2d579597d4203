import type { Page } from '@playwright/test';
import { quantity } from '../../src/domain/quantity.ts';
import { rupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';
import { draft } from '../support/draft.ts';

/** No part of the screen is wider than the screen. */
async function expectNothingCutOff(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, state).toBeLessThanOrEqual(0);
}

const themes: { colorScheme: 'light' | 'dark'; rules?: string[] }[] = [
  { colorScheme: 'light' },
  // Colours are the only thing that dark mode changes.
  { colorScheme: 'dark', rules: ['color-contrast'] },
];
for (const { colorScheme, rules } of themes) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('every state of the counter is free of accessibility faults', async ({ page, shop }) => {
      const goods = await pieceGoods(shop.books, 3);
      const check = async (state: string) => {
        expect(await findFaults(page, rules), state).toEqual([]);
        await expectNothingCutOff(page, state);
      };
      await openCounter(page, shop.url);
      await check('empty cart');
      await scan(page, '8999999999990');
      await expect(page.getByRole('alert')).toBeVisible();
      await check('unknown code');
      for (const { code } of goods) await scan(page, code);
      await expect(lines(page)).toHaveCount(3);
      await check('cart with lines');
      await page.keyboard.press('F6');
      await expect(page.getByLabel('Potongan dalam rupiah')).toBeVisible();
      await check('discount of a line');
      await page.keyboard.press('F4');
      await check('quantity of a line');
      await page.keyboard.press('Alt+c');
      await check('note of a line');
      await page.keyboard.press('F3');
      await expect(page.getByRole('button', { name: 'Tahan keranjang' })).toBeVisible();
      await check('held carts');
      await page.keyboard.press('Alt+a');
      await expect(page.getByRole('list', { name: 'Anggota' })).toBeVisible();
      await check('members');
      await page.keyboard.press('Alt+l');
      await expect(page.getByLabel('Nama barang')).toBeVisible();
      await check('open item');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Printer/ }).click();
      await expect(page.getByRole('region', { name: 'Printer' })).toBeVisible();
      await check('printer state');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Pengaturan layar' }).click();
      await check('screen settings');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await check('help');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F9');
      await page.getByLabel('Uang diterima').fill('1000');
      await check('too little cash');
      for (const way of ['q', 'r', 'n', 'b', 't']) {
        await page.keyboard.press(`Alt+${way}`);
        await check(`another way to pay: ${way}`);
      }
      await page.keyboard.press('F8');
      await page.getByLabel('Uang diterima').press('Enter');
      await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
      await check('done');
      await page.keyboard.press('F7');
      await page
        .getByRole('group', { name: 'Penjualan yang ditemukan' })
        .getByRole('button')
        .first()
        .click();
      await expect(page.getByRole('region', { name: /^Struk seperti/ })).toBeVisible();
      await check('receipt');
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a sale is made by touch alone, with nothing cut off', async ({ page, shop }) => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await page.getByRole('button', { name: product.name }).first().tap();
    await expect(page.getByRole('button', { name: '1 baris' })).toBeVisible();
    expect(await findFaults(page), 'shelf').toEqual([]);
    await expectNothingCutOff(page, 'shelf');
    await page.getByRole('button', { name: '1 baris' }).tap();
    await expect(lines(page)).toHaveCount(1);
    expect(await findFaults(page), 'cart').toEqual([]);
    await expectNothingCutOff(page, 'cart');
    await page.getByRole('button', { name: 'Bayar', exact: true }).tap();
    await page.getByRole('button', { name: 'Uang pas' }).tap();
    expect(await findFaults(page), 'payment').toEqual([]);
    await expectNothingCutOff(page, 'payment');
    const complete = page.getByRole('button', { name: 'Selesai' });
    await expect(complete).toBeInViewport({ ratio: 1 });
    await complete.tap();
    await expect(page.getByText('Uang pas, tanpa kembalian')).toBeVisible();
    await expectNothingCutOff(page, 'done');
  });
});

test('long names, a hundred lines and hundreds of millions fit the counter', async ({
  page,
  shop,
}) => {
  test.slow();
  await fillWithLongGoods(shop.books, 100);
  await openCounter(page, shop.url);
  await expect(lines(page)).toHaveCount(100);
  await expect(total(page)).toHaveText('Rp999.999.900');
  await expect(total(page)).toBeInViewport({ ratio: 1 });
  await expect(lines(page).first()).toContainText('Keripik Tempe');
  await expectNothingCutOff(page, 'a hundred lines');
  expect(await findFaults(page), 'a hundred lines').toEqual([]);
  const wide = await page
    .getByRole('region', { name: 'Keranjang' })
    .evaluate((cart) => cart.scrollWidth - cart.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a search without matches and an empty catalogue say so', async ({ page, shop }) => {
  await openCounter(page, shop.url);

  await test.step('a search without matches repeats what was searched', async () => {
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await expect(page.getByText('Tidak ada produk yang cocok dengan “zzzzqqqq”')).toBeVisible();
  });

  await test.step('an empty catalogue says what to do next', async () => {
    await page.getByRole('searchbox').clear();
    const { products } = await shop.books.catalogue.search({ limit: 200 });
    for (const { id } of products) {
      const detail = await shop.books.catalogue.get({ id });
      await shop.books.catalogue.saveProduct({
        key: crypto.randomUUID(),
        id,
        product: { ...detail, active: false },
      });
    }
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Belum ada produk' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Buka kantor' })).toBeVisible();
  });
});

/** Puts `count` products with names of eighty letters at Rp9.999.999 into the cart. */
async function fillWithLongGoods(books: Books, count: number): Promise<void> {
  const { registerId } = await books.settings.setupStatus({});
  if (!registerId) throw new Error('no register');
  for (let number = 1; number <= count; number += 1) {
    const begin = `Keripik Tempe Sagu Renyah Bumbu Rempah Pilihan Ibu-Ibu PKK ${number} `;
    const product = await books.catalogue.saveProduct({
      key: crypto.randomUUID(),
      id: null,
      product: draft({
        sku: `PANJANG-${number}`,
        name: begin.padEnd(80, 'desa').slice(0, 80),
        price: rupiah(9_999_999),
      }),
    });
    await books.counter.addLine({
      key: crypto.randomUUID(),
      registerId,
      productId: product.id,
      quantity: quantity(1000),
      unitPrice: null,
    });
  }
}
