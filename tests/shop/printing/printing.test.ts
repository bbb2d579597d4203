import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEscpos } from './escpos-reader.ts';
import { listenAsPrinter, nearEnd, ready } from './listening-printer.ts';
import type { ListeningPrinter } from './listening-printer.ts';
import { openPrintingShop } from './printing-shop.ts';
import type { PrintingShop } from './printing-shop.ts';
import { soon } from './soon.ts';

const key = () => randomUUID();

let showroom: PrintingShop;
let printer: ListeningPrinter;

beforeEach(async () => {
  showroom = await openPrintingShop();
  printer = await listenAsPrinter();
  await showroom.use({ kind: 'network', paper: 80, host: '127.0.0.1', port: printer.port });
});

afterEach(async () => {
  await showroom.close();
  await printer.close();
});

function texts(job: Buffer | undefined): string[] {
  const { lines } = readEscpos(job ?? Buffer.alloc(0));
  return lines.flatMap((line) => ('text' in line ? [line.text.trim()] : []));
}

describe('a sale', () => {
  it('is on paper what it is on the screen, and opens the drawer', async () => {
    const sale = await showroom.sell();
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([{ state: 'printed', kind: 'receipt' }]);
    const preview = await showroom.client.printing.receipt({ saleId: sale.id });
    expect(preview.paper).toBe(80);
    const shown = preview.lines.flatMap((line) =>
      line.kind === 'text' ? [line.text.trim()] : line.kind === 'rule' ? ['-'.repeat(48)] : [],
    );
    expect(texts(printer.jobs[0]).filter((text) => text !== '')).toEqual(shown);
    expect(shown).toContain('TOTAL           Rp25.000');
    expect(readEscpos(printer.jobs[0] ?? Buffer.alloc(0)).drawerOpened).toBe(true);
  });

  it('can be looked at for the other paper too', async () => {
    const sale = await showroom.sell();
    const narrow = await showroom.client.printing.receipt({ saleId: sale.id, paper: 58 });
    expect(narrow.columns).toBe(32);
  });

  it('prints a name that holds printer commands as harmless text', async () => {
    const name =
      'Kopi\u001b@\u001dV0\u0010\u0014\u0001\u0000\n\u202E “Gayo”\u00A0' + 'x'.repeat(300);
    showroom.shop.store.db.prepare('UPDATE product SET name = ?').run(name);
    await showroom.sell();
    await expect.poll(() => showroom.jobs(), soon).toMatchObject([{ state: 'printed' }]);
    const { commands } = readEscpos(printer.jobs[0] ?? Buffer.alloc(0));
    expect(commands.filter((command) => command === '1b40')).toHaveLength(1);
    expect(commands.filter((command) => command === '1d56')).toHaveLength(1);
    expect(texts(printer.jobs[0])).toContain('Kopi @ V0 "Gayo"');
  });
});

describe('a copy', () => {
  it('says that it is one, and leaves the drawer shut', async () => {
    const sale = await showroom.sell();
    await showroom.client.printing.reprint({ key: key(), saleId: sale.id });
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([
        { state: 'printed', kind: 'copy', receiptNumber: sale.receiptNumber },
        { state: 'printed', kind: 'receipt' },
      ]);
    expect(texts(printer.jobs[0])).not.toContain('SALINAN');
    expect(texts(printer.jobs[1])).toContain('SALINAN');
    expect(readEscpos(printer.jobs[1] ?? Buffer.alloc(0)).drawerOpened).toBe(false);
  });

  it('is printed once when the same request comes twice', async () => {
    const sale = await showroom.sell();
    const request = { key: key(), saleId: sale.id };
    const first = await showroom.client.printing.reprint(request);
    expect(await showroom.client.printing.reprint(request)).toEqual(first);
    await expect
      .poll(async () => (await showroom.jobs()).map((job) => job.state), soon)
      .toEqual(['printed', 'printed']);
    expect(printer.jobs).toHaveLength(2);
  });

  it('of a sale that does not exist is refused', async () => {
    await expect(
      showroom.client.printing.reprint({ key: key(), saleId: randomUUID() }),
    ).rejects.toMatchObject({ code: 'SALE_NOT_FOUND' });
    expect(await showroom.jobs()).toEqual([]);
  });
});

describe('the printer', () => {
  it('prints a test page', async () => {
    await showroom.client.printing.testPage({ key: key() });
    await expect
      .poll(() => showroom.jobs(), soon)
      .toMatchObject([{ state: 'printed', kind: 'test' }]);
    expect(texts(printer.jobs[0])).toContain('HALAMAN UJI');
  });

  it('tells that its roll is nearly used up', async () => {
    printer.behave({ status: nearEnd });
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({ nearEnd: true });
    printer.behave({ status: ready });
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({ nearEnd: false });
  });

  it('is known again after a restart, and changing it prints what waits on the new one', async () => {
    const port = printer.port;
    await printer.close();
    await showroom.sell();
    await expect
      .poll(() => showroom.client.printing.status({}), soon)
      .toMatchObject({
        failure: 'PRINTER_UNREACHABLE',
        queued: 1,
      });
    await showroom.reopen();
    const status = await showroom.client.printing.status({});
    expect(status.printer).toEqual({ kind: 'network', paper: 80, host: '127.0.0.1', port });
    expect(status.failure).toBe('PRINTER_UNREACHABLE');
    printer = await listenAsPrinter();
    await showroom.use({ kind: 'network', paper: 58, host: '127.0.0.1', port: printer.port });
    await expect.poll(() => showroom.jobs(), soon).toMatchObject([{ state: 'printed' }]);
    expect(texts(printer.jobs[0])).toContain('-'.repeat(32));
  });

  it('tells every window when something changes', async () => {
    const stream = await showroom.client.events.stream({});
    await stream.next();
    const heard = (async () => {
      for await (const event of stream) if (event.type === 'printing') return event;
      return null;
    })();
    await showroom.client.printing.testPage({ key: key() });
    expect(await heard).toEqual({ type: 'printing' });
    await stream.return?.(undefined);
  });

  it('knows nothing of a job that does not exist', async () => {
    const jobId = randomUUID();
    for (const ask of [showroom.client.printing.retry, showroom.client.printing.dismiss]) {
      await expect(ask({ key: key(), jobId })).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
    }
  });
});
