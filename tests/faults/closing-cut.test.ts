import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { plausibleProduct } from '../../src/shop/history/plausible.ts';
import { openShop, verifyBooks } from '../../src/shop/host.ts';
import { owner, ownersClient } from '../support/http-client.ts';
import type { Client } from '../support/http-client.ts';
import { freePort, startShop } from '../support/processes.ts';
import type { Running } from '../support/processes.ts';
import { newKey, tempFolder } from '../support/shop.ts';

/** Milliseconds between asking for the closing and the power cut: before it, in it, and after it. */
const moments = [0, 1, 2, 3, 5, 8, 40];

it('a power cut while a shift closes leaves it open and whole, or closed once with its Z', async () => {
  const [folder, port] = [tempFolder(), await freePort()];
  let running = await startShop(folder, port);
  onTestFinished(() => running.kill('SIGKILL'));
  let client = clientOf(running, port);
  const { registerId, productId } = await furnish(client);

  for (const [round, moment] of moments.entries()) {
    const { shift } = await client.shifts.current({ registerId });
    if (shift === null) await client.shifts.open({ key: newKey(), registerId, count: {} });
    const { total } = await sell(client, registerId, productId);
    const drawer = (await client.shifts.xReport({ registerId })).report.cash?.expected ?? 0;
    expect(drawer).toBeGreaterThanOrEqual(total);
    const command = { key: newKey(), registerId, count: {}, reason: 'listrik padam' };
    const asked = client.shifts.close(command).catch(() => null);
    await delay(moment);
    await running.kill('SIGKILL');
    await asked;

    running = await startShop(folder, port);
    client = clientOf(running, port);
    const { shift: after } = await client.shifts.current({ registerId });
    // Whatever the power cut left, the same command asked again ends in this one closing.
    const { closing } = await client.shifts.close(command);
    const { shifts } = await client.shifts.list({ registerId });
    const closings = shifts
      .flatMap((one) => one.closings)
      .toSorted((a, b) => a.zNumber - b.zNumber);
    expect(closings.map(({ zNumber }) => zNumber)).toEqual(
      Array.from({ length: round + 1 }, (_, index) => index + 1),
    );
    expect(closing).toMatchObject({ zNumber: round + 1, expected: drawer, counted: 0 });
    if (after === null) expect(closings.at(-1)).toEqual(closing);
  }

  await running.kill('SIGTERM');
  const books = openShop({ folder, background: false });
  onTestFinished(() => books.close());
  expect(verifyBooks(books.store.db)).toEqual([]);
}, 180_000);

function clientOf({ ready }: Running, port: number): Client {
  return ownersClient({ address: `http://127.0.0.1:${port}`, token: String(ready['token']) });
}

async function furnish(client: Client) {
  const setUp = { key: newKey(), with: 'empty' as const, shop: null, owner };
  const { registerId } = await client.settings.setUp(setUp);
  const product = { ...plausibleProduct(1), unit: 'piece' as const };
  const { id } = await client.catalogue.saveProduct({ key: newKey(), id: null, product });
  return { registerId: registerId ?? '', productId: id };
}

async function sell(client: Client, registerId: string, productId: string) {
  await client.counter.addLine({ key: newKey(), registerId, productId });
  const { id, total } = await client.counter.cart({ registerId });
  const tenders = [{ kind: 'cash' as const, tendered: total }];
  return client.counter.completeSale({
    key: newKey(),
    cartId: id ?? '',
    expectedTotal: total,
    tenders,
  });
}
