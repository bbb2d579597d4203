import type { Db } from '../../src/shop/storage/db.ts';

/** How SQLite would answer a question, in its own words: which tables it walks, by which index. */
export function planOf(db: Db, source: string): string {
  return db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
    .all(...(source.match(/\?/g) ?? []).map(() => ''))
    .map(({ detail }) => detail)
    .join(', ');
}
