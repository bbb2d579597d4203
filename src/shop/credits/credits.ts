import { randomInt } from 'node:crypto';
import type { Credit } from '../../contract/credits.ts';
import {
  creditAlphabet,
  creditCodeLength,
  readCreditCode,
  writeCreditCode,
} from '../../domain/credit-code.ts';
import { rupiah } from '../../domain/money.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Sales } from '../counter/sales.ts';
import type { RefundRecords } from '../refunds/records.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import type { Tx } from '../storage/writer.ts';
import { creditsSql } from './sql.ts';
import type { CreditEntryRow, CreditRow } from './sql.ts';

/** Store credit, by the code of its note. What takes a `tx` is called inside a command. */
export interface Credits {
  /** Makes a note of `amount` rupiah, more than none, for a refund. */
  issue(
    tx: Tx,
    note: { refundId: string; amount: number; memberId: string | null },
  ): { code: string };
  /** Pays with a note; answers its code as it is printed. Refuses CREDIT_NOT_FOUND, CREDIT_SHORT. */
  use(tx: Tx, payment: { code: string; amount: number; saleId: string }): { code: string };
  /** Puts what a note paid back onto it. Refuses CREDIT_NOT_FOUND. */
  giveBack(tx: Tx, refund: { code: string; amount: number; refundId: string }): void;
  /** Refuses CREDIT_NOT_FOUND. */
  find(code: string): Credit;
  /** What the note held once this sale had used it, or null where it did not. */
  leftAfter(code: string, saleId: string): number | null;
}

export interface CreditsDeps {
  db: Db;
  clock: Clock;
  sales: Pick<Sales, 'receiptNumber'>;
  refunds: Pick<RefundRecords, 'numberOf'>;
}

export function createCredits({ db, clock, sales, refunds }: CreditsDeps): Credits {
  const sql = creditsSql(db);

  const note = (code: string): CreditRow => {
    const row = sql.find.get(readCreditCode(code) ?? '');
    if (row === undefined) throw refuse('CREDIT_NOT_FOUND');
    return row;
  };

  const book = (creditId: string, amount: number, reference: string): void => {
    sql.insertEntry.run(creditId, newId(), amount, reference, clock.now());
    sql.addToBalance.run(creditId, amount);
  };

  const describe = ({ amount, reference, at }: CreditEntryRow, { refundId }: CreditRow) => ({
    kind:
      amount < 0
        ? ('used' as const)
        : reference === refundId
          ? ('issued' as const)
          : ('given_back' as const),
    amount,
    number: amount < 0 ? sales.receiptNumber(reference) : (refunds.numberOf(reference) ?? ''),
    at,
  });

  return {
    issue: (_tx, { refundId, amount, memberId }) => {
      const id = newId();
      let code = newCode();
      while (sql.find.get(code) !== undefined) code = newCode();
      sql.insertNote.run(id, code, refundId, memberId, clock.now());
      book(id, amount, refundId);
      return { code };
    },
    use: (_tx, { code, amount, saleId }) => {
      const found = note(code);
      if (amount > found.balance) throw refuse('CREDIT_SHORT', { balance: found.balance });
      // The balance is taken down by an update: a row that would be inserted may not be below zero.
      sql.insertEntry.run(found.id, newId(), -amount, saleId, clock.now());
      sql.takeFromBalance.run(amount, found.id);
      return { code: found.code };
    },
    giveBack: (_tx, { code, amount, refundId }) => {
      book(note(code).id, amount, refundId);
    },
    find: (code) => {
      const row = note(code);
      const { refundId, ...credit } = row;
      return {
        ...credit,
        refundNumber: refunds.numberOf(refundId) ?? '',
        entries: sql.entries.all(row.id).map((entry) => describe(entry, row)),
      };
    },
    leftAfter: (code, saleId) => {
      const row = sql.find.get(code);
      if (row === undefined) return null;
      let left = 0;
      for (const entry of sql.entries.all(row.id)) {
        left += entry.amount;
        if (entry.reference === saleId) return rupiah(left);
      }
      return null;
    },
  };
}

function newCode(): string {
  const character = () => creditAlphabet.charAt(randomInt(creditAlphabet.length));
  return writeCreditCode(Array.from({ length: creditCodeLength }, character).join(''));
}
