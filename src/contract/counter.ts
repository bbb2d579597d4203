import { z } from 'zod';
import { quantity } from '../domain/quantity.ts';
import { cartSchema, discountSchema, heldCartSchema } from './cart.ts';
import { approvableInput, command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  approvalSchema,
  idSchema,
  lineOfText,
  nothing,
  positiveQuantitySchema,
  rupiahSchema,
  unitSchema,
} from './primitives.ts';
import {
  completedSaleSchema,
  daySummarySchema,
  saleDetailSchema,
  saleSchema,
  tenderSchema,
} from './sale.ts';
import { addedBasketSchema } from './visitors.ts';

export type { Cart, CartLine, GivenDiscount, HeldCart, RanRule } from './cart.ts';
export type {
  CompletedSale,
  DaySummary,
  GivenTender,
  PaidTender,
  Sale,
  SaleDetail,
  SaleLine,
} from './sale.ts';

export const registerSchema = z.object({ id: idSchema, code: z.string(), name: z.string() });

const lineErrors = may('LINE_NOT_FOUND', 'CART_CLOSED');
const addErrors = may('REGISTER_NOT_FOUND', 'CART_FULL', 'SALE_TOO_LARGE', 'QUANTITY_NOT_WHOLE');
const added = z.object({ cart: cartSchema, lineId: idSchema });
const oneUnit = positiveQuantitySchema.default(quantity(1000));

/** The most rupiah that a QRIS payment may be; the ceiling is Bank Indonesia's. */
export const mostByQris = 10_000_000;

