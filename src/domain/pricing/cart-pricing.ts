import { proportion, rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';
import { priceOf } from '../quantity.ts';
import { shareOut } from '../share-out.ts';
import { compete } from './compete.ts';
import type { AppliedRule } from './compete.ts';
import { byKey } from './rule-offers.ts';
import type { PriceRule } from './rules.ts';

export type { AppliedRule } from './compete.ts';

/** A discount given by hand: rupiah, or basis points (1500 = 15 %). */
export type Discount = { kind: 'amount'; amount: number } | { kind: 'percent'; bp: number };

/** How a showroom's prices stand to PPN: not registered, within the price, or on top of it. */
export type TaxMode = 'none' | 'included' | 'added';

/** What pricing needs of a line. Money is rupiah, `quantity` thousandths, `key` unique in the cart. */
export interface PricedLineInput {
  key: string;
  /** Null for an open item, which no rule names. */
  productId: string | null;
  categoryId: string | null;
  producerId: string | null;
  /** Rupiah a unit for members; null where the product has no price of its own for them. */
  memberPrice: number | null;
  /** Rupiah a unit, overridden or not. */
  unitPrice: number;
  quantity: number;
  discount: Discount | null;
  /** Basis points; 0 is untaxed. */
  taxRateBp: number;
  hasOverride: boolean;
}

export interface PricingInput {
  lines: readonly PricedLineInput[];
  /** Off the whole cart. */
  discount: Discount | null;
  rules: readonly PriceRule[];
  isMember: boolean;
  /** The business day, as `2026-11-22`. */
  day: string;
  tax: TaxMode;
}

/** A line in rupiah. `discount` is the sum of the other three and never more than `gross`. */
export interface PricedLine {
  gross: Rupiah;
  lineDiscount: Rupiah;
  ruleDiscount: Rupiah;
  cartDiscount: Rupiah;
  discount: Rupiah;
  /** Within `total`, whether the price includes it or it is added. */
  tax: Rupiah;
  total: Rupiah;
}

/** The cart in rupiah; `lines` in the order they came in. `total = gross − discount + taxAdded`. */
export interface PricedCart {
  lines: PricedLine[];
  gross: Rupiah;
  discount: Rupiah;
  taxIncluded: Rupiah;
  taxAdded: Rupiah;
  total: Rupiah;
  /** In the order in which they ran, the largest saving first. */
  applied: AppliedRule[];
}

interface Reckoned {
  line: PricedLineInput;
  place: number;
  gross: Rupiah;
  lineDiscount: Rupiah;
}

/**
 * Prices a cart: the discount given by hand on each line, then the rules, then the discount on the
 * cart, shared out over what is left of the lines; last the tax of every line, rounded a line. A
 * line with a discount by hand or an overridden price is out of the rules' reach. No line's result
 * depends on the order of the lines: what could go either way goes by key.
 * Throws RangeError for negative prices, quantities or rates and for what is not a whole number.
 */
export function priceCart(input: PricingInput): PricedCart {
  const lines = input.lines.map(reckonLine).sort((a, b) => byKey(a.line, b.line));
  const { applied, savings } = runRules(lines, input);
  const nets = lines.map(
    ({ gross, lineDiscount, place }) => gross - lineDiscount - (savings.get(place) ?? 0),
  );
  const left = nets.reduce((sum, net) => sum + net, 0);
  const cartDiscounts = shareOut(amountOff(input.discount, left), nets);
  const priced: PricedLine[] = [];
  lines.forEach((one, index) => {
    const ruleDiscount = savings.get(one.place) ?? 0;
    priced[one.place] = finish(one, ruleDiscount, cartDiscounts[index] ?? 0, input.tax);
  });
  return { ...addUp(priced, input.tax), applied };
}

/** What a discount takes off `net` rupiah: never more than it, never less than nothing. */
export function amountOff(discount: Discount | null, net: number): Rupiah {
  if (discount === null) return rupiah(0);
  const asked = discount.kind === 'amount' ? discount.amount : proportion(net, discount.bp, 10_000);
  return rupiah(Math.min(Math.max(asked, 0), net));
}

function reckonLine(line: PricedLineInput, place: number): Reckoned {
  if (line.unitPrice < 0 || line.quantity < 0 || line.taxRateBp < 0) {
    throw new RangeError(`a line below nothing: ${line.key}`);
  }
  const gross = priceOf(line.unitPrice, line.quantity);
  return { line, place, gross, lineDiscount: amountOff(line.discount, gross) };
}

/** Lets the rules run; `savings` is rupiah by the place of the line in the cart. */
function runRules(lines: readonly Reckoned[], input: PricingInput) {
  const savings = new Map<number, number>();
  if (input.rules.length === 0 && !input.isMember) return { applied: [], savings };
  const open = lines
    .filter(({ line, lineDiscount }) => lineDiscount === 0 && !line.hasOverride)
    .map(({ line, place }) => ({ ...line, place, left: line.quantity, saved: 0 }));
  const applied = compete(open, input.rules, input.day, input.isMember);
  for (const { place, saved } of open) savings.set(place, saved);
  return { applied, savings };
}

function finish(
  { line, gross, lineDiscount }: Reckoned,
  ruleDiscount: number,
  cartDiscount: number,
  mode: TaxMode,
): PricedLine {
  const discount = lineDiscount + ruleDiscount + cartDiscount;
  const tax = taxOn(gross - discount, line.taxRateBp, mode);
  return {
    gross,
    lineDiscount,
    ruleDiscount: rupiah(ruleDiscount),
    cartDiscount: rupiah(cartDiscount),
    discount: rupiah(discount),
    tax,
    total: rupiah(gross - discount + (mode === 'added' ? tax : 0)),
  };
}

/** The tax within (`included`) or on top of (`added`) `net` rupiah at `rateBp` basis points. */
function taxOn(net: number, rateBp: number, mode: TaxMode): Rupiah {
  if (mode === 'none') return rupiah(0);
  return proportion(net, rateBp, mode === 'included' ? 10_000 + rateBp : 10_000);
}

function addUp(lines: PricedLine[], mode: TaxMode): Omit<PricedCart, 'applied'> {
  const sum = (pick: (line: PricedLine) => number) =>
    rupiah(lines.reduce((whole, line) => whole + pick(line), 0));
  const tax = sum((line) => line.tax);
  return {
    lines,
    gross: sum((line) => line.gross),
    discount: sum((line) => line.discount),
    taxIncluded: mode === 'included' ? tax : rupiah(0),
    taxAdded: mode === 'added' ? tax : rupiah(0),
    total: sum((line) => line.total),
  };
}
