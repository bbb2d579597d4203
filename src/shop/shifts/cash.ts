import type { CashMovement } from '../../contract/shift-report.ts';
import { rupiah } from '../../domain/money.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor, Person } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { ShiftPrints } from './prints.ts';
import type { ShiftReports } from './report.ts';
import { shiftName } from './shift-book.ts';
import type { ShiftBook } from './shift-book.ts';
import type { ShiftsSql } from './sql.ts';

export interface CashDeps {
  sql: ShiftsSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  shifts: Pick<ShiftBook, 'mustBeOpen' | 'register'>;
  reports: Pick<ShiftReports, 'expectedCash'>;
  prints: Pick<ShiftPrints, 'slip' | 'drawer'>;
}

/** Cash that is moved by hand. Amounts are rupiah above zero. Call it inside a command. */
export interface Cash {
  /** Refuses REGISTER_NOT_FOUND, SHIFT_NOT_OPEN. */
  moveIn(tx: Tx, wish: CashWish, who: Actor): CashMovement;
  /** Refuses also CASH_SHORT: a drawer cannot give more than it should hold. */
  moveOut(tx: Tx, wish: CashWish, who: Actor): CashMovement;
  /** Opens the drawer and books that it was opened. */
  noSale(
    tx: Tx,
    wish: { registerId: string; reason: string },
    by: { who: Actor; approvedBy: Person | null },
  ): CashMovement;
  /** Keeps in the audit log that more was asked for than the drawer should hold. */
  noteShort(wish: CashWish, who: Actor): void;
}

export interface CashWish {
  registerId: string;
  amount: number;
  reason: string;
}

const actions = { in: 'cash.in', out: 'cash.out', noSale: 'drawer.open' } as const;

export function createCash(deps: CashDeps): Cash {
  const { sql, clock, events, audit, shifts, reports, prints } = deps;

  const book = (
    tx: Tx,
    kind: CashMovement['kind'],
    { registerId, amount, reason }: CashWish,
    { who, approvedBy }: { who: Actor; approvedBy: Person | null },
  ): CashMovement => {
    const shift = shifts.mustBeOpen(registerId);
    const register = shifts.register(registerId);
    if (kind === 'out' && -amount > reports.expectedCash(shift)) {
      throw refuse('CASH_SHORT', { amount: -amount });
    }
    const movement: CashMovement = {
      id: newId(),
      kind,
      amount: rupiah(amount),
      reason,
      at: clock.now(),
      by: who.name,
      approvedBy: approvedBy?.name ?? null,
    };
    sql.insertMovement.run({
      ...movement,
      kind: kind === 'noSale' ? 'no_sale' : kind,
      shiftId: shift.id,
      byId: who.id,
    });
    audit({
      who,
      approvedBy,
      action: actions[kind],
      subject: shiftName(register, shift),
      detail: { id: movement.id, amount, reason },
    });
    prints.drawer(tx, movement.id);
    if (kind !== 'noSale') prints.slip(tx, register, shift, movement);
    tx.after(() => {
      events.publish({ type: 'shift', registerId });
    });
    return movement;
  };

  return {
    moveIn: (tx, wish, who) => book(tx, 'in', wish, { who, approvedBy: null }),
    moveOut: (tx, wish, who) =>
      book(tx, 'out', { ...wish, amount: -wish.amount }, { who, approvedBy: null }),
    noSale: (tx, wish, by) => book(tx, 'noSale', { ...wish, amount: 0 }, by),
    noteShort: ({ registerId, amount, reason }, who) => {
      audit({
        who,
        action: 'cash.short',
        subject: shiftName(shifts.register(registerId), shifts.mustBeOpen(registerId)),
        detail: { amount, reason },
      });
    },
  };
}
