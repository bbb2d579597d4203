import type { CardedProduct, CardPreview, CardSetting, WrongCard } from '../../contract/cards.ts';
import type { PricedDesign, SheetDesign, SheetPaper } from '../../domain/cards/card-layouts.ts';
import { readCardOrigin } from '../../domain/codes/card-origin.ts';
import type { Audit } from '../audit.ts';
import type { ProductForCard } from '../catalogue/product-for-card.ts';
import type { Products } from '../catalogue/products.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import type { Printing } from '../printing/printing.ts';
import type { Pricing } from '../pricing/pricing.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import { addressOf, cardOf, portraitOf } from './card-content.ts';
import type { OnEveryCard, PictureFile } from './card-content.ts';
import type { CardLabel } from './card-label.ts';
import { alongShelves } from './along-shelves.ts';
import type { Drawings } from './drawings.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { DrawJob } from './pdf/card.ts';
import type { PrintedCards, PrintedCardSign } from './printed-cards.ts';
import type { StaleProducts } from './stale-products.ts';
import { createWrongCards } from './wrong-cards.ts';
import { toZpl } from './zpl.ts';
import { zplPreview } from './zpl-preview.ts';

/** The name that a showroom's PC can have on its own network, whatever its address is. */
const usualOrigin = 'http://kompor.local';

/** The product cards: their addresses, and what is printed on them. */
export interface Cards {
  setting(): CardSetting;
  /** Refuses with CARD_ORIGIN_WRONG. Call it inside a command. */
  save(tx: Tx, origin: string, who: Actor): CardSetting;
  /** The permanent address of a product, on its card's host or on `origin`. */
  addressOf(product: { sku: string; barcodes: readonly string[] }, origin?: string): string;
  /** Every product along the shelves, or those with these SKUs in this order. Refuses with SKUS_UNKNOWN. */
  list(skus: readonly string[] | null, design: PricedDesign): CardedProduct[];
  /** The cards on paper that are wrong, by design. */
  wrong(): WrongCard[];
  /**
   * The cards of those products, or the portraits of their producers; without SKUs, of all that are
   * on sale. Refuses with SKUS_UNKNOWN, and with CARDS_NONE where there is nothing to print.
   */
  toDraw(wanted: { design: SheetDesign; paper: SheetPaper; skus: Skus }): ToDraw;
  /** The same for a label printer. */
  toZpl(skus: Skus): { cards: number; data: string; printed: PrintedCardSign[] };
  /** A label on receipt paper as a picture, PNG. Refuses with SKUS_UNKNOWN. */
  labelPicture(sku: string): Promise<Buffer>;
  /** A label of a label printer, for the screen. Refuses with SKUS_UNKNOWN. */
  zplPreview(sku: string): CardPreview;
  /** Prints labels on the receipt printer; they count once it has taken them. Call it inside a command. */
  printLabels(tx: Tx, skus: readonly string[], who: Actor): number;
  /** What was drawn for windows. */
  drawings: Drawings;
  /** Refuses with DRAWING_NOT_FOUND. Call it inside a command. */
  markPrinted(tx: Tx, drawing: string, who: Actor): number;
}

type Skus = readonly string[] | null;

export interface ToDraw {
  job: DrawJob;
  printed: PrintedCardSign[];
}

export interface CardsDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
  products: Pick<Products, 'forCards' | 'idOfSku'>;
  producers: Pick<Producers, 'list'>;
  pricing: Pick<Pricing, 'tax' | 'addsTax'>;
  pictures: { file: PictureFile };
  printedCards: PrintedCards;
  printing: Pick<Printing, 'enqueue' | 'picture'>;
  drawings: Drawings;
  stale: StaleProducts;
}

