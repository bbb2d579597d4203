import type { GivenTender, Sale } from '../../../src/contract/counter.ts';
import type { RefundMade } from '../../../src/contract/refunds.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { newKey } from '../../support/shop.ts';
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

/** Opens a shift at the register, as the start of a day does. */
export function openShift({ shop, registerId }: Pick<TestShop, 'shop' | 'registerId'>): string {
  const { db } = shop.store;
  const id = newKey();
  db.prepare(
    `INSERT INTO shift (id, register_id, number, opened_at, business_day, opened_by, float, count,
       first_sale, first_refund)
     VALUES (?, ?, (SELECT count(*) + 1 FROM shift WHERE register_id = ?), 0, '2026-11-22',
       'Uji', 0, '{}', 1, 1)`,
  ).run(id, registerId, registerId);
  db.prepare('UPDATE register SET open_shift_id = ? WHERE id = ?').run(id, registerId);
  return id;
}
