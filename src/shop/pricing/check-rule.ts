import type { Product } from '../../contract/catalogue.ts';
import type { RuleDraft } from '../../contract/pricing.ts';
import type { RuleProblem } from '../../contract/problems.ts';
import type {
  BundleTerms,
  BuyNGetTerms,
  PercentOffTerms,
  QuantityPriceTerms,
} from '../../domain/pricing/rules.ts';
import { refuse } from '../refuse.ts';

/** What rules may name. Each gives null where there is no such thing. */
export interface Nameable {
  product(id: string): Pick<Product, 'name' | 'price'> | null;
  category(id: string): string | null;
  producer(id: string): string | null;
}

/** Refuses with RULE_WRONG, which names the field of the draft that has to be mended. */
export function checkRule({ from, until, terms }: RuleDraft, nameable: Nameable): void {
  if (from !== null && until !== null && until < from) throw wrong('until', 'DATES');
  switch (terms.kind) {
    case 'buyNGet':
      return checkBuyNGet(terms, nameable);
    case 'bundle':
      return checkBundle(terms, nameable);
    case 'quantityPrice':
      return checkQuantityPrice(terms, nameable);
    case 'percentOff':
      return checkPercentOff(terms, nameable);
  }
}

function checkBuyNGet({ buy, free, productIds }: BuyNGetTerms, nameable: Nameable): void {
  if (buy < 1) throw wrong('terms.buy', 'TOO_FEW');
  if (free < 1) throw wrong('terms.free', 'TOO_FEW');
  checkIds('terms.productIds', productIds, nameable.product, 1);
}

function checkBundle({ items, price }: BundleTerms, nameable: Nameable): void {
  const productIds = items.map(({ productId }) => productId);
  checkIds('terms.items', productIds, nameable.product, 1);
  if (items.some(({ pieces }) => pieces < 1)) throw wrong('terms.items', 'TOO_FEW');
  const all = items.reduce((sum, { pieces }) => sum + pieces, 0);
  if (all < 2) throw wrong('terms.items', 'TOO_FEW');
  const apart = items.map(({ productId, pieces }) => {
    const one = nameable.product(productId)?.price ?? null;
    return one === null ? Infinity : one * pieces;
  });
  if (price >= apart.reduce((sum, one) => sum + one, 0)) throw wrong('terms.price', 'NO_SAVING');
}

function checkQuantityPrice(terms: QuantityPriceTerms, nameable: Nameable): void {
  if (terms.fromPieces < 1) throw wrong('terms.fromPieces', 'TOO_FEW');
  checkIds('terms.productIds', terms.productIds, nameable.product, 1);
  const cheaper = terms.productIds.some(
    (id) => terms.price < (nameable.product(id)?.price ?? Infinity),
  );
  if (!cheaper) throw wrong('terms.price', 'NO_SAVING');
}

function checkPercentOff(terms: PercentOffTerms, nameable: Nameable): void {
  if (terms.bp < 1) throw wrong('terms.bp', 'TOO_FEW');
  checkIds('terms.productIds', terms.productIds, nameable.product, 0);
  checkIds('terms.categoryIds', terms.categoryIds, nameable.category, 0);
  checkIds('terms.producerIds', terms.producerIds, nameable.producer, 0);
}

function checkIds(
  field: string,
  ids: readonly string[],
  find: (id: string) => unknown,
  least: number,
): void {
  if (ids.length < least) throw wrong(field, 'EMPTY');
  if (new Set(ids).size !== ids.length) throw wrong(field, 'TWICE');
  if (ids.some((id) => find(id) === null)) throw wrong(field, 'NOT_FOUND');
}

function wrong(field: string, problem: RuleProblem) {
  return refuse('RULE_WRONG', { field, problem });
}
