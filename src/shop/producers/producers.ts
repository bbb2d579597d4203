import type { Producer } from '../../contract/producers.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../storage/db.ts';

export interface ProducerDetails {
  name: string;
  village: string | null;
  phone: string | null;
  about: string;
  story: string;
  commissionBp: number;
}

export interface Producers {
  list(): Producer[];
  villages(): { id: string; name: string; about: string; products: number }[];
  /** The id of the village with this name, made where it is new. Call it inside a command. */
  villageId(name: string): string;
  /** The id of the producer with this name, made where it is new. Call it inside a command. */
  producerId(name: string): string;
  /** Writes what is known of a producer; terms that differ are a new agreement from now on. */
  save(details: ProducerDetails): void;
  saveVillage(village: { name: string; district: string; regency: string; about: string }): void;
  nameOf(producerId: string): string | null;
  /** The showroom's part of this producer's sales today, in basis points. */
  commissionBp(producerId: string): number;
}

interface Agreement {
  id: string;
  commissionBp: number | undefined;
}

const unagreed: Agreement = { id: '', commissionBp: undefined };

export function createProducers(db: Db, clock: Clock): Producers {
  const sql = producersSql(db);

  const villageId = (name: string): string => {
    const found = sql.village.get(name);
    if (found !== undefined) return found.id;
    const id = newId();
    sql.insertVillage.run(id, name);
    return id;
  };
  const producerId = (name: string): string => {
    const found = sql.producer.get(name);
    if (found !== undefined) return found.id;
    const id = newId();
    sql.insertProducer.run(id, name);
    return id;
  };
  /** What was agreed last; undefined where nothing was. */
  const agreedLast = (id: string): number | undefined =>
    sql.terms.all(id).reduce((last, one) => (one.id > last.id ? one : last), unagreed).commissionBp;
  const commissionBp = (id: string): number => agreedLast(id) ?? 0;

  return {
    list: () => sql.list.all(),
    villages: () => sql.villages.all(),
    villageId,
    producerId,
    commissionBp,
    nameOf: (id) => sql.name.get(id)?.name ?? null,
    save: ({ name, village, phone, about, story, commissionBp: agreed }) => {
      const id = producerId(name);
      sql.updateProducer.run({
        id,
        village: village === null ? null : villageId(village),
        phone,
        about,
        story,
      });
      if (agreedLast(id) !== agreed) {
        sql.insertTerms.run(newId(), id, agreed, clock.now());
      }
    },
    saveVillage: ({ name, ...details }) => {
      sql.updateVillage.run({ id: villageId(name), ...details });
    },
  };
}

const producersSql = (db: Db) => ({
  village: db.prepare<[string], { id: string }>('SELECT id FROM village WHERE name = ?'),
  insertVillage: db.prepare('INSERT INTO village (id, name) VALUES (?, ?)'),
  updateVillage: db.prepare(
    'UPDATE village SET district = @district, regency = @regency, about = @about WHERE id = @id',
  ),
  producer: db.prepare<[string], { id: string }>('SELECT id FROM producer WHERE name = ?'),
  name: db.prepare<[string], { name: string }>('SELECT name FROM producer WHERE id = ?'),
  insertProducer: db.prepare('INSERT INTO producer (id, name) VALUES (?, ?)'),
  updateProducer: db.prepare(
    `UPDATE producer SET village_id = @village, phone = @phone, about = @about, story = @story
     WHERE id = @id`,
  ),
  insertTerms: db.prepare(
    'INSERT INTO producer_terms (id, producer_id, commission_bp, since) VALUES (?, ?, ?, ?)',
  ),
  /**
   * A producer's agreements, in no order. A few rows, asked for with every line that is sold: with
   * ORDER BY, even along the index, it takes five times as long.
   */
  terms: db.prepare<[string], Agreement>(
    'SELECT id, commission_bp AS commissionBp FROM producer_terms WHERE producer_id = ?',
  ),
  list: db.prepare<[], Producer>(
    `SELECT p.id, p.name, v.name AS village, p.about, p.story,
       coalesce((SELECT commission_bp FROM producer_terms t WHERE t.producer_id = p.id
         ORDER BY id DESC LIMIT 1), 0) AS commissionBp,
       (SELECT count(*) FROM product WHERE producer_id = p.id AND active = 1) AS products
     FROM producer p LEFT JOIN village v ON v.id = p.village_id ORDER BY p.name`,
  ),
  villages: db.prepare<[], { id: string; name: string; about: string; products: number }>(
    `SELECT v.id, v.name, v.about, coalesce(c.products, 0) AS products
     FROM village v LEFT JOIN (
       SELECT coalesce(x.village_id, p.village_id) AS village, count(*) AS products
       FROM product x LEFT JOIN producer p ON p.id = x.producer_id WHERE x.active = 1 GROUP BY 1
     ) c ON c.village = v.id
     ORDER BY v.name`,
  ),
});
