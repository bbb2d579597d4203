import { businessDay } from '../../domain/business-day.ts';
import type {
  Discount,
  PricedCart,
  PricedLineInput,
  PricingInput,
  TaxMode,
} from '../../domain/pricing/cart-pricing.ts';
import type { ProductForSale } from '../catalogue/product-for-sale.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import { priceWithinBounds } from './bound-discounts.ts';
import type { LeftOut } from './bound-discounts.ts';
import type { CartLineRow, CartRow } from './cart-sql.ts';
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
  leftOut: LeftOut;
}

export interface ReckonDeps {
  products: Pick<Products, 'forSale'>;
  pricing: Neighbours['pricing'];
  counterRules: Neighbours['counterRules'];
  members: Pick<Neighbours['members'], 'find'>;
  clock: Clock;
  settings: Settings;
}

export type Reckon = (cart: Money | null, rows: readonly CartLineRow[]) => Reckoned;

/**
 * Adds a cart up as `priceCart` does: today's rules, today's tax. Discounts by hand stay within the
 * showroom's limit, or what was approved, however the cart changes after: the rest is left out.
 */
export function createReckon(deps: ReckonDeps): Reckon {
  const { products, pricing, counterRules, members, clock, settings } = deps;

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
      discount: cart === null ? null : discountOf(cart.discount, cart.discountBp),
      rules: pricing.rulesInForce(day),
      isMember: cart?.memberId ? members.find(cart.memberId)?.active === true : false,
      day,
      tax: taxes[0]?.mode ?? pricing.taxFor(null).mode,
    };
    const bounded = priceWithinBounds(input, cart, rows, limitBp);
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
