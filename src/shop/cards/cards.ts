import type { CardedProduct, CardSetting } from '../../contract/cards.ts';
import type { SheetDesign, SheetPaper } from '../../domain/cards/card-layouts.ts';
import { readCardOrigin } from '../../domain/codes/card-origin.ts';
import type { Audit } from '../audit.ts';
import type { ProductForCard } from '../catalogue/product-for-card.ts';
import type { Products } from '../catalogue/products.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import { addressOf, cardOf, portraitOf } from './card-content.ts';
import type { PictureFile } from './card-content.ts';
import type { DrawJob } from './pdf/card.ts';

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
  /**
   * The cards of those products, or the portraits of their producers; without SKUs, of all that are
   * on sale. Refuses with SKUS_UNKNOWN, and with CARDS_NONE where there is nothing to print.
   */
  toDraw(wanted: {
    design: SheetDesign;
    paper: SheetPaper;
    skus: readonly string[] | null;
  }): DrawJob;
}

export interface CardsDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
  products: Pick<Products, 'forCards' | 'idOfSku'>;
  producers: Pick<Producers, 'list'>;
  pictures: { file: PictureFile };
}

export function createCards(deps: CardsDeps): Cards {
  const { settings, events, audit, products, producers, pictures } = deps;
  const setting = (): CardSetting => {
    const kept = settings.get<{ origin: string }>('cards');
    return { origin: kept?.origin ?? usualOrigin, isSet: kept !== null };
  };

  const chosen = (skus: readonly string[] | null): ProductForCard[] => {
    if (skus === null) return products.forCards(null);
    const found = skus.map((sku) => ({ sku, id: products.idOfSku(sku) }));
    const unknown = found.filter(({ id }) => id === null).map(({ sku }) => sku);
    if (unknown.length > 0) throw refuse('SKUS_UNKNOWN', { skus: unknown });
    return products.forCards(found.map(({ id }) => id).filter((id) => id !== null));
  };

  const toPrint = (skus: readonly string[] | null): ProductForCard[] =>
    chosen(skus).filter(({ active }) => skus !== null || active);

  const portraits = (goods: readonly ProductForCard[]) => {
    const origin = setting().origin;
    const byProducer = Map.groupBy(goods, ({ producer }) => producer);
    return producers.list().flatMap((producer) => {
      const own = byProducer.get(producer.name) ?? [];
      return own.length === 0 ? [] : [portraitOf(producer, own, { origin, file: pictures.file })];
    });
  };

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

    toDraw: ({ design, paper, skus }) => {
      const goods = toPrint(skus);
      const { origin } = setting();
      const job: DrawJob =
        design === 'portrait'
          ? { design, paper, cards: portraits(goods) }
          : { design, paper, cards: goods.map((one) => cardOf(one, origin, pictures.file)) };
      if (job.cards.length === 0) throw refuse('CARDS_NONE');
      return job;
    },
  };
}
