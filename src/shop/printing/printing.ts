import { join } from 'node:path';
import type { JobKind, Printer, PrintingStatus, PrintJob } from '../../contract/printing.ts';
import { whatsappNumber } from '../../domain/phone.ts';
import { layoutInvoice } from '../../domain/receipt/invoice.ts';
import type { Invoice, InvoiceBuyer } from '../../domain/receipt/invoice.ts';
import type { Paper, Receipt } from '../../domain/receipt/receipt.ts';
import { shareText } from '../../domain/receipt/share-text.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Sales } from '../counter/sales.ts';
import type { Credits } from '../credits/credits.ts';
import type { Events } from '../events.ts';
import type { Account } from '../members/account.ts';
import type { Actor } from '../people/caller.ts';
import type { RefundRecords } from '../refunds/records.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Store } from '../storage/store.ts';
import type { Tx } from '../storage/writer.ts';
import { createJobPrinter } from './print-job.ts';
import { printerInUse, usePrinter } from './printer-setting.ts';
import { qrPath } from './qr-path.ts';
import { createQueue } from './queue.ts';
import { readReceiptFont } from './receipt-font.ts';
import type { Font } from './receipt-font.ts';
import { drawReceipt } from './receipt-picture.ts';
import { createSheets } from './sheets.ts';
import type { DocumentLayouts, GiftDocument, QrisDocument, RefundDocument } from './sheets.ts';
import { printingSql } from './sql.ts';
import type { JobRow } from './sql.ts';

export interface PrintingDeps {
  store: Pick<Store, 'db' | 'folder' | 'writer'>;
  /** The program's resources: resources/ of the source tree or of the installed app. */
  resources: string;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  sales: Pick<Sales, 'get' | 'receiptNumber'>;
  refunds: Pick<RefundRecords, 'get' | 'numberOf'>;
  credits: Pick<Credits, 'leftAfter'>;
  members: Pick<Account, 'owedAfter'>;
  /** All registers: papers name theirs where there are several. */
  registers(): readonly { id: string; name: string }[];
  /** How the documents of other capabilities are laid out. */
  layouts: DocumentLayouts;
  /** Told in the transaction that books it that a document of another capability is on paper. */
  printed(tx: Tx, document: unknown): void;
  /** True for a shop whose books are thrown away: every paper says so. */
  practice: boolean;
  /** Where a fault of the program itself goes. */
  report(error: unknown): void;
}

/**
 * What is to be printed. It is laid out when it prints, from the books by `saleId` and `subjectId`
 * (a refund's id; else whatever the document tells of) and from `document`, which is kept as JSON.
 */
export interface PrintOrder {
  kind: JobKind;
  saleId?: string | null;
  subjectId?: string | null;
  document?: unknown;
}

/** Paper. What takes a `tx` is called inside a command. */
export interface Printing {
  /**
   * The one way to paper, part of the transaction of what it tells of: one row. The printer hears of
   * it after the commit. Returns the job's id.
   */
  enqueue(tx: Tx, order: PrintOrder): string;
  status(): PrintingStatus;
  /** The newest first; `open`: only those that wait, are printing or failed. */
  jobs(limit: number, open: boolean): PrintJob[];
  /** What an order would put on the paper that is set, a pixel to a dot, as PNG. */
  picture(order: PrintOrder): Promise<Buffer>;
  /** The receipt of a sale as it prints; `paper` null: on the paper that is set. Refuses SALE_NOT_FOUND. */
  receipt(saleId: string, paper: Paper | null): Receipt;
  /** Refuses SALE_NOT_FOUND. */
  reprint(tx: Tx, saleId: string, who: Actor): PrintJob;
  /** Without prices; `positions` null: every line. Refuses SALE_NOT_FOUND, LINE_NOT_FOUND. */
  gift(tx: Tx, saleId: string, positions: number[] | null): PrintJob;
  /** The receipt of a refund as it prints. Refuses REFUND_NOT_FOUND. */
  refundReceipt(refundId: string, paper: Paper | null): Receipt;
  /** Refuses REFUND_NOT_FOUND. */
  reprintRefund(tx: Tx, refundId: string, who: Actor): PrintJob;
  /** Refuses SALE_NOT_FOUND. */
  invoice(saleId: string, buyer: InvoiceBuyer | null): Invoice & { fileName: string };
  /** Refuses SALE_NOT_FOUND, PHONE_WRONG. */
  shareText(saleId: string, phone: string | null): { text: string; url: string };
  /** A code to pay by. */
  qris(tx: Tx, code: QrisDocument): PrintJob;
  /** Queues what failed, was given up or waits, and tries at once. Refuses JOB_NOT_FOUND. */
  retry(tx: Tx, jobId: string): PrintJob;
  /** Gives up what failed or waits. Refuses JOB_NOT_FOUND. */
  dismiss(tx: Tx, jobId: string): PrintJob;
  configure(tx: Tx, printer: Printer, who: Actor): PrintingStatus;
  testPage(tx: Tx): PrintJob;
  /** Begins to print what is queued. */
  start(): void;
  /** Ends after the print under way. */
  stop(): Promise<void>;
}

