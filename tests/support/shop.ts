import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ProductDraft } from '../../src/contract/catalogue.ts';
import type { Cart, Sale } from '../../src/contract/counter.ts';
import { rupiah } from '../../src/domain/money.ts';
import { quantity } from '../../src/domain/quantity.ts';
import type { Clock } from '../../src/shop/clock.ts';
import { openShop } from '../../src/shop/host.ts';
import type { Shop } from '../../src/shop/host.ts';
import { draft } from './draft.ts';
import { putEmptyBooks } from './empty-books.ts';
import { quickPins } from './quick-pins.ts';

export { draft } from './draft.ts';

/** A folder of its own for one test, gone when the test is. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A clock that stands until a test moves it: Sunday, 22 November 2026, 14.05 WIB. */
export function standingClock(): Clock & { at: number } {
  const clock = { at: Date.UTC(2026, 10, 22, 7, 5), now: () => clock.at };
  return clock;
}

export const newKey = () => crypto.randomUUID();

export interface TestShop {
  shop: Shop;
  client: Shop['client'];
  registerId: string;
  folder: string;
}

/**
 * An empty showroom on a real SQLite file, with an open shift and an empty drawer. Nothing prints
 * or uploads by itself. `shift: false` leaves the shift to the test.
 */
export async function emptyShop(
  options: { folder?: string; clock?: Clock; background?: boolean; shift?: boolean } = {},
): Promise<TestShop> {
  const folder = options.folder ?? tempFolder();
  if (options.folder === undefined) putEmptyBooks(folder);
  const shop = openShop({
    folder,
    background: options.background ?? false,
    ...quickPins,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  let closed = false;
  const close = shop.close;
  shop.close = async () => {
    if (closed) return;
    closed = true;
    await close();
  };
  onTestFinished(() => shop.close());
  const { client } = shop;
  let { registerId } = await client.settings.setupStatus({});
  registerId ??= (
    await client.settings.setUp({ key: newKey(), with: 'empty', shop: null, owner: null })
  ).registerId;
  if (registerId === null) throw new Error('no register');
  if (options.shift !== false) await openShift(client, registerId);
  return { shop, client, registerId, folder };
}

/** Opens a shift with an empty drawer where none is open. */
export async function openShift(client: Shop['client'], registerId: string): Promise<void> {
  if ((await client.shifts.current({ registerId })).shift !== null) return;
  await client.shifts.open({ key: newKey(), registerId, count: {} });
}

/** A second register, `K2`, with a shift open. Returns its id. */
export async function secondRegister(client: Shop['client']): Promise<string> {
  const { id } = await client.registers.save({
    key: newKey(),
    id: null,
    code: 'K2',
    name: 'Kasir 2',
  });
  await openShift(client, id);
  return id;
}

/** Saves a product with `onHand` pieces and returns its id. */
export async function addProduct(
  { client }: Pick<TestShop, 'client'>,
  changes: Partial<ProductDraft> = {},
  onHand = 10,
): Promise<string> {
  const { id } = await client.catalogue.saveProduct({
    key: newKey(),
    id: null,
    product: draft(changes),
  });
  if (onHand !== 0) {
    await client.stock.correct({
      key: newKey(),
      productId: id,
      onHand: quantity(onHand * 1000),
      note: 'stok awal',
    });
  }
  return id;
}

/** Puts products into the cart, one line each. */
export async function fillCart(
  { client, registerId }: TestShop,
  lines: readonly { productId: string; quantity?: number }[],
): Promise<Cart> {
  for (const line of lines) {
    await client.counter.addLine({
      key: newKey(),
      registerId,
      productId: line.productId,
      quantity: quantity(line.quantity ?? 1000),
    });
  }
  return client.counter.cart({ registerId });
}

/** Pays the open cart in cash. */
export async function payCash(
  { client, registerId }: TestShop,
  tendered?: number,
  key = newKey(),
): Promise<Sale> {
  const cart = await client.counter.cart({ registerId });
  return client.counter.completeSale({
    key,
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: rupiah(tendered ?? cart.total) }],
  });
}

/** The code of the typed error that `promise` is refused with. */
export async function refusal(promise: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'defined' in error && error.defined === true) {
      return { code: String(error.code), data: 'data' in error ? error.data : undefined };
    }
    throw error;
  }
  throw new Error('it was not refused');
}
