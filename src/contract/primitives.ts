import { z } from 'zod';
import { mostQuantity } from '../domain/cart.ts';
import type { Quantity } from '../domain/quantity.ts';
import { units } from '../domain/quantity.ts';
import type { Rupiah } from '../domain/money.ts';

const trillion = 1_000_000_000_000;

/** Whole rupiah, zero or more. */
export const rupiahSchema = z.int().min(0).max(trillion) as unknown as z.ZodType<Rupiah, number>;

/** Whole rupiah that may be negative: a difference, what rounding adds or takes off. */
export const signedRupiahSchema = z.int().min(-trillion).max(trillion) as unknown as z.ZodType<
  Rupiah,
  number
>;

/** What many amounts come to, zero or more: a day of large sales is more than one amount may be. */
export const rupiahSumSchema = z.int().min(0) as unknown as z.ZodType<Rupiah, number>;

/** What many amounts come to, where some may be negative. */
export const signedRupiahSumSchema = z.int() as unknown as z.ZodType<Rupiah, number>;

/** Thousandths of a unit that may be negative, as stock on hand can be. */
export const quantitySchema = z.int().min(-trillion).max(trillion) as unknown as z.ZodType<
  Quantity,
  number
>;

/** Thousandths of a unit, more than none. At most a million units. */
export const positiveQuantitySchema = z.int().min(1).max(mostQuantity) as unknown as z.ZodType<
  Quantity,
  number
>;

export const unitSchema = z.enum(units);

export const idSchema = z.uuid();

/** What every command carries: the same key again is the same command, answered as the first time. */
export const keySchema = z.uuid();

/** What `people.approve` gave for this one command, or null. */
export const approvalSchema = z.string().max(100).nullable().default(null);

/** A short name that products refer to: small letters, digits, dashes. */
export const taxClassIdSchema = z.string().regex(/^[a-z0-9-]{1,20}$/);

/** UTC milliseconds. */
export const timeSchema = z.int().min(0);

/** The SHA-256 of a picture's bytes: its name everywhere. */
export const pictureHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** One line of text a person types: trimmed, without control characters and halves of characters. */
export const lineOfText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Text of several lines. */
export const longText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\0\p{Cs}]*$/u);

/** An input that asks for nothing in particular. */
export const nothing = z.object({});
