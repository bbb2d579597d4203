import PDFDocument from 'pdfkit';
import type { Card, DrawJob } from '../src/shop/cards/pdf/card.ts';
import { drawInWorker } from '../src/shop/cards/draw.ts';
import { ms } from './lib/measure.ts';
import { sheetDesigns } from '../src/domain/cards/card-layouts.ts';
import { rupiah } from '../src/domain/money.ts';
import { openShop } from '../src/shop/host.ts';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const count = 500;
const pictureFolder = join(import.meta.dirname, '../resources/sample/pictures');

/** What the shop's thread pays to tell which of 20.000 printed cards are wrong, first and later on. */
async function wrongCards(): Promise<void> {
  const products = 20_000;
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
  const shop = openShop({ folder, background: false });
  const { client } = shop;
  const key = () => crypto.randomUUID();
  await client.settings.setUp({ key: key(), with: 'empty', shop: null, owner: null });
  await shop.fillHistory({ products, sales: 0, progress: () => undefined });
  const { drawing } = await client.cards.zpl({});
  await client.cards.markPrinted({ key: key(), drawing });
  const look = () => timed(async () => void (await client.cards.wrong({})));
  const first = await look();
  const [one] = (await client.catalogue.search({ limit: 1 })).products;
  const product = await client.catalogue.get({ id: one?.id ?? '' });
  await client.catalogue.saveProduct({
    key: key(),
    id: product.id,
    product: { ...product, price: rupiah(1000) },
  });
  const later = await look();
  console.log(
    `which of 20.000 cards are wrong, after one has changed: ${ms(later)} (under 20 ms)` +
      ` · all of them looked at: ${ms(first)} · ratio ${(later / first).toFixed(3)}`,
  );
  await shop.close();
  rmSync(folder, { recursive: true });
}

/** 500 cards of each design to PDF, beside pdfkit drawing as many bare boxes with two lines of text. */
export async function run(): Promise<void> {
  await wrongCards();
  const baseline = await timed(() => bareBoxes());
  for (const design of sheetDesigns) {
    const job = jobOf(design);
    let bytes = 0;
    const time = await timed(async () => {
      bytes = (await drawInWorker(job)).bytes.length;
    });
    console.log(
      `500 cards to PDF, ${design}: ${ms(time)}, ${(bytes / 1_000_000).toFixed(1)} MB` +
        ` · 500 bare boxes: ${ms(baseline)} · ratio ${(time / baseline).toFixed(1)} (under 15 s)`,
    );
  }
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

function jobOf(design: (typeof sheetDesigns)[number]): DrawJob {
  const files = readdirSync(pictureFolder).map((name) => join(pictureFolder, name));
  const picture = (at: number) => {
    const file = files[at % files.length] ?? '';
    return { hash: file, file };
  };
  const story =
    'Dianyam dari kulit bambu apus yang dijemur tiga hari di pagar pendapa. Selesai enam pasang sehari.';
  if (design === 'portrait') {
    const cards = Array.from({ length: count }, (_, at) => ({
      name: `Perajin Contoh ${at}`,
      village: 'Desa Contoh',
      story,
      goods: [0, 1, 2, 3].map((one) => ({ name: `Karya ${one}`, picture: picture(at + one) })),
      address: `http://kompor.local/u/01a21e82-f5aa-7000-8000-${String(at).padStart(12, '0')}`,
    }));
    return { design, paper: 'a4', cards };
  }
  const cards = Array.from({ length: count }, (_, at): Card => ({
    name: `Besek Bambu Bertutup ${at} cm`,
    price: 18_000,
    unit: 'piece',
    producer: 'Anyaman Contoh',
    village: 'Desa Contoh',
    story,
    pirt: '2159999990023-31',
    halal: null,
    address: `http://kompor.local/p/KRJ-${at}`,
    addsTax: false,
    showroom: 'Gerai Contoh',
    picture: picture(at),
  }));
  return { design, paper: 'a4', cards };
}

async function bareBoxes(): Promise<void> {
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const ended = new Promise((resolve) => document.once('end', resolve));
  document.resume();
  for (let at = 0; at < count; at += 1) {
    if (at % 8 === 0) document.addPage();
    const [x, y] = [20 + (at % 2) * 270, 20 + Math.floor((at % 8) / 2) * 200];
    document.rect(x, y, 260, 190).stroke();
    document.fontSize(15).text(`Besek Bambu Bertutup ${at} cm`, x + 10, y + 10, { width: 240 });
    document.fontSize(23).text('Rp18.000', x + 10, y + 80, { width: 240 });
  }
  document.end();
  await ended;
}
