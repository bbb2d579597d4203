declare const rupiahBrand: unique symbol;

/** Whole rupiah. May be negative where a difference is meant. */
export type Rupiah = number & { readonly [rupiahBrand]: true };

/** Marks a whole number as rupiah. Throws RangeError for anything that is not a safe integer. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole rupiah: ${amount}`);
  return amount as Rupiah;
}

/**
 * The one rounding of the books: `amount × numerator ÷ denominator`, half away from zero,
 * computed exactly (in BigInt where a product of integers would leave the safe range).
 */
export function proportion(amount: number, numerator: number, denominator: number): Rupiah {
  if (denominator <= 0) throw new RangeError('denominator must be positive');
  const product = amount * numerator;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(2 * product + denominator)) {
    const size = Math.floor((2 * Math.abs(product) + denominator) / (2 * denominator));
    return rupiah(product < 0 && size !== 0 ? -size : size);
  }
  const exact = BigInt(amount) * BigInt(numerator);
  const d = BigInt(denominator);
  const size = ((exact < 0n ? -exact : exact) * 2n + d) / (2n * d);
  return rupiah(Number(exact < 0n ? -size : size));
}

const grouped = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** `12500` as `12.500`: digits only, for columns whose head says rupiah. */
export function formatAmount(amount: number): string {
  return grouped.format(amount);
}

/** `12500` as `Rp12.500`, `-500` as `-Rp500`: Indonesian spelling has no space after the sign. */
export function formatRupiah(amount: number): string {
  return amount < 0 ? `-Rp${grouped.format(-amount)}` : `Rp${grouped.format(amount)}`;
}
