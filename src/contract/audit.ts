import { z } from 'zod';
import { query } from './procedure.ts';
import { lineOfText, nothing, timeSchema } from './primitives.ts';

/** Everything that the log tells of: the screens have words for each. */
export const auditActions = [
  'cards.print',
  'cart.discard',
  'cart.discount',
  'cart.price',
  'cash.in',
  'cash.out',
  'cash.short',
  'catalogue.import',
  'drawer.open',
  'kiosk.leave',
  'kiosk.lock',
  'marketplace.close',
  'marketplace.configure',
  'member.add',
  'member.change',
  'member.overLimit',
  'member.pay',
  'people.add',
  'people.approve',
  'people.change',
  'people.claim',
  'people.deactivate',
  'people.lock',
  'people.reactivate',
  'people.setPin',
  'people.signIn',
  'people.signOut',
  'printing.configure',
  'printing.reprint',
  'product.change',
  'product.create',
  'qris.confirm',
  'refund',
  'refund.withoutReceipt',
  'register.add',
  'register.change',
  'rule.add',
  'rule.change',
  'rule.remove',
  'sale',
  'sale.void',
  'settings.cards',
  'settings.counter',
  'settings.kiosk',
  'settings.qris',
  'settings.tax',
  'settings.visitors',
  'setup',
  'shift.close',
  'shift.count',
  'shift.open',
  'shift.reopen',
  'shop.change',
  'stock.correct',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One entry of the audit log. `approvedBy`: who gave the right where `who` had it not alone. */
export const auditEntrySchema = z.object({
  number: z.int(),
  at: timeSchema,
  who: z.string(),
  approvedBy: z.string().nullable(),
  /** One of `auditActions`, or an older one that is written no more. */
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
});
export type AuditLogEntry = z.infer<typeof auditEntrySchema>;

export const auditContract = {
  /**
   * The newest first, `limit` at a time. `next` goes into `before` for the entries that follow, and
   * is null at the end. `who` and `action` are whole words, `text` is looked for in the subject.
   */
  list: query('audit.read')
    .input(
      z.object({
        from: timeSchema.nullable().default(null),
        until: timeSchema.nullable().default(null),
        who: lineOfText(120).min(1).nullable().default(null),
        action: lineOfText(120).min(1).nullable().default(null),
        text: lineOfText(120).default(''),
        before: z.int().min(1).nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ entries: z.array(auditEntrySchema), next: z.int().nullable() })),

  /** What can be filtered by: every action and every name that occurs in the log. */
  actions: query('audit.read')
    .input(nothing)
    .output(z.object({ actions: z.array(z.string()), people: z.array(z.string()) })),
};
