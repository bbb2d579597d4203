import { expect, test } from 'vitest';
import { quantity } from '../../../src/domain/quantity.ts';
import { addProduct, emptyShop } from '../../support/shop.ts';

test('goods at or below their warning level are told, the emptiest first', async () => {
  const shop = await emptyShop();
  const lowStock = quantity(5000);
  await addProduct(shop, { sku: 'A', name: 'Cukup', lowStock }, 6);
  await addProduct(shop, { sku: 'B', name: 'Tepat di batas', lowStock }, 5);
  await addProduct(shop, { sku: 'C', name: 'Habis', lowStock }, 0);
  await addProduct(shop, { sku: 'D', name: 'Tanpa batas' }, 0);
  await addProduct(shop, { sku: 'E', name: 'Tidak dijual', lowStock, active: false }, 0);

  const low = await shop.client.catalogue.lowStock({ limit: 1 });
  expect(low.total).toBe(2);
  expect(low.products.map((product) => product.name)).toEqual(['Habis']);
  const all = await shop.client.catalogue.lowStock({});
  expect(all.products.map((product) => product.name)).toEqual(['Habis', 'Tepat di batas']);
});
