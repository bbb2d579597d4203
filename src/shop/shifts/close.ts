import type { ShiftReport } from '../../contract/shift-report.ts';
import type { Closing } from '../../contract/shifts.ts';
import { sumOf } from '../../domain/denominations.ts';
import type { DenominationCount } from '../../domain/denominations.ts';
import { rupiah } from '../../domain/money.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Authorize } from '../people/authority.ts';
import type { Actor, Caller } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { ShiftPrints } from './prints.ts';
import type { ReportSql } from './report-sql.ts';
import type { ShiftReports } from './report.ts';
import { describeClosing, shiftName } from './shift-book.ts';
import type { ShiftBook } from './shift-book.ts';
import type { ShiftsSql } from './sql.ts';

export interface CloseDeps {
  sql: ShiftsSql;
  books: Pick<ReportSql, 'cartLines'>;
  clock: Clock;
  events: Events;
  audit: Audit;
  authorize: Authorize;
  /** The difference in rupiah above which a supervisor must agree. */
  differenceLimit(): number;
  /** Who does it, as the books name him. */
  actor(caller: Caller): Actor;
  shifts: Pick<ShiftBook, 'mustBeOpen' | 'register'>;
  reports: ShiftReports;
  prints: Pick<ShiftPrints, 'report'>;
}

export interface CloseWish {
  registerId: string;
  count: DenominationCount;
  reason: string | null;
  approval: string | null;
}

/** Closing by blind count. Call both inside commands of their own: a refusal keeps the count. */
export interface Close {
  /** Keeps what was counted in the audit log. Refuses REGISTER_NOT_FOUND, SHIFT_NOT_OPEN. */
  noteCount(wish: Pick<CloseWish, 'registerId' | 'count'>, caller: Caller): void;
  /** Refuses also CART_OPEN, DIFFERENCE, APPROVAL_NEEDED. */
  close(tx: Tx, wish: CloseWish, caller: Caller): { closing: Closing; report: ShiftReport };
}

export function createClose(deps: CloseDeps): Close {
  const { sql, clock, events, audit, shifts, reports } = deps;

  /** Who answers for a difference; null where there is none, or it is small. */
  const approvalOf = (tx: Tx, difference: number, wish: CloseWish, caller: Caller) => {
    if (Math.abs(difference) <= deps.differenceLimit()) return null;
    return deps.authorize(tx, caller, 'shift.largeDifference', wish.approval).approvedBy;
  };

  return {
    noteCount: ({ registerId, count }, caller) => {
      const shift = shifts.mustBeOpen(registerId);
      audit({
        who: deps.actor(caller),
        action: 'shift.count',
        subject: shiftName(shifts.register(registerId), shift),
        detail: { id: shift.id, counted: sumOf(count), count },
      });
    },

    close: (tx, wish, caller) => {
      const { registerId, count, reason } = wish;
      const shift = shifts.mustBeOpen(registerId);
      const register = shifts.register(registerId);
      const lines = deps.books.cartLines.get(registerId) ?? 0;
      if (lines > 0) throw refuse('CART_OPEN', { lines });

      const counted = sumOf(count);
      const expected = reports.expectedCash(shift);
      const difference = rupiah(counted - expected);
      if (difference !== 0 && reason === null) {
        const large = Math.abs(difference) > deps.differenceLimit();
        const needsApproval = large && !caller.may('shift.largeDifference');
        throw refuse('DIFFERENCE', { expected, counted, difference, needsApproval });
      }
      const approvedBy = approvalOf(tx, difference, wish, caller);

      const who = deps.actor(caller);
      const at = clock.now();
      const undone = sql.closingsOf.all(shift.id).at(-1);
      const zNumber = (sql.lastClosing.get(registerId)?.zNumber ?? 0) + 1;
      const report = reports.make(shift, {
        at,
        by: who.name,
        z: {
          number: zNumber,
          replaces: undone?.zNumber ?? null,
          approvedBy: approvedBy?.name ?? null,
          reason: reason ?? '',
          count,
        },
      });
      const id = newId();
      sql.insertClosing.run({
        id,
        shiftId: shift.id,
        registerId,
        zNumber,
        at,
        closedBy: who.name,
        closedById: who.id,
        approvedBy: approvedBy?.name ?? null,
        count: JSON.stringify(count),
        counted,
        expected,
        difference,
        reason: reason ?? '',
        report: JSON.stringify(report),
      });
      sql.setOpenShift.run(null, registerId);
      audit({
        who,
        approvedBy,
        action: 'shift.close',
        subject: shiftName(register, shift),
        detail: { id: shift.id, zNumber, expected, counted, difference, reason: reason ?? '' },
      });
      deps.prints.report(tx, id, report, null);
      tx.after(() => {
        events.publish({ type: 'shift', registerId });
      });
      const closing = sql.closing.get(id);
      if (closing === undefined) throw new Error('a closing that was not kept');
      return { closing: describeClosing(closing), report };
    },
  };
}
