import { describe, expect, it } from 'vitest';
import { newId } from '../../../src/shop/clock.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import {
  addProduct,
  emptyShop,
  fillCart,
  newKey,
  payCash,
  refusal,
  standingClock,
} from '../../support/shop.ts';

describe('a sale', () => {
  it('writes everything it causes at once', async () => {
    const shop = await emptyShop({ clock: standingClock() });
    const honey = await addProduct(shop, { producer: 'Perajin Contoh' });
    const rice = await addProduct(shop, {
      sku: 'BRS',
      name: 'Beras',
      unit: 'kg',
      price: rupiah(14_500),
    });
    await fillCart(shop, [
      { productId: honey, quantity: 2000 },
      { productId: rice, quantity: 1250 },
    ]);
    const sale = await payCash(shop, 150_000);
    expect(sale).toMatchObject({
      receiptNumber: 'K1-000001',
      businessDay: '2026-11-22',
      gross: 108_125,
      total: 108_125,
      tendered: 150_000,
      change: 41_875,
      pieces: 3,
      cashier: 'Kasir',
    });
    const { lines } = await shop.client.counter.sale({ id: sale.id });
    expect(lines.map((line) => [line.sku, line.quantity, line.total])).toEqual([
      ['MDU-1', 2000, 90_000],
      ['BRS', 1250, 18_125],
    ]);
    expect((await shop.client.catalogue.get({ id: honey })).onHand).toBe(8000);
    expect((await shop.client.catalogue.get({ id: rice })).onHand).toBe(8750);
    const [newest] = await shop.client.marketplace.items({ limit: 1 });
    expect(newest).toMatchObject({ kind: 'sale', state: 'waiting', subject: 'K1-000001' });
    expect((await shop.client.printing.jobs({}))[0]).toMatchObject({ saleId: sale.id });
    expect((await shop.client.counter.cart({ registerId: shop.registerId })).lines).toEqual([]);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('gives the producer what was agreed on that day, and later terms change nothing of it', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop, { producer: 'Perajin Contoh' });
    const { db } = shop.shop.store;
    const agree = (share: number, since: number) =>
      db
        .prepare(
          `INSERT INTO producer_terms (id, producer_id, commission_bp, since)
           SELECT ?, id, ?, ? FROM producer`,
        )
        .run(newId(), share, since);
    agree(1500, 1);
    await fillCart(shop, [{ productId }]);
    const first = await payCash(shop);
    agree(2500, 2);
    await fillCart(shop, [{ productId }]);
    const second = await payCash(shop);
    const share = async (id: string) =>
      (await shop.client.counter.sale({ id })).lines[0]?.producerShare;
    expect(await share(first.id)).toBe(38_250);
    expect(await share(second.id)).toBe(33_750);
  });

  it('needs an open shift, and belongs to it', async () => {
    const shop = await emptyShop({ shift: false });
    const { client, registerId } = shop;
    await fillCart(shop, [{ productId: await addProduct(shop) }]);
    expect((await refusal(payCash(shop))).code).toBe('SHIFT_NOT_OPEN');
    const shift = await client.shifts.open({ key: newKey(), registerId, count: {} });
    expect(await payCash(shop)).toMatchObject({ shiftId: shift.id, receiptNumber: 'K1-000001' });
  });

  it('numbers receipts without gaps, also over refused tries', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const numbers: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await fillCart(shop, [{ productId }]);
      expect((await refusal(payCash(shop, 1))).code).toBe('TENDER_SHORT');
      numbers.push((await payCash(shop)).receiptNumber);
    }
    expect(numbers).toEqual(['K1-000001', 'K1-000002', 'K1-000003']);
  });

  it('below zero stock is booked, and the stock tells the truth', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop, {}, 1);
    await fillCart(shop, [{ productId, quantity: 3000 }]);
    await payCash(shop);
    expect((await shop.client.catalogue.get({ id: productId })).onHand).toBe(-2000);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('whose total is not what the cashier saw is refused with the total', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    const refused = await refusal(
      shop.client.counter.completeSale({
        key: newKey(),
        cartId: cart.id ?? '',
        expectedTotal: rupiah(1),
        tenders: [{ kind: 'cash', tendered: rupiah(100_000) }],
      }),
    );
    expect(refused).toEqual({ code: 'CART_CHANGED', data: { total: 45_000 } });
  });

  it('of a cart that is sold already is refused, whatever its key', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    await payCash(shop);
    const again = shop.client.counter.completeSale({
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash', tendered: cart.total }],
    });
    expect((await refusal(again)).code).toBe('CART_CLOSED');
  });
});

