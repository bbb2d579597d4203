import type { GivenTender, Sale } from '../../../src/contract/counter.ts';
import type { RefundMade } from '../../../src/contract/refunds.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { newKey, openShift } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

type NewRefund = Parameters<Shop['client']['refunds']['create']>[0];

/** Sells what is in the cart for these tenders; cash, as much as is due, without any. */
export async function sell(
  { client, registerId }: Pick<TestShop, 'client' | 'registerId'>,
  tenders?: GivenTender[],
): Promise<Sale> {
  const cart = await client.counter.cart({ registerId });
  return client.counter.completeSale({
    key: newKey(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: tenders ?? [{ kind: 'cash', tendered: cart.total }],
  });
}

/** Takes goods back as they are asked for, paying out what the preview says. */
export async function refund(
  { client, registerId }: Pick<TestShop, 'client' | 'registerId'>,
  saleId: string,
  lines: { position: number; quantity: number; restock?: boolean }[],
  more: Partial<NewRefund> = {},
): Promise<RefundMade> {
  const { payout = 'tenders', notReceived = false } = more;
  const asked = { saleId, payout, notReceived, lines };
  const preview = await client.refunds.preview(asked);
  return client.refunds.create({
    ...asked,
    lines: lines.map((line) => ({ restock: true, ...line })),
    key: newKey(),
    registerId,
    reason: 'rusak',
    expectedPayout: preview.payout,
    ...more,
  });
}

/** Ends the day at the register. */
export async function closeShift({ client, registerId }: TestShop): Promise<void> {
  const wish = { key: newKey(), registerId, count: {}, reason: 'uji', approval: null };
  await client.shifts.close(wish);
}

/** Ends the shift and opens the next. */
export async function nextShift(shop: TestShop): Promise<void> {
  await closeShift(shop);
  await openShift(shop.client, shop.registerId);
}
