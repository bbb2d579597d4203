import { expect, it } from 'vitest';
import { addProduct, emptyShop } from '../../support/shop.ts';

it('cards come along the shelves: by shelf, A2 before A10, then by name; the rest at the end', async () => {
  const shop = await emptyShop();
  const goods = [
    ['Teh', null],
    ['Gula', 'A10'],
    ['Kopi', 'a2'],
    ['beras', 'A2'],
    ['Abon', null],
    ['Wajik', 'A2'],
  ] as const;
  for (const [at, [name, shelf]] of goods.entries()) {
    await addProduct(shop, { sku: `S-${at}`, name, shelf });
  }
  const { cards } = shop.client;
  const listed = await cards.list({});
  const inOrder = ['beras', 'Kopi', 'Wajik', 'Gula', 'Abon', 'Teh'];
  expect(listed.map(({ name }) => name)).toEqual(inOrder);
  expect(listed.map(({ shelf }) => shelf)).toEqual(['A2', 'a2', 'A2', 'A10', null, null]);
  const { marks } = await cards.preview({ design: 'shelf' });
  const written = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(written.filter((text) => inOrder.includes(text))).toEqual(inOrder);
  // Who names products gets them in the order in which they were named.
  const named = await cards.list({ skus: ['S-0', 'S-1'] });
  expect(named.map(({ name }) => name)).toEqual(['Teh', 'Gula']);
});
