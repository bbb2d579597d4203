import type { TenderKind } from '../../../src/domain/tenders/tenders.ts';
import { newId } from '../../../src/shop/clock.ts';
import type { Db } from '../../../src/shop/storage/db.ts';

/** A sale as a shift's report sees it. Rupiah. */
export interface StraightSale {
  cashier: string;
  lines: { gross: number; line: number; rule: number; cart: number; taxAdded: number }[];
  taxIncluded: number;
  rounding: number;
  change: number;
  tenders: { kind: TenderKind; amount: number }[];
  unconfirmed: boolean;
}

export interface StraightRefund {
  kind: 'refund' | 'void';
  cashier: string;
  tax: number;
  rounding: number;
  /** `received` false: the payment it answers never came, and nothing was given out for it. */
  tenders: { kind: TenderKind; amount: number; received: boolean }[];
}

/** Where something is booked. */
export interface Till {
  registerId: string;
  shiftId: string;
  code: string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Writes a sale straight into the books: what a report reads and nothing else. */
export function bookSale(db: Db, { registerId, shiftId, code }: Till, sale: StraightSale): string {
  const [id, cartId] = [newId(), newId()];
  const number = nextNumber(db, 'sale', registerId);
  const gross = sum(sale.lines.map((line) => line.gross));
  const discount = sum(sale.lines.map(({ line, rule, cart }) => line + rule + cart));
  const taxAdded = sum(sale.lines.map((line) => line.taxAdded));
  const total = gross - discount + taxAdded;
  db.prepare("INSERT INTO cart (id, register_id, state, created_at) VALUES (?, ?, 'sold', 0)").run(
    cartId,
    registerId,
  );
  db.prepare(
    `INSERT INTO sale (id, cart_id, register_id, number, receipt_number, at, business_day, cashier,
       shift_id, gross, discount, tax_included, tax_added, total, rounding, tendered, change, pieces)
     VALUES (?, ?, ?, ?, ?, 0, '2026-11-22', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  ).run(
    id,
    cartId,
    registerId,
    number,
    `${code}-${number}`,
    sale.cashier,
    shiftId,
    gross,
    discount,
    sale.taxIncluded,
    taxAdded,
    total,
    sale.rounding,
    total + sale.rounding + sale.change,
    sale.change,
  );
  sale.lines.forEach(({ gross: whole, line, rule, cart, taxAdded: tax }, index) => {
    const off = line + rule + cart;
    db.prepare(
      `INSERT INTO sale_line (sale_id, position, sku, name, unit, quantity, unit_price, gross,
         line_discount, rule_discount, cart_discount, discount, tax_added, total, commission_bp,
         producer_share)
       VALUES (?, ?, 'X', 'X', 'piece', 1000, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`,
    ).run(id, index + 1, whole, whole, line, rule, cart, off, tax, whole - off + tax);
  });
  sale.tenders.forEach(({ kind, amount }, index) => {
    const change = kind === 'cash' ? sale.change : 0;
    db.prepare('INSERT INTO tender VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      index + 1,
      kind,
      amount,
      amount + change,
      change,
      '',
    );
    if (kind === 'qris' && sale.unconfirmed) {
      db.prepare('INSERT INTO tender_waiting VALUES (?, ?)').run(id, index + 1);
    }
  });
  return id;
}

export function bookRefund(db: Db, till: Till, refund: StraightRefund): void {
  const id = newId();
  const number = nextNumber(db, 'refund', till.registerId);
  const payout = sum(refund.tenders.map((tender) => tender.amount));
  db.prepare(
    `INSERT INTO refund (id, kind, register_id, shift_id, number, refund_number, at, business_day,
       cashier, reason, total, tax, rounding, payout)
     VALUES (?, ?, ?, ?, ?, ?, 0, '2026-11-22', ?, 'uji', ?, ?, ?, ?)`,
  ).run(
    id,
    refund.kind,
    till.registerId,
    till.shiftId,
    number,
    `${till.code}-R${number}`,
    refund.cashier,
    payout - refund.rounding,
    refund.tax,
    refund.rounding,
    payout,
  );
  refund.tenders.forEach(({ kind, amount, received }, index) => {
    db.prepare('INSERT INTO refund_tender VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      id,
      index + 1,
      kind,
      amount,
      '',
      null,
      received ? 1 : 0,
    );
  });
}

/** A member pays `amount` rupiah of what he owes. */
export function bookPayment(db: Db, till: Till, tender: TenderKind, amount: number): void {
  const memberId = newId();
  db.prepare(
    'INSERT INTO member (id, number, name, created_at, updated_at) VALUES (?, ?, ?, 0, 0)',
  ).run(memberId, memberId, 'Anggota Contoh');
  db.prepare(
    `INSERT INTO account_entry (member_id, id, kind, amount, reference, tender, register_id,
       shift_id, at, by_name)
     VALUES (?, ?, 'payment', ?, '', ?, ?, ?, 0, 'Kasir Uji')`,
  ).run(memberId, newId(), -amount, tender, till.registerId, till.shiftId);
}

function nextNumber(db: Db, table: 'sale' | 'refund', registerId: string): number {
  const last = db
    .prepare<[string], number | null>(`SELECT max(number) FROM ${table} WHERE register_id = ?`)
    .pluck()
    .get(registerId);
  return (last ?? 0) + 1;
}
