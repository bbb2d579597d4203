import { z } from 'zod';
import { tenderKinds } from '../domain/tenders/tenders.ts';
import { approvableInput, command, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  positiveQuantitySchema,
  quantitySchema,
  rupiahSchema,
  signedRupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

/**
 * Where the money goes. `tenders`: to the tenders it came from, the member's account first and cash
 * last. `cash`: what was paid by QRIS, transfer or card is handed out in cash as well. `credit`: all
 * of it as store credit. With `cash` and `credit` too, nothing is paid out for a payment that never
 * came.
 */
export const payoutWaySchema = z.enum(['tenders', 'cash', 'credit']);
export type PayoutWay = z.infer<typeof payoutWaySchema>;

/** One way in which money was given back. */
export const payoutPartSchema = z.object({
  kind: z.enum(tenderKinds),
  amount: rupiahSchema,
  /** What proves it; for store credit the code of the note. */
  reference: z.string(),
  /** False: the payment it answers never came, and nothing was given back for it. */
  received: z.boolean(),
});
export type PayoutPart = z.infer<typeof payoutPartSchema>;

export const refundLineSchema = z.object({
  /** The line of the sale; null without a receipt. */
  salePosition: z.int().nullable(),
  productId: idSchema.nullable(),
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  quantity: positiveQuantitySchema,
  unitPrice: rupiahSchema,
  /** What was given back for it. */
  total: rupiahSchema,
  tax: rupiahSchema,
  /** What it changes in the producer's share: zero or less. */
  producerShare: signedRupiahSchema,
  /** False: written off. */
  restocked: z.boolean(),
});

export const refundSchema = z.object({
  id: idSchema,
  kind: z.enum(['refund', 'void']),
  /** `K1-R000012` */
  refundNumber: z.string(),
  registerId: idSchema,
  saleId: idSchema.nullable(),
  /** The receipt it came from; null without one. */
  receiptNumber: z.string().nullable(),
  at: timeSchema,
  businessDay: z.string(),
  cashier: z.string(),
  approvedBy: z.string().nullable(),
  reason: z.string(),
  total: rupiahSchema,
  tax: rupiahSchema,
  /** Its part of the sale's cash rounding: `payout = total + rounding`. */
  rounding: signedRupiahSchema,
  payout: rupiahSchema,
});
export type Refund = z.infer<typeof refundSchema>;

export const refundDetailSchema = refundSchema.extend({
  lines: z.array(refundLineSchema),
  payouts: z.array(payoutPartSchema),
  /** The credit note that was made for it. */
  credit: z.object({ code: z.string(), amount: rupiahSchema }).nullable(),
});
export type RefundDetail = z.infer<typeof refundDetailSchema>;

/** A refund that was just made. `credit`: the note that was given for it, with what it holds. */
export const refundMadeSchema = z.object({
  refund: refundDetailSchema,
  credit: z.object({ code: z.string(), amount: rupiahSchema }).nullable(),
});
export type RefundMade = z.infer<typeof refundMadeSchema>;

/** A sale as far as it can still come back. */
export const refundableSchema = z.object({
  saleId: idSchema,
  receiptNumber: z.string(),
  registerId: idSchema,
  at: timeSchema,
  cashier: z.string(),
  total: rupiahSchema,
  rounding: signedRupiahSchema,
  member: z.object({ id: idSchema, number: z.string(), name: z.string() }).nullable(),
  lines: z.array(
    z.object({
      position: z.int(),
      productId: idSchema.nullable(),
      sku: z.string(),
      name: z.string(),
      unit: unitSchema,
      unitPrice: rupiahSchema,
      note: z.string(),
      sold: quantitySchema,
      back: quantitySchema,
      /** What can still come back, and what would be given for all of it, before rounding. */
      left: quantitySchema,
      leftTotal: rupiahSchema,
    }),
  ),
  /** `holds`: what has not been paid back to it yet. `confirmed` false: a QRIS payment not yet seen. */
  tenders: z.array(
    z.object({
      position: z.int(),
      kind: z.enum(tenderKinds),
      amount: rupiahSchema,
      holds: rupiahSchema,
      reference: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  /** What would be given back for everything that is left, rounding included. */
  leftPayout: rupiahSchema,
  refunds: z.array(refundSchema),
});
export type Refundable = z.infer<typeof refundableSchema>;

const wishedLines = z
  .array(z.object({ position: z.int().min(1), quantity: positiveQuantitySchema }))
  .min(1)
  .max(1000);

const reason = lineOfText(200).min(1);

export const refundsContract = {
  /** What of a sale can still come back. */
  forSale: query('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(z.object({ saleId: idSchema }))
    .output(refundableSchema),

  /** What a refund would give back, before it is made: `payout` goes into `create` as expected. */
  preview: query('sell')
    .errors(may('SALE_NOT_FOUND', 'LINE_NOT_FOUND', 'MORE_THAN_SOLD', 'PAYMENT_UNCONFIRMED'))
    .input(
      z.object({
        saleId: idSchema,
        lines: wishedLines,
        payout: payoutWaySchema,
        notReceived: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        lines: z.array(z.object({ position: z.int(), total: rupiahSchema })),
        total: rupiahSchema,
        rounding: signedRupiahSchema,
        payout: rupiahSchema,
        parts: z.array(payoutPartSchema),
      }),
    ),

  /**
   * Takes goods of a sale back. `reference` proves what is paid back by hand outside (QRIS, transfer,
   * card). A sale with a QRIS payment that was never confirmed is refused (PAYMENT_UNCONFIRMED):
   * confirm the payment first, or say `notReceived`, which takes back all that is left of the sale
   * and gives nothing for that payment.
   */
  create: command('sell')
    .errors(
      may(
        'SALE_NOT_FOUND',
        'REGISTER_NOT_FOUND',
        'SHIFT_NOT_OPEN',
        'LINE_NOT_FOUND',
        'MORE_THAN_SOLD',
        'QUANTITY_NOT_WHOLE',
        'REFUND_CHANGED',
        'PAYMENT_UNCONFIRMED',
      ),
    )
    .input(
      approvableInput({
        saleId: idSchema,
        registerId: idSchema,
        lines: z
          .array(
            z.object({
              position: z.int().min(1),
              quantity: positiveQuantitySchema,
              /** False: damaged; taken back and written off. */
              restock: z.boolean(),
            }),
          )
          .min(1)
          .max(1000),
        payout: payoutWaySchema,
        reason,
        expectedPayout: rupiahSchema,
        reference: lineOfText(80).default(''),
        notReceived: z.boolean().default(false),
      }),
    )
    .output(refundMadeSchema),

  /** Takes goods back whose receipt is lost, at the price that is agreed for them. */
  withoutReceipt: command('sell')
    .errors(
      may(
        'REGISTER_NOT_FOUND',
        'SHIFT_NOT_OPEN',
        'PRODUCT_NOT_FOUND',
        'QUANTITY_NOT_WHOLE',
        'SALE_TOO_LARGE',
      ),
    )
    .input(
      approvableInput({
        registerId: idSchema,
        lines: z
          .array(
            z.object({
              productId: idSchema,
              quantity: positiveQuantitySchema,
              unitPrice: rupiahSchema,
              restock: z.boolean(),
            }),
          )
          .min(1)
          .max(200),
        payout: z.enum(['cash', 'credit']),
        reason,
      }),
    )
    .output(refundMadeSchema),

  /**
   * Takes back a whole sale of the shift that is open, to the tenders it came from and all goods to
   * stock. `notReceived` as for `create`.
   */
  voidSale: command('sell')
    .errors(
      may(
        'SALE_NOT_FOUND',
        'REGISTER_NOT_FOUND',
        'SHIFT_NOT_OPEN',
        'VOID_TOO_LATE',
        'ALREADY_REFUNDED',
        'PAYMENT_UNCONFIRMED',
      ),
    )
    .input(
      approvableInput({
        saleId: idSchema,
        registerId: idSchema,
        reason,
        reference: lineOfText(80).default(''),
        notReceived: z.boolean().default(false),
      }),
    )
    .output(refundMadeSchema),

  /** The newest first; `before` is the id of the last one of the page before. */
  list: query('sell')
    .input(
      z.object({
        day: z.iso.date().nullable().default(null),
        registerId: idSchema.nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
        before: idSchema.nullable().default(null),
      }),
    )
    .output(z.object({ refunds: z.array(refundSchema), more: z.boolean() })),

  /** A refund by its id. */
  get: query('sell')
    .errors(may('REFUND_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(refundDetailSchema),

  /** A refund by the number on its paper, as its QR holds it. */
  findByNumber: query('sell')
    .errors(may('REFUND_NOT_FOUND'))
    .input(z.object({ refundNumber: lineOfText(20).min(1) }))
    .output(refundDetailSchema),
};
