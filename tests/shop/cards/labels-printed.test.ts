import { afterEach, beforeEach, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, draft, newKey } from '../../support/shop.ts';
import { listenAsPrinter, ready } from '../printing/listening-printer.ts';
import { openPrintingShop } from '../printing/printing-shop.ts';
import type { PrintingShop } from '../printing/printing-shop.ts';
import { soon } from '../printing/soon.ts';

let showroom: PrintingShop;
let port: number;

/** A printer that is switched off. */
beforeEach(async () => {
  showroom = await openPrintingShop();
  const printer = await listenAsPrinter();
  port = printer.port;
  await printer.close();
  await showroom.use({ kind: 'network', paper: 58, host: '127.0.0.1', port });
});

afterEach(() => showroom.close());

const state = async () =>
  (await showroom.client.cards.list({ skus: ['MDU-1'], design: 'thermal' }))[0]?.state;
const jobStates = async () => (await showroom.jobs()).map((job) => job.state);
const print = () => showroom.client.cards.printLabels({ key: newKey(), skus: ['MDU-1'] });

it('a label counts as printed once the printer has taken it', async () => {
  await addProduct({ client: showroom.client });
  await print();
  await expect
    .poll(async () => (await showroom.jobs())[0]?.failure, soon)
    .toBe('PRINTER_UNREACHABLE');
  expect(await state()).toBe('never');

  const printer = await listenAsPrinter({ status: ready }, port);
  await expect.poll(state, soon).toBe('current');
  expect(await jobStates()).toEqual(['printed']);
  await printer.close();
  const { entries } = await showroom.client.audit.list({ action: 'cards.print' });
  expect(entries.map(({ subject, detail }) => [subject, detail])).toEqual([
    ['thermal', { items: 1 }],
  ]);
});

it('a label that is given up leaves the card as it was, and wrong where it was wrong', async () => {
  const id = await addProduct({ client: showroom.client });
  await showroom.use({ kind: 'virtual', paper: 58 });
  await print();
  await expect.poll(state, soon).toBe('current');
  await showroom.use({ kind: 'network', paper: 58, host: '127.0.0.1', port });
  const product = draft({ price: rupiah(50_000) });
  await showroom.client.catalogue.saveProduct({ key: newKey(), id, product });
  await print();
  await expect
    .poll(async () => (await showroom.jobs())[0]?.failure, soon)
    .toBe('PRINTER_UNREACHABLE');
  const [job] = await showroom.jobs();
  await showroom.client.printing.dismiss({ key: newKey(), jobId: job?.id ?? '' });
  expect(await state()).toBe('changed');
  expect(await showroom.client.cards.wrong({})).toMatchObject([{ design: 'thermal' }]);

  // The label says what the product was when it was asked for, however late it comes.
  const later = draft({ price: rupiah(60_000) });
  await showroom.client.catalogue.saveProduct({ key: newKey(), id, product: later });
  const printer = await listenAsPrinter({ status: ready }, port);
  await showroom.client.printing.retry({ key: newKey(), jobId: job?.id ?? '' });
  await expect.poll(jobStates, soon).toEqual(['printed', 'printed']);
  await printer.close();
  expect(await showroom.client.cards.wrong({})).toMatchObject([
    { printedPrice: 50_000, price: 60_000 },
  ]);
});

it('a showroom that is renamed makes its labels wrong, and no card that does not name it', async () => {
  await addProduct({ client: showroom.client });
  await showroom.use({ kind: 'virtual', paper: 58 });
  await print();
  const { drawing } = await showroom.client.cards.pdf({ design: 'shelf' });
  await showroom.client.cards.markPrinted({ key: newKey(), drawing });
  await expect.poll(state, soon).toBe('current');
  const shop = await showroom.client.settings.shop({});
  await showroom.client.settings.saveShop({ key: newKey(), shop: { ...shop, name: 'Gerai Baru' } });
  expect(await showroom.client.cards.wrong({})).toMatchObject([{ design: 'thermal' }]);
});
