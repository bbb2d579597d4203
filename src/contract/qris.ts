import { z } from 'zod';
import { qrisModes } from './counter-settings.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { qrisProblems } from './problems.ts';
import { idSchema, lineOfText, longText, nothing, rupiahSchema, timeSchema } from './primitives.ts';

/** The showroom's static code and what it says. `nmid`: the national merchant id. */
export const qrisSettingSchema = z.object({
  payload: z.string(),
  merchantName: z.string(),
  city: z.string(),
  nmid: z.string().nullable(),
});
export type QrisSetting = z.infer<typeof qrisSettingSchema>;

const payload = z.string().max(1024);

/** A QRIS tender that nobody has confirmed yet. */
export const waitingTenderSchema = z.object({
  saleId: idSchema,
  position: z.int(),
  receiptNumber: z.string(),
  registerId: idSchema,
  at: timeSchema,
  businessDay: z.string(),
  cashier: z.string(),
  amount: rupiahSchema,
});
export type WaitingTender = z.infer<typeof waitingTenderSchema>;

const tenderId = { saleId: idSchema, position: z.int().min(1) };
const reference = lineOfText(80).default('');

/** A line of a statement that says money came in. */
export const statementRowSchema = z.object({
  /** As lines are counted in the text, 1 is the first. */
  row: z.int(),
  text: z.string(),
  /** `2026-11-22` */
  day: z.string(),
  /** UTC milliseconds, or null where the statement gives no time of day. */
  at: timeSchema.nullable(),
  amount: rupiahSchema,
  /** What seems to be the payer's or the bank's reference, else empty. */
  reference: z.string(),
});
export type StatementRow = z.infer<typeof statementRowSchema>;

/**
 * `sure`: the receipt's number and the amount fit, or the amount within minutes, and nothing else
 * does. `likely`: nothing else fits, but the time is farther off or not told.
 */
export const certainties = ['sure', 'likely'] as const;

/** Why a line of a statement was left out. NOT_PAID: it failed, is pending, or was given back. */
export const leftOutReasons = ['NO_AMOUNT', 'NO_DATE', 'OUTGOING', 'NOT_PAID'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const statementMatchSchema = z.object({
  /** What would be confirmed, of which lines, by what each line says. */
  matches: z.array(
    z.object({
      row: statementRowSchema,
      tender: waitingTenderSchema,
      certainty: z.enum(certainties),
      by: z.enum(['receipt', 'time', 'day']),
    }),
  ),
  /** Lines that could be one of several payments, or share one with another line. */
  ambiguous: z.array(
    z.object({ row: statementRowSchema, candidates: z.array(waitingTenderSchema) }),
  ),
  /** Lines that fit nothing that waits. */
  unknown: z.array(statementRowSchema),
  leftOut: z.array(z.object({ row: z.int(), text: z.string(), reason: z.enum(leftOutReasons) })),
  /** What waits from the days of the statement and no line speaks of. */
  missing: z.array(waitingTenderSchema),
});
export type StatementMatch = z.infer<typeof statementMatchSchema>;

/** How a payment was confirmed. */
export const confirmationSchema = z.object({
  ...tenderId,
  at: timeSchema,
  by: z.string(),
  reference: z.string(),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

export const qrisContract = {
  setting: query('signedIn')
    .input(nothing)
    .output(z.object({ setting: qrisSettingSchema.nullable(), mode: z.enum(qrisModes) })),

  /** What a scanned or pasted text is. */
  check: query('settings.manage')
    .input(z.object({ payload }))
    .output(
      z.discriminatedUnion('ok', [
        z.object({ ok: z.literal(true), setting: qrisSettingSchema }),
        z.object({ ok: z.literal(false), problem: z.enum(qrisProblems) }),
      ]),
    ),

  /** Keeps the showroom's static code; null takes it away. */
  save: command('settings.manage')
    .errors(may('QRIS_WRONG'))
    .input(commandInput({ payload: payload.nullable() }))
    .output(z.object({ setting: qrisSettingSchema.nullable() })),

  /**
   * The code to be paid at a register: with the amount and the number of its next receipt in it, or
   * the static one. It proves no payment.
   */
  code: query('sell')
    .errors(may('QRIS_NOT_SET', 'QRIS_TOO_LARGE', 'REGISTER_NOT_FOUND'))
    .input(
      z.object({
        registerId: idSchema,
        amount: rupiahSchema.refine((amount) => amount > 0),
      }),
    )
    .output(
      z.object({
        payload: z.string(),
        amount: rupiahSchema,
        receiptNumber: z.string(),
        mode: z.enum(qrisModes),
        merchantName: z.string(),
      }),
    ),

  /** Somebody has seen the payment. */
  confirm: command('sell')
    .errors(may('TENDER_NOT_FOUND', 'ALREADY_CONFIRMED'))
    .input(commandInput({ ...tenderId, reference }))
    .output(confirmationSchema),

  /**
   * What waits to be confirmed, the oldest first. Whoever may not read reports sees that of the
   * shifts that are open. `total` and `amount` are of all of it.
   */
  unconfirmed: query('sell')
    .input(
      z.object({
        registerId: idSchema.nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(
      z.object({ tenders: z.array(waitingTenderSchema), total: z.int(), amount: rupiahSchema }),
    ),

  /**
   * Looks for the payments that wait in a statement: text copied from the bank's page, or the bytes
   * of a CSV or XLSX file. Changes nothing; what is right goes into `confirmMatches`.
   */
  matchStatement: query('qris.reconcile')
    .errors(may('STATEMENT_UNREADABLE'))
    .input(
      z.object({
        text: longText(2_000_000).default(''),
        file: z.base64().max(8_000_000).nullable().default(null),
      }),
    )
    .output(statementMatchSchema),

  /** Confirms by a statement. `already`: was confirmed meanwhile and stays as it is. */
  confirmMatches: command('qris.reconcile')
    .errors(may('TENDER_NOT_FOUND'))
    .input(
      commandInput({
        matches: z
          .array(z.object({ ...tenderId, reference }))
          .min(1)
          .max(1000),
      }),
    )
    .output(z.object({ confirmed: z.array(confirmationSchema), already: z.int() })),
};
