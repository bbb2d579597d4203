import { z } from 'zod';
import { query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  rupiahSchema,
  signedRupiahSchema,
  timeSchema,
} from './primitives.ts';

/** What a credit note was given for, what was bought with it, what came back onto it. */
export const creditEntrySchema = z.object({
  kind: z.enum(['issued', 'used', 'given_back']),
  /** Rupiah: negative where it was used. */
  amount: signedRupiahSchema,
  /** The number of the refund or the receipt. */
  number: z.string(),
  at: timeSchema,
});

/** Store credit: whoever brings the code may pay with it. It does not expire. */
export const creditSchema = z.object({
  id: idSchema,
  /** `KT-7F3K-9QXM`; found whatever its case, blanks and dashes. */
  code: z.string(),
  balance: rupiahSchema,
  memberId: idSchema.nullable(),
  issuedAt: timeSchema,
  refundNumber: z.string(),
  /** The oldest first. */
  entries: z.array(creditEntrySchema),
});
export type Credit = z.infer<typeof creditSchema>;

export const creditsContract = {
  find: query('sell')
    .errors(may('CREDIT_NOT_FOUND'))
    .input(z.object({ code: lineOfText(40).min(1) }))
    .output(creditSchema),
};
