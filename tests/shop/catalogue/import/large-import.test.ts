import { describe, expect, it } from 'vitest';
import { addProduct, emptyShop } from '../../../support/shop.ts';
import { apply, counts, follow, manyProducts, preview, rowsIn, start } from './import-shop.ts';

const rows = 20_000;
const tables = ['product', 'price', 'stock_movement', 'outbox', 'audit', 'village', 'command'];

describe('twenty thousand rows', () => {
  it('can be cancelled while they are read', async () => {
    const shop = await emptyShop();
    const { importId } = await start(shop, manyProducts(rows));
    expect(
      await shop.client.catalogue.cancelImport({ key: crypto.randomUUID(), importId }),
    ).toEqual({ importId, state: 'cancelled', done: 0, total: null, preview: null, failure: null });
    expect(rowsIn(shop, 'product')).toBe(0);
  });

  it('leave nothing behind where they are cancelled before the commit', async () => {
    const shop = await emptyShop();
    const status = await preview(shop, manyProducts(rows));
    const { importId } = status;
    const before = tables.map((table) => rowsIn(shop, table));
    let applied: ReturnType<typeof apply> | null = null;
    await follow(
      shop,
      async () => {
        applied = apply(shop, importId);
        return { importId };
      },
      ({ state, done }) => state === 'applying' && done > 0,
    );
    const cancelled = await shop.client.catalogue.cancelImport({
      key: crypto.randomUUID(),
      importId,
    });
    expect(cancelled.state).toBe('cancelled');
    expect((await (applied ?? apply(shop, importId))).state).toBe('cancelled');
    expect(tables.map((table) => rowsIn(shop, table))).toEqual(before);
    expect((await shop.client.catalogue.search({ text: 'keripik' })).products).toEqual([]);
  }, 120_000);

  it('are imported with progress while the counter looks things up and others wait to write', async () => {
    const shop = await emptyShop();
    const already = await addProduct(shop, { sku: 'MDU-1', barcodes: ['8990000001010'] });
    const status = await preview(shop, manyProducts(rows));
    expect(counts(status)).toBe(`${rows} 0 0 0 0`);
    const seen: number[] = [];
    const found = new Set<string | undefined>();
    const waiting: Promise<string>[] = [];
    const done = await follow(
      shop,
      async () => {
        void apply(shop, status.importId);
        return status;
      },
      async ({ state, done: progress }) => {
        if (state !== 'applying') return state !== 'ready';
        seen.push(progress);
        if (waiting.length === 0) waiting.push(addProduct(shop, { sku: 'MDU-2' }));
        const { product } = await shop.client.catalogue.findByCode({ code: '8990000001010' });
        found.add(product?.id);
        return false;
      },
    );
    expect(done).toMatchObject({ state: 'done', done: rows, total: rows });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect([...found]).toEqual([already]);
    await Promise.all(waiting);
    expect(rowsIn(shop, 'product')).toBe(rows + 2);
    expect(counts(await preview(shop, manyProducts(rows)))).toBe(`0 0 ${rows} 0 0`);
  }, 240_000);
});
