import { z } from 'zod';
import { approvableInput, command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  rupiahSchema,
  rupiahSumSchema,
  signedRupiahSumSchema,
  timeSchema,
} from './primitives.ts';
import { paperSchema, receiptSchema } from './printing.ts';
import { cashMovementSchema, countSchema, shiftReportSchema } from './shift-report.ts';

export const shiftSchema = z.object({
  id: idSchema,
  registerId: idSchema,
  number: z.int(),
  /** The day on which it was opened. */
  businessDay: z.string(),
  openedAt: timeSchema,
  openedBy: z.string(),
  float: rupiahSumSchema,
});
export type Shift = z.infer<typeof shiftSchema>;

/** How a shift was closed: a Z report's head. */
export const closingSchema = z.object({
  id: idSchema,
  shiftId: idSchema,
  registerId: idSchema,
  zNumber: z.int(),
  at: timeSchema,
  closedBy: z.string(),
  approvedBy: z.string().nullable(),
  counted: rupiahSumSchema,
  expected: signedRupiahSumSchema,
  difference: signedRupiahSumSchema,
  reason: z.string(),
  /** The shift was opened again after it; a later Z report stands in its place. */
  reopened: z.boolean(),
});
export type Closing = z.infer<typeof closingSchema>;

export const currentShiftSchema = z.object({
  register: z.object({ id: idSchema, code: z.string(), name: z.string() }),
  /** The open shift, or null. */
  shift: shiftSchema.nullable(),
  /** While none is open: the closing that `reopen` would undo. */
  lastClosing: closingSchema.pick({ id: true, zNumber: true, at: true, closedBy: true }).nullable(),
  /** While none is open: what the last shift began with, and what was counted at its end. */
  lastCounts: z.object({ float: countSchema, counted: countSchema }).nullable(),
  /** What stands in the way of closing, and what the Z report will note. */
  cartLines: z.int(),
  heldCarts: z.int(),
  unconfirmed: z.int(),
});
export type CurrentShift = z.infer<typeof currentShiftSchema>;

export const shiftRowSchema = shiftSchema.extend({
  registerCode: z.string(),
  /** Oldest first; the last one stands unless it is `reopened`. */
  closings: z.array(closingSchema),
});
export type ShiftRow = z.infer<typeof shiftRowSchema>;

/** A report and the same as it prints: on `paper`, or on the paper that is set where it is null. */
const reportOutput = { report: shiftReportSchema, receipt: receiptSchema };
const onPaper = { paper: paperSchema.nullable().default(null) };
const reason = lineOfText(200).min(1);

export const shiftsContract = {
  /** Tells nothing of what the drawer should hold. */
  current: query('shift.run')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(z.object({ registerId: idSchema }))
    .output(currentShiftSchema),

  /** The float is what the counted notes and coins come to. */
  open: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_OPEN'))
    .input(commandInput({ registerId: idSchema, count: countSchema }))
    .output(shiftSchema),

  cashIn: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN'))
    .input(commandInput({ registerId: idSchema, amount: amountSchema(), reason }))
    .output(cashMovementSchema),

  /** More than should be in the drawer is refused with CASH_SHORT; the try is kept in the audit log. */
  cashOut: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN', 'CASH_SHORT'))
    .input(commandInput({ registerId: idSchema, amount: amountSchema(), reason }))
    .output(cashMovementSchema),

  /** Opens the drawer without a sale. Needs 'drawer.open', or the approval of somebody who may. */
  noSale: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN'))
    .input(approvableInput({ registerId: idSchema, reason }))
    .output(cashMovementSchema),

  /** How the open shift stands. Blind for whoever may not read reports. */
  xReport: query('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN'))
    .input(z.object({ registerId: idSchema, ...onPaper }))
    .output(z.object(reportOutput)),

  /** Prints the X report as whoever asks may see it. */
  printX: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN'))
    .input(commandInput({ registerId: idSchema }))
    .output(z.object({ at: timeSchema })),

  /**
   * Closes by what was counted. A count that is not what the drawer should hold is refused with
   * DIFFERENCE while `reason` is null; with a reason it closes, above the showroom's limit only by
   * or with 'shift.largeDifference'. Every count is kept in the audit log, also where it is refused.
   * A cart with lines is refused with CART_OPEN. Prints the Z report.
   */
  close: command('shift.run')
    .errors(may('REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN', 'CART_OPEN', 'DIFFERENCE'))
    .input(
      approvableInput({
        registerId: idSchema,
        count: countSchema,
        reason: lineOfText(200).min(1).nullable().default(null),
      }),
    )
    .output(z.object({ closing: closingSchema, ...reportOutput })),

  /**
   * Undoes the newest closing of a register while no shift is open there. Needs 'shift.reopen', or
   * the approval of somebody who may. The next closing gets the next Z number and names this one.
   */
  reopen: command('shift.run')
    .errors(may('CLOSING_NOT_FOUND', 'SHIFT_NOT_LAST', 'SHIFT_OPEN'))
    .input(approvableInput({ closingId: idSchema, reason }))
    .output(shiftSchema),

  /** The newest first. `after`: the id of the last shift of the page before. */
  list: query('reports.read')
    .input(
      z.object({
        day: z.iso.date().nullable().default(null),
        registerId: idSchema.nullable().default(null),
        after: idSchema.nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ shifts: z.array(shiftRowSchema), more: z.boolean() })),

  zReport: query('reports.read')
    .errors(may('CLOSING_NOT_FOUND'))
    .input(z.object({ closingId: idSchema, ...onPaper }))
    .output(z.object({ closing: closingSchema, ...reportOutput })),

  /** Prints a Z report again, marked as a copy. */
  printZ: command('reports.read')
    .errors(may('CLOSING_NOT_FOUND'))
    .input(commandInput({ closingId: idSchema }))
    .output(z.object({ at: timeSchema })),
};

function amountSchema() {
  return rupiahSchema.refine((amount) => amount > 0);
}
