import { z } from 'zod';
import { tenderKinds } from '../domain/tenders/tenders.ts';
import { memberNameSchema, ranRuleSchema } from './cart.ts';
import {
  idSchema,
  lineOfText,
  quantitySchema,
  rupiahSchema,
  rupiahSumSchema,
  signedRupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

const reference = lineOfText(80).default('');

/**
 * What is put down. Cash says what was handed over and gives change; all others are exact. QRIS:
 * `confirmed` null while nobody has seen the payment arrive, else with the payer's reference.
 */
export const tenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), tendered: rupiahSchema }),
  z.object({
    kind: z.literal('qris'),
    amount: rupiahSchema,
    confirmed: z.object({ reference: lineOfText(80) }).nullable(),
  }),
  z.object({ kind: z.literal('transfer'), amount: rupiahSchema, reference }),
  z.object({ kind: z.literal('card'), amount: rupiahSchema, reference }),
  /** Store credit, by the code of its note. */
  z.object({ kind: z.literal('credit'), amount: rupiahSchema, code: lineOfText(40).min(1) }),
  /** The bon of the cart's member. */
  z.object({ kind: z.literal('account'), amount: rupiahSchema }),
]);
export type GivenTender = z.infer<typeof tenderSchema>;

/** A tender in the books. `amount = tendered − change` is what it paid of the sale. */
export const paidTenderSchema = z.object({
  position: z.int(),
  kind: z.enum(tenderKinds),
  amount: rupiahSchema,
  tendered: rupiahSchema,
  change: rupiahSchema,
  /** What proves it; the code of a credit note, the number of a member. */
  reference: z.string(),
  /** False: a QRIS payment that nobody has seen arrive yet. */
  confirmed: z.boolean(),
});
export type PaidTender = z.infer<typeof paidTenderSchema>;

export const saleSchema = z.object({
  id: idSchema,
  registerId: idSchema,
  /** Null for sales from before there were shifts. */
  shiftId: idSchema.nullable(),
  receiptNumber: z.string(),
  at: timeSchema,
  businessDay: z.string(),
  cashier: z.string(),
  member: memberNameSchema.nullable(),
  gross: rupiahSchema,
  discount: rupiahSchema,
  /** Null where no tax was due. Only `added` makes the total larger. */
  tax: z.object({ included: rupiahSchema, added: rupiahSchema }).nullable(),
  total: rupiahSchema,
  /** What cash rounding added to the total or took off it. */
  rounding: signedRupiahSchema,
  tendered: rupiahSchema,
  change: rupiahSchema,
  pieces: z.int(),
  tenders: z.array(paidTenderSchema),
});
export type Sale = z.infer<typeof saleSchema>;

/** `belowZero`: goods of which the sale left less than nothing on hand. */
export const completedSaleSchema = saleSchema.extend({
  belowZero: z.array(z.object({ name: z.string(), onHand: quantitySchema })),
});
export type CompletedSale = z.infer<typeof completedSaleSchema>;

export const saleLineSchema = z.object({
  position: z.int(),
  productId: idSchema.nullable(),
  /** Empty for an open item. */
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  quantity: quantitySchema,
  unitPrice: rupiahSchema,
  /** The product's own price; null for open items and prices asked at the counter. */
  listPrice: rupiahSchema.nullable(),
  gross: rupiahSchema,
  /** By hand, by rules, and its part of the discount on the cart: together `discount`. */
  lineDiscount: rupiahSchema,
  ruleDiscount: rupiahSchema,
  cartDiscount: rupiahSchema,
  discount: rupiahSchema,
  rules: z.array(ranRuleSchema),
  taxRateBp: z.int(),
  /** Within `total`. */
  tax: rupiahSchema,
  total: rupiahSchema,
  note: z.string(),
  batch: z.string().nullable(),
  expiry: z.string().nullable(),
  producer: z.string().nullable(),
  producerShare: rupiahSchema,
});
export type SaleLine = z.infer<typeof saleLineSchema>;

export const saleDetailSchema = saleSchema.extend({ lines: z.array(saleLineSchema) });
export type SaleDetail = z.infer<typeof saleDetailSchema>;

/** What one business day brought in. `byHour` holds the hours in which something was sold. */
export const daySummarySchema = z.object({
  /** `2026-11-22` */
  day: z.string(),
  sales: z.int(),
  total: rupiahSumSchema,
  pieces: z.int(),
  /** What came back that day, voids included; `total` above is what was sold, whatever came back. */
  refunds: z.object({ count: z.int(), total: rupiahSumSchema }),
  byHour: z.array(
    z.object({ hour: z.int().min(0).max(23), sales: z.int(), total: rupiahSumSchema }),
  ),
});
export type DaySummary = z.infer<typeof daySummarySchema>;
