import { proportion, rupiah } from './money.ts';
import type { Rupiah } from './money.ts';
import { priceOf, quantity } from './quantity.ts';
import type { Quantity } from './quantity.ts';

/** How many thousandths to either side are tried; a label's price is nearly always met at once. */
const reach = 2000;

/**
 * What a label of `price` rupiah weighs at `unitPrice` rupiah a unit, and the price a unit at which
 * that weight costs `price` to the rupiah: the label is what the visitor pays. Thousandths and
 * rupiah have steps, so the price a unit may differ by a little from `unitPrice`. Null where
 * nothing near fits, or where there is no price to divide by.
 */
export function weighByPrice(
  price: number,
  unitPrice: number,
): { quantity: Quantity; unitPrice: Rupiah } | null {
  if (rupiah(price) <= 0 || rupiah(unitPrice) <= 0) return null;
  const nearest = Math.max(1, proportion(price, 1000, unitPrice));
  if (priceOf(unitPrice, nearest) === price) {
    return { quantity: quantity(nearest), unitPrice: rupiah(unitPrice) };
  }
  for (let step = 0; step <= reach; step += 1) {
    for (const thousandths of step === 0 ? [nearest] : [nearest - step, nearest + step]) {
      if (thousandths < 1) continue;
      const asked = proportion(price, 1000, thousandths);
      if (priceOf(asked, thousandths) === price) {
        return { quantity: quantity(thousandths), unitPrice: asked };
      }
    }
  }
  return null;
}
