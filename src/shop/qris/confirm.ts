import type { Confirmation, WaitingTender } from '../../contract/qris.ts';
import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Caller } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { QrisSql, WaitingWish } from './sql.ts';

export interface TenderConfirmed {
  saleId: string;
  /** The tender's place in the sale. */
  position: number;
  /** What proves the payment; may be empty where somebody has seen it. */
  reference: string;
}

/** `seen`: on the payer's or the showroom's telephone. `statement`: in the bank's statement. */
export type HowConfirmed = 'seen' | 'statement';

/** QRIS payments that wait for somebody to see them arrive. */
export interface Confirmations {
  waiting(wish: WaitingWish & { limit: number }): WaitingTender[];
  sum(wish: WaitingWish): { total: number; amount: WaitingTender['amount'] };
  /**
   * Confirms once. Refuses with ALREADY_CONFIRMED, and TENDER_NOT_FOUND for what does not wait: it
   * never did, or the sale was voided. Call it inside a command.
   */
  confirm(tx: Tx, tender: TenderConfirmed, how: HowConfirmed, caller: Caller): Confirmation;
  /** Null where nobody has confirmed it. */
  confirmation(saleId: string, position: number): Confirmation | null;
}

export interface ConfirmationsDeps {
  sql: QrisSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  staff: Pick<Staff, 'cashier'>;
}

export function createConfirmations(deps: ConfirmationsDeps): Confirmations {
  const { sql, clock, events, audit, staff } = deps;

  const confirmation = (saleId: string, position: number): Confirmation | null =>
    sql.confirmation.get(saleId, position) ?? null;

  return {
    waiting: (wish) => sql.list.all(wish),
    sum: (wish) => sql.sum.get(wish) ?? { total: 0, amount: 0 as WaitingTender['amount'] },
    confirmation,

    confirm: (tx, { saleId, position, reference }, how, caller) => {
      const tender = sql.find.get(saleId, position);
      if (tender === undefined) {
        const earlier = confirmation(saleId, position);
        if (earlier === null) throw refuse('TENDER_NOT_FOUND');
        throw refuse('ALREADY_CONFIRMED', { by: earlier.by, reference: earlier.reference });
      }
      const who = staff.cashier(caller);
      const at = clock.now();
      sql.insert.run(saleId, position, at, who.name, who.id, how, reference);
      sql.stopWaiting.run(saleId, position);
      audit({
        who,
        action: 'qris.confirm',
        subject: tender.receiptNumber,
        detail: { id: saleId, position, amount: tender.amount, how, reference },
      });
      tx.after(() => {
        events.publish({ type: 'sale', saleId });
      });
      return { saleId, position, at, by: who.name, reference };
    },
  };
}