export function createPrinting(deps: PrintingDeps): Printing {
  const { store, resources, clock, events, audit, settings, sales, refunds, report } = deps;
  const sql = printingSql(store.db);
  let font: Font | null = null;
  const changed = (): void => {
    events.publish({ type: 'printing' });
  };
  const sheets = createSheets({
    settings,
    sales,
    refunds,
    after: { creditLeft: deps.credits.leftAfter, owed: deps.members.owedAfter },
    layouts: deps.layouts,
    practice: deps.practice,
    registerName: (id) => {
      const all = deps.registers();
      return all.length < 2 ? '' : (all.find((register) => register.id === id)?.name ?? '');
    },
  });
  const print = createJobPrinter({ dataFolder: store.folder, resources, clock, settings, sheets });
  const queue = createQueue({
    sql,
    writer: store.writer,
    clock,
    print,
    printed: (tx, { document }) => {
      if (document !== null) deps.printed(tx, JSON.parse(document));
    },
    changed,
    report,
  });

  const enqueue: Printing['enqueue'] = (tx, { kind, saleId, subjectId, document }) => {
    const id = newId();
    sql.insert.run(id, saleId ?? null, kind, subjectId ?? null, asKept(document), clock.now());
    changedBy(tx);
    return id;
  };
  const queued = (tx: Tx, order: PrintOrder): PrintJob => describe(find(enqueue(tx, order)));

  const changedBy = (tx: Tx): void => {
    tx.after(() => {
      changed();
      queue.wake();
    });
  };

  const find = (id: string): JobRow => {
    const row = sql.find.get(id);
    if (row === undefined) throw refuse('JOB_NOT_FOUND');
    return row;
  };

  const describe = (job: JobRow): PrintJob => {
    const { nextAttemptAt: _at, document: _document, subjectId, ...row } = job;
    return { ...row, receiptNumber: numberOf(job.kind, row.saleId, subjectId) };
  };

  const numberOf = (kind: JobKind, saleId: string | null, subjectId: string | null) => {
    if (kind === 'refund') return refunds.numberOf(subjectId ?? '');
    return saleId === null ? null : sales.receiptNumber(saleId);
  };

  const status = (): PrintingStatus => ({
    printer: printerInUse(settings),
    ...queue.condition(),
    ...(sql.counts.get() ?? { queued: 0, failed: 0 }),
  });

  return {
    enqueue,
    status,
    picture: ({ kind, saleId = null, subjectId = null, document }) => {
      font ??= readReceiptFont(join(resources, 'receipt-font.bin'));
      const job = { kind, saleId, subjectId, document: asKept(document), at: clock.now() };
      return drawReceipt(sheets.sheet(job, printerInUse(settings).paper).receipt, font);
    },
    jobs: (limit, open) => (open ? sql.newestOpen : sql.newest).all(limit).map(describe),
    receipt: (saleId, paper) =>
      sheets.receipt(saleId, paper ?? printerInUse(settings).paper, null).receipt,
    reprint: (tx, saleId, who) => {
      const sale = sales.get(saleId);
      audit({
        who,
        action: 'printing.reprint',
        subject: sale.receiptNumber,
        detail: {},
      });
      return queued(tx, { kind: 'copy', saleId });
    },
    gift: (tx, saleId, positions) => {
      const { lines } = sales.get(saleId);
      if (positions?.some((position) => position > lines.length)) throw refuse('LINE_NOT_FOUND');
      const document: GiftDocument = { positions };
      return queued(tx, { kind: 'gift', saleId, document });
    },
    refundReceipt: (refundId, paper) =>
      sheets.refund(refundId, paper ?? printerInUse(settings).paper, null).receipt,
    reprintRefund: (tx, refundId, who) => {
      const { refundNumber, saleId } = refunds.get(refundId);
      audit({ who, action: 'printing.reprint', subject: refundNumber, detail: {} });
      const document: RefundDocument = { copy: true };
      return queued(tx, { kind: 'refund', saleId, subjectId: refundId, document });
    },
    invoice: (saleId, buyer) => {
      const data = sheets.saleData(saleId);
      const fileName = `faktur-${data.receiptNumber}.html`;
      return { ...layoutInvoice(data, buyer, qrPath(data.receiptNumber)), fileName };
    },
    shareText: (saleId, phone) => {
      const number = phone === null ? '' : whatsappNumber(phone);
      if (number === null) throw refuse('PHONE_WRONG');
      const text = shareText(sheets.saleData(saleId));
      return { text, url: `https://wa.me/${number}?text=${encodeURIComponent(text)}` };
    },
    qris: (tx, code) => queued(tx, { kind: 'qris', document: code }),
    retry: (tx, jobId) => {
      const job = find(jobId);
      if (job.state === 'failed' || job.state === 'dismissed') sql.retry.run(jobId);
      changedBy(tx);
      return describe(find(jobId));
    },
    dismiss: (tx, jobId) => {
      const job = find(jobId);
      if (job.state === 'failed' || job.state === 'queued') sql.dismiss.run(jobId);
      const left = sql.counts.get();
      tx.after(() => {
        if (left?.queued === 0 && left.failed === 0) queue.forget();
        changed();
      });
      return describe(find(jobId));
    },
    configure: (tx, printer, who) => {
      usePrinter(settings, printer);
      audit({
        who,
        action: 'printing.configure',
        subject: printer.kind === 'network' ? `${printer.host}:${printer.port}` : printer.kind,
        detail: { paper: printer.paper },
      });
      tx.after(() => {
        queue.forget();
      });
      changedBy(tx);
      return { ...status(), failure: null, nearEnd: false };
    },
    testPage: (tx) => queued(tx, { kind: 'test' }),
    start: () => {
      queue.start();
    },
    stop: () => queue.stop(),
  };
}

/** A document as its job keeps it. */
function asKept(document: unknown): string | null {
  return document === undefined || document === null ? null : JSON.stringify(document);
}
