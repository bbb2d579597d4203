import type { Db } from '../storage/db.ts';

/** Named values of the showroom, as JSON. Each capability reads and writes its own names. */
export interface Settings {
  get<T>(name: string): T | null;
  /** Call it inside a command. */
  set(name: string, value: unknown): void;
}

export function createSettings(db: Db): Settings {
  const find = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?');
  const upsert = db.prepare(
    `INSERT INTO setting (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
  );
  return {
    get: (name) => {
      const row = find.get(name);
      return row === undefined ? null : JSON.parse(row.value);
    },
    set: (name, value) => {
      upsert.run(name, JSON.stringify(value));
    },
  };
}
