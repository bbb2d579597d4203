import { rupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { approve, onHand, salesPane, sell } from './sales-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier' });

test('a part comes back with an approval, to the shelf or written off, never more than was sold', async ({
  page,
  shop,
}) => {
  const [one, two] = await pieceGoods(shop.books, 2);
  if (!one || !two) throw new Error('the sample has too few goods');
  const sale = await sell(shop.books, [
    { id: one.id, pieces: 3 },
    { id: two.id, pieces: 1 },
  ]);
  const stock = [await onHand(shop.books, one.id), await onHand(shop.books, two.id)];
  await openCounter(page, shop.url);
  await scan(page, sale.receiptNumber);
  const pane = salesPane(page);
  await expect(pane.getByRole('heading', { name: sale.receiptNumber })).toBeVisible();
  await page.keyboard.press('Alt+R');
  await expect(pane.getByRole('list', { name: 'Barang yang bisa kembali' })).toBeVisible();

  await scan(page, one.code);
  await scan(page, one.code);
  await scan(page, two.code);
  const sum = pane.getByRole('status', { name: 'Dikembalikan' });
  await expect(sum).toContainText(
    `${new Intl.NumberFormat('id-ID').format(2 * one.price + two.price)}`,
  );
  await scan(page, two.code);
  await expect(pane.getByText(`${two.name} tidak ada di struk ini.`)).toBeVisible();
  await pane
    .getByRole('radiogroup', { name: `Keadaan ${two.name}` })
    .getByText('Rusak, dihapus')
    .click();
  await pane.getByRole('radio', { name: 'Salah barang' }).click();
  expect(await findFaults(page)).toEqual([]);
  await pane.getByRole('button', { name: /^Kembalikan Rp/ }).click();
  await approve(page);
  await expect(pane.getByRole('heading', { name: 'Retur selesai' })).toBeVisible();
  await expect(pane.getByText('Serahkan tunai')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);

  const [refund] = (await shop.books.refunds.list({})).refunds;
  expect(refund).toMatchObject({
    saleId: sale.id,
    payout: 2 * one.price + two.price,
    reason: 'Salah barang',
  });
  expect(refund?.approvedBy).not.toBeNull();
  expect([await onHand(shop.books, one.id), await onHand(shop.books, two.id)]).toEqual([
    (stock[0] ?? 0) + 2000,
    stock[1],
  ]);

  await pane.getByRole('button', { name: 'Buka penjualannya' }).click();
  await page.keyboard.press('Alt+R');
  await expect(pane.getByText('bisa kembali 1 dari 3')).toBeVisible();
  await expect(pane.getByText('sudah kembali semua')).toBeVisible();
});

test('a refund is begun and left, goods are exchanged, and a sale that was never paid is voided', async ({
  page,
  shop,
}) => {
  await openCounter(page, shop.url);
  const pane = salesPane(page);

  await test.step('a notice does not lie on the sum and the action of a refund', async () => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    const sale = await sell(shop.books, [{ id: product.id, pieces: 1 }]);
    await scan(page, sale.receiptNumber);
    await expect(pane.getByRole('heading', { name: sale.receiptNumber })).toBeVisible();
    await page.keyboard.press('F10');
    await page.keyboard.press('Alt+R');
    await pane.getByRole('radio', { name: 'Salah barang' }).click();
    const make = pane.getByRole('button', { name: /^Kembalikan Rp/ });
    await expect(make).toBeEnabled();
    const notice = await page.getByText(`Salinan struk ${sale.receiptNumber}`).boundingBox();
    const foot = await pane.locator('.step-foot').boundingBox();
    if (!notice || !foot) throw new Error('the notice is gone already');
    expect(notice.y + notice.height).toBeLessThan(foot.y);
    for (const heading of [sale.receiptNumber, 'Penjualan']) {
      await page.keyboard.press('Escape');
      await expect(pane.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(pane).toBeHidden();
  });

  await test.step('exchanged goods pay for what is taken instead', async () => {
    const [one, two] = (await pieceGoods(shop.books, 12)).toSorted((a, b) => a.price - b.price);
    if (!one || !two) throw new Error('the sample has too few goods');
    const sale = await sell(shop.books, [{ id: one.id, pieces: 1 }]);
    await scan(page, sale.receiptNumber);
    await expect(pane.getByRole('heading', { name: sale.receiptNumber })).toBeVisible();
    await page.keyboard.press('Alt+T');
    await pane.getByRole('radio', { name: 'Salah barang' }).click();
    await pane.getByRole('button', { name: 'Tukar dan lanjut belanja' }).click();
    await approve(page);
    const cart = page.getByRole('region', { name: 'Keranjang' });
    await expect(cart.getByText(/^Nilai tukar Rp/)).toBeVisible();

    await scan(page, two.code);
    await scan(page, two.code);
    await expect(total(page)).toContainText(new Intl.NumberFormat('id-ID').format(2 * two.price));
    await page.keyboard.press('F9');
    await expect(page.getByRole('list', { name: 'Pembayaran yang sudah diterima' })).toContainText(
      'Kredit toko',
    );
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('F8');
    await page.getByLabel('Uang diterima').press('Enter');
    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    await expect(cart.getByText(/^Nilai tukar Rp/)).toBeHidden();
    const [newest] = await shop.books.counter.recentSales({ limit: 1 });
    expect(newest?.tenders.map(({ kind, amount }) => ({ kind, amount }))).toEqual([
      { kind: 'credit', amount: one.price },
      { kind: 'cash', amount: 2 * two.price - one.price },
    ]);
  });

  await test.step('a sale whose QRIS payment never came is voided and nothing is handed out', async () => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    const stock = await onHand(shop.books, product.id);
    const sale = await sell(shop.books, [{ id: product.id, pieces: 1 }], (amount) => [
      { kind: 'qris', amount: rupiah(amount), confirmed: null },
    ]);
    await scan(page, sale.receiptNumber);
    await pane.getByRole('button', { name: 'Batalkan penjualan' }).click();
    await pane.getByRole('radio', { name: 'Pembeli batal' }).click();
    await expect(pane.getByRole('button', { name: /^Batalkan penjualan/ })).toBeDisabled();
    await pane.getByRole('button', { name: /^Tidak pernah masuk/ }).click();
    expect(await findFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: /^Batalkan penjualan/ }).click();
    await approve(page);
    await expect(pane.getByRole('heading', { name: 'Penjualan dibatalkan' })).toBeVisible();
    expect(await onHand(shop.books, product.id)).toBe(stock);
    const [refund] = (await shop.books.refunds.list({})).refunds;
    if (!refund) throw new Error('no void in the books');
    expect(refund.kind).toBe('void');
    const { payouts } = await shop.books.refunds.get({ id: refund.id });
    expect(payouts.map(({ kind, received }) => ({ kind, received }))).toEqual([
      { kind: 'qris', received: false },
    ]);
  });
});

