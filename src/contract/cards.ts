import { z } from 'zod';
import { pricedDesigns, sheetDesigns, sheetPapers } from '../domain/cards/card-layouts.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  nothing,
  pictureHashSchema,
  quantitySchema,
  rupiahSchema,
  timeSchema,
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

/** `changed`: what was last printed is not what the card would say now. */
const cardStates = ['never', 'current', 'changed'] as const;
export type CardState = (typeof cardStates)[number];

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
  shelf: z.string().nullable(),
  producer: z.string().nullable(),
  address: z.string(),
  /** Of its card of the design that was asked for. */
  state: z.enum(cardStates),
});
export type CardedProduct = z.infer<typeof cardedProductSchema>;

/** A card that is on paper and wrong. `price` is today's, `printedPrice` the card's. */
export const wrongCardSchema = z.object({
  productId: idSchema,
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  design: z.enum(pricedDesigns),
  printedPrice: rupiahSchema.nullable(),
  price: rupiahSchema.nullable(),
  printedAt: timeSchema,
});
export type WrongCard = z.infer<typeof wrongCardSchema>;

/** One thing on a drawn sheet, from its upper left corner. */
export const cardMarkSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shape'),
    /** In the words of an SVG path. */
    d: z.string(),
    x: z.number(),
    y: z.number(),
    fill: z.string().nullable(),
    stroke: z.string().nullable(),
    line: z.number(),
  }),
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    /** Where the baseline begins. */
    x: z.number(),
    y: z.number(),
    bold: z.boolean(),
    /** Height of the type, and how wide the line is. */
    size: z.number(),
    width: z.number(),
    colour: z.string(),
  }),
  z.object({
    kind: z.literal('picture'),
    hash: pictureHashSchema,
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    radius: z.number(),
  }),
]);
export type CardMark = z.infer<typeof cardMarkSchema>;

/** A drawing for the screen; its marks count in what `width` and `height` count in. */
export const cardPreviewSchema = z.object({
  width: z.number(),
  height: z.number(),
  marks: z.array(cardMarkSchema),
});
export type CardPreview = z.infer<typeof cardPreviewSchema>;

/** Null: every product that is on sale. */
const skus = z.array(lineOfText(64).min(1)).max(20_000).nullable().default(null);

export const cardsContract = {
  setting: query('catalogue.read').input(nothing).output(cardSettingSchema),

  /** Chooses where the codes lead. Cards that were printed before keep the address they have. */
  save: command('settings.manage')
    .errors(may('CARD_ORIGIN_WRONG'))
    .input(commandInput({ origin: lineOfText(200) }))
    .output(cardSettingSchema),

  /**
   * Every product along the shelves, or those with these SKUs in this order, with the address on its
   * card.
   */
  list: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN'))
    .input(z.object({ skus, design: z.enum(pricedDesigns).default('shelf') }))
    .output(z.array(cardedProductSchema)),

  /** The cards on paper that say what is no longer so, of products that are on sale. */
  wrong: query('catalogue.read').input(nothing).output(z.array(wrongCardSchema)),

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
        /** What `markPrinted` is told once it is on paper. */
        drawing: idSchema,
      }),
    ),

  /**
   * The same to be printed: it stays with the shop, at `address` of this door, until others have been
   * drawn.
   */
  draw: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN', 'CARDS_NONE'))
    .input(z.object({ design, paper, skus }))
    .output(z.object({ cards: z.int(), pages: z.int(), drawing: idSchema, address: z.string() })),

  /** The first sheet of the same cards as it would print, for the screen. */
  preview: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN', 'CARDS_NONE'))
    .input(z.object({ design, paper, skus }))
    .output(cardPreviewSchema),

  /** Labels for a label printer, 50 × 30 mm, in ZPL. */
  zpl: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN', 'CARDS_NONE'))
    .input(z.object({ skus }))
    .output(z.object({ cards: z.int(), data: z.string(), drawing: idSchema })),

  /** A label as the receipt printer would put it on paper, dot by dot, for the screen. */
  labelPicture: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN'))
    .input(z.object({ sku: lineOfText(64).min(1) }))
    /** Base64. */
    .output(z.object({ png: z.string() })),

  /** A label as a label printer would put it on paper, in its dots, for the screen. */
  zplPreview: query('catalogue.read')
    .errors(may('SKUS_UNKNOWN'))
    .input(z.object({ sku: lineOfText(64).min(1) }))
    .output(cardPreviewSchema),

  /** Prints a label of each product on the receipt printer; what it has taken is marked as printed. */
  printLabels: command('sell')
    .errors(may('SKUS_UNKNOWN', 'CARDS_NONE'))
    .input(commandInput({ skus: z.array(lineOfText(64).min(1)).min(1).max(200) }))
    .output(z.object({ cards: z.int() })),

  /**
   * Writes down that cards, as they were drawn, are on paper: until their products change they are
   * right. Only what was drawn a while ago is still known.
   */
  markPrinted: command('catalogue.read')
    .errors(may('DRAWING_NOT_FOUND'))
    .input(commandInput({ drawing: idSchema }))
    .output(z.object({ cards: z.int() })),
};
