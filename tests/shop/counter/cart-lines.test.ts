import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, draft, newKey, refusal } from '../../support/shop.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { audited, counterShop, off } from './counter-shop.ts';

describe('a line of the cart', () => {
  it('keeps the price it was added with and says that there is another by now', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop);
    await shop.add(id);
    const product = draft({ price: rupiah(50_000) });
    await shop.client.catalogue.saveProduct({ key: newKey(), id, product });
    const { lines, total } = await shop.cart();
    expect(total).toBe(45_000);
    expect(lines[0]).toMatchObject({
      unitPrice: 45_000,
      listPrice: 45_000,
      priceNow: 50_000,
      warnings: ['PRICE_CHANGED'],
    });
    await shop.add(id);
    expect((await shop.cart()).lines.map((line) => line.unitPrice)).toEqual([45_000, 50_000]);
  });

  it('is shown short when all lines of its product together take more than there is', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop, {}, 3);
    await shop.add(id, 2);
    await shop.client.counter.setNote({ key: newKey(), lineId: await shop.lineOf(), note: 'kado' });
    expect((await shop.cart()).lines.map((line) => line.short)).toEqual([false]);
    await shop.add(id, 2);
    expect((await shop.cart()).lines.map((line) => [line.short, line.onHand])).toEqual([
      [true, 3000],
      [true, 3000],
    ]);
  });

  it('with a note, a discount or another price of its own is not counted up', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop, { barcodes: ['2000100000014'] });
    const change = [
      async (lineId: string) => {
        await shop.client.counter.setNote({ key: newKey(), lineId, note: 'kado' });
      },
      async (lineId: string) => {
        await shop.setDiscount(lineId, off(1000));
      },
      async (lineId: string) => {
        await shop.setPrice(lineId, 40_000);
      },
    ];
    for (const make of change) await make((await shop.scan('2000100000014')).lineId);
    await shop.add(id);
    await shop.scan('2000100000014');
    expect((await shop.cart()).lines.map((line) => line.quantity)).toEqual([
      1000, 1000, 1000, 2000,
    ]);
  });

  it('may hold goods that are in no catalogue, which are sold without touching any stock', async () => {
    const shop = await counterShop();
    const { cart } = await shop.openItem('Bunga potong', 12_500);
    expect(cart.lines[0]).toMatchObject({
      productId: null,
      sku: '',
      priceFrom: 'open',
      onHand: null,
      short: false,
      total: 12_500,
    });
    await shop.setPrice(cart.lines[0]?.id ?? '', 10_000);
    const { id, total } = await shop.pay();
    expect(total).toBe(10_000);
    const { lines } = await shop.client.counter.sale({ id });
    expect(lines[0]).toMatchObject({ name: 'Bunga potong', productId: null, producerShare: 0 });
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('goes back to its own price', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    await shop.setPrice(await shop.lineOf(), 40_000);
    const { lines } = await shop.setPrice(await shop.lineOf(), null);
    expect(lines[0]).toMatchObject({ unitPrice: 45_000, priceFrom: 'list' });
  });

  it('carries note and own price into the books', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const lineId = await shop.lineOf();
    await shop.setPrice(lineId, 40_000);
    await shop.client.counter.setNote({ key: newKey(), lineId, note: 'Untuk Bu Contoh' });
    const { id } = await shop.pay();
    const { lines } = await shop.client.counter.sale({ id });
    expect(lines[0]).toMatchObject({
      unitPrice: 40_000,
      listPrice: 45_000,
      note: 'Untuk Bu Contoh',
    });
  });
});

describe('a cleared cart', () => {
  it('gives its discount away with its lines, and takes both back', async () => {
    const shop = await counterShop();
    const { client, registerId } = shop;
    const id = await addProduct(shop);
    await shop.add(id, 2);
    await shop.setCartDiscount(off(9000));
    const before = await shop.cart();
    const { cart, removed } = await client.counter.clearCart({ key: newKey(), registerId });
    expect(cart).toMatchObject({ lines: [], givenDiscount: null });
    const restored = await client.counter.restoreLines({ key: newKey(), lineIds: removed });
    expect(restored).toEqual(before);
  });

  it('never hands its discount to the next visitor', async () => {
    const shop = await counterShop();
    const { client, registerId } = shop;
    const id = await addProduct(shop);
    await shop.add(id);
    await shop.setCartDiscount(off(4000));
    const { removed } = await client.counter.clearCart({ key: newKey(), registerId });
    await shop.add(id, 2);
    const restored = await client.counter.restoreLines({ key: newKey(), lineIds: removed });
    expect(restored).toMatchObject({ givenDiscount: null, discount: 0, total: 135_000 });
  });
});

describe('a price by hand', () => {
  it('keeps who changed it, from what to what', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    await shop.setPrice(await shop.lineOf(), 40_000);
    expect(await audited(shop.client, 'cart.price')).toMatchObject({
      who: 'Kompor',
      subject: 'Madu Hutan 250 ml',
      detail: { from: 45_000, to: 40_000, list: 45_000 },
    });
  });

  it('needs nobody where the price is asked anyway', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop, { price: null });
    const { client, registerId } = shop;
    const cashier = (await shop.enter('cashier')).client;
    await client.counter.addLine({
      key: newKey(),
      registerId,
      productId: id,
      unitPrice: rupiah(5000),
    });
    const lineId = await shop.lineOf();
    const change = { key: newKey(), lineId, unitPrice: rupiah(6000) };
    const cart = await cashier.counter.setPrice(change);
    expect(cart.lines[0]).toMatchObject({ unitPrice: 6000, priceFrom: 'asked' });
    const none = cashier.counter.setPrice({ key: newKey(), lineId, unitPrice: null });
    expect((await refusal(none)).code).toBe('PRICE_NEEDED');
  });
});
