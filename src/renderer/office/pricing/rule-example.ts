import type { Product } from '../../../contract/catalogue.ts';
import type { RuleDraft } from '../../../contract/pricing.ts';
import { priceCart } from '../../../domain/pricing/cart-pricing.ts';

export interface RuleExample {
  /** What is bought, each with its pieces. */
  bought: { name: string; pieces: number }[];
  /** Rupiah before and after. */
  gross: number;
  total: number;
}

/**
 * What a rule does to the smallest cart it is meant for, reckoned as a sale is; null where its goods
 * are not chosen yet or one of them has no price.
 */
export function exampleOf(
  rule: RuleDraft,
  products: ReadonlyMap<string, Product>,
  day: string,
): RuleExample | null {
  const wanted = piecesOf(rule);
  const bought = wanted.flatMap(({ productId, pieces }) => {
    const product = products.get(productId);
    return product && product.price !== null && pieces > 0
      ? [{ name: product.name, pieces, productId, price: product.price }]
      : [];
  });
  if (bought.length === 0 || bought.length < wanted.length) return null;
  const { gross, total } = priceCart({
    lines: bought.map(({ productId, price, pieces }) => ({
      key: productId,
      productId,
      categoryId: null,
      producerId: null,
      memberPrice: null,
      unitPrice: price,
      quantity: pieces * 1000,
      discount: null,
      taxRateBp: 0,
      hasOverride: false,
    })),
    discount: null,
    // As it will be on a day on which it runs.
    rules: [
      {
        id: 'example',
        name: rule.name,
        from: null,
        until: null,
        membersOnly: false,
        ...rule.terms,
      },
    ],
    isMember: true,
    day,
    tax: 'none',
  });
  return { bought, gross, total };
}

function piecesOf({ terms }: RuleDraft): { productId: string; pieces: number }[] {
  if (terms.kind === 'bundle') return terms.items;
  const [productId] = terms.productIds;
  if (productId === undefined) return [];
  switch (terms.kind) {
    case 'buyNGet':
      return [{ productId, pieces: terms.buy + terms.free }];
    case 'quantityPrice':
      return [{ productId, pieces: terms.fromPieces }];
    case 'percentOff':
      return [{ productId, pieces: 1 }];
  }
}
