import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSearchShop } from './search-shop.ts';
import type { SearchShop } from './search-shop.ts';

let shop: SearchShop;

beforeEach(() => {
  shop = openSearchShop();
});

afterEach(() => {
  shop.close();
});

describe('the order of what a search finds', () => {
  it('puts the exact code first, then names that start so, names, other fields, fragments, slips', () => {
    shop.sell({ name: 'Kopo Contoh' });
    shop.sell({ name: 'Besek Bambu', sku: 'XKOPI9' });
    shop.sell({ name: 'Cangkir Gerabah', category: 'Peralatan Kopi' });
    shop.sell({ name: 'Sirup Kopi' });
    shop.sell({ name: 'Kopi Arabika' });
    shop.sell({ name: 'Wajik', sku: 'Kopi' });
    expect(shop.find('kopi')).toEqual([
      'Wajik',
      'Kopi Arabika',
      'Sirup Kopi',
      'Cangkir Gerabah',
      'Besek Bambu',
    ]);
    expect(shop.find('kopu')).toContain('Kopo Contoh');
  });

  it('puts a word in the name before a word that only begins so', () => {
    shop.sell({ name: 'Aneka Gulai' });
    shop.sell({ name: 'Sirup Gula' });
    expect(shop.find('gula')).toEqual(['Sirup Gula', 'Aneka Gulai']);
  });

  it('knows a SKU however its dashes and capitals are typed', () => {
    shop.sell({ name: 'Krj Anyaman' });
    shop.sell({ name: 'Besek', sku: 'KRJ-001' });
    shop.sell({ name: 'Tampah', sku: 'KRJ-0011' });
    for (const text of ['KRJ-001', 'krj001', ' krj 001 ']) {
      expect(shop.find(text), text).toEqual(['Besek', 'Tampah']);
    }
  });

  it('lists by name when nothing is asked', () => {
    for (const name of ['teh', 'Abon', 'Ümami', 'madu', 'Zaitun']) shop.sell({ name });
    expect(shop.find('')).toEqual(['Abon', 'madu', 'teh', 'Ümami', 'Zaitun']);
    expect(shop.find('   ')).toHaveLength(5);
  });

  it('turns pages without losing or repeating a product', () => {
    const expected = Array.from({ length: 700 }, (_, number) => `Madu ${1000 + number}`);
    for (const [position, name] of expected.entries()) {
      shop.sell({ name: position % 2 === 0 ? name : `Aneka ${name}`, sku: `M${position}` });
    }
    for (const text of ['', 'madu', 'm', '1', 'contoh madu']) {
      const all: string[] = [];
      let more = true;
      while (more) {
        const page = shop.search({
          text,
          categoryId: null,
          includeInactive: false,
          limit: 60,
          offset: all.length,
        });
        all.push(...page.ids);
        more = page.more;
      }
      expect(new Set(all).size, text).toBe(all.length);
      expect(all, text).toHaveLength(text === 'contoh madu' ? 0 : 700);
    }
  });

  it('shows the same order whatever the size of its pages', () => {
    shop.store.db.transaction(() => {
      for (let number = 0; number < 400; number += 1) {
        const name = [`Sirup Gula ${number}`, `Aneka Gulai ${number}`, `Wajik ${number}`][
          number % 3
        ];
        shop.sell({ name: name ?? '', category: 'Gulali', sku: `G${number}` });
      }
    })();
    const turned = (text: string, limit: number) => {
      const ids: string[] = [];
      let more = true;
      while (more) {
        const question = { text, categoryId: null, includeInactive: false, limit };
        const page = shop.search({ ...question, offset: ids.length });
        ids.push(...page.ids);
        more = page.more;
      }
      return ids;
    };
    for (const text of ['gula', 'gul sirup', 'gulali wajik', 'g']) {
      expect(turned(text, 35), text).toEqual(turned(text, 500));
    }
  });

  it('says whether there is more', () => {
    for (const number of [1, 2, 3]) shop.sell({ name: `Madu ${number}` });
    const ask = (text: string, limit: number, offset = 0) =>
      shop.search({ text, categoryId: null, includeInactive: false, limit, offset });
    for (const text of ['', 'madu']) {
      expect(ask(text, 2)).toMatchObject({ ids: { length: 2 }, more: true });
      expect(ask(text, 3)).toMatchObject({ ids: { length: 3 }, more: false });
      expect(ask(text, 2, 2)).toMatchObject({ ids: { length: 1 }, more: false });
      expect(ask(text, 2, 900_000)).toEqual({ ids: [], more: false });
    }
  });

  it('keeps to a category', () => {
    const category = shop.named('category', 'Minuman');
    shop.sell({ name: 'Kopi Robusta', category: 'Minuman', sku: 'KP-1' });
    shop.sell({ name: 'Cangkir Kopi', category: 'Gerabah', sku: 'KP-2' });
    for (const text of ['', 'kopi', 'robusta', 'kpoi', 'kp', 'kp1', 'KP-1']) {
      expect(shop.find(text, { categoryId: category }), text).toEqual(['Kopi Robusta']);
    }
    expect(shop.find('KP-2', { categoryId: category })).toEqual([]);
  });

  it('leaves inactive products out unless they are asked for', () => {
    shop.sell({ name: 'Kopi Robusta', sku: 'KP-100', active: false, barcodes: ['2000100000014'] });
    shop.sell({ name: 'Kopi Arabika', sku: 'KP-200' });
    for (const text of ['', 'kopi', 'rob', 'KP-100', 'kp1', '100', '2000100000014', 'robutsa']) {
      expect(shop.find(text), text).not.toContain('Kopi Robusta');
      expect(shop.find(text, { includeInactive: true }), text).toContain('Kopi Robusta');
    }
  });
});
