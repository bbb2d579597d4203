import type { Page } from '@playwright/test';
import { rupiah } from '../../src/domain/money.ts';
import { quantity } from '../../src/domain/quantity.ts';
import type { GivenTender, Sale } from '../../src/contract/counter.ts';
import { expect } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';

/** Rings up goods at the window's register and pays them; cash where nothing else is said. */
export async function sell(
  books: Books,
  goods: readonly { id: string; pieces: number }[],
  tenders: (total: number) => GivenTender[] = (total) => [
    { kind: 'cash', tendered: rupiah(total) },
  ],
): Promise<Sale> {
  const { registerId } = await books.settings.setupStatus({});
  if (!registerId) throw new Error('no register');
  const key = () => crypto.randomUUID();
  for (const { id, pieces } of goods) {
    const line = { registerId, productId: id, quantity: quantity(pieces * 1000), unitPrice: null };
    await books.counter.addLine({ key: key(), ...line });
  }
  const cart = await books.counter.cart({ registerId });
  if (!cart.id) throw new Error('nothing in the cart');
  return books.counter.completeSale({
    key: key(),
    cartId: cart.id,
    expectedTotal: cart.total,
    tenders: tenders(cart.total),
  });
}

/** Somebody who may enters the PIN that the sample tells of him. */
export async function approve(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  await expect(dialog).toContainText(/PIN \d{6}/);
  const [, pin] = /PIN (\d{6})\b/.exec(await dialog.innerText()) ?? [];
  if (!pin) throw new Error('the sample tells no PIN');
  await dialog.getByLabel(/^PIN/).fill(pin);
  await expect(dialog).toBeHidden();
}

/** The sales at the counter. */
export function salesPane(page: Page) {
  return page.getByRole('region', { name: 'Penjualan', exact: true });
}

/** How much of a product is on hand, in thousandths. */
export async function onHand(books: Books, id: string): Promise<number> {
  return (await books.catalogue.get({ id })).onHand;
}
