import type { ReceiptTax } from './receipt.ts';

/**
 * The tax of taxed lines by rate, the lowest first: `base` is what the lines cost without it. Lines
 * at a rate of zero are left out.
 */
export function taxesByRate(
  lines: readonly { taxRateBp: number; tax: number; total: number }[],
): ReceiptTax[] {
  const byRate = new Map<number, ReceiptTax>();
  for (const { taxRateBp: rateBp, tax, total } of lines) {
    if (rateBp === 0) continue;
    const sum = byRate.get(rateBp) ?? { rateBp, base: 0, tax: 0 };
    sum.base += total - tax;
    sum.tax += tax;
    byRate.set(rateBp, sum);
  }
  return [...byRate.values()].sort((a, b) => a.rateBp - b.rateBp);
}
