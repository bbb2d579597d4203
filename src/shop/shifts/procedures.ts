import { hash } from 'node:crypto';
import type { ShiftReport } from '../../contract/shift-report.ts';
import type { Paper, Receipt } from '../../domain/receipt/receipt.ts';
import type { Clock } from '../clock.ts';
import { newId } from '../clock.ts';
import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Authorize } from '../people/authority.ts';
import type { Actor, Caller } from '../people/caller.ts';
import { printerInUse } from '../printing/printer-setting.ts';
import { refuse, Refusal } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Cash } from './cash.ts';
import type { Close, CloseWish } from './close.ts';
import { shiftLayouts } from './layouts.ts';
import type { ReportDocument } from './layouts.ts';
import type { ShiftPrints } from './prints.ts';
import { blindReport } from './report.ts';
import type { ShiftReports } from './report.ts';
import { describeClosing } from './shift-book.ts';
import type { ShiftBook } from './shift-book.ts';
import type { ShiftsSql } from './sql.ts';

export interface ShiftsProceduresDeps {
  commands: Commands;
  clock: Clock;
  settings: Settings;
  /** True for a shop whose books are thrown away. */
  practice: boolean;
  authorize: Authorize;
  /** Who does it, as the books name him. */
  actor(caller: Caller): Actor;
  sql: Pick<ShiftsSql, 'closing' | 'closingReport'>;
  shifts: ShiftBook;
  reports: ShiftReports;
  cash: Cash;
  closing: Close;
  prints: ShiftPrints;
}

export const shiftsProcedures = (deps: ShiftsProceduresDeps) => {
  const { commands, clock, settings, authorize, actor, sql, shifts, reports, cash, closing } = deps;

  const laidOut = (report: ShiftReport, paper: Paper | null): Receipt =>
    shiftLayouts.report({ report, copyAt: null } satisfies ReportDocument, {
      shop: shopDetails(settings),
      practice: deps.practice,
      paper: paper ?? printerInUse(settings).paper,
    });

  /** The open shift as `caller` may see it. */
  const xReport = (registerId: string, caller: Caller): ShiftReport => {
    const shift = shifts.mustBeOpen(registerId);
    const whole = reports.make(shift, { at: clock.now(), by: actor(caller).name, z: null });
    return caller.may('reports.read') ? whole : blindReport(whole);
  };

  const keptReport = (closingId: string) => {
    const row = sql.closing.get(closingId);
    const report = sql.closingReport.get(closingId);
    if (row === undefined || report === undefined) throw refuse('CLOSING_NOT_FOUND');
    return { closing: describeClosing(row), report: JSON.parse(report) as ShiftReport };
  };

  return {
    current: os.shifts.current.handler(({ input }) => shifts.current(input.registerId)),

    open: os.shifts.open.handler(({ input, context }) =>
      commands('shifts.open', input, (tx) => shifts.open(tx, input, context.caller)),
    ),

    cashIn: os.shifts.cashIn.handler(({ input, context }) =>
      commands('shifts.cashIn', input, (tx) => cash.moveIn(tx, input, actor(context.caller))),
    ),

    cashOut: os.shifts.cashOut.handler(async ({ input, context }) => {
      const who = actor(context.caller);
      try {
        return await commands('shifts.cashOut', input, (tx) => cash.moveOut(tx, input, who));
      } catch (error) {
        if (error instanceof Refusal && error.code === 'CASH_SHORT') {
          const note = { ...input, key: newId() };
          await commands('shifts.cashOut.short', note, () => {
            cash.noteShort(input, who);
            return null;
          });
        }
        throw error;
      }
    }),

    noSale: os.shifts.noSale.handler(({ input, context }) =>
      commands('shifts.noSale', input, (tx) => {
        const { approvedBy } = authorize(tx, context.caller, 'drawer.open', input.approval);
        return cash.noSale(tx, input, { who: actor(context.caller), approvedBy });
      }),
    ),

    xReport: os.shifts.xReport.handler(({ input, context }) => {
      const report = xReport(input.registerId, context.caller);
      return { report, receipt: laidOut(report, input.paper) };
    }),

    printX: os.shifts.printX.handler(({ input, context }) =>
      commands('shifts.printX', input, (tx) => {
        const report = xReport(input.registerId, context.caller);
        deps.prints.report(tx, null, report, null);
        return { at: report.at };
      }),
    ),

    close: os.shifts.close.handler(async ({ input, context }) => {
      await commands('shifts.close.count', countNote(input), () => {
        closing.noteCount(input, context.caller);
        return null;
      });
      return commands('shifts.close', input, (tx) => {
        const closed = closing.close(tx, input, context.caller);
        return { ...closed, receipt: laidOut(closed.report, null) };
      });
    }),

    reopen: os.shifts.reopen.handler(({ input, context }) =>
      commands('shifts.reopen', input, (tx) => {
        const { approvedBy } = authorize(tx, context.caller, 'shift.reopen', input.approval);
        return shifts.reopen(tx, input, { who: actor(context.caller), approvedBy });
      }),
    ),

    list: os.shifts.list.handler(({ input }) => shifts.list(input)),

    zReport: os.shifts.zReport.handler(({ input }) => {
      const kept = keptReport(input.closingId);
      return { ...kept, receipt: laidOut(kept.report, input.paper) };
    }),

    printZ: os.shifts.printZ.handler(({ input }) =>
      commands('shifts.printZ', input, (tx) => {
        const { closing: kept, report } = keptReport(input.closingId);
        const at = clock.now();
        deps.prints.report(tx, kept.id, report, at);
        return { at };
      }),
    ),
  };
};

/**
 * The same count under the same key is noted once, however often the closing is asked for; another
 * count is another note. The refused closing's own key stays free.
 */
function countNote({ key, registerId, count }: CloseWish & { key: string }) {
  const digest = hash('sha256', JSON.stringify(count), 'base64url').slice(0, 16);
  return { key: `${key}:${digest}`, registerId, count };
}
