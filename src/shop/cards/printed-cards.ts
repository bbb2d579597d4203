import type { CardState } from '../../contract/cards.ts';
import type { PricedDesign } from '../../domain/cards/card-layouts.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import type { Db } from '../storage/db.ts';
import type { Tx } from '../storage/writer.ts';
import { cardsSql } from './sql.ts';
import type { PrintedCard } from './sql.ts';
import type { StaleProducts } from './stale-products.ts';

/** What a card says, in short. */
export interface PrintedCardSign {
  productId: string;
  fingerprint: string;
  price: Rupiah | null;
}

/** What was last printed on the products' cards. */
export interface PrintedCards {
  /** Of every design, by design. */
  all(): PrintedCard[];
  /** Of one product. */
  of(productId: string): PrintedCard[];
  /** Tells for each product how its card of a design stands to what that would say now. */
  statesIn(design: PricedDesign): (productId: string, fingerprint: string) => CardState;
  /** Writes down that these are on paper. Call it inside a command. */
  mark(tx: Tx, design: PricedDesign, cards: readonly PrintedCardSign[]): void;
  /** Puts into the log who had how many printed. Call it inside a command. */
  log(design: PricedDesign, items: number, who: Actor): void;
}

export interface PrintedCardsDeps {
  db: Db;
  clock: Clock;
  events: Events;
  audit: Audit;
  stale: StaleProducts;
}

export function createPrintedCards(deps: PrintedCardsDeps): PrintedCards {
  const { db, clock, events, audit, stale } = deps;
  const sql = cardsSql(db);
  return {
    all: () => sql.printed.all(),
    of: (productId) => sql.printedOf.all(productId),

    statesIn: (design) => {
      const printed = new Map(
        sql.printedIn.all(design).map((one) => [one.productId, one.fingerprint]),
      );
      return (productId, fingerprint) => {
        const before = printed.get(productId);
        if (before === undefined) return 'never';
        return before === fingerprint ? 'current' : 'changed';
      };
    },

    mark: (tx, design, cards) => {
      const at = clock.now();
      for (const { productId, fingerprint, price } of cards) {
        sql.put.run({ productId, design, fingerprint, price, at });
        stale.touch(tx, productId);
      }
      tx.after(() => {
        events.publish({ type: 'cards' });
      });
    },

    log: (design, items, who) => {
      audit({ who, action: 'cards.print', subject: design, detail: { items } });
    },
  };
}
