import type { WrongCard } from '../../contract/cards.ts';
import type { ProductForCard } from '../catalogue/product-for-card.ts';
import type { Products } from '../catalogue/products.ts';
import { cardOf } from './card-content.ts';
import type { OnEveryCard } from './card-content.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { PrintedCards } from './printed-cards.ts';
import type { PrintedCard } from './sql.ts';
import type { StaleProducts } from './stale-products.ts';

export interface WrongCardsDeps {
  products: Pick<Products, 'forCards'>;
  printedCards: Pick<PrintedCards, 'all' | 'of'>;
  stale: StaleProducts;
  onEveryCard(): OnEveryCard;
  /** Says, in short, all that the cards of a showroom have in common. */
  commonSign(): string;
}

/**
 * The cards on paper that are wrong, by design. What was found is kept in mind, and only what has
 * changed since is looked at anew: the office asks after every change of anything.
 */
export function createWrongCards(deps: WrongCardsDeps): () => WrongCard[] {
  const { products, printedCards, stale, onEveryCard, commonSign } = deps;
  const known = new Map<string, readonly WrongCard[]>();
  let sign: string | null = null;

  const look = (printed: readonly PrintedCard[]): void => {
    const common = onEveryCard();
    const byProduct = Map.groupBy(printed, ({ productId }) => productId);
    for (const product of products.forCards([...byProduct.keys()])) {
      const wrong = wrongOf(product, byProduct.get(product.id) ?? [], common);
      if (wrong.length > 0) known.set(product.id, wrong);
    }
  };

  return () => {
    const [changed, signNow] = [stale.take(), commonSign()];
    const isKnown = changed !== null && signNow === sign;
    // Where a look fails half-way, the next one begins anew.
    sign = null;
    if (isKnown) {
      for (const id of changed) known.delete(id);
      look([...changed].flatMap((id) => printedCards.of(id)));
    } else {
      known.clear();
      look(printedCards.all());
    }
    sign = signNow;
    return [...known.values()]
      .flat()
      .toSorted((one, other) => compare(one.design, other.design) || compare(one.sku, other.sku));
  };
}

function wrongOf(
  product: ProductForCard,
  printed: readonly PrintedCard[],
  common: OnEveryCard,
): WrongCard[] {
  if (!product.active) return [];
  const { id: productId, sku, name, unit, price } = product;
  const card = cardOf(product, common);
  return printed
    .filter(({ design, fingerprint }) => fingerprintOf(card, design) !== fingerprint)
    .map(({ design, price: printedPrice, at: printedAt }) => {
      return { productId, sku, name, unit, design, printedPrice, price, printedAt };
    });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
