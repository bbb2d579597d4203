import { z } from 'zod';
import { timeZones } from '../domain/business-day.ts';
import { counterSettingsSchema } from './counter-settings.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { ownerSchema } from './people.ts';
import { idSchema, lineOfText, longText, nothing } from './primitives.ts';

export type { CounterSettings } from './counter-settings.ts';

/** What a receipt and the screens say of the showroom. NIB: the business's registration number. */
export const shopDetailsSchema = z.object({
  name: lineOfText(80).min(1),
  address: lineOfText(200),
  village: lineOfText(80),
  regency: lineOfText(80),
  phone: lineOfText(40),
  nib: lineOfText(40),
  timeZone: z.enum(timeZones),
  receiptFooter: longText(300),
});
export type ShopDetails = z.infer<typeof shopDetailsSchema>;

export const setupStatusSchema = z.object({
  /** `new`: nothing has been chosen yet; the counter waits for `settings.setUp`. */
  state: z.enum(['new', 'ready']),
  sample: z.boolean(),
  registerId: idSchema.nullable(),
  cashier: z.string().nullable(),
  /** True where nobody can sign in yet: `people.claim` sets the owner's PIN. */
  needsOwnerPin: z.boolean(),
});
export type SetupStatus = z.infer<typeof setupStatusSchema>;

export const settingsContract = {
  setupStatus: query('door').input(nothing).output(setupStatusSchema),

  /**
   * Begins a showroom: with the sample's products and people, or empty (an import may follow), for
   * which its owner is named (OWNER_NEEDED); the house alone may leave that for later.
   */
  setUp: command('door')
    .errors(may('ALREADY_SET_UP', 'OWNER_NEEDED', 'PIN_TOO_EASY'))
    .input(
      commandInput({
        with: z.enum(['sample', 'empty']),
        shop: shopDetailsSchema.nullable(),
        owner: ownerSchema.nullable(),
      }),
    )
    .output(setupStatusSchema),

  shop: query('door').input(nothing).output(shopDetailsSchema),

  saveShop: command('settings.manage')
    .input(commandInput({ shop: shopDetailsSchema }))
    .output(shopDetailsSchema),

  counter: query('signedIn').input(nothing).output(counterSettingsSchema),

  saveCounter: command('settings.manage')
    .errors(may('PATTERN_WRONG'))
    .input(commandInput({ settings: counterSettingsSchema }))
    .output(counterSettingsSchema),
};
