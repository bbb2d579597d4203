import fc from 'fast-check';
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

describe('what a search finds', () => {
  it('finds a product by any of its words, in any order, begun or whole', () => {
    shop.sell({ name: 'Kopi Robusta Lereng Giri 250 g' });
    shop.sell({ name: 'Teh Melati Malam' });
    for (const text of ['kopi', 'giri lereng', 'rob kop', '250 g kopi', 'LERENG', 'kop 250g']) {
      expect(shop.find(text), text).toEqual(['Kopi Robusta Lereng Giri 250 g']);
    }
  });

  it('wants every word to fit somewhere', () => {
    shop.sell({ name: 'Kopi Robusta', producer: 'Bu Sari Contoh' });
    shop.sell({ name: 'Kopi Arabika', producer: 'Pak Tani Contoh' });
    expect(shop.find('kopi sari')).toEqual(['Kopi Robusta']);
    expect(shop.find('kopi gerabah')).toEqual([]);
  });

  it('finds by category, producer, village, family and option', () => {
    shop.sell({
      name: 'Kaos Kampung',
      category: 'Sandang',
      producer: 'Sanggar Rancak',
      village: 'Padasuka',
      family: 'Kaos Contoh',
      options: [{ name: 'Ukuran', value: 'Besar' }],
    });
    for (const text of ['sandang', 'rancak', 'padas', 'contoh', 'ukuran besar', 'kaos padasuka']) {
      expect(shop.find(text), text).toEqual(['Kaos Kampung']);
    }
  });

  it('finds a product by the village of its producer', () => {
    const village = shop.named('village', 'Girikencana');
    const producer = shop.named('producer', 'Bu Sari Contoh');
    shop.store.db.prepare('UPDATE producer SET village_id = ? WHERE id = ?').run(village, producer);
    shop.sell({ name: 'Gula Aren', producer: 'Bu Sari Contoh' });
    expect(shop.find('girikencana')).toEqual(['Gula Aren']);
  });

  it('takes accents, capitals and apostrophes as nothing', () => {
    shop.sell({ name: "Crème Brûlée Jum'at" });
    for (const text of ['creme', 'CRÈME', 'brulee jumat', 'jum’at']) {
      expect(shop.find(text), text).toEqual(["Crème Brûlée Jum'at"]);
    }
  });

  it('finds weights written together and apart', () => {
    shop.sell({ name: 'Gula Semut 250g' });
    shop.sell({ name: 'Gula Batok 250 g' });
    expect(shop.find('250g').toSorted()).toEqual(['Gula Batok 250 g', 'Gula Semut 250g']);
    expect(shop.find('gula 250 g').toSorted()).toEqual(['Gula Batok 250 g', 'Gula Semut 250g']);
  });

  it('finds fragments inside SKUs and barcodes', () => {
    shop.sell({ name: 'Besek Bambu', sku: 'KRJ-001', barcodes: ['2000100000014'] });
    shop.sell({ name: 'Tampah Bambu', sku: 'KRJ-002', barcodes: ['2000100000021'] });
    for (const text of ['rj-001', 'J001', '0014', '100000014', 'bambu 0014']) {
      expect(shop.find(text), text).toEqual(['Besek Bambu']);
    }
    expect(shop.find('krj 001')[0]).toBe('Besek Bambu');
    expect(shop.find('tampahan 0014')).toEqual([]);
    expect(shop.find('krj').toSorted()).toEqual(['Besek Bambu', 'Tampah Bambu']);
    expect(shop.find('kr')).toHaveLength(2);
  });

  it('takes no fragment across two codes for one', () => {
    shop.sell({ name: 'Besek', sku: 'AB12', barcodes: ['1299', '9977'] });
    expect(shop.find('1212')).toEqual([]);
    expect(shop.find('12129')).toEqual([]);
    expect(shop.find('299')).toEqual(['Besek']);
  });

  it('finds what has several barcodes by each of them', () => {
    shop.sell({ name: 'Besek', barcodes: ['2000100000014', '8990000000011'] });
    expect(shop.find('8990000000011')).toEqual(['Besek']);
    expect(shop.find('2000100000014')).toEqual(['Besek']);
  });

  it('finds a barcode with more or fewer zeros in front', () => {
    shop.sell({ name: 'Sirup Pala', barcodes: ['036000291452'] });
    shop.sell({ name: 'Teh Melati', barcodes: ['2000100000014'] });
    for (const text of ['36000291452', '036000291452', '0036000291452', '00036000291452']) {
      expect(shop.find(text), text).toEqual(['Sirup Pala']);
    }
    expect(shop.find('02000100000014')).toEqual(['Teh Melati']);
  });

  it('finds SKUs that differ in their capitals alone, the one that was typed first', () => {
    for (const sku of ['krj-1', 'KRJ-1', 'Krj-1']) shop.sell({ name: `Besek ${sku}`, sku });
    for (const sku of ['krj-1', 'KRJ-1', 'Krj-1']) {
      expect(shop.find(sku)[0]).toBe(`Besek ${sku}`);
      expect(shop.find(sku)).toHaveLength(3);
    }
    expect(shop.find('KRJ1')).toHaveLength(3);
  });

  it('finds a begun word of any length, also where hundreds of words begin so', () => {
    shop.sell({ name: 'Tradisional', category: 'Kerajinan Tangan' });
    for (const text of ['tra', 'tradisi', 'tradisio', 'tan', 'kerajin', 'tan trad']) {
      expect(shop.find(text), text).toEqual(['Tradisional']);
    }
    for (let number = 0; number < 60; number += 1) {
      const ending = [...`${number + 10}`].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      shop.sell({ name: `Pisang Kerajinan${ending}`, sku: `P${number}` });
    }
    expect(shop.find('ker', { limit: 100 })).toHaveLength(61);
    expect(shop.find('kerajin tan')).toEqual(['Tradisional']);
    expect(shop.find('kerajinan pis', { limit: 100 })).toHaveLength(60);
  });

  it('forgives a letter that is missing, too many, wrong or swapped', () => {
    shop.sell({ name: 'Rengginang Ketan' });
    shop.sell({ name: 'Kopi Robusta', producer: 'Wedangan Contoh' });
    const slips = ['renginang', 'rengginnang', 'rengfinang', 'regnginang', 'tengginang'];
    for (const slip of slips) expect(shop.find(slip), slip).toEqual(['Rengginang Ketan']);
    for (const slip of ['kpoi', 'kpi', 'kopii', 'kobi', 'opi', 'kopi robutsa', 'wedanagn kopi']) {
      expect(shop.find(slip), slip).toEqual(['Kopi Robusta']);
    }
  });

  it('forgives a slip in a word that is still being typed', () => {
    shop.sell({ name: 'Rengginang Ketan' });
    for (const slip of ['regng', 'rnggi', 'renggg', 'rengi', 'tenggi', 'kettan rengi']) {
      expect(shop.find(slip), slip).toEqual(['Rengginang Ketan']);
    }
  });

  it('forgives one letter a word, not two, and none in a number', () => {
    shop.sell({ name: 'Rengginang Ketan 250 g' });
    expect(shop.find('rengkinamg')).toEqual([]);
    expect(shop.find('rengginang 260')).toEqual([]);
  });

  it('leaves slips alone where the exact words find enough', () => {
    for (const number of [1, 2, 3, 4, 5]) shop.sell({ name: `Madu Hutan ${number}` });
    shop.sell({ name: 'Mahu Contoh' });
    expect(shop.find('madu')).toHaveLength(5);
    shop.sell({ name: 'Wajik Ketan' });
    shop.sell({ name: 'Wajit Cililin Contoh' });
    expect(shop.find('wajik')).toEqual(['Wajik Ketan', 'Wajit Cililin Contoh']);
  });

  it('survives whatever is typed', () => {
    shop.sell({ name: 'Kopi "Robusta" NEAR Giri', sku: 'A*B' });
    const nasty = [
      '"',
      '""',
      "'",
      '*',
      'kopi*',
      'NEAR',
      'NEAR(kopi robusta, 5)',
      'name:kopi',
      'a:b:c',
      '-',
      '--',
      'kopi AND',
      'OR',
      'NOT kopi',
      '^kopi',
      '{name} : kopi',
      '()',
      '((',
      'kopi)',
      '+',
      '☕',
      '❤️ kopi',
      '1️⃣',
      '\u0000',
      '\ud800',
      'x'.repeat(200),
      'a '.repeat(100),
      '%',
      '_',
      '\\',
      ';DROP TABLE product',
      'ﷺ',
      'İstanbul',
      '한국어',
      'ꦏꦺꦴꦥꦶ',
      '１２３',
      '\u{10ffff}',
      '_off',
      '_c1',
    ];
    for (const text of nasty) expect(() => shop.find(text), text).not.toThrow();
    expect(shop.find('❤️ kopi')).toHaveLength(1);
    expect(shop.find('near "robusta"')).toHaveLength(1);
    expect(shop.find('A*B')).toHaveLength(1);
    expect(shop.find('***')).toEqual([]);
    expect(shop.find('_off')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        shop.find(text);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every product by any word of its name, whatever script it is in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
          minLength: 1,
          maxLength: 4,
        }),
        (words) => {
          const name = `Contoh ${words.join(' ')}`;
          shop.sell({ name });
          expect(shop.find(name, { limit: 200 })).toContain(name);
        },
      ),
      { numRuns: 200 },
    );
  });
});
