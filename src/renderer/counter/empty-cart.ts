import type { Cart } from '../../contract/counter.ts';
import { rupiah } from '../../domain/money.ts';

/** The cart of a register into which nothing has been put. */
export function emptyCart(registerId: string): Cart {
  const nothing = rupiah(0);
  return {
    id: null,
    registerId,
    name: null,
    lines: [],
    member: null,
    gross: nothing,
    lineDiscount: nothing,
    ruleDiscount: nothing,
    cartDiscount: nothing,
    discount: nothing,
    givenDiscount: null,
    discountLeftOut: nothing,
    rules: [],
    tax: null,
    total: nothing,
  };
}
