import { join } from 'node:path';
import { businessDay, clockTime } from '../../domain/business-day.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import { toEscpos } from './escpos.ts';
import { printOverNetwork } from './network-printer.ts';
import type { PrintOutcome } from './outcome.ts';
import { printerInUse } from './printer-setting.ts';
import { drawerOpensWithin } from './sheets.ts';
import type { Sheets } from './sheets.ts';
import type { JobRow } from './sql.ts';
import { createVirtualPrinter } from './virtual-printer.ts';

export interface PrintJobDeps {
  dataFolder: string;
  /** The program's resources. */
  resources: string;
  clock: Clock;
  settings: Settings;
  sheets: Pick<Sheets, 'sheet'>;
}

/** Prints a job on the printer that is set. The drawer never opens with a paper that waited. */
export function createJobPrinter({ dataFolder, resources, clock, settings, sheets }: PrintJobDeps) {
  const virtual = createVirtualPrinter(
    join(dataFolder, 'printer'),
    join(resources, 'receipt-font.bin'),
  );

  return async (job: JobRow, signal: AbortSignal): Promise<PrintOutcome> => {
    const printer = printerInUse(settings);
    const { receipt, label, opensDrawer } = sheets.sheet(job, printer.paper);
    const fresh = clock.now() - job.at < drawerOpensWithin;
    const parts = toEscpos(receipt, { openDrawer: opensDrawer && fresh });
    return printer.kind === 'network'
      ? printOverNetwork(printer, parts, { signal })
      : virtual.print({ name: `${stamp(clock.now())}_${label}`, parts, receipt });
  };

  /** The showroom's time, `2026-11-22_14.05.33.120`, so that files sort by time. */
  function stamp(at: number): string {
    const zone = shopDetails(settings).timeZone;
    const seconds = new Date(at).toISOString().slice(17, 23);
    return `${businessDay(at, zone)}_${clockTime(at, zone)}.${seconds}`;
  }
}
