import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { importStates } from './catalogue.ts';
import { query } from './procedure.ts';
import { idSchema, nothing } from './primitives.ts';

/**
 * What a window learns without asking. An event says what changed, not how: the window asks again
 * for what it shows. `hello` comes first on every stream, so that a window knows that it hears.
 */
export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), version: z.string() }),
  z.object({ type: z.literal('cart'), registerId: idSchema }),
  z.object({ type: z.literal('display'), registerId: idSchema }),
  z.object({ type: z.literal('sale'), saleId: idSchema }),
  z.object({ type: z.literal('refund'), refundId: idSchema, saleId: idSchema.nullable() }),
  z.object({ type: z.literal('shift'), registerId: idSchema }),
  z.object({ type: z.literal('registers') }),
  z.object({ type: z.literal('stock'), productIds: z.array(idSchema) }),
  z.object({ type: z.literal('catalogue') }),
  z.object({ type: z.literal('cards') }),
  z.object({ type: z.literal('printing') }),
  z.object({ type: z.literal('marketplace') }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('people') }),
  z.object({ type: z.literal('members') }),
  z.object({
    type: z.literal('import'),
    importId: idSchema,
    state: z.enum(importStates),
    done: z.int(),
    total: z.int().nullable(),
  }),
]);
export type ShopEvent = z.infer<typeof eventSchema>;

export const eventsContract = {
  stream: query('door').input(nothing).output(eventIterator(eventSchema)),
};
