import type { Actor } from '../../people/caller.ts';
import type { ImportPreview } from '../../../contract/catalogue.ts';
import { createAudit } from '../../audit.ts';
import type { Clock } from '../../clock.ts';
import { createEvents } from '../../events.ts';
import { createOutbox } from '../../marketplace/outbox.ts';
import { createProducers } from '../../producers/producers.ts';
import { createStock } from '../../stock/stock.ts';
import type { Db } from '../../storage/db.ts';
import type { Tx } from '../../storage/writer.ts';
import { createProducts } from '../products.ts';
import { createSearchIndex } from '../search/search-index.ts';
import type { Plan } from './plan.ts';
import { rememberSql } from './sql.ts';

export interface Applying {
  importId: string;
  who: Actor;
  fileName: string;
  /** Told after every product; throws to stop. */
  onProduct(done: number): void;
}

/** Writes a plan, every product as a person's saving would write it. Call it inside a command. */
export type ApplyPlan = (plan: Plan, applying: Applying) => void;

/**
 * The catalogue's own writing on another connection. What it tells of goes nowhere from here: the
 * shop's thread publishes once when the import is done.
 */
export function createApplyPlan(db: Db, clock: Clock): ApplyPlan {
  const outbox = createOutbox(db, clock, createEvents());
  const stock = createStock(db, clock);
  const audit = createAudit(db, clock);
  const remember = rememberSql(db);
  const products = createProducts({
    db,
    clock,
    producers: createProducers(db, clock),
    searchIndex: createSearchIndex(db),
    changed: (tx, id) => {
      outbox.put(tx, 'product', id);
    },
  });

  return (plan, { importId, who, fileName, onProduct }) => {
    // One listener's worth of telling per product would keep twenty thousand tasks for nobody.
    const quiet: Tx = { after: () => undefined };
    plan.changes.forEach((change, at) => {
      const id = change.writes ? products.save(quiet, change.id, change.draft) : change.id;
      if (id === null) throw new Error(`row ${change.row} is new and not written`);
      if (change.stock !== 0) {
        const movement = { quantity: change.stock, kind: 'import' as const, note: fileName };
        stock.move({ productId: id, reference: importId, ...movement });
        outbox.put(quiet, 'stock', id);
      }
      if (change.remember !== null) remember.run(id, plan.preview.format, change.remember);
      onProduct(at + 1);
    });
    audit({ who, action: 'catalogue.import', subject: fileName, detail: told(plan.preview) });
  };
}

function told({ format, rows, counts }: ImportPreview): Record<string, unknown> {
  return { format, rows, ...counts };
}
