import { describe, expect, it } from 'vitest';
import { perSheet, sheetDesigns, sheetLayout } from '../../../src/domain/cards/card-layouts.ts';
import { producerAddress } from '../../../src/domain/codes/card-address.ts';
import { addProduct, draft, emptyShop, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { codesIn, wordsIn } from './pages.ts';

const origin = 'http://kompor.local';
const productDesigns = sheetDesigns.filter((design) => design !== 'portrait');

/** As long as the catalogue allows, and as short. */
const longest = {
  sku: 'P'.repeat(64),
  name: `Kerajinan ${'Anyaman Bambu Halus Bermotif '.repeat(6)}`.slice(0, 190).trim(),
  producer: `Kelompok Perajin ${'Sumber Rejeki Makmur '.repeat(4)}`.trim(),
  village: `Desa ${'Contoh Panjang '.repeat(6)}`.trim(),
  story: 'Dianyam 🌶️ sore hari. '.repeat(400),
  pirt: `2159${'9'.repeat(56)}`,
  halal: `ID99${'1'.repeat(56)}`,
  barcodes: [],
};
const onOneSheet = [
  longest,
  {
    ...longest,
    sku: 'SATU-KATA',
    // The widest letters.
    name: 'W'.repeat(200),
    producer: 'M'.repeat(120),
    village: 'W'.repeat(120),
    price: null,
  },
  { sku: 'Gula Aren/½', name: 'Gula', story: 'Kata'.repeat(500), unit: 'pack' as const },
  { sku: 'TANPA', name: 'Madu Hutan', producer: 'Bu Uji', story: '' },
];

async function shopWith(products: Parameters<typeof addProduct>[1][]): Promise<TestShop> {
  const shop = await emptyShop();
  for (const product of products) await addProduct(shop, product);
  return shop;
}

describe('the PDF of cards', () => {
  it.each(productDesigns)(
    'of design %s has every card, its code and its whole name',
    async (design) => {
      const { client } = await shopWith(onOneSheet);
      const { cards, pages, data } = await client.cards.pdf({ design });
      expect({ cards, pages }).toEqual({ cards: 4, pages: 1 });
      const wanted = (await client.cards.list({})).map((card) => card.address);
      expect(await codesIn(data, 240)).toEqual(wanted.toSorted());
      const words = await wordsIn(data);
      for (const { name } of onOneSheet) {
        // A word that is longer than the card goes on in the next line.
        expect(words.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
      }
      const { producer, village, pirt, halal } = longest;
      const wide = ['M'.repeat(120), 'W'.repeat(120)];
      const prices = ['Rp45.000', 'Tanya harga', '/ bungkus'];
      for (const text of [producer, village, pirt, halal, ...wide, ...prices]) {
        expect(words.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
      }
      if (design === 'label') return;
      expect(words).toContain('Dianyam sore hari. ');
      // A single word without an end is all that is broken off.
      expect(words.match(/…/g)).toHaveLength(1);
    },
  );

  it('has a portrait of each producer, with the address of the producer', async () => {
    const { client } = await shopWith(onOneSheet);
    const { cards, data } = await client.cards.pdf({ design: 'portrait' });
    const producers = await client.producers.list({});
    expect(cards).toBe(3);
    expect(await codesIn(data)).toEqual(
      producers.map(({ id }) => producerAddress(origin, id)).toSorted(),
    );
    const words = (await wordsIn(data)).replaceAll(' ', '');
    for (const { name } of producers) expect(words).toContain(name.replaceAll(' ', ''));
    // Whose story nobody has written is told by the goods.
    expect(words).toContain('Dianyamsorehari.');
  });

  it.each([
    ['shelf', 'a5'],
    ['label', 'a4'],
  ] as const)('begins a new page when one of %s on %s is full', async (design, paper) => {
    const fit = perSheet(sheetLayout(design, paper));
    const names = Array.from({ length: fit + 1 }, (_, at) => `Keripik Uji ${at}.`);
    const shop = await shopWith(names.map((name, at) => ({ sku: `UJI-${at}`, name })));
    const { pages, data } = await shop.client.cards.pdf({ design, paper });
    expect(pages).toBe(2);
    const words = await wordsIn(data);
    for (const name of names) expect(words).toContain(name);
  });

  it('has only the chosen ones, in the order asked for', async () => {
    const shop = await emptyShop();
    for (const sku of ['A-1', 'A-2', 'A-3']) await addProduct(shop, { sku, name: `Nama ${sku}` });
    const skus = ['A-3', 'A-1'];
    const { cards, data } = await shop.client.cards.pdf({ design: 'shelf', skus });
    expect(cards).toBe(2);
    expect(await wordsIn(data)).toMatch(/Nama A-3.*Nama A-1/);
    expect((await shop.client.cards.list({ skus })).map(({ sku }) => sku)).toEqual(skus);
    const wrong = shop.client.cards.pdf({ design: 'shelf', skus: ['A-1', 'Z-9', 'Z-8'] });
    expect(await refusal(wrong)).toMatchObject({
      code: 'SKUS_UNKNOWN',
      data: { skus: ['Z-9', 'Z-8'] },
    });
  });

  it('of nothing is refused, and leaves out what is not on sale', async () => {
    const shop = await emptyShop();
    await addProduct(shop, draft({ active: false }));
    expect(await refusal(shop.client.cards.pdf({ design: 'shelf' }))).toMatchObject({
      code: 'CARDS_NONE',
    });
    expect(await refusal(shop.client.cards.pdf({ design: 'portrait' }))).toMatchObject({
      code: 'CARDS_NONE',
    });
  });
});