export function createCards(deps: CardsDeps): Cards {
  const { settings, events, audit, products, producers, pricing } = deps;
  const { pictures, printedCards, printing, drawings, stale } = deps;
  const setting = (): CardSetting => {
    const kept = settings.get<{ origin: string }>('cards');
    return { origin: kept?.origin ?? usualOrigin, isSet: kept !== null };
  };

  const chosen = (skus: readonly string[] | null): ProductForCard[] => {
    if (skus === null) return alongShelves(products.forCards(null));
    const found = skus.map((sku) => ({ sku, id: products.idOfSku(sku) }));
    const unknown = found.filter(({ id }) => id === null).map(({ sku }) => sku);
    if (unknown.length > 0) throw refuse('SKUS_UNKNOWN', { skus: unknown });
    return products.forCards(found.map(({ id }) => id).filter((id) => id !== null));
  };

  const toPrint = (skus: Skus): ProductForCard[] => {
    const goods = chosen(skus).filter(({ active }) => skus !== null || active);
    if (goods.length === 0) throw refuse('CARDS_NONE');
    return goods;
  };

  const onEveryCard = (): OnEveryCard => ({
    origin: setting().origin,
    showroom: shopDetails(settings).name,
    addsTax: pricing.addsTax,
    file: pictures.file,
  });

  /** The cards of these goods, with the signs of what they say. */
  const cardsWithSigns = (goods: readonly ProductForCard[], design: PricedDesign) => {
    const common = onEveryCard();
    const cards = goods.map((one) => cardOf(one, common));
    const printed = cards.map((card, at) => ({
      productId: goods[at]?.id ?? '',
      fingerprint: fingerprintOf(card, design),
      price: goods[at]?.price ?? null,
    }));
    return { cards, printed };
  };

  const labelsOf = (skus: Skus): CardLabel[] => {
    const { cards, printed } = cardsWithSigns(toPrint(skus), 'thermal');
    return cards.flatMap(({ picture: _picture, ...card }, at) => {
      const sign = printed[at];
      return sign === undefined ? [] : [{ kind: 'cardLabel', card, sign }];
    });
  };

  const portraits = (goods: readonly ProductForCard[]) => {
    const common = onEveryCard();
    const byProducer = Map.groupBy(goods, ({ producer }) => producer);
    return producers.list().flatMap((producer) => {
      const own = byProducer.get(producer.name) ?? [];
      return own.length === 0 ? [] : [portraitOf(producer, own, common)];
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

    list: (skus, design) => {
      const common = onEveryCard();
      const stateOf = printedCards.statesIn(design);
      return chosen(skus).map((product) => {
        const { id, sku, name, price, unit, onHand, active, category, shelf, producer } = product;
        const card = cardOf(product, common);
        const state = stateOf(id, fingerprintOf(card, design));
        const { address } = card;
        const listed = { id, sku, name, price, unit, onHand, active, category, shelf, producer };
        return { ...listed, address, state };
      });
    },

    wrong: createWrongCards({
      products,
      printedCards,
      stale,
      onEveryCard,
      commonSign: () =>
        JSON.stringify([setting().origin, shopDetails(settings).name, pricing.tax()]),
    }),

    toDraw: ({ design, paper, skus }) => {
      const goods = toPrint(skus);
      if (design === 'portrait') {
        const cards = portraits(goods);
        if (cards.length === 0) throw refuse('CARDS_NONE');
        return { job: { design, paper, cards }, printed: [] };
      }
      const { cards, printed } = cardsWithSigns(goods, design);
      return { job: { design, paper, cards }, printed };
    },

    toZpl: (skus) => {
      const { cards, printed } = cardsWithSigns(toPrint(skus), 'zpl');
      return { cards: cards.length, data: toZpl(cards), printed };
    },

    labelPicture: async (sku) => {
      const [document] = labelsOf([sku]);
      return printing.picture({ kind: 'slip', document });
    },

    zplPreview: (sku) => zplPreview(cardsWithSigns(toPrint([sku]), 'zpl').cards),

    printLabels: (tx, skus, who) => {
      const labels = labelsOf(skus);
      for (const document of labels) printing.enqueue(tx, { kind: 'slip', document });
      printedCards.log('thermal', labels.length, who);
      return labels.length;
    },

    drawings,

    markPrinted: (tx, id, who) => {
      const drawing = drawings.find(id);
      if (drawing === null) throw refuse('DRAWING_NOT_FOUND');
      const { design, printed } = drawing;
      if (design === 'portrait') return 0;
      printedCards.mark(tx, design, printed);
      printedCards.log(design, printed.length, who);
      return printed.length;
    },
  };
}
