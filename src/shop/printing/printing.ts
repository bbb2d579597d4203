import type { Printer, PrintingStatus, PrintJob } from '../../contract/printing.ts';
import { layoutReceipt } from '../../domain/receipt/layout.ts';
import type { Paper, Receipt } from '../../domain/receipt/receipt.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Sales } from '../counter/sales.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Store } from '../storage/store.ts';
import type { Tx } from '../storage/writer.ts';
import { createJobPrinter } from './print-job.ts';
import { printerInUse, usePrinter } from './printer-setting.ts';
import { createQueue } from './queue.ts';
import { receiptData } from './receipt-data.ts';
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
  /** Where a fault of the program itself goes. */
  report(error: unknown): void;
}

/** Receipts on paper. What takes a `tx` is called inside a command. */
export interface Printing {
  /** Part of a sale's transaction: one row. The printer hears of it after the commit. */
  enqueueReceipt(tx: Tx, saleId: string): void;
  status(): PrintingStatus;
  /** The newest first; `open`: only those that wait, are printing or failed. */
  jobs(limit: number, open: boolean): PrintJob[];
  /** The receipt of a sale as it prints; `paper` null: on the paper that is set. Refuses SALE_NOT_FOUND. */
  receipt(saleId: string, paper: Paper | null): Receipt;
  /** Refuses SALE_NOT_FOUND. */
  reprint(tx: Tx, saleId: string, who: Actor): PrintJob;
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
  const { store, resources, clock, events, audit, settings, sales, report } = deps;
  const sql = printingSql(store.db);
  const changed = (): void => {
    events.publish({ type: 'printing' });
  };
  const print = createJobPrinter({ dataFolder: store.folder, resources, clock, settings, sales });
  const queue = createQueue({ sql, writer: store.writer, clock, print, changed, report });

  const enqueue = (tx: Tx, kind: JobRow['kind'], saleId: string | null): string => {
    const id = newId();
    sql.insert.run({ id, saleId, kind, at: clock.now() });
    changedBy(tx);
    return id;
  };

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

  const describe = ({ nextAttemptAt: _, ...row }: JobRow): PrintJob => ({
    ...row,
    receiptNumber: row.saleId === null ? null : sales.receiptNumber(row.saleId),
  });

  const status = (): PrintingStatus => ({
    printer: printerInUse(settings),
    ...queue.condition(),
    ...(sql.counts.get() ?? { queued: 0, failed: 0 }),
  });

  return {
    enqueueReceipt: (tx, saleId) => {
      enqueue(tx, 'receipt', saleId);
    },
    status,
    jobs: (limit, open) => (open ? sql.newestOpen : sql.newest).all(limit).map(describe),
    receipt: (saleId, paper) => {
      const data = receiptData(sales.get(saleId), shopDetails(settings), null);
      return layoutReceipt(data, paper ?? printerInUse(settings).paper);
    },
    reprint: (tx, saleId, who) => {
      const sale = sales.get(saleId);
      audit({
        who,
        action: 'printing.reprint',
        subject: sale.receiptNumber,
        detail: {},
      });
      return describe(find(enqueue(tx, 'copy', saleId)));
    },
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
    testPage: (tx) => describe(find(enqueue(tx, 'test', null))),
    start: () => {
      queue.start();
    },
    stop: () => queue.stop(),
  };
}
