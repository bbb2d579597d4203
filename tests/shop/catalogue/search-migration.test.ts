import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createSearch } from '../../../src/shop/catalogue/search/search.ts';
import { createSearchIndex } from '../../../src/shop/catalogue/search/search-index.ts';
import { migrate } from '../../../src/shop/storage/migrate.ts';

it('products from before there was a search are found once the index has caught up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-search-migration-'));
  const file = join(folder, 'kompor.db');
  const db = new Database(file);
  migrate(db, file, 1);
  db.exec(`
    INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
    VALUES ('a', 'KRJ-001', 'Besek Bambu', 'piece', 18000, 0, 0),
           ('b', 'KRJ-002', 'Tampah Bambu', 'piece', 35000, 0, 0);
    INSERT INTO barcode (code, product_id) VALUES ('2000100000014', 'a');`);
  migrate(db, file, 2);
  expect(createSearchIndex(db).catchUp()).toBe(2);
  const ids = (text: string) =>
    createSearch(db)({ text, categoryId: null, includeInactive: false, limit: 9, offset: 0 }).ids;
  expect(ids('bambu')).toEqual(['a', 'b']);
  expect(ids('0014')).toEqual(['a']);
  expect(db.prepare('SELECT name FROM product ORDER BY id').pluck().all()).toEqual([
    'Besek Bambu',
    'Tampah Bambu',
  ]);
  db.close();
  rmSync(folder, { recursive: true });
});
