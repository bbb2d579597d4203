import { z } from 'zod';
import { denominations } from '../domain/denominations.ts';
import type { DenominationCount, DenominationId } from '../domain/denominations.ts';
import { tenderKinds } from '../domain/tenders/tenders.ts';
import { idSchema, rupiahSumSchema, signedRupiahSumSchema, timeSchema } from './primitives.ts';

const denominationIds = denominations.map(({ id }) => id) as [DenominationId, ...DenominationId[]];

/** Pieces of each note and coin; one that is not named is not there. */
export const countSchema = z.partialRecord(
  z.enum(denominationIds),
  z.int().min(0).max(100_000),
) as unknown as z.ZodType<DenominationCount, DenominationCount>;

export const cashMovementKinds = ['in', 'out', 'noSale'] as const;

/** Cash put into or taken out of the drawer (`amount` below zero), or the drawer opened for nothing. */
export const cashMovementSchema = z.object({
  id: idSchema,
  kind: z.enum(cashMovementKinds),
  amount: signedRupiahSumSchema,
  reason: z.string(),
  at: timeSchema,
  by: z.string(),
  approvedBy: z.string().nullable(),
});
export type CashMovement = z.infer<typeof cashMovementSchema>;

/** `amount` is null where it would tell what the drawer should hold before it is counted. */
const tenderSumSchema = z.object({
  kind: z.enum(tenderKinds),
  count: z.int(),
  amount: rupiahSumSchema.nullable(),
});

/**
 * What one shift did at one register. Rupiah. An X report for someone without `reports.read` is
 * blind: all sums from which the drawer's expected cash could be told are null.
 */
export const shiftReportSchema = z.object({
  kind: z.enum(['x', 'z']),
  blind: z.boolean(),
  register: z.object({ code: z.string(), name: z.string() }),
  shift: z.object({
    number: z.int(),
    businessDay: z.string(),
    openedAt: timeSchema,
    openedBy: z.string(),
  }),
  /** When the report was made; for a Z report, when the shift was closed. */
  at: timeSchema,
  by: z.string(),
  /** What only a Z report says. `replaces`: the Z number of the closing that was undone. */
  z: z
    .object({
      number: z.int(),
      replaces: z.int().nullable(),
      approvedBy: z.string().nullable(),
      reason: z.string(),
    })
    .nullable(),
  sales: z.object({
    count: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    /** `gross − discounts + taxAdded = total`; `rounding` is what cash rounding adds to it. */
    sums: z
      .object({
        gross: rupiahSumSchema,
        lineDiscounts: rupiahSumSchema,
        ruleDiscounts: rupiahSumSchema,
        cartDiscounts: rupiahSumSchema,
        taxIncluded: rupiahSumSchema,
        taxAdded: rupiahSumSchema,
        total: rupiahSumSchema,
        rounding: signedRupiahSumSchema,
      })
      .nullable(),
    /** Adds up to `total + rounding`. */
    tenders: z.array(tenderSumSchema),
  }),
  refunds: z.object({
    count: z.int(),
    voids: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    /**
     * `payout = total + rounding`. `notReceived` is the part of it for payments that never came: it
     * was not given out, and stands in no tender.
     */
    sums: z
      .object({
        total: rupiahSumSchema,
        tax: signedRupiahSumSchema,
        rounding: signedRupiahSumSchema,
        payout: rupiahSumSchema,
        notReceived: rupiahSumSchema,
      })
      .nullable(),
    tenders: z.array(tenderSumSchema),
  }),
  /** What members paid of what they owed. */
  accountPayments: z.array(tenderSumSchema),
  cash: z.object({
    float: rupiahSumSchema,
    in: rupiahSumSchema,
    /** What was taken out, as a positive sum. */
    out: rupiahSumSchema,
    noSales: z.int(),
    movements: z.array(cashMovementSchema),
    /** float + cash tenders − cash refunds + cash of members + in − out. */
    expected: signedRupiahSumSchema.nullable(),
    /** Of a Z report only. */
    counted: rupiahSumSchema.nullable(),
    difference: signedRupiahSumSchema.nullable(),
    count: countSchema.nullable(),
  }),
  /** QRIS payments that nobody has confirmed yet. */
  unconfirmed: z.array(
    z.object({ saleId: idSchema, receiptNumber: z.string(), amount: rupiahSumSchema }),
  ),
  /** Carts of this register that are still held. */
  heldCarts: z.array(z.object({ name: z.string(), lines: z.int() })),
  byCashier: z.array(
    z.object({
      name: z.string(),
      sales: z.int(),
      total: rupiahSumSchema.nullable(),
      refunds: z.int(),
      payout: rupiahSumSchema.nullable(),
    }),
  ),
});
export type ShiftReport = z.infer<typeof shiftReportSchema>;
