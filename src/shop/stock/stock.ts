import type { Quantity } from '../../domain/quantity.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../storage/db.ts';

export type MovementKind = 'opening' | 'import' | 'correction' | 'sale' | 'refund' | 'write_off';

export interface Movement {
  productId: string;
  /** Thousandths; negative where goods leave. */
  quantity: number;
  kind: MovementKind;
  /** The id of the sale, refund or import that caused it. */
  reference: string | null;
  note: string;
}

export interface Stock {
  /** Writes a movement and returns the level it leads to. Call it inside a command. */
  move(movement: Movement): Quantity;
  /** Thousandths on hand; below zero where more was sold than was there. */
  onHand(productId: string): Quantity;
  /** The newest movements of a product first. */
  movements(productId: string, limit: number): MovementRow[];
}

export interface MovementRow {
  /** Rises with every movement of the shop. */
  number: number;
  kind: MovementKind;
  quantity: Quantity;
  note: string;
  at: number;
}

export function createStock(db: Db, clock: Clock): Stock {
  const insert = db.prepare(
    `INSERT INTO stock_movement (product_id, quantity, kind, reference, note, at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const add = db.prepare<[string, number], { quantity: Quantity }>(
    `INSERT INTO stock_level (product_id, quantity) VALUES (?, ?)
     ON CONFLICT (product_id) DO UPDATE SET quantity = quantity + excluded.quantity
     RETURNING quantity`,
  );
  const level = db.prepare<[string], { quantity: Quantity }>(
    'SELECT quantity FROM stock_level WHERE product_id = ?',
  );
  const onHand = (productId: string) => level.get(productId)?.quantity ?? (0 as Quantity);
  const movements = db.prepare<[string, number], MovementRow>(
    `SELECT number, kind, quantity, note, at FROM stock_movement
     WHERE product_id = ? ORDER BY number DESC LIMIT ?`,
  );
  return {
    movements: (productId, limit) => movements.all(productId, limit),
    move: ({ productId, quantity, kind, reference, note }) => {
      if (quantity === 0) return onHand(productId);
      insert.run(productId, quantity, kind, reference, note, clock.now());
      const after = add.get(productId, quantity);
      if (after === undefined) throw new Error(`no level of product ${productId}`);
      return after.quantity;
    },
    onHand,
  };
}
