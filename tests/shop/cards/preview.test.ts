import { expect, it } from 'vitest';
import { addProduct, emptyShop } from '../../support/shop.ts';

it('the preview shows the first sheet: what the PDF says, and nothing outside the paper', async () => {
  const shop = await emptyShop();
  for (let at = 0; at < 5; at += 1)
    await addProduct(shop, { sku: `UJI-${at}`, name: `Uji ${at}.` });
  const { width, height, marks } = await shop.client.cards.preview({
    design: 'table',
    paper: 'a4',
  });
  expect([width, height]).toEqual([210, 297]);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const words = texts.map(({ text }) => text);
  expect(words.filter((text) => text.startsWith('Uji'))).toEqual([
    'Uji 0.',
    'Uji 1.',
    'Uji 2.',
    'Uji 3.',
  ]);
  expect(words.filter((text) => text === 'Rp45.000')).toHaveLength(4);
  for (const text of texts) {
    expect(text.x + text.width).toBeLessThan(width);
    expect(text.y).toBeLessThan(height);
  }
});
