import type { CardedProduct, CardSetting } from '../../contract/cards.ts';
import type { ProductDetail } from '../../contract/catalogue.ts';
import { cardAddress } from '../../domain/codes/card-address.ts';
import { readCardOrigin } from '../../domain/codes/card-origin.ts';
import { isGtin } from '../../domain/codes/gtin.ts';
import type { Audit } from '../audit.ts';
import type { Pictures } from '../catalogue/pictures/pictures.ts';
import type { Products } from '../catalogue/products.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import type { Card } from './pdf/card.ts';

/** The name that a showroom's PC can have on its own network, whatever its address is. */
const usualOrigin = 'http://kompor.local';

/** The product cards: their addresses, and what is printed on them. */
export interface Cards {
  setting(): CardSetting;
  /** Refuses with CARD_ORIGIN_WRONG. Call it inside a command. */
  save(tx: Tx, origin: string, who: Actor): CardSetting;
  /** The permanent address of a product, on its card's host or on `origin`. */
  addressOf(product: { sku: string; barcodes: readonly string[] }, origin?: string): string;
  /** Every product, or those with these SKUs in this order. Refuses with SKUS_UNKNOWN. */
  list(skus: readonly string[] | null): CardedProduct[];
  /** What is printed of those products; without SKUs, of all that are on sale. */
  toPrint(skus: readonly string[] | null): Card[];
}

export interface CardsDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
  products: Pick<Products, 'ids' | 'get' | 'findBySku'>;
  pictures: Pick<Pictures, 'file'>;
}

export function createCards({ settings, events, audit, products, pictures }: CardsDeps): Cards {
  const setting = (): CardSetting => {
    const kept = settings.get<{ origin: string }>('cards');
    return { origin: kept?.origin ?? usualOrigin, isSet: kept !== null };
  };

  const chosen = (skus: readonly string[] | null): ProductDetail[] => {
    if (skus === null) return products.ids().map((id) => products.get(id));
    const found = skus.map((sku) => ({ sku, product: products.findBySku(sku) }));
    const unknown = found.filter(({ product }) => product === null).map(({ sku }) => sku);
    if (unknown.length > 0) throw refuse('SKUS_UNKNOWN', { skus: unknown });
    return found.map(({ product }) => product).filter((product) => product !== null);
  };

  const addressOf = (
    origin: string,
    { sku, barcodes }: { sku: string; barcodes: readonly string[] },
  ): string => cardAddress(origin, { sku, gtin: barcodes.find(isWorldwide) ?? null });

  return {
    setting,
    addressOf: (product, origin) => addressOf(origin ?? setting().origin, product),

    save: (tx, text, who) => {
      const origin = readCardOrigin(text);
      if (origin === null) throw refuse('CARD_ORIGIN_WRONG');
      const before = setting().origin;
      settings.set('cards', { origin });
      audit({
        who,
        action: 'settings.cards',
        subject: origin,
        detail: { address: { from: before, to: origin } },
      });
      tx.after(() => {
        events.publish({ type: 'settings' });
      });
      return setting();
    },

    list: (skus) => {
      const { origin } = setting();
      return chosen(skus).map((product) => {
        const { id, sku, name, price, unit, onHand, active, category, producer } = product;
        const address = addressOf(origin, product);
        return { id, sku, name, price, unit, onHand, active, category, producer, address };
      });
    },

    toPrint: (skus) => {
      const { origin } = setting();
      return chosen(skus)
        .filter(({ active }) => skus !== null || active)
        .map((product) => ({
          name: product.name,
          price: product.price,
          unit: product.unit,
          producer: product.producer,
          village: product.village,
          story: product.story || product.description,
          pirt: product.pirt,
          halal: product.halal,
          address: addressOf(origin, product),
          picture: product.picture === null ? null : pictures.file(product.picture, 'full'),
        }));
    },
  };
}

/**
 * Whether a barcode is one that GS1 gave out: the prefixes 02, 04 and 20 to 29 are each shop's own,
 * and mean other goods elsewhere. Source: GS1 General Specifications, section 1.4.
 */
function isWorldwide(code: string): boolean {
  return isGtin(code) && !/^0?(02|04|2\d)/.test(code.padStart(13, '0').slice(-13));
}
