import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printingSql } from '../../../src/shop/printing/sql.ts';
import { planOf } from '../../support/plan.ts';
import { readEscpos } from './escpos-reader.ts';
import { coverOpen, listenAsPrinter, paperOut, ready } from './listening-printer.ts';
import type { Behaviour, ListeningPrinter } from './listening-printer.ts';
import { openPrintingShop } from './printing-shop.ts';
import type { PrintingShop } from './printing-shop.ts';
import { soon } from './soon.ts';

const minute = 60_000;
const key = () => randomUUID();

let showroom: PrintingShop;
let printer: ListeningPrinter;

beforeEach(async () => {
  showroom = await openPrintingShop();
  printer = await listenAsPrinter();
  await useListening();
});

afterEach(async () => {
  await showroom.close();
  await printer.close();
});

async function useListening(): Promise<void> {
  await showroom.use({ kind: 'network', paper: 58, host: '127.0.0.1', port: printer.port });
}

async function switchOff(): Promise<void> {
  await printer.close();
}

async function switchOn(behaviour: Behaviour = { status: ready }): Promise<void> {
  printer = await listenAsPrinter(behaviour, printer.port);
}

async function states(): Promise<string[]> {
  const jobs = await showroom.jobs();
  return jobs.toReversed().map((job) => job.state);
}

function numbersOnPaper(): string[] {
  return printer.jobs.map((job) => {
    const texts = readEscpos(job).lines.flatMap((line) => ('text' in line ? [line.text] : []));
    return /^No\. (K\S+)/m.exec(texts.join('\n'))?.[1] ?? '';
  });
}

describe('the receipts of sales', () => {
  it('print in the order of the sales, each once', async () => {
    const sales = [await showroom.sell(), await showroom.sell(), await showroom.sell()];
    await expect.poll(states, soon).toEqual(['printed', 'printed', 'printed']);
    expect(numbersOnPaper()).toEqual(sales.map((sale) => sale.receiptNumber));
  });

  it('wait while the printer is switched off, hold up no sale and print when it is back', async () => {
    await switchOff();
    const sales = [await showroom.sell(), await showroom.sell()];
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({
        failure: 'PRINTER_UNREACHABLE',
        queued: 2,
        failed: 0,
      });
    await switchOn();
    await expect.poll(states, soon).toEqual(['printed', 'printed']);
    expect(numbersOnPaper()).toEqual(sales.map((sale) => sale.receiptNumber));
    expect(await showroom.client.printing.status({})).toMatchObject({ failure: null, queued: 0 });
  });

  it('print at once, with those that waited, when the next sale finds the printer back', async () => {
    await switchOff();
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({
        failure: 'PRINTER_UNREACHABLE',
      });
    await switchOn();
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['printed', 'printed']);
    expect(numbersOnPaper()).toEqual(['K1-000001', 'K1-000002']);
  });

  it('say why they wait: no paper, cover open', async () => {
    printer.behave({ status: paperOut });
    const sale = await showroom.sell();
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([{ state: 'queued', failure: 'PAPER_OUT', saleId: sale.id }]);
    printer.behave({ status: coverOpen });
    const [job] = await showroom.jobs();
    await showroom.client.printing.retry({ key: key(), jobId: job?.id ?? '' });
    await expect.poll(() => showroom.jobs(), soon).toMatchObject([{ failure: 'COVER_OPEN' }]);
    expect(printer.jobs).toEqual([]);
    printer.behave({ status: ready });
    await showroom.client.printing.retry({ key: key(), jobId: job?.id ?? '' });
    await expect.poll(states, soon).toEqual(['printed']);
  });

  it('wait for the cashier when their visitor is long gone, and hold up no newer one', async () => {
    await switchOff();
    await showroom.sell();
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([{ failure: 'PRINTER_UNREACHABLE' }]);
    showroom.passTime(11 * minute);
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['failed', 'queued']);
    await switchOn();
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['failed', 'printed', 'printed']);
    expect(numbersOnPaper()).toEqual(['K1-000002', 'K1-000003']);
  });

  it('open the drawer when they are fresh, and never when they waited', async () => {
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['printed']);
    await switchOff();
    await showroom.sell();
    await expect.poll(() => showroom.client.printing.status({}), soon).toMatchObject({ queued: 1 });
    showroom.passTime(2 * minute);
    const [first] = printer.jobs;
    await switchOn();
    const [waiting] = await showroom.jobs();
    await showroom.client.printing.retry({ key: key(), jobId: waiting?.id ?? '' });
    await expect.poll(states, soon).toEqual(['printed', 'printed']);
    expect(readEscpos(first ?? Buffer.alloc(0)).drawerOpened).toBe(true);
    expect(readEscpos(printer.jobs[0] ?? Buffer.alloc(0)).drawerOpened).toBe(false);
  });
});