export const counterContract = {
  registers: query('signedIn').input(nothing).output(z.array(registerSchema)),

  cart: query('sell')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(z.object({ registerId: idSchema }))
    .output(cartSchema),

  /**
   * Puts what a code names into the cart: what a scan does. Barcodes in every spelling, SKUs, our
   * product cards, GS1 codes with batch and expiry, weighed codes. A receipt's code is refused with
   * the sale it belongs to, a visitor's with its basket's code: `addBasket` is for that. `saysMeasure`: a scale's label said how much it is, so nobody is asked.
   */
  addByCode: command('sell')
    .errors({
      ...addErrors,
      ...may('UNKNOWN_CODE', 'CODE_DAMAGED', 'CODE_IS_RECEIPT', 'CODE_IS_BASKET'),
      ...may('CODE_IS_PRODUCER', 'PRODUCT_INACTIVE', 'PRICE_NEEDED'),
    })
    .input(commandInput({ registerId: idSchema, code: z.string().min(1).max(2048) }))
    .output(added.extend({ saysMeasure: z.boolean() })),

  /** `unitPrice` is given for a product whose price is asked at the counter, else left out. */
  addLine: command('sell')
    .errors({ ...addErrors, ...may('PRODUCT_NOT_FOUND', 'PRODUCT_INACTIVE', 'PRICE_NEEDED') })
    .input(
      commandInput({
        registerId: idSchema,
        productId: idSchema,
        quantity: oneUnit,
        unitPrice: rupiahSchema.nullable().default(null),
      }),
    )
    .output(added),

  /** Puts a visitor's basket into the cart: `code` as typed or scanned. */
  addBasket: command('sell')
    .errors({ ...addErrors, ...may('BASKET_NOT_FOUND', 'BASKET_IN_CART', 'BASKET_SOLD') })
    .input(commandInput({ registerId: idSchema, code: z.string().min(1).max(40) }))
    .output(addedBasketSchema.extend({ cart: cartSchema })),

  /** Goods that are in no catalogue. */
  addOpenItem: command('sell')
    .errors(addErrors)
    .input(
      commandInput({
        registerId: idSchema,
        name: lineOfText(200).min(1),
        unit: unitSchema.default('piece'),
        unitPrice: rupiahSchema,
        quantity: oneUnit,
      }),
    )
    .output(added),

  /**
   * More of a line whose price was approved for less of it needs 'price.override' again. A discount
   * that was approved stays at the rupiah that were approved.
   */
  setQuantity: command('sell')
    .errors({ ...lineErrors, ...may('QUANTITY_NOT_WHOLE', 'SALE_TOO_LARGE') })
    .input(approvableInput({ lineId: idSchema, quantity: positiveQuantitySchema }))
    .output(cartSchema),

  /**
   * Another price for a line; null goes back to the product's own. Needs 'price.override', or the
   * approval of somebody who may, unless the price is one that is asked at the counter anyway.
   */
  setPrice: command('sell')
    .errors({ ...lineErrors, ...may('PRICE_NEEDED', 'SALE_TOO_LARGE') })
    .input(approvableInput({ lineId: idSchema, unitPrice: rupiahSchema.nullable() }))
    .output(cartSchema),

  /**
   * A discount on a line; null takes it off. More than the line is worth counts as all of it. Above
   * the showroom's limit it needs 'discount.large', or the approval of somebody who may.
   */
  setDiscount: command('sell')
    .errors(lineErrors)
    .input(approvableInput({ lineId: idSchema, discount: discountSchema.nullable() }))
    .output(cartSchema),

  /** A discount on the whole cart, as `setDiscount`. The limit counts those on its lines with it. */
  setCartDiscount: command('sell')
    .errors(may('REGISTER_NOT_FOUND', 'CART_EMPTY'))
    .input(approvableInput({ registerId: idSchema, discount: discountSchema.nullable() }))
    .output(cartSchema),

  setNote: command('sell')
    .errors(lineErrors)
    .input(commandInput({ lineId: idSchema, note: lineOfText(120) }))
    .output(cartSchema),

  /** Whose cart it is: member prices run, and the account may pay. Null for nobody's. */
  setMember: command('sell')
    .errors(may('REGISTER_NOT_FOUND', 'MEMBER_NOT_FOUND'))
    .input(commandInput({ registerId: idSchema, memberId: idSchema.nullable() }))
    .output(cartSchema),

  removeLine: command('sell')
    .errors(lineErrors)
    .input(commandInput({ lineId: idSchema }))
    .output(cartSchema),

  /**
   * Takes every line out, and member and discount of the cart with them. `removed` can be given to
   * `restoreLines`, which brings those back too while nothing else was put into the cart.
   */
  clearCart: command('sell')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(commandInput({ registerId: idSchema }))
    .output(z.object({ cart: cartSchema, removed: z.array(idSchema) })),

  /** Undoes removals. */
  restoreLines: command('sell')
    .errors({ ...lineErrors, ...may('SALE_TOO_LARGE') })
    .input(commandInput({ lineIds: z.array(idSchema).min(1).max(1000) }))
    .output(cartSchema),

  /** Puts the open cart aside under `name`, or the time of day. Answers the empty cart. */
  hold: command('sell')
    .errors(may('REGISTER_NOT_FOUND', 'CART_EMPTY'))
    .input(commandInput({ registerId: idSchema, name: lineOfText(60).nullable().default(null) }))
    .output(z.object({ cart: cartSchema, held: heldCartSchema })),

  /** What is held, of all registers, the oldest first. */
  heldCarts: query('sell').input(nothing).output(z.array(heldCartSchema)),

  /**
   * Opens a held cart at a register. CART_NOT_EMPTY: the cart there has to be held or emptied
   * first. HELD_GONE: somebody was quicker.
   */
  resume: command('sell')
    .errors(may('REGISTER_NOT_FOUND', 'CART_NOT_EMPTY', 'HELD_GONE'))
    .input(commandInput({ registerId: idSchema, cartId: idSchema }))
    .output(cartSchema),

  /** Gives a held cart up; the audit log keeps what was in it. */
  discardHeld: command('sell')
    .errors(may('HELD_GONE'))
    .input(commandInput({ cartId: idSchema }))
    .output(z.array(heldCartSchema)),

  /**
   * Books the cart as a sale. `expectedTotal` is what the cashier saw: a cart that adds up to
   * something else is refused (CART_CHANGED). Answered after the commit. A sale of nothing needs no
   * tender. `approval` is for 'stock.belowZero', where the showroom asks for it (the refusal names
   * the goods); `limitApproval` for 'account.overLimit'. `receipt` none: nothing is printed.
   */
  completeSale: command('sell')
    .errors(
      may(
        'CART_EMPTY',
        'CART_CLOSED',
        'CART_CHANGED',
        'QUANTITY_NOT_WHOLE',
        'SHIFT_NOT_OPEN',
        'TENDER_SHORT',
        'TENDER_OVER',
        'TENDER_TWICE',
        'TENDER_EMPTY',
        'QRIS_TOO_LARGE',
        'MEMBER_NEEDED',
        'ACCOUNT_LIMIT',
        'CREDIT_NOT_FOUND',
        'CREDIT_SHORT',
        'SALE_TOO_LARGE',
      ),
    )
    .input(
      approvableInput({
        cartId: idSchema,
        expectedTotal: rupiahSchema,
        tenders: z.array(tenderSchema).max(10),
        receipt: z.enum(['print', 'none']).default('print'),
        limitApproval: approvalSchema,
      }),
    )
    .output(completedSaleSchema),

  /** The newest sales first. */
  recentSales: query('sell')
    .input(z.object({ limit: z.int().min(1).max(200).default(20) }))
    .output(z.array(saleSchema)),

  /**
   * Sales that fit everything that is asked, the newest first. `number` is a receipt number or its
   * digits (`K1-000123`, `123`); `goods` a name, SKU or barcode of what was sold. `before` is the id
   * of the last sale of the page before.
   *
   * Numbers and days are looked up. Amount, goods and cashier are searched for sale by sale: of the
   * day that is given, else over `searchedFrom` until now. `more`: there are further pages.
   */
  findSales: query('sell')
    .input(
      z.object({
        number: lineOfText(20).default(''),
        day: z.iso.date().nullable().default(null),
        amount: rupiahSchema.nullable().default(null),
        goods: lineOfText(200).default(''),
        cashier: lineOfText(60).default(''),
        registerId: idSchema.nullable().default(null),
        before: idSchema.nullable().default(null),
        limit: z.int().min(1).max(100).default(30),
      }),
    )
    .output(
      z.object({
        sales: z.array(saleSchema),
        more: z.boolean(),
        /** The business day from which on was searched; null where nothing was left out. */
        searchedFrom: z.string().nullable(),
      }),
    ),

  /** What a business day brought in; today where `day` is null. */
  daySummary: query('reports.read')
    .input(z.object({ day: z.iso.date().nullable().default(null) }))
    .output(daySummarySchema),

  sale: query('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(saleDetailSchema),
};
