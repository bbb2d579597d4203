import { formatRupiah } from '../../src/domain/money.ts';
import { clearCart, lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

test('scans faster than the shop answers are neither lost nor reordered, and the line just scanned is in sight', async ({
  page,
  shop,
}) => {
  const goods = await pieceGoods(shop.books, 20);
  expect(goods).toHaveLength(20);
  await openCounter(page, shop.url);

  await test.step('twenty scans at once are twenty lines in their order', async () => {
    for (const { code } of goods) await scan(page, code, 2);
    await expect(lines(page)).toHaveCount(20);
    await expect(total(page)).toHaveText(
      formatRupiah(goods.reduce((sum, one) => sum + one.price, 0)),
    );
    const { registerId } = await shop.books.settings.setupStatus({});
    if (!registerId) throw new Error('no register');
    const cart = await shop.books.counter.cart({ registerId });
    expect(cart.lines.map((line) => line.name)).toEqual(goods.map((one) => one.name));
  });

  await clearCart(page);
  await test.step('the keys of the line just scanned are in sight, however long the cart', async () => {
    for (const [index, { code, name }] of goods.slice(0, 12).entries()) {
      await scan(page, code);
      await expect(lines(page)).toHaveCount(index + 1);
      const remove = page.getByRole('button', { name: `Hapus ${name}`, exact: true });
      await expect(remove).toBeInViewport({ ratio: 1 });
    }
  });
});

test('a scan is heard wherever the window is, and nothing that is written there suffers', async ({
  page,
  shop,
}) => {
  const [first, second] = await pieceGoods(shop.books, 2);
  if (!first || !second) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);

  await test.step('the same product scanned three times is one line of three', async () => {
    for (let count = 0; count < 3; count += 1) await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText(formatRupiah(3 * first.price));
  });

  await clearCart(page);
  await test.step('with the focus on a button, which it does not press', async () => {
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Kosongkan', exact: true }).focus();
    await scan(page, second.code);
    await expect(lines(page)).toHaveCount(2);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  await clearCart(page);
  await test.step('while a dialog lies over the counter', async () => {
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Pintasan papan tik' })).toBeVisible();
    await scan(page, first.code);
    await expect(total(page)).toHaveText(formatRupiah(first.price));
    await page.keyboard.press('Escape');
    await expect(lines(page)).toHaveCount(1);
  });

  await clearCart(page);
  await test.step('after an unknown code, which is named', async () => {
    await scan(page, '8999999999990');
    await expect(page.getByRole('alert')).toContainText('8999999999990');
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await clearCart(page);
  await test.step('while something is written in the search, and the writing stays', async () => {
    const search = page.getByRole('searchbox');
    await search.fill('kopi');
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);
    await expect(search).toHaveValue('kopi');
  });

  await test.step('in the cash field, and the sum stays as it was typed', async () => {
    await page.keyboard.press('F9');
    const cash = page.getByLabel('Uang diterima');
    await cash.fill('500000');
    await scan(page, second.code);
    await expect(lines(page)).toHaveCount(2);
    await expect(cash).toHaveValue('500.000');
    await cash.press('Enter');
    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    await expect
      .poll(async () => (await shop.books.counter.recentSales({}))[0]?.total)
      .toBe(first.price + second.price);
  });
});
