import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

export interface CreditRow {
  id: string;
  code: string;
  refundId: string;
  memberId: string | null;
  issuedAt: number;
  balance: Rupiah;
}

export interface CreditEntryRow {
  id: string;
  amount: Rupiah;
  /** The id of the refund it was given for or that gave it back, or of the sale that used it. */
  reference: string;
  at: number;
}

/** Every prepared statement on store credit. */
export const creditsSql = (db: Db) => ({
  find: db.prepare<[string], CreditRow>(
    `SELECT n.id, n.code, n.refund_id AS refundId, n.member_id AS memberId, n.at AS issuedAt,
       b.amount AS balance
     FROM credit_note n JOIN credit_balance b ON b.credit_id = n.id WHERE n.code = ?`,
  ),
  insertNote: db.prepare(
    'INSERT INTO credit_note (id, code, refund_id, member_id, at) VALUES (?, ?, ?, ?, ?)',
  ),
  insertEntry: db.prepare(
    'INSERT INTO credit_entry (credit_id, id, amount, reference, at) VALUES (?, ?, ?, ?, ?)',
  ),
  addToBalance: db.prepare(
    `INSERT INTO credit_balance (credit_id, amount) VALUES (?, ?)
     ON CONFLICT (credit_id) DO UPDATE SET amount = amount + excluded.amount`,
  ),
  takeFromBalance: db.prepare('UPDATE credit_balance SET amount = amount - ? WHERE credit_id = ?'),
  /** The oldest first. */
  entries: db.prepare<[string], CreditEntryRow>(
    'SELECT id, amount, reference, at FROM credit_entry WHERE credit_id = ? ORDER BY id',
  ),
});
