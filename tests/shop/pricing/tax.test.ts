import { describe, expect, it } from 'vitest';
import type { TaxSetting } from '../../../src/contract/pricing.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, draft, emptyShop, fillCart, newKey, refusal } from '../../support/shop.ts';

const classes = [
  { id: 'ppn', name: 'PPN', rateBp: 1100 },
  { id: 'bebas', name: 'Bebas PPN', rateBp: 0 },
];
const tax = (changes: Partial<TaxSetting> = {}): TaxSetting => ({
  mode: 'added',
  classes,
  standard: 'ppn',
  ...changes,
});

describe('tax', () => {
  it('does not appear as long as the showroom is not registered', async () => {
    const opened = await emptyShop();
    await fillCart(opened, [{ productId: await addProduct(opened) }]);
    const cart = await opened.client.counter.cart({ registerId: opened.registerId });
    expect(cart.tax).toBeNull();
    expect(cart.lines.map((line) => line.tax)).toEqual([null]);
    expect((await opened.client.pricing.tax({})).mode).toBe('none');
  });

  it('is added by each product’s class from the moment it is set', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    const taxed = await addProduct(opened, { price: rupiah(10_000) });
    const free = await addProduct(opened, {
      sku: 'BRS-1',
      price: rupiah(20_000),
      taxClass: 'bebas',
    });
    await fillCart(opened, [{ productId: taxed }, { productId: free }]);
    await client.pricing.saveTax({ key: newKey(), tax: tax() });
    const cart = await client.counter.cart({ registerId });
    expect(cart.tax).toEqual({ mode: 'added', amount: 1100 });
    expect(cart.total).toBe(31_100);
    await client.pricing.saveTax({ key: newKey(), tax: tax({ mode: 'included' }) });
    const included = await client.counter.cart({ registerId });
    expect(included.tax).toEqual({ mode: 'included', amount: 991 });
    expect(included.total).toBe(30_000);
  });

  it('keeps every class that a product still names', async () => {
    const opened = await emptyShop();
    const { client } = opened;
    await client.pricing.saveTax({ key: newKey(), tax: tax() });
    const id = await addProduct(opened, { taxClass: 'bebas' });
    const without = tax({ classes: classes.slice(0, 1) });
    expect(await refusal(client.pricing.saveTax({ key: newKey(), tax: without }))).toEqual({
      code: 'TAX_CLASS_USED',
      data: { name: 'Bebas PPN', products: 1 },
    });
    await client.catalogue.saveProduct({ key: newKey(), id, product: draft() });
    expect(await client.pricing.saveTax({ key: newKey(), tax: without })).toEqual(without);
  });

  it('refuses two classes of one name, and a standard that is none of them', async () => {
    const { client } = await emptyShop();
    const save = (wish: TaxSetting) =>
      refusal(client.pricing.saveTax({ key: newKey(), tax: wish }));
    const twice = [...classes, { id: 'ppn-2', name: 'ppn', rateBp: 1200 }];
    expect(await save(tax({ classes: twice }))).toMatchObject({ data: { problem: 'TWICE' } });
    expect(await save(tax({ standard: 'lain' }))).toMatchObject({
      code: 'TAX_WRONG',
      data: { problem: 'NO_STANDARD' },
    });
  });

  it('class and member price belong to the product, and an unknown class is refused', async () => {
    const opened = await emptyShop();
    const { client } = opened;
    const id = await addProduct(opened, { memberPrice: rupiah(40_000), taxClass: 'bebas' });
    expect(await client.catalogue.get({ id })).toMatchObject({
      memberPrice: 40_000,
      taxClass: 'bebas',
    });
    const wrong = draft({ sku: 'LAIN', taxClass: 'tidak-ada' });
    expect(
      await refusal(client.catalogue.saveProduct({ key: newKey(), id: null, product: wrong })),
    ).toMatchObject({ code: 'TAX_CLASS_NOT_FOUND' });
  });
});
