import { afterEach, describe, expect, it } from 'vitest';
import { layoutReceipt } from '../../../src/domain/receipt/layout.ts';
import { toEscpos } from '../../../src/shop/printing/escpos.ts';
import { printOverNetwork } from '../../../src/shop/printing/network-printer.ts';
import type { Patience } from '../../../src/shop/printing/network-printer.ts';
import { sampleReceipt } from '../../domain/receipt/sample-receipt.ts';
import { readEscpos } from './escpos-reader.ts';
import {
  coverOpen,
  listenAsPrinter,
  nearEnd,
  paperOut,
  ready,
  switchedOffline,
} from './listening-printer.ts';
import type { Behaviour, ListeningPrinter } from './listening-printer.ts';

const receipt = layoutReceipt(sampleReceipt, 80);
const parts = toEscpos(receipt, { openDrawer: true });
const whole = Buffer.concat(parts);
const patience: Patience = { connect: 500, answer: 150, read: 400 };

let printer: ListeningPrinter | null = null;

afterEach(async () => {
  await printer?.close();
  printer = null;
});

async function printOn(behaviour: Behaviour, waits = patience) {
  printer = await listenAsPrinter(behaviour);
  return printOverNetwork({ host: '127.0.0.1', port: printer.port }, parts, { patience: waits });
}

describe('a printer on the network', () => {
  it('gets the whole receipt, byte for byte, and says that it took it in', async () => {
    expect(await printOn({ status: ready })).toEqual({ printed: true, nearEnd: false });
    expect(printer?.jobs).toEqual([whole]);
    expect(readEscpos(whole).drawerOpened).toBe(true);
  });

  it('that never answers is printed to all the same', async () => {
    expect(await printOn({ status: null })).toEqual({ printed: true, nearEnd: false });
    expect(printer?.jobs).toEqual([whole]);
  });

  it('whose roll is nearly used up prints and says so', async () => {
    expect(await printOn({ status: nearEnd })).toEqual({ printed: true, nearEnd: true });
  });

  it.each([
    ['without paper', paperOut, 'PAPER_OUT'],
    ['with its cover open', coverOpen, 'COVER_OPEN'],
    ['that is offline', switchedOffline, 'PRINTER_OFFLINE'],
  ] as const)('%s gets nothing', async (_, status, failure) => {
    expect(await printOn({ status })).toEqual({ printed: false, failure, started: false });
    expect(printer?.jobs).toEqual([]);
  });

  it('that is not there is unreachable', async () => {
    const gone = await listenAsPrinter();
    const { port } = gone;
    await gone.close();
    expect(await printOverNetwork({ host: '127.0.0.1', port }, parts)).toEqual({
      printed: false,
      failure: 'PRINTER_UNREACHABLE',
      started: false,
    });
  });

  it('that accepts but never reads is reported, not believed', async () => {
    expect(await printOn({ reads: false })).toEqual({
      printed: false,
      failure: 'PRINTER_STALLED',
      started: true,
    });
  });

  it('that never reads is reported within seven seconds as it is used in the shop', async () => {
    printer = await listenAsPrinter({ reads: false });
    const begun = performance.now();
    const address = { host: '127.0.0.1', port: printer.port };
    expect(await printOverNetwork(address, parts)).toMatchObject({ failure: 'PRINTER_STALLED' });
    expect(performance.now() - begun).toBeLessThan(7000);
  }, 10_000);

  it.each([
    ['that answers', ready],
    ['that never answers', null],
  ] as const)('%s and breaks off midway leaves it open what was printed', async (_, status) => {
    expect(await printOn({ status, resetAfter: 500 })).toEqual({
      printed: false,
      failure: 'PRINTER_LOST',
      started: true,
    });
  });

  it('that runs out of paper midway is sent no more', async () => {
    expect(await printOn({ status: ready, onceBegun: paperOut })).toEqual({
      printed: false,
      failure: 'PAPER_OUT',
      started: true,
    });
    expect(printer?.jobs[0]?.length).toBeLessThan(whole.length);
  });

  it('is given up at once when the shop closes', async () => {
    printer = await listenAsPrinter({ reads: false });
    const closing = new AbortController();
    const address = { host: '127.0.0.1', port: printer.port };
    const printing = printOverNetwork(address, parts, { signal: closing.signal });
    closing.abort();
    expect(await printing).toMatchObject({ printed: false, started: false });
  });
});
