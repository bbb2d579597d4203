import { businessDay } from '../../domain/business-day.ts';
import { proportion } from '../../domain/money.ts';
import { amountOff, priceCart } from '../../domain/pricing/cart-pricing.ts';
import type {
  Discount,
  PricedCart,
  PricedLineInput,
  PricingInput,
  TaxMode,
} from '../../domain/pricing/cart-pricing.ts';
import { priceOf } from '../../domain/quantity.ts';
import type { ProductForSale } from '../catalogue/product-for-sale.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { CartLineRow, CartRow } from './cart-sql.ts';
import { isBound } from './given-by.ts';
import type { Neighbours } from './neighbours.ts';

export type Money = Pick<CartRow, 'memberId' | 'discount' | 'discountBp' | 'discountBy'>;

/** A cart added up. `goods`, `lines` and `taxRates` stand in the order of the rows. */
export interface Reckoned {
  priced: PricedCart;
  /** Null for open items. */
  goods: (ProductForSale | null)[];
  taxRates: number[];
  tax: TaxMode;
  /** When it was reckoned, and the business day of that. */
  at: number;
  day: string;
  /** Rupiah of discounts by hand that the showroom's limit leaves out. */
  cut: number;
}

export interface ReckonDeps {
  products: Pick<Products, 'forSale'>;
  pricing: Neighbours['pricing'];
  counterRules: Neighbours['counterRules'];
  clock: Clock;
  settings: Settings;
}

export type Reckon = (cart: Money | null, rows: readonly CartLineRow[]) => Reckoned;

/**
 * Adds a cart up as `priceCart` does: today's rules, today's tax. Discounts that somebody gave
 * within the limit stay within it however the cart changes after: what would pass it is left out.
 */
export function createReckon(deps: ReckonDeps): Reckon {
  const { products, pricing, counterRules, clock, settings } = deps;

  return (cart, rows) => {
    const goods = rows.map((row) => (row.productId === null ? null : forSale(products, row)));
    const taxes = goods.map((one) => pricing.taxFor(one?.taxClass ?? null));
    const limitBp = counterRules.settings().discountLimitBp;
    const at = clock.now();
    const day = businessDay(at, shopDetails(settings).timeZone);
    const inputs = rows.map((row, index) => {
      const given = discountOf(row.discount, row.discountBp);
      return inputOf(row, goods[index] ?? null, taxes[index]?.rateBp ?? 0, given);
    });
    const input: PricingInput = {
      lines: inputs,
      discount: null,
      rules: pricing.rulesInForce(day),
      isMember: cart !== null && cart.memberId !== null,
      day,
      tax: taxes[0]?.mode ?? pricing.taxFor(null).mode,
    };
    const bounded = bound(input, cart, rows, limitBp);
    const taxRates = inputs.map((line) => line.taxRateBp);
    return { ...bounded, goods, taxRates, tax: input.tax, at, day };
  };
}

/** The discount that a cart or a line carries, as it was given. */
export function discountOf(amount: number | null, bp: number | null): Discount | null {
  if (bp !== null) return { kind: 'percent', bp };
  return amount === null || amount === 0 ? null : { kind: 'amount', amount };
}

function forSale(products: ReckonDeps['products'], row: CartLineRow): ProductForSale {
  const product = products.forSale(row.productId ?? '');
  if (product === null) throw new Error(`product ${row.productId} of line ${row.id} is gone`);
  return product;
}

function inputOf(
  row: CartLineRow,
  product: ProductForSale | null,
  taxRateBp: number,
  discount: Discount | null,
): PricedLineInput {
  return {
    key: row.id,
    productId: row.productId,
    categoryId: product?.categoryId ?? null,
    producerId: product?.producerId ?? null,
    memberPrice: product?.memberPrice ?? null,
    unitPrice: row.unitPrice,
    quantity: row.quantity,
    discount,
    taxRateBp,
    hasOverride: row.priceBy !== null,
  };
}

/** Prices `input` with the cart's discount, each discount by hand held within the limit it is under. */
function bound(
  input: PricingInput,
  cart: Money | null,
  rows: readonly CartLineRow[],
  limitBp: number,
): Pick<Reckoned, 'priced' | 'cut'> {
  let cut = 0;
  let within = 0;
  let gross = 0;
  const onCart = cart === null ? null : discountOf(cart.discount, cart.discountBp);
  const isCartBound = onCart !== null && isBound(cart?.discountBy ?? null);
  const lines = input.lines.map((line, index) => {
    const row = rows[index];
    if (line.discount === null && !isCartBound) return line;
    const worth = priceOf(line.unitPrice, line.quantity);
    gross += worth;
    if (line.discount === null || row === undefined || !isBound(row.discountBy)) return line;
    const asked = amountOff(line.discount, worth);
    const allowed = Math.min(asked, proportion(worth, limitBp, 10_000));
    within += allowed;
    cut += asked - allowed;
    if (asked === allowed) return line;
    return { ...line, discount: { kind: 'amount' as const, amount: allowed } };
  });
  if (onCart === null || !isCartBound) {
    return { priced: priceCart({ ...input, lines, discount: onCart }), cut };
  }
  const before = priceCart({ ...input, lines });
  const asked = amountOff(onCart, before.gross - before.discount);
  const allowed = Math.min(asked, Math.max(0, proportion(gross, limitBp, 10_000) - within));
  cut += asked - allowed;
  const discount: Discount = { kind: 'amount', amount: allowed };
  return { priced: priceCart({ ...input, lines, discount }), cut };
}
