import { z } from 'zod';
import { sheetDesigns, sheetPapers } from '../domain/cards/card-layouts.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  nothing,
  quantitySchema,
  rupiahSchema,
  unitSchema,
} from './primitives.ts';
import { command, commandInput, query } from './procedure.ts';

const design = z.enum(sheetDesigns);
const paper = z.enum(sheetPapers).default('a4');

/** Where the codes on the cards lead. `isSet` false: nobody has chosen yet, and it is the usual one. */
export const cardSettingSchema = z.object({
  /** The beginning of every address: `https://pasar.contoh.id`, without a slash at the end. */
  origin: z.string(),
  isSet: z.boolean(),
});
export type CardSetting = z.infer<typeof cardSettingSchema>;

/** A product with the permanent address on its card. */
export const cardedProductSchema = z.object({
  id: idSchema,
  sku: z.string(),
  name: z.string(),
  /** Rupiah for one `unit`; null: asked at the counter. */
  price: rupiahSchema.nullable(),
  unit: unitSchema,
  /** Stock in thousandths of the unit. */
  onHand: quantitySchema,
  active: z.boolean(),
  category: z.string().nullable(),
  producer: z.string().nullable(),
  address: z.string(),
});
export type CardedProduct = z.infer<typeof cardedProductSchema>;

/** Null: every product that is on sale. */
const skus = z.array(lineOfText(64).min(1)).max(20_000).nullable().default(null);

export const cardsContract = {
  setting: query('catalogue.read').input(nothing).output(cardSettingSchema),

  /** Chooses where the codes lead. Cards that were printed before keep the address they have. */
  save: command('settings.manage')
    .errors(may('CARD_ORIGIN_WRONG'))
    .input(commandInput({ origin: lineOfText(200) }))
    .output(cardSettingSchema),

  /** Every product, or those with these SKUs in this order, with the address on its card. */
  list: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN'))
    .input(z.object({ skus }))
    .output(z.array(cardedProductSchema)),

  /**
   * A PDF of cards to print, drawn beside the counter on a thread of its own. A portrait is drawn of
   * each producer of the products.
   */
  pdf: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN', 'CARDS_NONE'))
    .input(z.object({ design, paper, skus }))
    .output(
      z.object({
        cards: z.int(),
        pages: z.int(),
        /** Base64. */
        data: z.string(),
      }),
    ),
};
