import { rupiah } from '../../src/domain/money.ts';
import { quantity } from '../../src/domain/quantity.ts';
import type { Shop } from '../../src/shop/host.ts';

type Client = Shop['client'];

const key = () => crypto.randomUUID();

/** A clock that the script moves through the day. */
export const clock = { at: Date.UTC(2026, 10, 22, 1, 20), now: () => clock.at };

/** Sells a plausible day's goods, so that the screens have something to show. */
export async function sellADay(client: Client): Promise<void> {
  const goods = await pieceGoods(client);
  for (let sale = 0; sale < 14; sale += 1) {
    clock.at += (11 + ((sale * 17) % 31)) * 60_000;
    for (let line = 0; line <= sale % 4; line += 1) {
      await add(client, goods[(sale * 7 + line * 5) % goods.length], 1 + ((sale + line) % 2));
    }
    const cart = await open(client);
    if (cart.id === null) continue;
    await client.counter.completeSale({
      key: key(),
      cartId: cart.id,
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash', tendered: rupiah(Math.ceil(cart.total / 50_000) * 50_000) }],
    });
  }
}

/** Leaves a few lines in the cart, as a cashier in the middle of a sale has them. */
export async function fillCart(client: Client): Promise<void> {
  const goods = await pieceGoods(client);
  for (const index of [2, 11, 19, 26]) await add(client, goods[index % goods.length], 1);
}

async function pieceGoods(client: Client) {
  const { products } = await client.catalogue.search({ limit: 100 });
  return products.filter(({ unit, price, onHand }) => {
    return unit === 'piece' && price !== null && onHand >= 5000;
  });
}

async function open(client: Client) {
  const { registerId } = await client.settings.setupStatus({});
  return client.counter.cart({ registerId: registerId ?? '' });
}

async function add(client: Client, product: { id: string } | undefined, pieces: number) {
  const { registerId } = await client.settings.setupStatus({});
  if (!product || registerId === null) throw new Error('the sample has no goods');
  await client.counter.addLine({
    key: key(),
    registerId,
    productId: product.id,
    quantity: quantity(pieces * 1000),
  });
}
