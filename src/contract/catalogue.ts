import { z } from 'zod';
import { longestHandle } from '../domain/family-handle.ts';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import {
  idSchema,
  lineOfText,
  longText,
  nothing,
  pictureHashSchema,
  quantitySchema,
  rupiahSchema,
  taxClassIdSchema,
  timeSchema,
  unitSchema,
} from './primitives.ts';

/** A variant's place in its family: `Ukuran: 250 g`. */
export const optionSchema = z.object({ name: lineOfText(60).min(1), value: lineOfText(80).min(1) });

/** What a list, a tile and a cart show of a product. `price` null: asked at the counter. */
export const productSchema = z.object({
  id: idSchema,
  sku: z.string(),
  name: z.string(),
  unit: unitSchema,
  price: rupiahSchema.nullable(),
  category: z.string().nullable(),
  producer: z.string().nullable(),
  village: z.string().nullable(),
  /** Where in the showroom it stands: `A2`. */
  shelf: z.string().nullable(),
  picture: pictureHashSchema.nullable(),
  onHand: quantitySchema,
  lowStock: quantitySchema.nullable(),
  active: z.boolean(),
});
export type Product = z.infer<typeof productSchema>;

export const productDetailSchema = productSchema.extend({
  /** What members pay; null: what everybody pays. */
  memberPrice: rupiahSchema.nullable(),
  /** The id of a tax class; null: the showroom's standard one. */
  taxClass: z.string().nullable(),
  barcodes: z.array(z.string()),
  pictures: z.array(pictureHashSchema),
  description: z.string(),
  story: z.string(),
  pirt: z.string().nullable(),
  halal: z.string().nullable(),
  bpom: z.string().nullable(),
  family: z
    .object({ handle: z.string(), name: z.string(), options: z.array(optionSchema) })
    .nullable(),
  createdAt: timeSchema,
  updatedAt: timeSchema,
});
export type ProductDetail = z.infer<typeof productDetailSchema>;

/** A product as written by a person or an import. Names of category, producer and village are made when new. */
export const productDraftSchema = z.object({
  sku: lineOfText(64).min(1),
  name: lineOfText(200).min(1),
  unit: unitSchema,
  price: rupiahSchema.nullable(),
  memberPrice: rupiahSchema.nullable().default(null),
  taxClass: taxClassIdSchema.nullable().default(null),
  category: lineOfText(80).min(1).nullable(),
  producer: lineOfText(120).min(1).nullable(),
  village: lineOfText(120).min(1).nullable(),
  shelf: lineOfText(40).min(1).nullable().default(null),
  barcodes: z.array(lineOfText(64).min(1)).max(20),
  description: longText(10_000),
  story: longText(10_000),
  pirt: lineOfText(60).min(1).nullable(),
  halal: lineOfText(60).min(1).nullable(),
  bpom: lineOfText(60).min(1).nullable(),
  lowStock: quantitySchema.nullable(),
  active: z.boolean(),
  family: z
    .object({
      handle: lineOfText(longestHandle).min(1),
      name: lineOfText(200).min(1),
      options: z.array(optionSchema).min(1).max(3),
    })
    .nullable(),
});
export type ProductDraft = z.infer<typeof productDraftSchema>;

export const importFormats = ['kompor', 'woocommerce', 'loyverse', 'shopify'] as const;

/**
 * One cell that could not be read, or one row that is no product. `row` counts as the spreadsheet
 * does: 1 is the header. `reason` is a code of import-reasons.ts, `detail` goes into its text.
 */
export const importIssueSchema = z.object({
  row: z.int(),
  column: z.string(),
  value: z.string(),
  reason: z.string(),
  detail: z.string().nullable(),
});
export type ImportIssue = z.infer<typeof importIssueSchema>;

