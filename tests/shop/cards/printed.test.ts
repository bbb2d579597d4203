import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, draft, emptyShop, newKey, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { take } from '../catalogue/import/import-shop.ts';

const picture = readFileSync(
  join(import.meta.dirname, '../../../resources/sample/pictures/batik-parang.webp'),
);

type Design = 'shelf' | 'label' | 'zpl';

const keripik = { sku: 'KRP', name: 'Keripik Uji', producer: 'Dapur Uji', story: 'Renyah.' };

async function statesIn({ client }: TestShop, design: Design = 'shelf') {
  return (await client.cards.list({ design })).map(({ state }) => state);
}

async function printed(shop: TestShop, design: Design = 'shelf') {
  const { cards } = shop.client;
  const drawn = design === 'zpl' ? await cards.zpl({}) : await cards.pdf({ design });
  const command = { key: newKey(), drawing: drawn.drawing };
  await shop.client.cards.markPrinted(command);
  return command;
}

async function change({ client }: TestShop, id: string, changes: Parameters<typeof draft>[0]) {
  const product = draft({ ...keripik, ...changes });
  await client.catalogue.saveProduct({ key: newKey(), id, product });
}

describe('a card on paper', () => {
  it('is right until the price changes, then listed with both prices until it is printed again', async () => {
    const shop = await emptyShop();
    const id = await addProduct(shop, keripik);
    expect(await statesIn(shop)).toEqual(['never']);
    await printed(shop);
    expect(await statesIn(shop)).toEqual(['current']);
    expect(await shop.client.cards.wrong({})).toEqual([]);

    await change(shop, id, { price: rupiah(50_000) });
    expect(await statesIn(shop)).toEqual(['changed']);
    expect(await shop.client.cards.wrong({})).toMatchObject([
      { productId: id, design: 'shelf', printedPrice: 45_000, price: 50_000 },
    ]);
    await printed(shop);
    expect(await shop.client.cards.wrong({})).toEqual([]);
    expect(await statesIn(shop)).toEqual(['current']);
  });

  it.each([
    { name: 'Keripik Uji Baru' },
    { unit: 'pack' as const },
    { producer: 'Dapur Lain' },
    { village: 'Desa Lain' },
    { pirt: '2159999990023-31' },
    { halal: 'ID99' },
    { barcodes: ['9521234543213'] },
  ])('is wrong after %o', async (changes) => {
    const shop = await emptyShop();
    const id = await addProduct(shop, keripik);
    await printed(shop, 'zpl');
    await change(shop, id, changes);
    expect(await statesIn(shop, 'zpl')).toEqual(['changed']);
  });

  it('is wrong after the address of all cards has changed', async () => {
    const shop = await emptyShop();
    await addProduct(shop, keripik);
    await printed(shop, 'zpl');
    await shop.client.cards.save({ key: newKey(), origin: 'https://pasar.contoh.id' });
    expect(await statesIn(shop, 'zpl')).toEqual(['changed']);
  });

  it('stays right where what changed does not stand on it, and when the price comes back', async () => {
    const shop = await emptyShop();
    const id = await addProduct(shop, keripik);
    await printed(shop, 'label');
    await change(shop, id, { story: 'Renyah sekali.', lowStock: null });
    expect(await statesIn(shop, 'label')).toEqual(['current']);
    expect(await statesIn(shop, 'shelf')).toEqual(['never']);
    await change(shop, id, { price: rupiah(1000) });
    await change(shop, id, {});
    expect(await statesIn(shop, 'label')).toEqual(['current']);
  });

  it('is wrong when the price changed between drawing and printing', async () => {
    const shop = await emptyShop();
    const id = await addProduct(shop, keripik);
    const drawn = await shop.client.cards.pdf({ design: 'shelf' });
    await change(shop, id, { price: rupiah(1000) });
    await shop.client.cards.markPrinted({ key: newKey(), drawing: drawn.drawing });
    expect(await shop.client.cards.wrong({})).toMatchObject([
      { printedPrice: 45_000, price: 1000 },
    ]);
  });

  it('is found wrong whenever it is asked for, whatever has changed since the last look', async () => {
    const shop = await emptyShop();
    const { cards, catalogue } = shop.client;
    const id = await addProduct(shop, keripik);
    await addProduct(shop, { sku: 'LAIN', name: 'Lain' });
    const wrong = async () => (await cards.wrong({})).map(({ sku, design }) => `${sku} ${design}`);
    await printed(shop);
    await printed(shop, 'zpl');
    expect(await wrong()).toEqual([]);
    await change(shop, id, { price: rupiah(1000) });
    expect(await wrong()).toEqual(['KRP shelf', 'KRP zpl']);
    expect(await wrong()).toEqual(['KRP shelf', 'KRP zpl']);
    await printed(shop, 'zpl');
    expect(await wrong()).toEqual(['KRP shelf']);
    // A change that is refused leaves everything as it was.
    const product = draft({ ...keripik, sku: 'LAIN' });
    await refusal(catalogue.saveProduct({ key: newKey(), id, product }));
    expect(await wrong()).toEqual(['KRP shelf']);
    const data = picture.toString('base64');
    await catalogue.addPicture({ key: newKey(), productId: id, data });
    await change(shop, id, {});
    expect(await wrong()).toEqual(['KRP shelf', 'KRP zpl']);
    await cards.save({ key: newKey(), origin: 'https://pasar.contoh.id' });
    expect(await wrong()).toEqual(['KRP shelf', 'LAIN shelf', 'KRP zpl', 'LAIN zpl']);
  });

  it('is found wrong after an import', async () => {
    const shop = await emptyShop();
    await addProduct(shop, keripik);
    await printed(shop);
    expect(await shop.client.cards.wrong({})).toEqual([]);
    await take(shop, 'SKU,Nama,Harga\nKRP,Keripik Uji,9000\n');
    expect(await shop.client.cards.wrong({})).toMatchObject([{ sku: 'KRP', price: 9000 }]);
  });

  it('of what is sold no more is not listed', async () => {
    const shop = await emptyShop();
    const id = await addProduct(shop, keripik);
    await printed(shop);
    await change(shop, id, { price: rupiah(1000), active: false });
    expect(await shop.client.cards.wrong({})).toEqual([]);
  });

  it('is written down once for a key, in the log too, and never of what was not drawn', async () => {
    const shop = await emptyShop();
    await addProduct(shop, keripik);
    const command = await printed(shop);
    expect(await shop.client.cards.markPrinted(command)).toEqual({ cards: 1 });
    const { entries } = await shop.client.audit.list({ action: 'cards.print' });
    expect(entries.map(({ subject, detail }) => [subject, detail])).toEqual([
      ['shelf', { items: 1 }],
    ]);
    const unknown = shop.client.cards.markPrinted({ key: newKey(), drawing: newKey() });
    expect(await refusal(unknown)).toMatchObject({ code: 'DRAWING_NOT_FOUND' });
  });
});
