import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, emptyShop, newKey } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

/** A kilogram of rice with the standard tax, and a book that is free of tax. */
async function taxedShop(mode: 'none' | 'included' | 'added'): Promise<TestShop> {
  const shop = await emptyShop();
  await setTax(shop, mode);
  await addProduct(shop, { sku: 'A', name: 'Beras', unit: 'kg', price: rupiah(15_500) });
  await addProduct(shop, { sku: 'B', name: 'Buku', price: rupiah(9000), taxClass: 'bebas' });
  await addProduct(shop, { sku: 'C', name: 'Cenderamata', price: null });
  return shop;
}

async function setTax({ client }: TestShop, mode: 'none' | 'included' | 'added'): Promise<void> {
  const tax = await client.pricing.tax({});
  await client.pricing.saveTax({ key: newKey(), tax: { ...tax, mode } });
}

async function wordsOn({ client }: TestShop, sku: string): Promise<string[]> {
  const { marks } = await client.cards.preview({ design: 'shelf', skus: [sku] });
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

describe('a showroom that adds tax to its prices', () => {
  it('says so on the cards of the goods that are taxed, as its pages for visitors do', async () => {
    const shop = await taxedShop('added');
    expect(await wordsOn(shop, 'A')).toContain('/ kg + PPN');
    expect((await wordsOn(shop, 'B')).join()).not.toContain('PPN');
    expect((await wordsOn(shop, 'C')).join()).not.toContain('PPN');
    const { data } = await shop.client.cards.zpl({ skus: ['A', 'B'] });
    expect(data.match(/\+ PPN/g)).toHaveLength(1);
  });

  it('has wrong cards from the day it begins to', async () => {
    const shop = await taxedShop('included');
    expect(await wordsOn(shop, 'A')).toContain('/ kg');
    const { drawing } = await shop.client.cards.pdf({ design: 'label' });
    await shop.client.cards.markPrinted({ key: newKey(), drawing });
    expect(await shop.client.cards.wrong({})).toEqual([]);
    await setTax(shop, 'added');
    expect(await shop.client.cards.wrong({})).toMatchObject([{ sku: 'A', design: 'label' }]);
  });
});