export const importPreviewSchema = z.object({
  format: z.enum(importFormats),
  fileName: z.string(),
  rows: z.int(),
  counts: z.object({
    new: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    leftOut: z.int(),
  }),
  refused: z.array(importIssueSchema),
  leftOut: z.array(importIssueSchema),
  /** What is worth knowing of the file: stores and columns that were not taken. */
  notes: z.array(importIssueSchema),
  /** The first products that are new or changed, for the eye. `before` holds what a change replaces. */
  sample: z.array(
    z.object({
      row: z.int(),
      change: z.enum(['new', 'changed']),
      sku: z.string(),
      name: z.string(),
      price: rupiahSchema.nullable(),
      before: z.record(z.string(), z.string()),
    }),
  ),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importStates = [
  'reading',
  'ready',
  'applying',
  'done',
  'cancelled',
  'failed',
] as const;

export const importStatusSchema = z.object({
  importId: idSchema,
  state: z.enum(importStates),
  done: z.int(),
  total: z.int().nullable(),
  preview: importPreviewSchema.nullable(),
  /** The error code and detail of a failed import; `place` is the row or column that it is about. */
  failure: z
    .object({ code: z.string(), detail: z.string().nullable(), place: z.string().nullable() })
    .nullable(),
});
export type ImportStatus = z.infer<typeof importStatusSchema>;

/** Bytes of the largest file that an import takes. */
export const largestImport = 45_000_000;

const byImport = z.object({ importId: idSchema });

export const catalogueContract = {
  search: query('catalogue.read')
    .input(
      z.object({
        text: z.string().max(200).default(''),
        categoryId: idSchema.nullable().default(null),
        includeInactive: z.boolean().default(false),
        limit: z.int().min(1).max(200).default(60),
        offset: z.int().min(0).max(1_000_000).default(0),
      }),
    )
    .output(z.object({ products: z.array(productSchema), more: z.boolean() })),

  findByCode: query('catalogue.read')
    .input(z.object({ code: z.string().min(1).max(2048) }))
    .output(z.object({ product: productSchema.nullable() })),

  get: query('catalogue.read')
    .errors(may('PRODUCT_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(productDetailSchema),

  priceHistory: query('catalogue.read')
    .errors(may('PRODUCT_NOT_FOUND'))
    .input(z.object({ id: idSchema }))
    .output(z.array(z.object({ amount: rupiahSchema.nullable(), since: timeSchema }))),

  categories: query('catalogue.read')
    .input(nothing)
    .output(z.array(z.object({ id: idSchema, name: z.string(), products: z.int() }))),

  /** Active products at or below their warning level, the emptiest first; `total` counts them all. */
  lowStock: query('catalogue.read')
    .input(z.object({ limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ products: z.array(productSchema), total: z.int() })),

  saveProduct: command('catalogue.edit')
    .errors(
      may(
        'PRODUCT_NOT_FOUND',
        'SKU_TAKEN',
        'BARCODE_TAKEN',
        'BARCODE_WRONG',
        'TAX_CLASS_NOT_FOUND',
      ),
    )
    .input(commandInput({ id: idSchema.nullable(), product: productDraftSchema }))
    .output(productDetailSchema),

  /** `data` is the picture's bytes in base64: JPEG, PNG or WebP. */
  addPicture: command('catalogue.edit')
    .errors(may('PRODUCT_NOT_FOUND', 'PICTURE_UNREADABLE'))
    .input(commandInput({ productId: idSchema, data: z.base64().max(12_000_000) }))
    .output(productDetailSchema),

  removePicture: command('catalogue.edit')
    .errors(may('PRODUCT_NOT_FOUND', 'PICTURE_NOT_FOUND'))
    .input(commandInput({ productId: idSchema, hash: pictureHashSchema }))
    .output(productDetailSchema),

  importTemplate: query('catalogue.import')
    .input(z.object({ format: z.enum(['csv', 'xlsx']) }))
    .output(z.object({ fileName: z.string(), mediaType: z.string(), data: z.base64() })),

  /** Begins to read a file; its progress and preview come by `importStatus` and the event stream. */
  startImport: command('catalogue.import')
    .errors(may('IMPORT_BUSY'))
    .input(
      commandInput({
        fileName: lineOfText(255).min(1),
        data: z.base64().max((largestImport / 3) * 4),
      }),
    )
    .output(importStatusSchema),

  importStatus: query('catalogue.import')
    .errors(may('IMPORT_NOT_FOUND'))
    .input(byImport)
    .output(importStatusSchema),

  /** Applies a preview in one transaction. Refuses while rows are refused, unless `skipRefused`. */
  applyImport: command('catalogue.import')
    .errors(
      may(
        'IMPORT_NOT_FOUND',
        'IMPORT_NOT_READY',
        'IMPORT_OUTDATED',
        'IMPORT_ROWS_REFUSED',
        'IMPORT_NOTHING_TO_DO',
      ),
    )
    .input(commandInput({ importId: idSchema, skipRefused: z.boolean() }))
    .output(importStatusSchema),

  cancelImport: command('catalogue.import')
    .errors(may('IMPORT_NOT_FOUND'))
    .input(commandInput({ importId: idSchema }))
    .output(importStatusSchema),
};
