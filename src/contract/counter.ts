import { z } from 'zod';
import { quantity } from '../domain/quantity.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  pictureHashSchema,
  positiveQuantitySchema,
  quantitySchema,
  rupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

export const cartLineSchema = z.object({
  id: idSchema,
  productId: idSchema,
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  picture: pictureHashSchema.nullable(),
  unitPrice: rupiahSchema,
  quantity: positiveQuantitySchema,
  gross: rupiahSchema,
  discount: rupiahSchema,
  total: rupiahSchema,
  /** Stock on hand before this sale. */
  onHand: quantitySchema,
});
export type CartLine = z.infer<typeof cartLineSchema>;

/** The cart that is open at a register. `id` is null while nothing has been put into it. */
export const cartSchema = z.object({
  id: idSchema.nullable(),
  registerId: idSchema,
  lines: z.array(cartLineSchema),
  gross: rupiahSchema,
  discount: rupiahSchema,
  total: rupiahSchema,
});
export type Cart = z.infer<typeof cartSchema>;

export const tenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), tendered: rupiahSchema }),
]);

export const saleSchema = z.object({
  id: idSchema,
  registerId: idSchema,
  receiptNumber: z.string(),
  at: timeSchema,
  businessDay: z.string(),
  cashier: z.string(),
  gross: rupiahSchema,
  discount: rupiahSchema,
  total: rupiahSchema,
  tendered: rupiahSchema,
  change: rupiahSchema,
  pieces: z.int(),
});
export type Sale = z.infer<typeof saleSchema>;

export const saleLineSchema = z.object({
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  quantity: quantitySchema,
  unitPrice: rupiahSchema,
  gross: rupiahSchema,
  discount: rupiahSchema,
  total: rupiahSchema,
  producer: z.string().nullable(),
  producerShare: rupiahSchema,
});

export const saleDetailSchema = saleSchema.extend({ lines: z.array(saleLineSchema) });
export type SaleDetail = z.infer<typeof saleDetailSchema>;

/** What one business day brought in. `byHour` holds the hours in which something was sold. */
export const daySummarySchema = z.object({
  /** `2026-11-22` */
  day: z.string(),
  sales: z.int(),
  total: rupiahSchema,
  pieces: z.int(),
  byHour: z.array(z.object({ hour: z.int().min(0).max(23), sales: z.int(), total: rupiahSchema })),
});
export type DaySummary = z.infer<typeof daySummarySchema>;

export const registerSchema = z.object({ id: idSchema, code: z.string(), name: z.string() });

const lineErrors = may('LINE_NOT_FOUND', 'CART_CLOSED');

export const counterContract = {
  registers: query('signedIn').input(z.object({})).output(z.array(registerSchema)),

  cart: query('sell')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(z.object({ registerId: idSchema }))
    .output(cartSchema),

  /** Puts the product with this code into the cart: what a scan does. */
  addByCode: command('sell')
    .errors(
      may(
        'REGISTER_NOT_FOUND',
        'UNKNOWN_CODE',
        'PRODUCT_INACTIVE',
        'PRICE_NEEDED',
        'CART_FULL',
        'SALE_TOO_LARGE',
      ),
    )
    .input(commandInput({ registerId: idSchema, code: z.string().min(1).max(2048) }))
    .output(z.object({ cart: cartSchema, lineId: idSchema })),

  /** `unitPrice` is given for a product whose price is asked at the counter, else left out. */
  addLine: command('sell')
    .errors(
      may(
        'REGISTER_NOT_FOUND',
        'PRODUCT_NOT_FOUND',
        'PRODUCT_INACTIVE',
        'PRICE_NEEDED',
        'QUANTITY_NOT_WHOLE',
        'CART_FULL',
        'SALE_TOO_LARGE',
      ),
    )
    .input(
      commandInput({
        registerId: idSchema,
        productId: idSchema,
        quantity: positiveQuantitySchema.default(quantity(1000)),
        unitPrice: rupiahSchema.nullable().default(null),
      }),
    )
    .output(z.object({ cart: cartSchema, lineId: idSchema })),

  setQuantity: command('sell')
    .errors({ ...lineErrors, ...may('QUANTITY_NOT_WHOLE', 'SALE_TOO_LARGE') })
    .input(commandInput({ lineId: idSchema, quantity: positiveQuantitySchema }))
    .output(cartSchema),

  /** Rupiah off the whole line; more than the line is worth counts as all of it. */
  setDiscount: command('sell')
    .errors(lineErrors)
    .input(commandInput({ lineId: idSchema, discount: rupiahSchema }))
    .output(cartSchema),

  removeLine: command('sell')
    .errors(lineErrors)
    .input(commandInput({ lineId: idSchema }))
    .output(cartSchema),

  /** Takes every line out. `removed` can be given to `restoreLines`. */
  clearCart: command('sell')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(commandInput({ registerId: idSchema }))
    .output(z.object({ cart: cartSchema, removed: z.array(idSchema) })),

  /** Undoes removals. */
  restoreLines: command('sell')
    .errors({ ...lineErrors, ...may('SALE_TOO_LARGE') })
    .input(commandInput({ lineIds: z.array(idSchema).min(1).max(1000) }))
    .output(cartSchema),

  /**
   * Books the cart as a sale. `expectedTotal` is what the cashier saw: a cart that adds up to
   * something else is refused (CART_CHANGED). Answered after the commit.
   */
  completeSale: command('sell')
    .errors(may('CART_EMPTY', 'CART_CLOSED', 'CART_CHANGED', 'TENDER_SHORT', 'SALE_TOO_LARGE'))
    .input(
      commandInput({
        cartId: idSchema,
        expectedTotal: rupiahSchema,
        tenders: z.array(tenderSchema).min(1).max(1),
      }),
    )
    .output(saleSchema),

  /** The newest sales first. */
  recentSales: query('sell')
    .input(z.object({ limit: z.int().min(1).max(200).default(20) }))
    .output(z.array(saleSchema)),

  /** What a business day brought in; today where `day` is null. */
  daySummary: query('reports.read')
    .input(z.object({ day: z.iso.date().nullable().default(null) }))
    .output(daySummarySchema),

  sale: query('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(saleDetailSchema),
};
