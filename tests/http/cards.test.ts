import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHttp } from '../doors/doors.ts';
import { addProduct, emptyShop, newKey } from '../support/shop.ts';

it('cards that were drawn to be printed are shown by a browser, until others are drawn', async () => {
  const shop = await emptyShop();
  await addProduct(shop);
  const { address, faults } = await openHttp(shop.shop);
  const drawn = await shop.client.cards.draw({ design: 'shelf' });
  expect(drawn).toMatchObject({ cards: 1, pages: 1 });
  expect(drawn.address).toBe(`/cards/${drawn.drawing}`);

  const answer = await fetch(`${address}${drawn.address}`);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="kartu-produk.pdf"',
    'cache-control': 'no-store',
    // The viewer of a browser lies in the page as an object with styles of its own; no script.
    'content-security-policy':
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  await shop.client.cards.markPrinted({ key: newKey(), drawing: drawn.drawing });
  expect(await shop.client.cards.list({})).toMatchObject([{ state: 'current' }]);

  for (let again = 0; again < 8; again += 1) await shop.client.cards.draw({ design: 'label' });
  for (const gone of [drawn.address, `/cards/${newKey()}`, '/cards/..%2Ftoken']) {
    expect((await fetch(`${address}${gone}`)).status).toBe(404);
  }
  expect(readdirSync(join(shop.folder, 'drawn'))).toHaveLength(8);
  expect(faults).toEqual([]);
});

it('what was drawn is gone when the shop opens again', async () => {
  const shop = await emptyShop();
  await addProduct(shop);
  await shop.client.cards.draw({ design: 'shelf' });
  await shop.shop.close();
  await emptyShop({ folder: shop.folder });
  expect(() => readdirSync(join(shop.folder, 'drawn'))).toThrow('ENOENT');
});
