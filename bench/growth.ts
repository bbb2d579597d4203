import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShop } from '../src/shop/host.ts';
import { booksWith } from './lib/books.ts';
import { ms, percentiles } from './lib/measure.ts';
import type { Times } from './lib/measure.ts';
import { openCounter } from './sale.ts';

const runs = 1000;

/** How the cost of a sale and of a look-up grows with the books: 1,000 sales and 200,000. */
export async function run(): Promise<void> {
  const few = await measure(1000);
  const many = await measure(200_000);
  const line = (name: string, pick: (one: typeof few) => Times) => {
    const [before, after] = [pick(few), pick(many)];
    console.log(
      `${name}: p50 ${ms(before.p50)} at 1,000 sales, ${ms(after.p50)} at 200,000` +
        ` · p99 ${ms(before.p99)}, ${ms(after.p99)}` +
        ` · ratio ${(after.p50 / before.p50).toFixed(2)} (flat)`,
    );
  };
  line('A sale of 5 lines', (one) => one.sale);
  line('Code look-up at 50,000 products', (one) => one.lookUp);
}

async function measure(sales: 1000 | 200_000): Promise<{ sale: Times; lookUp: Times }> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
  cpSync(booksWith(sales), folder, { recursive: true });
  const shop = openShop({ folder, background: false });
  try {
    const counter = await openCounter(shop);
    const sale: number[] = [];
    for (let i = 0; i < runs; i += 1) {
      const command = await counter.fill();
      const began = performance.now();
      await shop.client.counter.completeSale(command);
      sale.push(performance.now() - began);
    }
    const codes = shop.store.db
      .prepare<[], string>('SELECT code FROM barcode ORDER BY random() LIMIT 2000')
      .pluck()
      .all();
    const lookUp: number[] = [];
    for (const code of codes) {
      const began = performance.now();
      await shop.client.catalogue.findByCode({ code });
      lookUp.push(performance.now() - began);
    }
    return { sale: percentiles(sale.slice(100)), lookUp: percentiles(lookUp.slice(100)) };
  } finally {
    await shop.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
