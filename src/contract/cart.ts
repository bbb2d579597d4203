import { z } from 'zod';
import {
  idSchema,
  pictureHashSchema,
  positiveQuantitySchema,
  quantitySchema,
  rupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

/** A discount given by hand: rupiah, or basis points (1500 = 15 %). */
export const discountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), amount: rupiahSchema.refine((amount) => amount > 0) }),
  z.object({ kind: z.literal('percent'), bp: z.int().min(1).max(10_000) }),
]);
export type GivenDiscount = z.infer<typeof discountSchema>;

/** The member a cart or a sale belongs to. */
export const memberNameSchema = z.object({ id: idSchema, number: z.string(), name: z.string() });

/** A price rule that ran, and the rupiah it took off. `ruleId` is `member` for the member price. */
export const ranRuleSchema = z.object({
  ruleId: z.string(),
  name: z.string(),
  amount: rupiahSchema,
});
export type RanRule = z.infer<typeof ranRuleSchema>;

/**
 * Where a line's price is from: the product's own, asked at the counter, overridden by somebody who
 * may, printed on the label of a weighed good, or an open item's.
 */
export const priceSources = ['list', 'asked', 'override', 'label', 'open'] as const;

/**
 * What the cashier should know of a line. EXPIRED: its batch must not be sold any more.
 * PRICE_CHANGED: the product has another price by now (`priceNow`); the line keeps the one it was
 * added with. INACTIVE: the product was taken out of the range since.
 */
export const lineWarnings = ['EXPIRED', 'PRICE_CHANGED', 'INACTIVE'] as const;

export const cartLineSchema = z.object({
  id: idSchema,
  /** Null for an open item, which is in no catalogue. */
  productId: idSchema.nullable(),
  /** Empty for an open item. */
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  picture: pictureHashSchema.nullable(),
  unitPrice: rupiahSchema,
  /** The product's price when the line was added; null where it has none. */
  listPrice: rupiahSchema.nullable(),
  priceFrom: z.enum(priceSources),
  /** What the product costs now, where that is not `listPrice`. */
  priceNow: rupiahSchema.nullable(),
  quantity: positiveQuantitySchema,
  gross: rupiahSchema,
  /** By hand, by rules, and its part of the discount on the cart: together `discount`. */
  lineDiscount: rupiahSchema,
  ruleDiscount: rupiahSchema,
  cartDiscount: rupiahSchema,
  discount: rupiahSchema,
  /** The discount as it was given by hand. */
  givenDiscount: discountSchema.nullable(),
  /** Rupiah of it that the showroom's limit, or what was approved, leaves out. */
  discountLeftOut: rupiahSchema,
  rules: z.array(ranRuleSchema),
  /** Null where the showroom is not registered for tax. Within `total`. */
  tax: z.object({ rateBp: z.int(), amount: rupiahSchema }).nullable(),
  total: rupiahSchema,
  note: z.string(),
  batch: z.string().nullable(),
  /** ISO day after which it must not be sold. */
  expiry: z.string().nullable(),
  warnings: z.array(z.enum(lineWarnings)),
  /** Stock on hand before this sale; null for an open item. */
  onHand: quantitySchema.nullable(),
  /** All lines of this product together take more than is on hand. */
  short: z.boolean(),
});
export type CartLine = z.infer<typeof cartLineSchema>;

/**
 * The cart that is open at a register. `id` is null while nothing has been put into it. A price is
 * the product's when its line was added; rules, member price and tax are reckoned anew every time.
 */
export const cartSchema = z.object({
  id: idSchema.nullable(),
  registerId: idSchema,
  /** The name under which it was held last. */
  name: z.string().nullable(),
  lines: z.array(cartLineSchema),
  member: memberNameSchema.nullable(),
  gross: rupiahSchema,
  lineDiscount: rupiahSchema,
  ruleDiscount: rupiahSchema,
  cartDiscount: rupiahSchema,
  discount: rupiahSchema,
  /** The discount on the cart as it was given by hand. */
  givenDiscount: discountSchema.nullable(),
  /** Rupiah of it that the showroom's limit, or what was approved, leaves out. */
  discountLeftOut: rupiahSchema,
  /** The rules that ran, the largest saving first. */
  rules: z.array(ranRuleSchema),
  /** Null where the showroom is not registered for tax. `added`: on top of the prices. */
  tax: z.object({ mode: z.enum(['included', 'added']), amount: rupiahSchema }).nullable(),
  total: rupiahSchema,
});
export type Cart = z.infer<typeof cartSchema>;

/** A cart that waits, to be resumed at any register. */
export const heldCartSchema = z.object({
  id: idSchema,
  registerId: idSchema,
  name: z.string(),
  heldAt: timeSchema,
  heldBy: z.string(),
  member: memberNameSchema.nullable(),
  /** The names of its first goods. */
  goods: z.array(z.string()),
  lines: z.int(),
  total: rupiahSchema,
});
export type HeldCart = z.infer<typeof heldCartSchema>;
