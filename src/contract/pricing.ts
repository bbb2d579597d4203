import { z } from 'zod';
import type { RuleTerms } from '../domain/pricing/rules.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  nothing,
  rupiahSchema,
  taxClassIdSchema,
  timeSchema,
} from './primitives.ts';

const goods = z.array(idSchema).max(500);
const pieces = z.int().min(0).max(10_000);

/** What a rule grants, as domain/pricing/rules.ts reckons with it. */
export const ruleTermsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('buyNGet'), buy: pieces, free: pieces, productIds: goods }),
  z.object({
    kind: z.literal('bundle'),
    items: z.array(z.object({ productId: idSchema, pieces })).max(50),
    price: rupiahSchema,
  }),
  z.object({
    kind: z.literal('quantityPrice'),
    productIds: goods,
    fromPieces: pieces,
    price: rupiahSchema,
  }),
  z.object({
    kind: z.literal('percentOff'),
    bp: z.int().min(0).max(10_000),
    productIds: goods,
    categoryIds: goods,
    producerIds: goods,
  }),
]) satisfies z.ZodType<RuleTerms>;

export const ruleDraftSchema = z.object({
  /** What the visitor reads as the reason. */
  name: lineOfText(60).min(1),
  /** Business days, both included; null is open. */
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  membersOnly: z.boolean(),
  terms: ruleTermsSchema,
});
export type RuleDraft = z.infer<typeof ruleDraftSchema>;

/** `off`: taken away; a sale in which it ran still names it. */
export const ruleStates = ['running', 'coming', 'over', 'off'] as const;

export const ruleSchema = ruleDraftSchema.extend({
  id: idSchema,
  state: z.enum(ruleStates),
  updatedAt: timeSchema,
  /** The names of all that its terms name, by id. */
  names: z.record(z.string(), z.string()),
});
export type Rule = z.infer<typeof ruleSchema>;

export const taxModes = ['none', 'included', 'added'] as const;

export const taxClassSchema = z.object({
  id: taxClassIdSchema,
  name: lineOfText(40).min(1),
  /** Basis points: 1100 = 11 %. */
  rateBp: z.int().min(0).max(10_000),
});

/**
 * How prices stand to PPN. `none`: not registered, nothing about tax appears. `standard` is the
 * class of goods that name none.
 */
export const taxSettingSchema = z.object({
  mode: z.enum(taxModes),
  classes: z.array(taxClassSchema).min(1).max(20),
  standard: z.string(),
});
export type TaxSetting = z.infer<typeof taxSettingSchema>;

export const pricingContract = {
  /** All rules that are not off, by name; with `includeOff` those too, at the end. */
  rules: query('catalogue.read')
    .input(z.object({ includeOff: z.boolean().default(false) }))
    .output(z.array(ruleSchema)),

  /** `id` null makes a new one. Also brings one back that was off. */
  saveRule: command('settings.manage')
    .errors(may('RULE_NOT_FOUND', 'RULE_WRONG'))
    .input(commandInput({ id: idSchema.nullable(), rule: ruleDraftSchema }))
    .output(ruleSchema),

  /** Takes a rule away: it does not run any more. */
  removeRule: command('settings.manage')
    .errors(may('RULE_NOT_FOUND'))
    .input(commandInput({ id: idSchema }))
    .output(ruleSchema),

  tax: query('signedIn').input(nothing).output(taxSettingSchema),

  saveTax: command('settings.manage')
    .errors(may('TAX_WRONG', 'TAX_CLASS_USED'))
    .input(commandInput({ tax: taxSettingSchema }))
    .output(taxSettingSchema),
};
