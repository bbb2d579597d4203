import { join } from 'node:path';
import { businessDay, clockTime } from '../../domain/business-day.ts';
import { layoutReceipt } from '../../domain/receipt/layout.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { layoutTestPage } from '../../domain/receipt/test-page.ts';
import type { Clock } from '../clock.ts';
import type { Sales } from '../counter/sales.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import { toEscpos } from './escpos.ts';
import { printOverNetwork } from './network-printer.ts';
import type { PrintOutcome } from './outcome.ts';
import { printerInUse } from './printer-setting.ts';
import { receiptData } from './receipt-data.ts';
import type { JobRow } from './sql.ts';
import { createVirtualPrinter } from './virtual-printer.ts';

/** The drawer opens with the receipt of a sale that was just made, never with one that waited. */
const drawerOpensWithin = 60_000;

export interface PrintJobDeps {
  dataFolder: string;
  /** The program's resources. */
  resources: string;
  clock: Clock;
  settings: Settings;
  sales: Pick<Sales, 'get'>;
}

/** Prints a job on the printer that is set, from the books: a retry prints the same receipt. */
export function createJobPrinter({ dataFolder, resources, clock, settings, sales }: PrintJobDeps) {
  const virtual = createVirtualPrinter(
    join(dataFolder, 'printer'),
    join(resources, 'receipt-font.bin'),
  );

  return async (job: JobRow, signal: AbortSignal): Promise<PrintOutcome> => {
    const printer = printerInUse(settings);
    const { receipt, label, cash } = document(job, printer.paper);
    const fresh = clock.now() - job.at < drawerOpensWithin;
    const openDrawer = job.kind === 'receipt' && cash && fresh;
    const parts = toEscpos(receipt, { openDrawer });
    return printer.kind === 'network'
      ? printOverNetwork(printer, parts, { signal })
      : virtual.print({ name: `${stamp(clock.now())}_${label}`, parts, receipt });
  };

  function document(job: JobRow, paper: Receipt['paper']) {
    const shop = shopDetails(settings);
    if (job.saleId === null) {
      return { receipt: layoutTestPage(shop, job.at, paper), label: 'tes', cash: false };
    }
    const sale = sales.get(job.saleId);
    const copyAt = job.kind === 'copy' ? job.at : null;
    return {
      receipt: layoutReceipt(receiptData(sale, shop, copyAt), paper),
      label: sale.receiptNumber.replace(/[^\w-]/g, '-') + (copyAt === null ? '' : '_salinan'),
      cash: sale.tendered > 0,
    };
  }

  /** The showroom's time, `2026-11-22_14.05.33.120`, so that files sort by time. */
  function stamp(at: number): string {
    const zone = shopDetails(settings).timeZone;
    const seconds = new Date(at).toISOString().slice(17, 23);
    return `${businessDay(at, zone)}_${clockTime(at, zone)}.${seconds}`;
  }
}
