import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { productDraftSchema } from '../../contract/catalogue.ts';
import { memberDraftSchema } from '../../contract/members.ts';
import { lineOfText, longText, quantitySchema, rupiahSchema } from '../../contract/primitives.ts';
import { ownerSchema, roleSchema } from '../../contract/people.ts';
import { shopDetailsSchema } from '../../contract/settings.ts';

/** A price rule, its goods by SKU; no goods are all goods. */
const ruleSchema = z.object({
  name: lineOfText(60),
  membersOnly: z.boolean(),
  terms: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('buyNGet'),
      buy: z.int(),
      free: z.int(),
      skus: z.array(z.string()),
    }),
    z.object({
      kind: z.literal('bundle'),
      items: z.array(z.object({ sku: z.string(), pieces: z.int() })),
      price: rupiahSchema,
    }),
    z.object({ kind: z.literal('percentOff'), bp: z.int(), skus: z.array(z.string()) }),
  ]),
});

const coded = z.object({ code: z.string(), name: z.string() });

/** resources/sample/showroom.json: a fictional showroom to try Kompor with. */
const sampleSchema = z.object({
  shop: shopDetailsSchema,
  staff: z.array(ownerSchema.extend({ role: roleSchema })).min(1),
  villages: z.array(
    coded.extend({ district: z.string(), regency: z.string(), about: longText(5000) }),
  ),
  producers: z.array(
    coded.extend({
      villageCode: z.string(),
      about: longText(5000),
      story: longText(10_000),
      phone: z.string().nullable(),
      commissionBp: z.int(),
    }),
  ),
  categories: z.array(coded),
  families: z.array(z.object({ handle: z.string(), name: z.string() })),
  products: z.array(
    productDraftSchema
      .omit({ category: true, producer: true, village: true, active: true, family: true })
      .extend({
        categoryCode: z.string(),
        producerCode: z.string(),
        stock: quantitySchema,
        pictures: z.array(z.string()),
        family: z
          .object({
            handle: z.string(),
            options: z.array(z.object({ name: z.string(), value: z.string() })),
          })
          .nullable(),
      }),
  ),
  members: z.array(memberDraftSchema.omit({ active: true })),
  rules: z.array(ruleSchema),
  qris: z.string(),
});

export type Sample = z.infer<typeof sampleSchema>;

/** Reads the sample showroom that comes with the program. `folder` is resources/sample. */
export function readSample(folder: string): Sample {
  return sampleSchema.parse(JSON.parse(readFileSync(join(folder, 'showroom.json'), 'utf8')));
}

/** The bytes of a picture of the sample showroom. */
export function readSamplePicture(folder: string, name: string): Buffer {
  return readFileSync(join(folder, 'pictures', name));
}
