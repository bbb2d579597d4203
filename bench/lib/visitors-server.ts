// The showroom of bench/visitors.ts, in a process of its own: the visitors' door, and beside it a
// bare Fastify that answers the same bytes from memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { openVisitorsDoor } from '../../src/http/visitors/door.ts';
import { openShop, reportToStandardError } from '../../src/shop/host.ts';
import { openCounter } from '../sale.ts';
import { percentiles } from './measure.ts';
import type { Times } from './measure.ts';

export interface VisitorsServer {
  visitors: string;
  bare: string;
  path: string;
  picture: string;
}

const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
const shop = openShop({ folder, background: false });
await shop.client.settings.setUp({
  key: crypto.randomUUID(),
  with: 'sample',
  shop: null,
  owner: null,
});
const host = '127.0.0.1';
const common = { shop, report: reportToStandardError };
const door = await openVisitorsDoor({ ...common, host, port: 0, names: [] });
const [product] = (await shop.client.catalogue.search({ text: 'madu', limit: 1 })).products;
if (product === undefined) throw new Error('the sample has no honey');
const path = `/p/${encodeURIComponent(product.sku)}`;
const bytes = Buffer.from(await (await fetch(door.address + path)).arrayBuffer());
const app = Fastify();
app.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').send(bytes));
const bare = await app.listen({ host, port: 0 });
process.send?.({ visitors: door.address, bare, path, picture: `/g/${product.picture}` });

process.on('message', (wish: 'sell' | 'close') => {
  if (wish === 'sell') void sell();
  else void close();
});

/** Books sales one after another, as a busy cashier does, and tells how long each took. */
async function sell(): Promise<void> {
  const counter = await openCounter(shop);
  const times: number[] = [];
  for (let count = 0; count < 120; count += 1) {
    const command = await counter.fill();
    const began = performance.now();
    await shop.client.counter.completeSale(command);
    if (count >= 20) times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.send?.(percentiles(times) satisfies Times);
}

async function close(): Promise<void> {
  await door.close();
  await app.close();
  await shop.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
