import { describe, expect, it } from 'vitest';
import {
  addProduct,
  draft,
  emptyShop,
  fillCart,
  newKey,
  payCash,
  refusal,
} from '../support/shop.ts';

describe('a command', () => {
  it('asked again with the same key answers as the first time and books nothing more', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    const command = {
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash' as const, tendered: cart.total }],
    };
    const { belowZero, ...sale } = await shop.client.counter.completeSale(command);
    expect(await shop.client.counter.completeSale(command)).toEqual({ ...sale, belowZero });
    expect(await shop.client.counter.recentSales({})).toEqual([sale]);
    expect((await shop.client.catalogue.get({ id: productId })).onHand).toBe(9000);
  });

  it('with a used key and another body is refused', async () => {
    const shop = await emptyShop();
    const key = newKey();
    await shop.client.catalogue.saveProduct({ key, id: null, product: draft() });
    const other = { key, id: null, product: draft({ name: 'Madu Lain' }) };
    expect((await refusal(shop.client.catalogue.saveProduct(other))).code).toBe('KEY_REUSED');
  });

  it('with a used key at another procedure is refused', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    const key = newKey();
    const [line] = cart.lines;
    await shop.client.counter.removeLine({ key, lineId: line?.id ?? '' });
    const restored = shop.client.counter.restoreLines({ key, lineIds: [line?.id ?? ''] });
    expect((await refusal(restored)).code).toBe('KEY_REUSED');
  });

  it('that was refused leaves its key free and nothing behind', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    await fillCart(shop, [{ productId }]);
    const key = newKey();
    expect((await refusal(payCash(shop, 1000, key))).code).toBe('TENDER_SHORT');
    const sale = await payCash(shop, 50_000, key);
    expect(sale.receiptNumber).toBe('K1-000001');
  });

  it('keeps its answer over a restart of the program', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const cart = await fillCart(shop, [{ productId }]);
    const command = {
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash' as const, tendered: cart.total }],
    };
    const first = await shop.client.counter.completeSale(command);
    await shop.shop.close();
    const reopened = await emptyShop({ folder: shop.folder });
    expect(await reopened.client.counter.completeSale(command)).toEqual(first);
  });
});
