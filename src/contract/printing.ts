import { z } from 'zod';
import { command, commandInput, query } from './procedure.ts';
import { may } from './errors.ts';
import { idSchema, lineOfText, longText, nothing, rupiahSchema, timeSchema } from './primitives.ts';

/** Width of the paper in millimetres. */
export const paperSchema = z.union([z.literal(58), z.literal(80)]);

export const printerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('virtual'), paper: paperSchema }),
  z.object({
    kind: z.literal('network'),
    paper: paperSchema,
    host: lineOfText(253).min(1),
    port: z.int().min(1).max(65_535),
  }),
]);
export type Printer = z.infer<typeof printerSchema>;

export const jobStates = ['queued', 'printing', 'printed', 'failed', 'dismissed'] as const;

/** Why a job failed; the screen says it in words. */
export const printFailures = [
  'PRINTER_UNREACHABLE',
  'PRINTER_OFFLINE',
  'PAPER_OUT',
  'COVER_OPEN',
  'PRINTER_STALLED',
  'PRINTER_LOST',
  'VIRTUAL_FOLDER',
] as const;

/**
 * What is printed. `copy`: a receipt again. `gift`: a receipt without prices. `qris`: a code to pay
 * by. `slip`: cash put in or taken out. `report`: X and Z. `drawer`: nothing, the drawer opens.
 */
export const jobKinds = [
  'receipt',
  'copy',
  'gift',
  'refund',
  'slip',
  'report',
  'qris',
  'drawer',
  'test',
] as const;
export type JobKind = (typeof jobKinds)[number];

export const printJobSchema = z.object({
  id: idSchema,
  saleId: idSchema.nullable(),
  /** The number on the paper: the receipt's, or the refund's. */
  receiptNumber: z.string().nullable(),
  kind: z.enum(jobKinds),
  state: z.enum(jobStates),
  attempts: z.int(),
  failure: z.enum(printFailures).nullable(),
  at: timeSchema,
  printedAt: timeSchema.nullable(),
});
export type PrintJob = z.infer<typeof printJobSchema>;

export const printingStatusSchema = z.object({
  printer: printerSchema,
  /** The failure of the newest job, or null where the printer is well as far as is known. */
  failure: z.enum(printFailures).nullable(),
  nearEnd: z.boolean(),
  queued: z.int(),
  failed: z.int(),
});
export type PrintingStatus = z.infer<typeof printingStatusSchema>;

/** One line of a laid-out receipt. `text` is exactly as wide as the paper has columns, or shorter. */
export const receiptLineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    bold: z.boolean(),
    size: z.union([z.literal(1), z.literal(2)]),
    align: z.enum(['left', 'center']),
  }),
  z.object({ kind: z.literal('rule') }),
  z.object({ kind: z.literal('feed') }),
  z.object({ kind: z.literal('qr'), value: z.string() }),
]);
export type ReceiptLine = z.infer<typeof receiptLineSchema>;

export const receiptSchema = z.object({
  paper: paperSchema,
  columns: z.int(),
  lines: z.array(receiptLineSchema),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A QRIS text: EMVCo's first and last field are there. */
const qrisPayloadSchema = z
  .string()
  .max(512)
  .regex(/^000201[^\p{Cc}\p{Cs}]*6304[0-9A-F]{4}$/u);

export const printingContract = {
  status: query('sell').input(nothing).output(printingStatusSchema),

  /** The newest first. `open`: only those that wait, are printing or failed. */
  jobs: query('sell')
    .input(
      z.object({
        limit: z.int().min(1).max(200).default(50),
        open: z.boolean().default(false),
      }),
    )
    .output(z.array(printJobSchema)),

  /** The receipt of a sale as it prints on the paper that is set, for the screen. */
  receipt: query('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(z.object({ saleId: idSchema, paper: paperSchema.nullable().default(null) }))
    .output(receiptSchema),

  /** Prints the receipt of a sale again, marked as a copy. */
  reprint: command('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(commandInput({ saleId: idSchema }))
    .output(printJobSchema),

  /** Prints what a sale held without its prices; `positions` null: all of it. */
  gift: command('sell')
    .errors(may('SALE_NOT_FOUND', 'LINE_NOT_FOUND'))
    .input(
      commandInput({
        saleId: idSchema,
        positions: z.array(z.int().min(1)).min(1).max(1000).nullable().default(null),
      }),
    )
    .output(printJobSchema),

  /** The receipt of a refund as it prints, for the screen. */
  refundReceipt: query('sell')
    .errors(may('REFUND_NOT_FOUND'))
    .input(z.object({ refundId: idSchema, paper: paperSchema.nullable().default(null) }))
    .output(receiptSchema),

  /** Prints the receipt of a refund again, marked as a copy. */
  reprintRefund: command('sell')
    .errors(may('REFUND_NOT_FOUND'))
    .input(commandInput({ refundId: idSchema }))
    .output(printJobSchema),

  /** Prints a code to pay by; `amount` null: the payer types it. */
  qris: command('sell')
    .input(
      commandInput({
        payload: qrisPayloadSchema,
        amount: rupiahSchema.nullable(),
        receiptNumber: lineOfText(20).min(1),
      }),
    )
    .output(printJobSchema),

  /**
   * An A4 invoice of a sale with the sum in words. `html` is a page of its own, to keep or send;
   * a screen prints `body` with `css`. `buyer` null: the member who bought, or lines to write on.
   */
  invoice: query('sell')
    .errors(may('SALE_NOT_FOUND'))
    .input(
      z.object({
        saleId: idSchema,
        buyer: z
          .object({ name: lineOfText(120).min(1), address: longText(300) })
          .nullable()
          .default(null),
      }),
    )
    .output(
      z.object({ fileName: z.string(), body: z.string(), css: z.string(), html: z.string() }),
    ),

  /**
   * The receipt as a text, under 1,500 characters, and the address that opens WhatsApp with it;
   * `phone` null: the recipient is chosen there.
   */
  shareText: query('sell')
    .errors(may('SALE_NOT_FOUND', 'PHONE_WRONG'))
    .input(z.object({ saleId: idSchema, phone: lineOfText(40).nullable().default(null) }))
    .output(z.object({ text: z.string(), url: z.string() })),

  retry: command('sell')
    .errors(may('JOB_NOT_FOUND'))
    .input(commandInput({ jobId: idSchema }))
    .output(printJobSchema),

  /** Gives a failed job up: it is kept, but waits for nobody any more. */
  dismiss: command('sell')
    .errors(may('JOB_NOT_FOUND'))
    .input(commandInput({ jobId: idSchema }))
    .output(printJobSchema),

  configure: command('printing.manage')
    .input(commandInput({ printer: printerSchema }))
    .output(printingStatusSchema),

  testPage: command('printing.manage').input(commandInput({})).output(printJobSchema),
};