test('goods without their receipt come back by keyboard alone, as store credit', async ({
  page,
  shop,
}) => {
  const [product] = await pieceGoods(shop.books, 1);
  if (!product) throw new Error('the sample has no goods');
  await openCounter(page, shop.url);
  await page.keyboard.press('F7');
  const pane = salesPane(page);
  await pane.getByRole('searchbox').fill('struk yang hilang');
  await expect(pane.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible();
  await pane.getByRole('button', { name: 'Retur tanpa struk' }).press('Enter');
  await expect(pane.getByLabel('Cari barang yang kembali')).toBeFocused();
  await scan(page, product.code);
  const line = pane.getByRole('group', { name: product.name });
  await line.getByLabel('Harga satuan').fill('5000');
  await pane.getByRole('radio', { name: 'Rusak', exact: true }).press('Space');
  await pane.getByRole('radio', { name: /^Tunai/ }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await findFaults(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Kembalikan Rp5.000' }).press('Enter');
  await approve(page);
  const note = pane.getByRole('region', { name: 'Nota kredit toko' });
  await expect(note).toContainText('Rp5.000');
  const [, code] = /(KT-\w{4}-\w{4})/.exec(await note.innerText()) ?? [];
  expect(await shop.books.credits.find({ code: code ?? '' })).toMatchObject({
    balance: rupiah(5000),
  });
  const [refund] = (await shop.books.refunds.list({})).refunds;
  expect(refund).toMatchObject({ saleId: null, total: 5000 });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await scan(page, code ?? '');
  await expect(salesPane(page).getByRole('heading', { name: 'Kredit toko' })).toBeVisible();
  await expect(salesPane(page)).toContainText('Rp5.000');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a refund is made by touch with nothing cut off', async ({ page, shop }) => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    const sale = await sell(shop.books, [{ id: product.id, pieces: 2 }]);
    await openCounter(page, shop.url);
    await page.getByRole('button', { name: 'Penjualan' }).tap();
    const pane = salesPane(page);
    await pane.getByRole('button', { name: sale.receiptNumber }).tap();
    await pane.getByRole('button', { name: 'Retur', exact: true }).tap();
    await pane.getByRole('button', { name: `Tambah ${product.name}` }).tap();
    await pane.getByRole('radio', { name: 'Tidak cocok' }).tap();
    const make = pane.getByRole('button', { name: /^Kembalikan Rp/ });
    await expect(make).toBeInViewport({ ratio: 1 });
    expect(await findFaults(page)).toEqual([]);
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        document.documentElement.scrollHeight - document.documentElement.clientHeight,
      ]),
    ).toEqual([0, 0]);
    await make.tap();
    await approve(page);
    await expect(pane.getByText('Serahkan tunai')).toBeInViewport();
  });
});
