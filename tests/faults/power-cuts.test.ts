import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ORPCError } from '@orpc/client';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Sale } from '../../src/contract/counter.ts';
import { quantity } from '../../src/domain/quantity.ts';
import { plausibleProduct, repeatableRandom } from '../../src/shop/history/plausible.ts';
import { openShop, verifyBooks } from '../../src/shop/host.ts';
import { owner, ownersClient } from '../support/http-client.ts';
import type { Client } from '../support/http-client.ts';
import { freePort, startMarketplace, startShop } from '../support/processes.ts';
import type { Running } from '../support/processes.ts';
import { newKey, tempFolder } from '../support/shop.ts';

const wanted = 200;

/** A program that is killed at random moments and started again in the same folder. */
function underPowerCuts(start: () => Promise<Running>, everyMs: number, random: () => number) {
  let running = start();
  let settled = false;
  let kills = 0;
  const cutting = (async () => {
    for (;;) {
      await running;
      await delay(everyMs * (0.5 + random()));
      if (settled) return;
      const before = await running;
      running = before.kill('SIGKILL').then(start);
      kills += 1;
    }
  })();
  return {
    ready: () => running,
    kills: () => kills,
    /** No more power cuts from now on. */
    settle: async () => {
      settled = true;
      await cutting;
      return running;
    },
  };
}

/** Asks until there is an answer, with the same key, as a window does. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof ORPCError) throw error;
      await delay(20);
    }
  }
}

describe('power cuts', () => {
  it('at random moments of 200 sales, with the marketplace going up and down, lose and double nothing', async () => {
    const random = repeatableRandom(Number(process.env['KOMPOR_SEED'] ?? 20_261_122));
    const [shopPort, marketPort] = [await freePort(), await freePort()];
    const [shopFolder, marketFolder] = [tempFolder(), tempFolder()];
    const market = underPowerCuts(() => startMarketplace(marketFolder, marketPort), 5000, random);
    onTestFinished(async () => (await market.settle()).kill('SIGKILL'));
    const { ready } = await market.ready();
    const shop = underPowerCuts(() => startShop(shopFolder, shopPort), 1800, random);
    onTestFinished(async () => (await shop.settle()).kill('SIGKILL'));

    const address = `http://127.0.0.1:${shopPort}`;
    const { token } = (await shop.ready()).ready;
    const client = ownersClient({ address, token: String(token) });
    const goods = await stock(client);
    const [showroom] = ready['showrooms'] as { key: string }[];
    const configuration = {
      key: newKey(),
      address: `http://127.0.0.1:${marketPort}`,
      apiKey: showroom?.key ?? '',
    };
    await untilAnswered(() => client.marketplace.configure(configuration));

    // A quick machine goes on past the 200 until the power has failed often enough.
    const enough = (sales: number) => sales >= wanted && shop.kills() > 4 && market.kills() > 1;
    const acknowledged = await sellMany(client, goods, random, enough);
    expect(new Set(acknowledged.map((sale) => sale.id)).size).toBe(acknowledged.length);

    await market.settle();
    const counter = await shop.settle();
    expect(await untilInStep(client)).toMatchObject({ unsent: 0, needsDecision: 0 });
    await counter.kill('SIGTERM');
    await (await market.ready()).kill('SIGTERM');

    const books = openShop({ folder: shopFolder, background: false });
    onTestFinished(() => books.close());
    const ids = acknowledged.map((sale) => sale.id).sort();
    expect(verifyBooks(books.store.db)).toEqual([]);
    expect(books.store.db.prepare('SELECT id FROM sale ORDER BY id').pluck().all()).toEqual(ids);

    const held = new Database(join(marketFolder, 'marketplace.sqlite'), { readonly: true });
    onTestFinished(() => {
      held.close();
    });
    const recorded = held.prepare('SELECT sale_id FROM kompor_sale ORDER BY sale_id');
    expect(recorded.pluck().all()).toEqual(ids);
    const level = held.prepare<[string], number>(
      'SELECT thousandths FROM kompor_stock WHERE sku = ?',
    );
    const sold = books.store.db
      .prepare<[], { sku: string; quantity: number }>(
        `SELECT p.sku, l.quantity FROM stock_level l JOIN product p ON p.id = l.product_id
         WHERE p.id IN (SELECT product_id FROM sale_line)`,
      )
      .all();
    for (const { sku, quantity } of sold) expect(level.pluck().get(sku), sku).toBe(quantity);
  }, 300_000);
});

/** Sets up a showroom with twelve products of fifty pieces each and returns its register. */
async function stock(client: Client) {
  const setUp = { key: newKey(), with: 'empty' as const, shop: null, owner };
  const { registerId } = await untilAnswered(() => client.settings.setUp(setUp));
  const opening = { key: newKey(), registerId: registerId ?? '', count: {} };
  await untilAnswered(() => client.shifts.open(opening));
  const productIds: string[] = [];
  for (let number = 1; number <= 12; number += 1) {
    const product = { ...plausibleProduct(number), unit: 'piece' as const };
    const command = { key: newKey(), id: null, product };
    const { id } = await untilAnswered(() => client.catalogue.saveProduct(command));
    const correction = { key: newKey(), productId: id, onHand: quantity(50_000), note: 'awal' };
    await untilAnswered(() => client.stock.correct(correction));
    productIds.push(id);
  }
  return { registerId: registerId ?? '', productIds };
}

async function sellMany(
  client: Client,
  { registerId, productIds }: Awaited<ReturnType<typeof stock>>,
  random: () => number,
  enough: (sales: number) => boolean,
): Promise<Sale[]> {
  const sales: Sale[] = [];
  while (!enough(sales.length)) {
    for (let line = 1 + Math.floor(random() * 3); line > 0; line -= 1) {
      const productId = productIds[Math.floor(random() * productIds.length)] ?? '';
      const wish = { key: newKey(), registerId, productId };
      await untilAnswered(() => client.counter.addLine(wish));
    }
    const cart = await untilAnswered(() => client.counter.cart({ registerId }));
    const command = {
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash' as const, tendered: cart.total }],
    };
    sales.push(await untilAnswered(() => client.counter.completeSale(command)));
    // Passing on runs beside the counter and is cut short as often as it happens to be.
    if (sales.length % 3 === 0) void client.marketplace.sync({}).catch(() => undefined);
    await delay(30 * random());
  }
  return sales;
}

async function untilInStep(client: Client) {
  for (let round = 0; round < 20; round += 1) {
    const { status } = await untilAnswered(() => client.marketplace.sync({}));
    if (status.failure === null && status.unsent === 0) return status;
  }
  return client.marketplace.status({});
}
