import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ranRuleSchema } from './cart.ts';
import { registerSchema } from './counter.ts';
import { qrisModes } from './counter-settings.ts';
import { may } from './errors.ts';
import {
  idSchema,
  nothing,
  pictureHashSchema,
  positiveQuantitySchema,
  rupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';
import { query } from './procedure.ts';

export const displayLineSchema = z.object({
  id: idSchema,
  name: z.string(),
  unit: unitSchema,
  picture: pictureHashSchema.nullable(),
  quantity: positiveQuantitySchema,
  unitPrice: rupiahSchema,
  gross: rupiahSchema,
  total: rupiahSchema,
});
export type DisplayLine = z.infer<typeof displayLineSchema>;

/** What a customer sees of a register. Nothing of it is staff's own: no member, stock or cost. */
export const displayStateSchema = z.object({
  shopName: z.string(),
  register: registerSchema,
  /** In the order in which they were put into the cart. */
  lines: z.array(displayLineSchema),
  gross: rupiahSchema,
  discount: rupiahSchema,
  /** The rules that ran; the rest of `discount` was given by hand. */
  rules: z.array(ranRuleSchema),
  /** On top of the prices, else 0. */
  taxAdded: rupiahSchema,
  total: rupiahSchema,
  /** The code that the counter asks to be paid now; it goes with any change of the cart's total. */
  qris: z
    .object({
      payload: z.string(),
      amount: rupiahSchema,
      merchantName: z.string(),
      mode: z.enum(qrisModes),
    })
    .nullable(),
  /** The sale that was just made, until something is put into the next cart. */
  thanks: z
    .object({ saleId: idSchema, at: timeSchema, paid: rupiahSchema, change: rupiahSchema })
    .nullable(),
});
export type DisplayState = z.infer<typeof displayStateSchema>;

/** A product to look at between two sales. */
export const displaySlideSchema = z.object({
  id: idSchema,
  name: z.string(),
  picture: pictureHashSchema,
  /** Null where it is asked at the counter. */
  price: rupiahSchema.nullable(),
  unit: unitSchema,
  producer: z.string().nullable(),
});
export type DisplaySlide = z.infer<typeof displaySlideSchema>;

/** The customer's display: a second screen or tablet that follows a register. */
export const displayContract = {
  /** What a display may follow. */
  registers: query('door')
    .input(nothing)
    .output(z.object({ shopName: z.string(), registers: z.array(registerSchema) })),

  /** What the display shows, at once and after every change, until it goes away. */
  watch: query('door')
    .errors(may('REGISTER_NOT_FOUND'))
    .input(z.object({ registerId: idSchema }))
    .output(eventIterator(displayStateSchema)),

  /** Products that have a picture and are sold, by name. */
  slides: query('door').input(nothing).output(z.array(displaySlideSchema)),

  /** How many displays follow a register now. */
  status: query('signedIn')
    .input(z.object({ registerId: idSchema }))
    .output(z.object({ open: z.int() })),

  /**
   * Shows the code for `amount` of the open cart on the register's displays, or takes it away
   * (null). Nothing of it is kept.
   */
  showQris: query('sell')
    .errors(may('REGISTER_NOT_FOUND', 'CART_EMPTY', 'QRIS_NOT_SET', 'QRIS_TOO_LARGE'))
    .input(
      z.object({
        registerId: idSchema,
        amount: rupiahSchema.refine((amount) => amount > 0).nullable(),
      }),
    )
    .output(nothing),
};
