import { describe, expect, it } from 'vitest';
import { addProduct, draft, emptyShop, newKey, refusal } from '../../support/shop.ts';

describe('a barcode', () => {
  it('belongs to one product, in whatever spelling of the same GTIN', async () => {
    const shop = await emptyShop();
    const { catalogue } = shop.client;
    await addProduct(shop, { barcodes: ['8990000001010'] });
    const other = draft({ sku: 'MDU-2', barcodes: ['08990000001010'] });
    const saved = catalogue.saveProduct({ key: newKey(), id: null, product: other });
    expect(await refusal(saved)).toEqual({
      code: 'BARCODE_TAKEN',
      data: { code: '08990000001010', name: 'Madu Hutan 250 ml' },
    });
  });

  it('may be spelled anew on the product that has it', async () => {
    const shop = await emptyShop();
    const { catalogue } = shop.client;
    const id = await addProduct(shop, { barcodes: ['8990000001010'] });
    const product = draft({ barcodes: ['08990000001010'] });
    await catalogue.saveProduct({ key: newKey(), id, product });
    expect((await catalogue.get({ id })).barcodes).toEqual(['08990000001010']);
    expect((await catalogue.findByCode({ code: '8990000001010' })).product?.id).toBe(id);
  });
});
