import { rupiah } from './money.ts';
import type { Rupiah } from './money.ts';

/** Steps in which people in Indonesia round up what they hand over. */
const steps = [1000, 5000, 10_000, 20_000, 50_000, 100_000];

/**
 * What a payer is likely to hand over for `total` besides the exact sum: the next sums that notes
 * make, smallest first, at most `most` of them.
 */
export function likelyCash(total: number, most = 5): Rupiah[] {
  if (total <= 0) return [];
  const sums = new Set<number>();
  for (const step of steps) {
    const sum = Math.ceil(total / step) * step;
    if (sum > total) sums.add(sum);
  }
  return [...sums]
    .sort((a, b) => a - b)
    .slice(0, most)
    .map(rupiah);
}

/** The change for `tendered` rupiah, or null where it does not cover `total`. */
export function changeFor(total: number, tendered: number): Rupiah | null {
  return tendered < total ? null : rupiah(tendered - total);
}
