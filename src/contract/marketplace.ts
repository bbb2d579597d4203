import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { idSchema, lineOfText, nothing, timeSchema } from './primitives.ts';

export const outboxKinds = ['sale', 'product', 'stock'] as const;
export const outboxStates = ['waiting', 'sent', 'accepted', 'decision', 'closed'] as const;

export const marketplaceStatusSchema = z.object({
  configured: z.boolean(),
  address: z.string().nullable(),
  showroom: z.string().nullable(),
  syncing: z.boolean(),
  /** Records that have not been accepted and do not wait for a person. */
  unsent: z.int(),
  unsentSales: z.int(),
  lastSuccess: timeSchema.nullable(),
  /** Records that a person must decide on. */
  needsDecision: z.int(),
  /** Why the last attempt failed, or null after a success. */
  failure: z
    .object({
      code: z.enum(['UNREACHABLE', 'TIMEOUT', 'WRONG_KEY', 'NOT_A_MARKETPLACE', 'SERVER_ERROR']),
      detail: z.string(),
    })
    .nullable(),
  nextAttemptAt: timeSchema.nullable(),
});
export type MarketplaceStatus = z.infer<typeof marketplaceStatusSchema>;

export const outboxItemSchema = z.object({
  id: idSchema,
  kind: z.enum(outboxKinds),
  state: z.enum(outboxStates),
  /** The receipt number of a sale, the SKU of a product. */
  subject: z.string(),
  code: z.string().nullable(),
  reason: z.string().nullable(),
  attempts: z.int(),
  at: timeSchema,
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;

export const syncResultSchema = z.object({
  accepted: z.int(),
  duplicate: z.int(),
  refused: z.int(),
  unsent: z.int(),
  status: marketplaceStatusSchema,
});
export type SyncResult = z.infer<typeof syncResultSchema>;

export const marketplaceContract = {
  status: query('signedIn').input(nothing).output(marketplaceStatusSchema),

  /** `apiKey` null leaves the key that is stored. `address` null switches passing on off. */
  configure: command('marketplace.manage')
    .errors(may('MARKETPLACE_ADDRESS_WRONG', 'MARKETPLACE_KEY_NEEDED'))
    .input(
      commandInput({
        address: lineOfText(500).nullable(),
        apiKey: lineOfText(500).min(1).nullable(),
      }),
    )
    .output(marketplaceStatusSchema),

  /** Passes on what waits, now. Not kept by key: asking again simply looks again. */
  sync: query('marketplace.manage')
    .errors(may('MARKETPLACE_NOT_CONFIGURED'))
    .input(nothing)
    .output(syncResultSchema),

  items: query('marketplace.manage')
    .input(
      z.object({
        state: z.enum(outboxStates).nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.array(outboxItemSchema)),

  /** Sends a record that needed a decision once more. */
  resend: command('marketplace.manage')
    .errors(may('OUTBOX_ITEM_NOT_FOUND'))
    .input(commandInput({ id: idSchema }))
    .output(marketplaceStatusSchema),

  /** Closes a record that needed a decision without passing it on; the audit log keeps it. */
  close: command('marketplace.manage')
    .errors(may('OUTBOX_ITEM_NOT_FOUND'))
    .input(commandInput({ id: idSchema, note: lineOfText(200) }))
    .output(marketplaceStatusSchema),
};
