import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { idSchema, lineOfText, quantitySchema, timeSchema } from './primitives.ts';

/** `write_off`: what came back damaged leaves again at once. */
export const movementKinds = [
  'opening',
  'import',
  'correction',
  'sale',
  'refund',
  'write_off',
] as const;

export const stockMovementSchema = z.object({
  /** Rises with every movement of the shop. */
  number: z.int().positive(),
  kind: z.enum(movementKinds),
  quantity: quantitySchema,
  note: z.string(),
  at: timeSchema,
});

export const stockContract = {
  movements: query('catalogue.read')
    .input(z.object({ productId: idSchema, limit: z.int().min(1).max(500).default(100) }))
    .output(z.array(stockMovementSchema)),

  /** Sets what is on hand by a correcting movement. */
  correct: command('stock.correct')
    .errors(may('PRODUCT_NOT_FOUND', 'QUANTITY_NOT_WHOLE'))
    .input(
      commandInput({ productId: idSchema, onHand: quantitySchema, note: lineOfText(200).min(1) }),
    )
    .output(z.object({ onHand: quantitySchema })),
};
