import { describe, expect, it } from 'vitest';
import type { ProductDraft } from '../../../src/contract/catalogue.ts';
import { addProduct, emptyShop, newKey, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

async function address(shop: TestShop, product: Partial<ProductDraft>): Promise<string> {
  await addProduct(shop, product);
  const [card] = await shop.client.cards.list({ skus: [product.sku ?? ''] });
  return card?.address ?? '';
}

describe('the address on a card', () => {
  it('is a GS1 Digital Link where the product has a GTIN, else our own short path', async () => {
    const shop = await emptyShop();
    await shop.client.cards.save({ key: newKey(), origin: 'https://pasar.contoh.id/' });
    expect(await address(shop, { sku: 'MADU-1', barcodes: ['9521234543213'] })).toBe(
      'https://pasar.contoh.id/01/09521234543213',
    );
    // The shop's own numbers mean other goods elsewhere: they are no GTIN.
    expect(await address(shop, { sku: 'Gula Aren/½', barcodes: ['2000000000015'] })).toBe(
      'https://pasar.contoh.id/p/Gula%20Aren%2F%C2%BD',
    );
    expect(await address(shop, { sku: 'TANPA', barcodes: [] })).toBe(
      'https://pasar.contoh.id/p/TANPA',
    );
  });

  it('puts the product into the cart when it is scanned at the counter', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    for (const product of [
      { sku: 'Gula Aren/½', barcodes: [] },
      { sku: 'MADU-1', barcodes: ['9521234543213'] },
    ]) {
      const code = await address(shop, product);
      const { cart } = await client.counter.addByCode({ key: newKey(), registerId, code });
      expect(cart.lines.at(-1)?.sku).toBe(product.sku);
    }
  });

  it('of a producer is told apart at the counter, and sells nothing', async () => {
    const shop = await emptyShop();
    const { client, registerId } = shop;
    await addProduct(shop, { producer: 'Dapur Uji' });
    const [producer] = await client.producers.list({});
    const scan = (code: string) =>
      refusal(client.counter.addByCode({ key: newKey(), registerId, code }));
    const code = `http://kompor.local/u/${producer?.id}`;
    expect(await scan(code)).toEqual({ code: 'CODE_IS_PRODUCER', data: { name: 'Dapur Uji' } });
    expect(await scan('http://kompor.local/u/TIDAK-ADA')).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect((await client.counter.cart({ registerId })).lines).toEqual([]);
  });

  it('begins with kompor.local until the showroom chooses, and the choice is written down', async () => {
    const { client } = await emptyShop();
    expect(await client.cards.setting({})).toEqual({ origin: 'http://kompor.local', isSet: false });
    const saved = await client.cards.save({ key: newKey(), origin: 'Pasar.Contoh.ID' });
    expect(saved).toEqual({ origin: 'https://pasar.contoh.id', isSet: true });
    const { entries } = await client.audit.list({ action: 'settings.cards' });
    expect(entries.map(({ detail }) => detail)).toEqual([
      { address: { from: 'http://kompor.local', to: 'https://pasar.contoh.id' } },
    ]);
  });

  it.each([
    'ftp://pasar.contoh.id',
    'http://localhost',
    'kompor',
    'https://a:b@pasar.contoh.id',
    'https://pasar.contoh.id/?a=1',
    'javascript:alert(1)',
    '',
  ])('is not begun with %j', async (origin) => {
    const { client } = await emptyShop();
    expect(await refusal(client.cards.save({ key: newKey(), origin }))).toMatchObject({
      code: 'CARD_ORIGIN_WRONG',
    });
    expect((await client.cards.setting({})).isSet).toBe(false);
  });
});
