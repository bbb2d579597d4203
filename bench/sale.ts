import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openShop } from '../src/shop/host.ts';
import { plausibleProduct } from '../src/shop/history/plausible.ts';
import { httpCounter } from './lib/http-counter.ts';
import { percentiles, tell } from './lib/measure.ts';
import { rawSale } from './lib/raw-sale.ts';

const runs = 1000;
const warm = 200;

/**
 * A durable sale of five lines, in the shop itself and by a cashier who is signed in at the HTTP
 * door, each beside the raw SQLite floor in turn.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
  const shop = openShop({ folder, background: false });
  const floor = rawSale(folder);
  let closeDoor: (() => Promise<void>) | undefined;
  try {
    const counter = await openCounter(shop);
    const http = await httpCounter(shop);
    closeDoor = http.close;
    const times = { ours: [] as number[], http: [] as number[], raw: [] as number[] };
    const clock = async (into: number[], i: number, work: () => unknown) => {
      const began = performance.now();
      await work();
      if (i >= warm) into.push(performance.now() - began);
    };
    for (let i = 0; i < warm + runs; i += 1) {
      const command = await counter.fill();
      await clock(times.ours, i, () => shop.client.counter.completeSale(command));
      await clock(times.raw, i, () => floor.sell());
      const other = await counter.fill();
      await clock(times.http, i, () => http.client.counter.completeSale(other));
    }
    const raw = { name: 'raw SQLite', times: percentiles(times.raw) };
    tell('A durable sale of 5 lines', percentiles(times.ours), raw, 'at most 2');
    tell('The same through the HTTP door, signed in', percentiles(times.http), raw, 'to compare');
  } finally {
    await closeDoor?.();
    floor.close();
    await shop.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sets a shop up with five products and fills its cart with them. */
export async function openCounter({ client }: Pick<ReturnType<typeof openShop>, 'client'>) {
  const key = () => crypto.randomUUID();
  let { registerId } = await client.settings.setupStatus({});
  registerId ??= (
    await client.settings.setUp({ key: key(), with: 'empty', shop: null, owner: null })
  ).registerId;
  const register = registerId ?? '';
  if ((await client.shifts.current({ registerId: register })).shift === null) {
    await client.shifts.open({ key: key(), registerId: register, count: {} });
  }
  const { products } = await client.catalogue.search({ limit: 30 });
  const productIds = products
    .filter(({ price, unit }) => price !== null && unit === 'piece')
    .slice(0, 5)
    .map((product) => product.id);
  for (let number = productIds.length + 1; number <= 5; number += 1) {
    const product = plausibleProduct(number);
    productIds.push((await client.catalogue.saveProduct({ key: key(), id: null, product })).id);
  }
  const fill = async () => {
    for (const productId of productIds) {
      await client.counter.addLine({ key: key(), registerId: register, productId });
    }
    const { id, total } = await client.counter.cart({ registerId: register });
    return {
      key: key(),
      cartId: id ?? '',
      expectedTotal: total,
      tenders: [{ kind: 'cash' as const, tendered: total }],
    };
  };
  return { fill };
}
