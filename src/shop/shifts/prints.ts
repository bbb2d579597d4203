import type { CashMovement, ShiftReport } from '../../contract/shift-report.ts';
import type { Tx } from '../storage/writer.ts';
import type { ReportDocument, SlipDocument } from './layouts.ts';
import type { RegisterRow, ShiftRecord } from './sql.ts';

/** Where shifts leave what is to be printed. */
export interface ShiftPrintQueue {
  enqueue(
    tx: Tx,
    order: { kind: 'report' | 'slip' | 'drawer'; subjectId: string | null; document: unknown },
  ): unknown;
}

/** What a shift prints. Call it inside a command. */
export interface ShiftPrints {
  /** `closingId` null for an X report; `copyAt` says when a copy was asked for. */
  report(tx: Tx, closingId: string | null, report: ShiftReport, copyAt: number | null): void;
  slip(tx: Tx, register: RegisterRow, shift: ShiftRecord, movement: CashMovement): void;
  /** Opens the drawer and prints nothing. */
  drawer(tx: Tx, subjectId: string): void;
}

export function createShiftPrints(queue: ShiftPrintQueue): ShiftPrints {
  return {
    report: (tx, closingId, report, copyAt) => {
      const document: ReportDocument = { report, copyAt };
      queue.enqueue(tx, { kind: 'report', subjectId: closingId, document });
    },
    slip: (tx, register, shift, { id, kind, amount, reason, at, by }) => {
      const document: SlipDocument = {
        slip: {
          kind: kind === 'in' ? 'in' : 'out',
          register: { code: register.code, name: register.name },
          shift: shift.number,
          amount: Math.abs(amount),
          reason,
          at,
          by,
        },
      };
      queue.enqueue(tx, { kind: 'slip', subjectId: id, document });
    },
    drawer: (tx, subjectId) => {
      queue.enqueue(tx, { kind: 'drawer', subjectId, document: null });
    },
  };
}