describe('a cart', () => {
  it('counts the same product up on one line, and keeps weighed goods apart', async () => {
    const shop = await emptyShop();
    await addProduct(shop, { barcodes: ['2000100000014'] });
    const rice = await addProduct(shop, { sku: 'BRS', unit: 'kg' });
    const { client, registerId } = shop;
    for (let i = 0; i < 3; i += 1) {
      await client.counter.addByCode({ key: newKey(), registerId, code: '2000100000014' });
    }
    const cart = await fillCart(shop, [
      { productId: rice, quantity: 250 },
      { productId: rice, quantity: 300 },
    ]);
    expect(cart.lines.map((line) => line.quantity)).toEqual([3000, 250, 300]);
  });

  it('finds a product by SKU and by its GTIN with or without leading zeros', async () => {
    const shop = await emptyShop();
    await addProduct(shop, { barcodes: ['09521234543213'] });
    const { client, registerId } = shop;
    for (const code of ['09521234543213', '9521234543213', 'MDU-1']) {
      await client.counter.addByCode({ key: newKey(), registerId, code });
    }
    expect((await client.counter.cart({ registerId })).lines[0]?.quantity).toBe(3000);
  });

  it('refuses half a piece, an unknown code and what is no longer sold', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    const productId = await addProduct(shop);
    const half = client.counter.addLine({
      key: newKey(),
      registerId,
      productId,
      quantity: quantity(500),
    });
    expect((await refusal(half)).code).toBe('QUANTITY_NOT_WHOLE');
    const unknown = client.counter.addByCode({ key: newKey(), registerId, code: '4711' });
    expect(await refusal(unknown)).toEqual({
      code: 'UNKNOWN_CODE',
      data: { code: '4711', gtin: null },
    });
    await addProduct(shop, { sku: 'OLD', active: false });
    const old = client.counter.addByCode({ key: newKey(), registerId, code: 'OLD' });
    expect((await refusal(old)).code).toBe('PRODUCT_INACTIVE');
  });

  it('asks the price of a product that has none', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    const productId = await addProduct(shop, { price: null });
    const unpriced = client.counter.addLine({ key: newKey(), registerId, productId });
    expect((await refusal(unpriced)).code).toBe('PRICE_NEEDED');
    const { cart } = await client.counter.addLine({
      key: newKey(),
      registerId,
      productId,
      unitPrice: rupiah(12_000),
    });
    expect(cart.total).toBe(12_000);
  });

  it('gives removed lines back where they were', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    const one = await addProduct(shop);
    const two = await addProduct(shop, { sku: 'B' });
    const before = await fillCart(shop, [{ productId: one }, { productId: two }]);
    await client.counter.removeLine({ key: newKey(), lineId: before.lines[0]?.id ?? '' });
    const { cart, removed } = await client.counter.clearCart({ key: newKey(), registerId });
    expect(cart.lines).toEqual([]);
    const restored = await client.counter.restoreLines({
      key: newKey(),
      lineIds: [before.lines[0]?.id ?? '', ...removed],
    });
    expect(restored).toEqual(before);
  });

  it('takes a discount off a line, never more than the line is worth', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId, quantity: 2000 }]);
    const lineId = cart.lines[0]?.id ?? '';
    const set = (amount: number) =>
      shop.client.counter.setDiscount({
        key: newKey(),
        lineId,
        discount: { kind: 'amount', amount: rupiah(amount) },
      });
    expect(await set(5000)).toMatchObject({ gross: 90_000, discount: 5000, total: 85_000 });
    expect(await set(500_000)).toMatchObject({ discount: 90_000, total: 0 });
    const sale = await payCash(shop, 0);
    expect(sale).toMatchObject({ gross: 90_000, discount: 90_000, total: 0, change: 0 });
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('never comes to more than a sale can be', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    const productId = await addProduct(shop, { price: rupiah(600_000_000_000) });
    const cart = await fillCart(shop, [{ productId }]);
    const lineId = cart.lines[0]?.id ?? '';
    const more = client.counter.addByCode({ key: newKey(), registerId, code: 'MDU-1' });
    expect(await refusal(more)).toMatchObject({ code: 'SALE_TOO_LARGE' });
    const most = client.counter.setQuantity({
      key: newKey(),
      lineId,
      quantity: quantity(1_000_000_000),
    });
    expect(await refusal(most)).toMatchObject({ code: 'SALE_TOO_LARGE' });
    const { removed } = await client.counter.clearCart({ key: newKey(), registerId });
    await fillCart(shop, [{ productId }]);
    const back = client.counter.restoreLines({ key: newKey(), lineIds: removed });
    expect(await refusal(back)).toMatchObject({ code: 'SALE_TOO_LARGE' });
    expect(await client.counter.cart({ registerId })).toMatchObject({ total: 600_000_000_000 });
  });

  it('holds no more of a line than a line may be, however often it is scanned', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    const productId = await addProduct(shop, { price: rupiah(1) });
    await fillCart(shop, [{ productId, quantity: quantity(1_000_000_000) }]);
    const more = client.counter.addByCode({ key: newKey(), registerId, code: 'MDU-1' });
    expect(await refusal(more)).toMatchObject({ code: 'SALE_TOO_LARGE' });
  });

  it('survives the end of the program', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    await shop.shop.close();
    const reopened = await emptyShop({ folder: shop.folder });
    expect(await reopened.client.counter.cart({ registerId: shop.registerId })).toEqual(cart);
  });
});
