import { checkDigit } from '../src/domain/codes/gtin.ts';
import { newId } from '../src/shop/clock.ts';
import type { Db } from '../src/shop/storage/db.ts';

const kinds =
  'kopi teh gula madu keripik sambal batik tenun anyaman tikar kerupuk rengginang dodol wajik jahe kunyit temulawak sabun minyak kelapa singkong pisang talas ubi bawang cabai ikan abon dendeng emping rempeyek sirup kecap terasi tempe tahu telur beras kendi cobek celengan besek tampah caping lurik selendang';
const manners =
  'gayo robusta arabika merah putih manis pedas asin original cokelat vanila hitam hijau besar kecil sedang premium khas asli tradisional bakar goreng basah kering curah halus kasar segar utuh bubuk';
const syllables =
  'ba ca da ga ja ka la ma na pa ra sa ta wa ya bi di ji ki li mi ni pi ri si ti bu du gu ju ku lu mu nu pu ru su tu be ke le me ne pe re se te bo do ko lo mo no po ro so to';
const weights = ['50 g', '100 g', '250 g', '500 g', '1 kg', '250 ml', '330 ml', 'isi 5', 'isi 10'];

/** Numbers that look drawn but are the same in every run (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** What the written goods are called, for questions about them. */
export interface Goods {
  ids: string[];
  skus: string[];
  barcodes: string[];
  categoryIds: string[];
  /** Words of names, producers and villages. */
  words: string[];
}

/** Writes `count` products of 1,500 producers from 150 villages in 24 categories. */
export function writeGoods(db: Db, count: number): Goods {
  const drawn = seeded(7);
  const one = (list: string[]): string => list[drawn(list.length)] ?? '';
  const [kind, manner, syllable] = [kinds.split(' '), manners.split(' '), syllables.split(' ')];
  const made = (length: number) => Array.from({ length }, () => one(syllable)).join('');
  const insertNamed = (table: string, names: string[]): string[] =>
    names.map((name) => {
      const id = newId();
      db.prepare(`INSERT INTO ${table} (id, name) VALUES (?, ?)`).run(id, name);
      return id;
    });
  const unique = (length: number, name: () => string) => {
    const names = new Set<string>();
    while (names.size < length) names.add(name());
    return [...names];
  };
  const brands = unique(600, () => made(2 + drawn(2)));
  const villages = unique(150, () => `Desa ${made(3)}`);
  const producers = unique(1500, () => `${one(['Bu', 'Pak', 'Mbok', 'KWT'])} ${made(3)} Contoh`);
  const ids: string[] = [];
  const skus: string[] = [];
  const barcodes: string[] = [];
  let categoryIds: string[] = [];
  const insert = db.prepare(
    `INSERT INTO product (id, sku, name, unit, price, category_id, producer_id, village_id, active,
       created_at, updated_at) VALUES (?, ?, ?, 'piece', 10000, ?, ?, ?, ?, 0, 0)`,
  );
  const insertBarcode = db.prepare('INSERT INTO barcode (code, product_id) VALUES (?, ?)');

  db.transaction(() => {
    categoryIds = insertNamed(
      'category',
      unique(24, () => `${one(kind)} ${one(manner)}`),
    );
    const producerIds = insertNamed('producer', producers);
    const villageIds = insertNamed('village', villages);
    for (let number = 0; number < count; number += 1) {
      const id = newId();
      const sku = `${one(kind).slice(0, 3).toUpperCase()}-${String(number).padStart(5, '0')}`;
      const digits = `200${String(number * 7).padStart(9, '0')}`;
      const name = [one(kind), one(manner), one(manner), one(brands), one(weights)].join(' ');
      insert.run(
        id,
        sku,
        name,
        one(categoryIds),
        one(producerIds),
        one(villageIds),
        drawn(20) === 0 ? 0 : 1,
      );
      insertBarcode.run(`${digits}${checkDigit(digits)}`, id);
      ids.push(id);
      skus.push(sku);
      barcodes.push(`${digits}${checkDigit(digits)}`);
    }
  })();
  const words = [...kind, ...kind, ...manner, ...brands, ...producers, ...villages]
    .flatMap((name) => name.toLowerCase().split(' '))
    .filter((word) => word.length > 2);
  return { ids, skus, barcodes, categoryIds, words };
}
