import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bankTestCode, codeFor25000 } from '../../domain/qris/samples.ts';
import { refund } from '../refunds/refund-shop.ts';
import { readEscpos, toPbm } from './escpos-reader.ts';
import { listenAsPrinter } from './listening-printer.ts';
import type { ListeningPrinter } from './listening-printer.ts';
import { openPrintingShop } from './printing-shop.ts';
import type { PrintingShop } from './printing-shop.ts';
import { soon } from './soon.ts';

const key = () => randomUUID();
const byText = (a: string, b: string) => a.localeCompare(b);

let showroom: PrintingShop;
let printer: ListeningPrinter;

beforeEach(async () => {
  showroom = await openPrintingShop();
  printer = await listenAsPrinter();
  await showroom.use({ kind: 'network', paper: 58, host: '127.0.0.1', port: printer.port });
});

afterEach(async () => {
  await showroom.close();
  await printer.close();
});

/** Waits until so many papers are printed, and gives the newest. */
async function printed(count: number) {
  await expect
    .poll(async () => (await showroom.jobs()).map((job) => job.state), soon)
    .toEqual(Array<string>(count).fill('printed'));
  const paper = readEscpos(printer.jobs.at(-1) ?? Buffer.alloc(0));
  const texts = paper.lines.flatMap((line) => ('text' in line ? [line.text.trim()] : []));
  return { ...paper, texts: texts.filter((text) => text !== '') };
}

/** What a phone reads from the QR codes on a paper. */
function scanned(paper: ReturnType<typeof readEscpos>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-scan-'));
  try {
    return paper.lines
      .flatMap((line) => ('raster' in line ? [line.raster] : []))
      .map((raster, index) => {
        const file = join(folder, `${index}.pbm`);
        writeFileSync(file, toPbm(raster));
        return execFileSync('zbarimg', ['--quiet', '--raw', file], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }).trim();
      })
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sells, then takes one of the two pieces back. */
async function soldAndBack(payout: 'tenders' | 'credit') {
  const sale = await showroom.sell();
  const at = { client: showroom.client, registerId: sale.registerId, shop: showroom.shop };
  return refund(at, sale.id, [{ position: 1, quantity: 1000 }], { payout });
}

describe('the receipt of a refund', () => {
  it('is on paper what it is on the screen, and opens the drawer for the cash', async () => {
    const { refund: made } = await soldAndBack('tenders');
    const { texts, drawerOpened } = await printed(2);
    const shown = await showroom.client.printing.refundReceipt({ refundId: made.id });
    const shownTexts = shown.lines.flatMap((line) =>
      line.kind === 'text' ? [line.text.trim()] : line.kind === 'rule' ? ['-'.repeat(32)] : [],
    );
    expect(texts).toEqual(shownTexts);
    expect(texts).toContain('Dari struk K1-000001');
    expect(drawerOpened).toBe(true);
    const [job] = await showroom.jobs();
    expect(job).toMatchObject({ kind: 'refund', receiptNumber: 'K1-R000001' });
  });

  it('asked for again is a copy that says so, and leaves the drawer shut', async () => {
    const { refund: made } = await soldAndBack('tenders');
    await showroom.client.printing.reprintRefund({ key: key(), refundId: made.id });
    const { texts, drawerOpened } = await printed(3);
    expect(texts).toContain('SALINAN');
    expect(drawerOpened).toBe(false);
  });

  it('carries the credit as a code that a scanner reads', async () => {
    const { credit } = await soldAndBack('credit');
    const paper = await printed(2);
    expect(scanned(paper)).toBe(credit?.code);
    expect(paper.texts).toContain('Rp12.500');
    expect(paper.drawerOpened).toBe(false);
  });
});

describe('a gift receipt', () => {
  it('prints without prices and is scanned as the receipt it came from', async () => {
    const sale = await showroom.sell();
    await showroom.client.printing.gift({ key: key(), saleId: sale.id, positions: [1] });
    const paper = await printed(2);
    expect(paper.texts.join('\n')).not.toMatch(/12\.500|25\.000|Rp/);
    expect(scanned(paper)).toBe('K1-000001');
    expect(paper.drawerOpened).toBe(false);
  });

  it('of a line that was not sold is refused', async () => {
    const sale = await showroom.sell();
    await expect(
      showroom.client.printing.gift({ key: key(), saleId: sale.id, positions: [2] }),
    ).rejects.toMatchObject({ code: 'LINE_NOT_FOUND' });
  });
});

describe('a code to pay by', () => {
  it.each([
    [58, codeFor25000],
    [58, bankTestCode],
    [80, bankTestCode],
  ] as const)('on %i mm is read by a phone as what was meant', async (paper, payload) => {
    await showroom.use({ kind: 'network', paper, host: '127.0.0.1', port: printer.port });
    const code = { payload, amount: 25_000, receiptNumber: 'K1-000009' };
    await showroom.client.printing.qris({ key: key(), ...code });
    const sheet = await printed(1);
    expect(scanned(sheet)).toBe(payload);
    expect(sheet.texts.join(' ')).toContain('Rp25.000');
  });

  it('that is no QRIS is refused', async () => {
    const code = { payload: 'https://contoh.invalid', amount: null, receiptNumber: 'K1-1' };
    await expect(showroom.client.printing.qris({ key: key(), ...code })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('the drawer', () => {
  const queueDrawer = (at: number) => {
    showroom.shop.store.db
      .prepare("INSERT INTO print_job (id, kind, state, at) VALUES (?, 'drawer', 'queued', ?)")
      .run(key(), at);
  };

  it('opens without any paper', async () => {
    queueDrawer(Date.now());
    await showroom.client.printing.testPage({ key: key() });
    await printed(2);
    const pulse = readEscpos(printer.jobs[0] ?? Buffer.alloc(0));
    expect(pulse).toMatchObject({ drawerOpened: true, cut: false, lines: [] });
  });

  it('stays shut where nobody stands at it any more', async () => {
    queueDrawer(Date.now() - 61_000);
    await showroom.client.printing.testPage({ key: key() });
    await expect
      .poll(
        async () =>
          (await showroom.jobs()).map(({ kind, state }) => `${kind} ${state}`).toSorted(byText),
        soon,
      )
      .toEqual(['drawer dismissed', 'test printed']);
    expect(printer.jobs).toHaveLength(1);
  });
});

describe('for those who want no paper', () => {
  it('the receipt opens in WhatsApp, to a number or to whom they choose', async () => {
    const sale = await showroom.sell();
    const { text, url } = await showroom.client.printing.shareText({
      saleId: sale.id,
      phone: '0812-0000-0000',
    });
    expect(text).toContain('*TOTAL: Rp25.000*');
    expect(url).toBe(`https://wa.me/6281200000000?text=${encodeURIComponent(text)}`);
    const open = await showroom.client.printing.shareText({ saleId: sale.id });
    expect(open.url.startsWith('https://wa.me/?text=')).toBe(true);
    await expect(
      showroom.client.printing.shareText({ saleId: sale.id, phone: '12345' }),
    ).rejects.toMatchObject({ code: 'PHONE_WRONG' });
  });

  it('an invoice is a page of its own', async () => {
    const sale = await showroom.sell();
    const { fileName, html } = await showroom.client.printing.invoice({ saleId: sale.id });
    expect(fileName).toBe('faktur-K1-000001.html');
    expect(html).toContain('Dua puluh lima ribu rupiah');
  });
});
