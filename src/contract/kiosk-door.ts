import { oc } from '@orpc/contract';
import { z } from 'zod';
import { timeZones } from '../domain/business-day.ts';
import { guestReasons, guestSizes } from '../domain/guest-book.ts';
import { may } from './errors.ts';
import { mapPlaceSchema } from './kiosk.ts';
import {
  idSchema,
  nothing,
  pictureHashSchema,
  quantitySchema,
  rupiahSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

/**
 * Whether it is there. `few` tells how many; beyond that it is the showroom's own business.
 * Thousandths of the unit.
 */
const stockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('there') }),
  z.object({ kind: z.literal('few'), left: quantitySchema }),
  z.object({ kind: z.literal('gone') }),
]);

/** A product as visitors see it. `price` null: asked at the counter. */
export const kioskProductSchema = z.object({
  id: idSchema,
  name: z.string(),
  unit: unitSchema,
  price: rupiahSchema.nullable(),
  producer: z.string().nullable(),
  village: z.string().nullable(),
  picture: pictureHashSchema.nullable(),
  stock: stockSchema,
});
export type KioskProduct = z.infer<typeof kioskProductSchema>;

export const kioskProductDetailSchema = kioskProductSchema.extend({
  /** Where it stands in the showroom: `A2`. */
  shelf: z.string().nullable(),
  pictures: z.array(pictureHashSchema),
  description: z.string(),
  story: z.string(),
  pirt: z.string().nullable(),
  halal: z.string().nullable(),
  bpom: z.string().nullable(),
  /** A variant's place in its family: `Ukuran: 250 g`. */
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  producerId: idSchema.nullable(),
  villageId: idSchema.nullable(),
  /** Other goods of the same producer. */
  others: z.array(kioskProductSchema),
  /** Tax comes on top of the price. */
  addsTax: z.boolean(),
  /** Where a visitor's phone finds it, or null where no phone would: no open door, no marketplace. */
  phone: z.string().nullable(),
});
export type KioskProductDetail = z.infer<typeof kioskProductDetailSchema>;

const place = z.object({ id: idSchema, name: z.string(), products: z.int() });

export const kioskProducerSchema = place.extend({
  village: z.string().nullable(),
  about: z.string(),
  story: z.string(),
  /** A picture of something that they make. */
  picture: pictureHashSchema.nullable(),
});
export type KioskProducer = z.infer<typeof kioskProducerSchema>;

/** The same in a list, where nobody reads stories. */
export const kioskMakerSchema = kioskProducerSchema.omit({ story: true });
export type KioskMaker = z.infer<typeof kioskMakerSchema>;

export const kioskVillageSchema = place.extend({ about: z.string() }).extend(mapPlaceSchema.shape);
export type KioskVillage = z.infer<typeof kioskVillageSchema>;

/** What draws people in: a product, or those who make it. */
export const kioskSlideSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product'), product: kioskProductSchema, words: z.string() }),
  z.object({ kind: z.literal('producer'), producer: kioskProducerSchema }),
]);
export type KioskSlide = z.infer<typeof kioskSlideSchema>;

/** What a list is of. */
export const kioskShelves = ['category', 'producer', 'village'] as const;
const shelf = z.object({ products: z.array(kioskProductSchema), more: z.boolean() });
const page = z.int().min(0).max(1000).default(0);

/** How many kinds of goods one basket holds, and how many of each. */
const basketLines = z
  .array(z.object({ productId: idSchema, pieces: z.int().min(1).max(99) }))
  .min(1)
  .max(40);

/**
 * All that a kiosk may ask: what visitors may see, a basket, the guest book, and the PIN that ends
 * it. It is served to kiosks alone, and kiosks are served nothing else.
 */
export const kioskDoorContract = {
  /** What the kiosk begins with, asked anew whenever it begins again. */
  start: oc.input(nothing).output(
    z.object({
      shopName: z.string(),
      village: z.string(),
      timeZone: z.enum(timeZones),
      /** Nobody has a PIN yet: whoever stands there may leave. */
      isUnguarded: z.boolean(),
      /** Tax comes on top of the prices of most goods. */
      addsTax: z.boolean(),
      categories: z.array(place.extend({ picture: pictureHashSchema.nullable() })),
      producers: z.array(kioskMakerSchema),
      villages: z.array(kioskVillageSchema),
      slides: z.array(kioskSlideSchema),
      newest: z.array(kioskProductSchema),
      /** The regencies that the guest book names. */
      regencies: z.array(z.string()),
    }),
  ),

  /** Goods of a category, a producer or a village, a page at a time. */
  shelf: oc.input(z.object({ of: z.enum(kioskShelves), id: idSchema, page })).output(shelf),

  /** Null where nothing of theirs is for sale. */
  producer: oc.input(z.object({ id: idSchema })).output(kioskProducerSchema.nullable()),

  newest: oc.input(z.object({ page })).output(shelf),

  /**
   * `isWhole`: it has been typed to its end. Then it is counted, and the manager is told of it where
   * nothing was found.
   */
  search: oc
    .input(z.object({ text: z.string().max(80), isWhole: z.boolean(), page }))
    .output(shelf),

  product: oc
    .errors(may('PRODUCT_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(kioskProductDetailSchema),

  /** What a scanned card is: a product or a producer. Refuses what is neither (UNKNOWN_CODE). */
  scan: oc
    .errors(may('UNKNOWN_CODE'))
    .input(z.object({ text: z.string().min(1).max(500) }))
    .output(z.object({ kind: z.enum(['product', 'producer']), id: idSchema })),

  /**
   * Makes the basket that the counter finds by its code, or puts other goods into the one that
   * `token` opens. What is not for sale any more is left out and told; where nothing is left, it is
   * refused (GOODS_GONE).
   */
  putBasket: oc
    .errors(may('TOO_MANY_TRIES', 'GOODS_GONE'))
    .input(z.object({ token: z.string().max(60).nullable(), lines: basketLines }))
    .output(
      z.object({
        token: z.string(),
        code: z.string(),
        /** What the counter's scanner reads. */
        qr: z.string(),
        /** What a phone opens the basket with, or null where no phone would. */
        phone: z.string().nullable(),
        expiresAt: timeSchema,
        /** What it holds, as it is sold now. */
        goods: z.array(z.object({ product: kioskProductSchema, pieces: z.int() })),
        /** Names of what was left out. */
        gone: z.array(z.string()),
      }),
    ),

  /** An entry in the guest book; whatever was not answered is null. */
  guest: oc
    .errors(may('TOO_MANY_TRIES'))
    .input(
      z.object({
        from: z.string().max(60).nullable(),
        size: z.enum(guestSizes).nullable(),
        reason: z.enum(guestReasons).nullable(),
      }),
    )
    .output(nothing),

  /** Ends the kiosk by the PIN of anybody on staff. Wrong tries lock it for a growing time. */
  leave: oc
    .errors(may('PIN_WRONG', 'PIN_LOCKED'))
    .input(z.object({ pin: z.string().regex(/^\d{6}$/) }))
    .output(nothing),
};
