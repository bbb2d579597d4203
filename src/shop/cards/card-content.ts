import type { Producer } from '../../contract/producers.ts';
import { inLatin } from '../../domain/cards/latin.ts';
import { cardAddress, producerAddress } from '../../domain/codes/card-address.ts';
import { isGtin } from '../../domain/codes/gtin.ts';
import type { Pictures } from '../catalogue/pictures/pictures.ts';
import type { ProductForCard } from '../catalogue/product-for-card.ts';
import type { Card, CardPicture, Portrait } from './pdf/card.ts';
import { goodsOnPortrait } from './pdf/portrait-card.ts';

export type PictureFile = Pick<Pictures, 'file'>['file'];

/** The permanent address of a product. */
export function addressOf(
  origin: string,
  { sku, barcodes }: { sku: string; barcodes: readonly string[] },
): string {
  return cardAddress(origin, { sku, gtin: barcodes.find(isWorldwide) ?? null });
}

/** What all cards of a showroom have in common. */
export interface OnEveryCard {
  origin: string;
  showroom: string;
  /** Whether tax comes on top of the prices of this class; null: the standard one. */
  addsTax(taxClass: string | null): boolean;
  file: PictureFile;
}

/** What is printed on the card of a product. */
export function cardOf(product: ProductForCard, common: OnEveryCard): Card {
  const { origin, showroom, addsTax, file } = common;
  const { price, unit, producer, village } = product;
  const { story, description, pirt, halal } = product;
  return {
    name: nameOf(product),
    price,
    addsTax: price !== null && addsTax(product.taxClass),
    unit,
    producer,
    village,
    story: story || description,
    pirt,
    halal,
    address: addressOf(origin, product),
    showroom,
    picture: pictureOf(product, file),
  };
}

/**
 * The portrait of a producer among these goods, those with a picture first. Of whom nothing is
 * written down, the goods tell.
 */
export function portraitOf(
  producer: Producer,
  goods: readonly ProductForCard[],
  { origin, file }: OnEveryCard,
): Portrait {
  const pictured = goods.filter(({ picture }) => picture !== null);
  const plain = goods.filter(({ picture }) => picture === null);
  const shown = [...pictured, ...plain].slice(0, goodsOnPortrait);
  const told = shown.find(({ story }) => story !== '')?.story ?? '';
  return {
    name: producer.name,
    village: producer.village ?? shown[0]?.village ?? null,
    story: producer.story || producer.about || told,
    goods: shown.map((one) => ({ name: nameOf(one), picture: pictureOf(one, file) })),
    address: producerAddress(origin, producer.id),
  };
}

/** A name that cards have no letters for gives way to the SKU, by which staff know the product. */
function nameOf({ name, sku }: Pick<ProductForCard, 'name' | 'sku'>): string {
  return inLatin(name) === '' ? sku : name;
}

function pictureOf({ picture }: ProductForCard, file: PictureFile): CardPicture | null {
  const found = picture === null ? null : file(picture, 'full');
  return picture === null || found === null ? null : { hash: picture, file: found };
}

/**
 * Whether a barcode is one that GS1 gave out: the prefixes 02, 04 and 20 to 29 are each shop's own,
 * and mean other goods elsewhere. Source: GS1 General Specifications, section 1.4.
 */
function isWorldwide(code: string): boolean {
  return isGtin(code) && !/^0?(02|04|2\d)/.test(code.padStart(13, '0').slice(-13));
}
