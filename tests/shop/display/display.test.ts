import { describe, expect, it } from 'vitest';
import type { DisplayState } from '../../../src/contract/display.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { doors, signInOwner } from '../../doors/doors.ts';
import { addProduct, emptyShop, fillCart, newKey, payCash, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { setCode } from '../qris/qris-shop.ts';

type Watcher = AsyncIterator<DisplayState>;

/** The next state of the display that fits; every one before it is passed over. */
async function next(watcher: Watcher, fits: (state: DisplayState) => boolean) {
  for (;;) {
    const { value, done } = await watcher.next();
    if (done) throw new Error('the display was left');
    if (fits(value)) return value;
  }
}

async function watch({ client, registerId }: TestShop): Promise<Watcher> {
  return (await client.display.watch({ registerId }))[Symbol.asyncIterator]();
}

describe('the customer’s display', () => {
  it('follows the cart of its register line by line and thanks for the sale with its change', async () => {
    const opened = await emptyShop();
    const honey = await addProduct(opened);
    const watcher = await watch(opened);
    expect((await next(watcher, () => true)).lines).toEqual([]);
    await fillCart(opened, [{ productId: honey, quantity: 2000 }]);
    const filled = await next(watcher, ({ lines }) => lines.length > 0);
    expect(filled).toMatchObject({ total: 90_000, lines: [{ quantity: 2000, total: 90_000 }] });
    expect(filled.lines[0]).not.toHaveProperty('onHand');
    await payCash(opened, 100_000);
    const thanked = await next(watcher, ({ thanks }) => thanks !== null);
    expect(thanked).toMatchObject({ lines: [], thanks: { paid: 100_000, change: 10_000 } });
    await fillCart(opened, [{ productId: honey }]);
    expect((await next(watcher, ({ lines }) => lines.length > 0)).thanks).toBeNull();
    await watcher.return?.();
  });

  it('shows the code while the counter asks for it, and not for another total', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    const honey = await addProduct(opened);
    await setCode(client);
    const ask = (amount: number | null) =>
      client.display.showQris({ registerId, amount: amount === null ? null : rupiah(amount) });
    expect((await refusal(ask(45_000))).code).toBe('CART_EMPTY');
    await fillCart(opened, [{ productId: honey }]);
    const watcher = await watch(opened);
    await ask(45_000);
    const asked = await next(watcher, ({ qris }) => qris !== null);
    expect(asked.qris).toMatchObject({ amount: 45_000, mode: 'dynamic' });
    await fillCart(opened, [{ productId: honey }]);
    expect((await next(watcher, ({ total }) => total === 90_000)).qris).toBeNull();
    await ask(90_000);
    await next(watcher, ({ qris }) => qris?.amount === 90_000);
    await ask(null);
    await next(watcher, ({ qris, total }) => qris === null && total === 90_000);
    await watcher.return?.();
  });

  it('is refused for a register that there is not', async () => {
    const { client } = await emptyShop();
    const wrong = client.display.watch({ registerId: newKey() });
    const first = wrong.then((states) => states.next());
    expect((await refusal(first)).code).toBe('REGISTER_NOT_FOUND');
  });
});

describe.each(doors)('a display at the door: %s', (_name, open) => {
  it('is counted for the counter while it is there', async () => {
    const opened = await emptyShop();
    const { shop, client, registerId } = opened;
    const visitor = await open(shop, await signInOwner(shop));
    const isOpen = async () => (await client.display.status({ registerId })).open;
    expect(await isOpen()).toBe(0);
    const leaving = new AbortController();
    const states = await visitor.display.watch({ registerId }, { signal: leaving.signal });
    await states.next();
    expect(await isOpen()).toBe(1);
    leaving.abort();
    await expect.poll(isOpen, { timeout: 5000 }).toBe(0);
  });
});
