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

describe('the index of the search', () => {
  it('follows a product that gets another name and loses a barcode', () => {
    const id = shop.sell({ name: 'Kopi Robusta', barcodes: ['2000100000014'] });
    shop.store.db.prepare("UPDATE product SET name = 'Teh Melati' WHERE id = ?").run(id);
    shop.store.db.prepare('DELETE FROM barcode').run();
    shop.index.put(id);
    expect(shop.find('melati')).toEqual(['Teh Melati']);
    for (const text of ['kopi', '2000100000014', '0014']) expect(shop.find(text)).toEqual([]);
  });

  it('follows a producer who gets another name', () => {
    const ids = ['Gula Aren', 'Gula Semut'].map((name) =>
      shop.sell({ name, producer: 'Bu Sari Contoh' }),
    );
    shop.store.db.prepare("UPDATE producer SET name = 'Bu Wening Contoh'").run();
    shop.index.putAll(ids);
    expect(shop.find('wening')).toEqual(['Gula Aren', 'Gula Semut']);
    expect(shop.find('sari')).toEqual([]);
  });

  it('follows a product that is put away and brought back', () => {
    const id = shop.sell({ name: 'Kopi Robusta' });
    for (const active of [0, 1]) {
      shop.store.db.prepare('UPDATE product SET active = ? WHERE id = ?').run(active, id);
      shop.index.put(id);
      expect(shop.find('kopi')).toHaveLength(active);
      expect(shop.find('')).toHaveLength(active);
    }
  });

  it('writes nothing where nothing that is searched has changed', () => {
    const id = shop.sell({ name: 'Kopi Robusta' });
    const before = shop.store.db.prepare('SELECT total_changes()').pluck().get();
    shop.index.put(id);
    expect(shop.store.db.prepare('SELECT total_changes()').pluck().get()).toBe(before);
  });

  it('goes back with the transaction that is rolled back', () => {
    shop.sell({ name: 'Kopi Robusta' });
    const { db } = shop.store;
    expect(() =>
      db.transaction(() => {
        shop.sell({ name: 'Teh Melati' });
        throw new Error('the power went');
      })(),
    ).toThrow('the power went');
    expect(shop.find('melati')).toEqual([]);
    expect(shop.find('')).toEqual(['Kopi Robusta']);
  });

  it('refuses to index what does not exist', () => {
    expect(() => {
      shop.index.put('00000000-0000-7000-8000-000000000000');
    }).toThrow('no product');
  });

  it('stays sound through thousands of changes', () => {
    const ids = Array.from({ length: 50 }, (_, number) =>
      shop.sell({ name: `Madu ${number}`, sku: `ABC-${1000 + number}` }),
    );
    const rename = shop.store.db.prepare('UPDATE product SET name = ? WHERE id = ?');
    shop.store.db.transaction(() => {
      for (let round = 0; round < 40; round += 1) {
        for (const [number, id] of ids.entries()) {
          rename.run(`Gula ${round} Aren ${number}`, id);
          shop.index.put(id);
        }
      }
    })();
    shop.store.db.exec("INSERT INTO search_text (search_text) VALUES ('integrity-check')");
    expect(shop.find('madu')).toEqual([]);
    expect(shop.find('gula 39 aren')).toHaveLength(50);
    expect(shop.find('gula 38 aren', { limit: 200 })).toEqual(['Gula 39 Aren 38']);
  });
});
