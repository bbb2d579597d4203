import type { CardedProduct } from '../../../contract/cards.ts';

/** All that are on sale, or those whose card is wrong or was never printed. */
export const whichCards = ['all', 'changed', 'never'] as const;
export type WhichCards = (typeof whichCards)[number];

/** Which products get a card. An empty text means any. */
export interface CardChoice {
  which: WhichCards;
  shelf: string;
  category: string;
  producer: string;
  words: string;
  /** The SKUs ticked one by one; where there are any, they alone count. */
  picked: ReadonlySet<string>;
}

export const everyCard: CardChoice = {
  which: 'all',
  shelf: '',
  category: '',
  producer: '',
  words: '',
  picked: new Set(),
};

/** The products that fit the filters, ticked or not. */
export function inSight(
  products: readonly CardedProduct[],
  { which, shelf, category, producer, words }: CardChoice,
): CardedProduct[] {
  const parts = words.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return products.filter((product) => {
    const text = `${product.name} ${product.sku}`.toLocaleLowerCase('id');
    return (
      (which === 'all' || product.state === which) &&
      (shelf === '' || product.shelf === shelf) &&
      (category === '' || product.category === category) &&
      (producer === '' || product.producer === producer) &&
      parts.every((part) => text.includes(part))
    );
  });
}

/** The products whose cards are made, in the order of the list. */
export function chosen(products: readonly CardedProduct[], choice: CardChoice): CardedProduct[] {
  return choice.picked.size > 0
    ? products.filter(({ sku }) => choice.picked.has(sku))
    : inSight(products, choice);
}
