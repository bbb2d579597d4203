import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct } from '../../support/shop.ts';
import { cash, counterShop } from './counter-shop.ts';

const day = 24 * 3_600_000;

/** Sales of a hundred days ago, of yesterday, and two of today. */
async function someSales() {
  const shop = await counterShop();
  const honey = await addProduct(shop, { barcodes: ['09521234543213'] }, 100);
  const rice = await addProduct(shop, {
    sku: 'BRS',
    name: 'Beras 100% asli',
    price: rupiah(14_000),
  });
  const now = shop.clock.at;
  const sell = async (at: number, productId: string, pieces = 1) => {
    shop.clock.at = at;
    await shop.add(productId, pieces);
    return (await shop.pay()).receiptNumber;
  };
  await sell(now - 100 * day, honey);
  await sell(now - day, rice, 2);
  await sell(now, honey, 2);
  shop.clock.at = now;
  await shop.openItem('Bunga potong', 14_000);
  await shop.pay([cash(20_000)]);
  const find = async (wish: Parameters<typeof shop.client.counter.findSales>[0]) => {
    const found = await shop.client.counter.findSales(wish);
    return found.sales.map((sale) => Number(sale.receiptNumber.slice(3)));
  };
  return { shop, find };
}

describe('sales are found', () => {
  it('by receipt number or its digits', async () => {
    const { find } = await someSales();
    expect(await find({ number: 'K1-000002' })).toEqual([2]);
    expect(await find({ number: 'k1-000002' })).toEqual([2]);
    expect(await find({ number: '000003' })).toEqual([3]);
    expect(await find({ number: '1' })).toEqual([1]);
    expect(await find({ number: 'K2-000001' })).toEqual([]);
    expect(await find({ number: 'madu' })).toEqual([]);
  });

  it('by day, the newest first', async () => {
    const { find } = await someSales();
    expect(await find({ day: '2026-11-22' })).toEqual([4, 3]);
    expect(await find({ day: '2026-08-14' })).toEqual([1]);
    expect(await find({})).toEqual([4, 3, 2, 1]);
  });

  it('by amount, goods and cashier within three months, and by day however long ago', async () => {
    const { shop, find } = await someSales();
    expect(await find({ amount: rupiah(14_000) })).toEqual([4]);
    expect(await find({ goods: 'madu' })).toEqual([3]);
    expect(await find({ goods: 'BRS' })).toEqual([2]);
    expect(await find({ goods: '9521234543213' })).toEqual([3]);
    expect(await find({ goods: '100%' })).toEqual([2]);
    expect(await find({ goods: '10%' })).toEqual([]);
    expect(await find({ goods: 'bunga' })).toEqual([4]);
    expect(await find({ goods: 'madu', day: '2026-08-14' })).toEqual([1]);
    const cashier = (await shop.client.counter.recentSales({ limit: 1 }))[0]?.cashier ?? '';
    expect(await find({ cashier: cashier.slice(1, 4), amount: rupiah(90_000) })).toEqual([3]);
    expect(await find({ cashier: 'orang lain' })).toEqual([]);
    const { searchedFrom } = await shop.client.counter.findSales({ goods: 'madu' });
    expect(searchedFrom).toBe('2026-08-22');
    expect((await shop.client.counter.findSales({})).searchedFrom).toBeNull();
  });

  it('by what was put on the counter where cash was rounded', async () => {
    const { shop, find } = await someSales();
    const settings = await shop.client.settings.counter({});
    await shop.client.settings.saveCounter({
      key: crypto.randomUUID(),
      settings: { ...settings, cashStep: 500 },
    });
    await shop.openItem('Bunga tabur', 7_240);
    await shop.pay([cash(7_000)]);
    expect(await find({ amount: rupiah(7_240) })).toEqual([5]);
    expect(await find({ amount: rupiah(7_000) })).toEqual([5]);
  });

  it('page by page', async () => {
    const { shop } = await someSales();
    const first = await shop.client.counter.findSales({ limit: 3 });
    expect(first.more).toBe(true);
    const before = first.sales.at(-1)?.id ?? null;
    const second = await shop.client.counter.findSales({ limit: 3, before });
    expect(second.sales.map((sale) => sale.receiptNumber)).toEqual(['K1-000001']);
    expect(second.more).toBe(false);
  });
});
