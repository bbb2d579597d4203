import { rupiah } from './money.ts';
import type { Rupiah } from './money.ts';

/**
 * Shares `amount` rupiah out in proportion to `weights` by largest remainder: the parts add up to
 * `amount`, each is its exact share rounded down or up, and equal remainders go to the earlier one.
 * A weight of zero gets nothing, and no part exceeds its weight where `amount` does not exceed
 * their sum. Throws RangeError for a negative amount or weight, and where there is something to
 * share but nothing to share it over.
 */
export function shareOut(amount: number, weights: readonly number[]): Rupiah[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (rupiah(amount) < 0 || weights.some((weight) => rupiah(weight) < 0)) {
    throw new RangeError('only what is not negative can be shared out');
  }
  if (amount === 0) return weights.map(() => rupiah(0));
  if (rupiah(whole) === 0) throw new RangeError(`nothing to share ${amount} over`);
  const shares = weights.map((weight, index) => ({ index, ...divide(amount, weight, whole) }));
  let missing = amount - shares.reduce((sum, share) => sum + share.floor, 0);
  const parts = shares.map((share) => share.floor);
  for (const share of shares.sort((a, b) => b.rest - a.rest || a.index - b.index)) {
    if (missing === 0) break;
    parts[share.index] = share.floor + 1;
    missing -= 1;
  }
  return parts.map(rupiah);
}

/** `amount × weight ÷ whole`, exactly: the whole part and what remains of the division. */
function divide(amount: number, weight: number, whole: number) {
  const product = amount * weight;
  if (Number.isSafeInteger(product)) {
    const rest = product % whole;
    return { floor: (product - rest) / whole, rest };
  }
  const exact = BigInt(amount) * BigInt(weight);
  return { floor: Number(exact / BigInt(whole)), rest: Number(exact % BigInt(whole)) };
}