describe('a receipt that broke off midway', () => {
  it('waits for the cashier, is not printed again by itself and holds up nobody', async () => {
    printer.behave({ status: ready, resetAfter: 300 });
    await showroom.sell();
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([{ state: 'failed', failure: 'PRINTER_LOST' }]);
    printer.behave({ status: ready });
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['failed', 'printed']);
    expect(printer.jobs).toHaveLength(2);
    expect(await showroom.client.printing.status({})).toMatchObject({ queued: 0, failed: 1 });
    expect(await showroom.client.printing.jobs({ open: true })).toMatchObject([
      { state: 'failed', receiptNumber: 'K1-000001' },
    ]);
  });

  it('prints again when the cashier says so, or is given up', async () => {
    printer.behave({ status: ready, resetAfter: 300 });
    await showroom.sell();
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['failed', 'failed']);
    printer.behave({ status: ready });
    const [second, first] = await showroom.jobs();
    await showroom.client.printing.retry({ key: key(), jobId: first?.id ?? '' });
    await expect.poll(states, soon).toEqual(['printed', 'failed']);
    await showroom.client.printing.dismiss({ key: key(), jobId: second?.id ?? '' });
    expect(await states()).toEqual(['printed', 'dismissed']);
    expect(await showroom.client.printing.status({})).toMatchObject({ failure: null, failed: 0 });
  });
});

describe('after the shop was closed or the power failed', () => {
  it('receipts that waited go on', async () => {
    await showroom.reopen({ background: false });
    await showroom.sell();
    await showroom.sell();
    expect(await states()).toEqual(['queued', 'queued']);
    await showroom.reopen();
    await expect.poll(states, soon).toEqual(['printed', 'printed']);
    expect(numbersOnPaper()).toEqual(['K1-000001', 'K1-000002']);
  });

  it('a receipt that was being printed is never printed again unasked', async () => {
    await showroom.reopen({ background: false });
    await showroom.sell();
    await showroom.sell();
    const [, interrupted] = await showroom.jobs();
    showroom.shop.store.db
      .prepare("UPDATE print_job SET state = 'printing', attempts = 1 WHERE id = ?")
      .run(interrupted?.id);
    await showroom.reopen();
    await expect.poll(states, soon).toEqual(['failed', 'printed']);
    expect(numbersOnPaper()).toEqual(['K1-000002']);
    const [, lost] = await showroom.jobs();
    expect(lost?.failure).toBe('PRINTER_LOST');
  });

  it('closing does not wait for a printer that has stopped reading', async () => {
    printer.behave({ reads: false });
    await showroom.sell();
    await expect.poll(states, soon).toEqual(['printing']);
    const begun = performance.now();
    await showroom.reopen({ background: false });
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(['queued', 'failed']).toContain((await states())[0]);
  });
});

describe('the print queue', () => {
  it('finds what waits by an index, however many receipts were printed', () => {
    const { db } = showroom.shop.store;
    const sql = printingSql(db);
    for (const { source } of [sql.oldestQueued, sql.counts, sql.failInterrupted]) {
      expect(planOf(db, source)).toContain('print_job_open');
    }
  });
});
