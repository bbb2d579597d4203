import { expect, it } from 'vitest';
import { cardAddress } from '../../../src/domain/codes/card-address.ts';
import type { Card } from '../../../src/shop/cards/pdf/card.ts';
import { drawCards } from '../../../src/shop/cards/pdf/document.ts';
import { codesIn } from './pages.ts';

const card = (at: number): Card => ({
  name: `Besek Bambu ${at}`,
  price: 18_000,
  addsTax: false,
  unit: 'piece',
  producer: 'Anyaman Contoh',
  village: 'Desa Contoh',
  story: '',
  pirt: null,
  halal: null,
  address: cardAddress('http://kompor.local', {
    sku: `KRJ-${at}`,
    gtin: at % 3 === 0 ? String(8990000000000 + at) : null,
  }),
  showroom: 'Gerai Contoh',
  picture: null,
});

it('all codes of full sheets of labels are read in one look', async () => {
  const cards = Array.from({ length: 90 }, (_, at) => card(at));
  const { pages, bytes } = await drawCards({ design: 'label', paper: 'a4', cards });
  expect(pages).toBe(3);
  const wanted = cards.map(({ address }) => address).toSorted();
  expect(await codesIn(Buffer.from(bytes).toString('base64'))).toEqual(wanted);
});
