import { newId } from '../clock.ts';
import type { Db } from '../storage/db.ts';

export interface People {
  /** The name that goes onto receipts. */
  cashier(): string;
  /** Adds a member of staff. Call it inside a command. */
  add(name: string): void;
}

export function createPeople(db: Db): People {
  const first = db.prepare<[], { name: string }>(
    'SELECT name FROM staff WHERE active = 1 ORDER BY id LIMIT 1',
  );
  const insert = db.prepare('INSERT INTO staff (id, name) VALUES (?, ?)');
  return {
    cashier: () => first.get()?.name ?? 'Kasir',
    add: (name) => {
      insert.run(newId(), name);
    },
  };
}
