import type { GivenDiscount } from '../../contract/counter.ts';
import { formatQuantity, formatRupiah } from '../format.ts';

/** `10%` or `Rp5.000`: a discount as it was given. */
export function discountText(discount: GivenDiscount): string {
  return discount.kind === 'amount'
    ? formatRupiah(discount.amount)
    : `${formatQuantity(discount.bp * 10)}%`;
}
