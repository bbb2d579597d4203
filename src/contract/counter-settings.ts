import { z } from 'zod';
import { cashSteps } from '../domain/tenders/tenders.ts';
import { lineOfText, rupiahSchema } from './primitives.ts';

/** What to do about a sale that takes more than is on hand: tell, or ask somebody who may. */
export const belowZeroPolicies = ['warn', 'ask'] as const;

/** `dynamic`: the code holds amount and receipt number; `static`: the payer types the amount. */
export const qrisModes = ['dynamic', 'static'] as const;

/** How the showroom sells. */
export const counterSettingsSchema = z.object({
  /** Rupiah to which what is paid in cash is rounded; 0 rounds nothing. */
  cashStep: z.literal(cashSteps),
  /** Discounts by hand above this part of a line or cart need 'discount.large'. Basis points. */
  discountLimitBp: z.int().min(0).max(10_000),
  /** A drawer that differs by more than this needs 'shift.largeDifference' to be closed. */
  differenceLimit: rupiahSchema,
  belowZero: z.enum(belowZeroPolicies),
  /** How the scale writes its codes, as `20IIIIIWWWWWC` (domain/codes/weighed-pattern.ts). */
  weighedPatterns: z.array(lineOfText(40).min(1)).max(10),
  qrisMode: z.enum(qrisModes),
});
export type CounterSettings = z.infer<typeof counterSettingsSchema>;
