import { newId } from '../clock.ts';
import type { Db } from '../storage/db.ts';
import type { Actor, Caller } from './caller.ts';

export interface Staff {
  /** Who sells, as it goes onto receipts: whoever asks; for the house the first member of staff. */
  cashier(caller: Caller): Actor;
  /** Adds a member of staff. Call it inside a command. */
  add(name: string): void;
}

export function createStaff(db: Db): Staff {
  const first = db.prepare<[], { id: string; name: string }>(
    'SELECT id, name FROM staff WHERE active = 1 ORDER BY id LIMIT 1',
  );
  const insert = db.prepare('INSERT INTO staff (id, name) VALUES (?, ?)');
  return {
    cashier: (caller) =>
      caller.kind === 'staff' ? caller : (first.get() ?? { id: null, name: 'Kasir' }),
    add: (name) => {
      insert.run(newId(), name);
    },
  };
}
