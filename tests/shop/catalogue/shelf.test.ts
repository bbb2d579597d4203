import { expect, it } from 'vitest';
import { addProduct, draft, emptyShop, newKey } from '../../support/shop.ts';

it('the shelf of a product is written, read in lists and taken away again', async () => {
  const shop = await emptyShop();
  const { catalogue } = shop.client;
  const id = await addProduct(shop, { shelf: '  A2 ' });
  expect(await catalogue.get({ id })).toMatchObject({ shelf: 'A2' });
  expect((await catalogue.search({})).products).toMatchObject([{ id, shelf: 'A2' }]);
  const none = await catalogue.saveProduct({ key: newKey(), id, product: draft({ shelf: null }) });
  expect(none.shelf).toBeNull();
});

it.each(['', '  ', 'x'.repeat(41)])('a shelf is not called %j', async (shelf) => {
  const shop = await emptyShop();
  await expect(addProduct(shop, { shelf })).rejects.toThrow('Input validation failed');
});
