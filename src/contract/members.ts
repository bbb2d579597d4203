import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  rupiahSchema,
  signedRupiahSchema,
  timeSchema,
} from './primitives.ts';

export const memberSchema = z.object({
  id: idSchema,
  /** What stands on the member's card. */
  number: z.string(),
  name: z.string(),
  phone: z.string(),
  /** The most that may be owed; 0: no bon. */
  accountLimit: rupiahSchema,
  active: z.boolean(),
  /** What is owed now; below zero where goods came back that had been paid for already. */
  owed: signedRupiahSchema,
});
export type Member = z.infer<typeof memberSchema>;

export const memberDraftSchema = z.object({
  /** Empty: the next free number. */
  number: lineOfText(20),
  name: lineOfText(120).min(1),
  phone: lineOfText(40),
  accountLimit: rupiahSchema,
  active: z.boolean(),
});
export type MemberDraft = z.infer<typeof memberDraftSchema>;

/** How a member may pay what is owed. */
export const accountTenders = ['cash', 'qris', 'transfer', 'card'] as const;
export type AccountTender = (typeof accountTenders)[number];

export const accountEntrySchema = z.object({
  id: idSchema,
  kind: z.enum(['sale', 'refund', 'payment']),
  /** Rupiah: what was bought above zero, what came back or was paid below. */
  amount: signedRupiahSchema,
  /** What was owed after it. */
  owed: signedRupiahSchema,
  /** The sale or the refund, with the number of its receipt; null of a payment. */
  subject: z.object({ id: idSchema, number: z.string() }).nullable(),
  /** Of a payment, what proves it; else empty. */
  reference: z.string(),
  tender: z.enum(accountTenders).nullable(),
  at: timeSchema,
  by: z.string(),
});
export type AccountEntry = z.infer<typeof accountEntrySchema>;

export const membersContract = {
  /**
   * By name, number or telephone, every word in any of them; all members where `text` is empty. Who
   * has exactly this number comes first, the deactivated last.
   */
  search: query('members.use')
    .input(
      z.object({
        text: lineOfText(120).default(''),
        limit: z.int().min(1).max(200).default(30),
        offset: z.int().min(0).max(1_000_000).default(0),
        includeInactive: z.boolean().default(false),
        /** Only who owes something. */
        owing: z.boolean().default(false),
      }),
    )
    .output(z.object({ members: z.array(memberSchema), more: z.boolean() })),

  /** A member and what went over the account, the newest first; `next` goes into `before`. */
  get: query('members.use')
    .errors(may('MEMBER_NOT_FOUND'))
    .input(
      z.object({
        id: idSchema,
        before: idSchema.nullable().default(null),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        member: memberSchema,
        entries: z.array(accountEntrySchema),
        next: idSchema.nullable(),
      }),
    ),

  /** `id` null makes a new member. Who owes can be deactivated, and still pay. */
  save: command('members.manage')
    .errors(may('MEMBER_NOT_FOUND', 'MEMBER_NUMBER_TAKEN'))
    .input(commandInput({ id: idSchema.nullable(), member: memberDraftSchema }))
    .output(memberSchema),

  /** A member pays what is owed or a part of it; a slip is printed. */
  payAccount: command('sell')
    .errors(
      may('MEMBER_NOT_FOUND', 'REGISTER_NOT_FOUND', 'SHIFT_NOT_OPEN', 'OVERPAID', 'QRIS_TOO_LARGE'),
    )
    .input(
      commandInput({
        memberId: idSchema,
        registerId: idSchema,
        amount: rupiahSchema.refine((amount) => amount > 0),
        tender: z.object({ kind: z.enum(accountTenders), reference: lineOfText(80).default('') }),
      }),
    )
    .output(z.object({ member: memberSchema, entry: accountEntrySchema })),
};
