import type { Product, ProductDetail } from '../../contract/catalogue.ts';
import type {
  KioskMaker,
  KioskProducer,
  KioskProduct,
  KioskProductDetail,
  KioskSlide,
} from '../../contract/kiosk-door.ts';
import type { Producer } from '../../contract/producers.ts';
import { visibleStock } from '../../domain/visible-stock.ts';
import type { Covers } from '../catalogue/browse.ts';
import type { Shelf, Shelves } from '../visitors/shelf.ts';

/** Other goods of the same producer beside one of them. */
const mostOthers = 8;
/** Slides of one round: more is a show that nobody sees to its end. */
const mostSlides = 40;

/** What a visitor may know of a product: never its stock in numbers, its cost or its tax. */
export function asSeen(product: Product): KioskProduct {
  const { id, name, unit, price, producer, village, picture, onHand } = product;
  return { id, name, unit, price, producer, village, picture, stock: visibleStock(onHand) };
}

export function shelfAsSeen({ products, more }: Shelf): {
  products: KioskProduct[];
  more: boolean;
} {
  return { products: products.map(asSeen), more };
}

export function producerAsSeen(producer: Producer, covers: Covers): KioskProducer {
  const { id, name, products, village, about, story } = producer;
  return { id, name, products, village, about, story, picture: covers.ofProducer.get(id) ?? null };
}

/** The same in a list, where nobody reads stories. */
export function makerAsSeen({ story: _story, ...maker }: KioskProducer): KioskMaker {
  return maker;
}

/** All that is told of one product, with the way to those who made it. */
export function detailAsSeen(
  product: ProductDetail,
  shelves: Shelves,
): Omit<KioskProductDetail, 'addsTax' | 'phone'> {
  const { shelf, pictures, description, story, pirt, halal, bpom, family, producer, village } =
    product;
  const maker = producer === null ? null : shelves.producerNamed(producer);
  const others = maker === null ? [] : shelves.ofProducer(maker.id, 0).products;
  return {
    ...asSeen(product),
    shelf,
    pictures,
    description,
    story,
    pirt,
    halal,
    bpom,
    options: family?.options ?? [],
    producerId: maker?.id ?? null,
    villageId: village === null ? null : (shelves.villageNamed(village)?.id ?? null),
    others: others
      .filter(({ id }) => id !== product.id)
      .slice(0, mostOthers)
      .map(asSeen),
  };
}

/** What draws people in: the newest goods that have a picture, and between them those who make them. */
export function slidesOf(
  products: readonly ProductDetail[],
  producers: readonly KioskProducer[],
): KioskSlide[] {
  const makers = producers.filter(({ story, picture }) => story !== '' && picture !== null);
  const goods = products.filter(({ picture }) => picture !== null).slice(0, mostSlides);
  const slides: KioskSlide[] = goods.flatMap((product, index) => {
    const words = product.story || product.description;
    const slide: KioskSlide = { kind: 'product', product: asSeen(product), words };
    const maker = index % 2 === 1 ? makers[(index - 1) / 2] : undefined;
    return maker === undefined ? [slide] : [slide, { kind: 'producer', producer: maker }];
  });
  return slides;
}
