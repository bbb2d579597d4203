/** The id under which the member price of lines stands among the applied rules. */
export const memberRuleId = 'member';

/** A price rule of the showroom. It runs by itself on the days from `from` until `until`, both included. */
export type PriceRule = {
  id: string;
  /** What the visitor reads as the reason. */
  name: string;
  /** Business days as `2026-11-22`; null is open. */
  from: string | null;
  until: string | null;
  membersOnly: boolean;
} & RuleTerms;

/** What a rule grants. Prices are rupiah a piece (`bundle`: a bundle), `bp` is basis points. */
export type RuleTerms = BuyNGetTerms | BundleTerms | QuantityPriceTerms | PercentOffTerms;

/**
 * Of every `buy + free` pieces of `productIds` the cheapest `free` cost nothing. Pieces are grouped
 * from the dearest down, so that what is left over of the last group is the cheapest.
 */
export interface BuyNGetTerms {
  kind: 'buyNGet';
  buy: number;
  free: number;
  productIds: readonly string[];
}

/** These pieces together cost `price`, as often as the cart holds them whole. */
export interface BundleTerms {
  kind: 'bundle';
  items: readonly { productId: string; pieces: number }[];
  price: number;
}

/** From `fromPieces` pieces of any of `productIds` each costs `price`, unless it is cheaper already. */
export interface QuantityPriceTerms {
  kind: 'quantityPrice';
  productIds: readonly string[];
  fromPieces: number;
  price: number;
}

/** Per cent off what any of the three lists names; off everything where all are empty. */
export interface PercentOffTerms {
  kind: 'percentOff';
  bp: number;
  productIds: readonly string[];
  categoryIds: readonly string[];
  producerIds: readonly string[];
}

/** True where `rule` runs on the business day `day` for this visitor. */
export function isInForce(rule: PriceRule, day: string, isMember: boolean): boolean {
  if (rule.membersOnly && !isMember) return false;
  return (rule.from === null || rule.from <= day) && (rule.until === null || day <= rule.until);
}
