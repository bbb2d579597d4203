import { z } from 'zod';
import { may } from './errors.ts';
import { idSchema, nothing } from './primitives.ts';
import { query } from './procedure.ts';

/** A guided first day at the counter, in the order in which it is walked. */
export const practiceTasks = ['open', 'sell', 'qris', 'refund', 'close'] as const;
export type PracticeTask = (typeof practiceTasks)[number];

const practiceSchema = z.object({
  /** The register that stands for the practice counter. */
  registerId: idSchema,
  /** Somebody made up who may approve whatever a cashier may not, and his PIN for all to see. */
  supervisor: z.object({ name: z.string(), pin: z.string() }),
  tasks: z.array(z.object({ task: z.enum(practiceTasks), done: z.boolean() })),
});
export type Practice = z.infer<typeof practiceSchema>;

/**
 * Practice: the same counter on a throw-away copy of the books. A request says by the header
 * `x-kompor-books: practice` that it is for the copy; everything but these three then happens there.
 */
export const practiceContract = {
  /** How far whoever asks has come in the copy; null in the showroom's own books. */
  state: query('door').input(nothing).output(practiceSchema.nullable()),

  /**
   * Copies the books and signs whoever asks in to the copy: `session` is one of the copy. A copy
   * from before is thrown away; windows that still use it are told PRACTICE_ENDED.
   */
  begin: query('signedIn')
    .errors(may('PRACTICE_NOT_POSSIBLE'))
    .input(nothing)
    .output(z.object({ session: z.string(), registerId: idSchema })),

  /** Throws the copy away. */
  end: query('signedIn').input(nothing).output(nothing),
};
