import { implement } from '@orpc/server';
import { kioskDoorContract } from '../../contract/kiosk-door.ts';
import { phoneOrigin } from '../../contract/visitors.ts';
import { basketQrText } from '../../domain/codes/basket-code.ts';
import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import type { Person } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Writer } from '../storage/writer.ts';
import type { Visitors } from '../visitors/visitors.ts';
import {
  asSeen,
  detailAsSeen,
  makerAsSeen,
  producerAsSeen,
  shelfAsSeen,
  slidesOf,
} from './goods.ts';
import { createLeave } from './leave.ts';
import { createLimit } from './limit.ts';
import { createScan } from './scan.ts';
import type { KioskSettings } from './setting.ts';

export interface KioskDeps {
  writer: Writer;
  clock: Clock;
  audit: Audit;
  settings: Settings;
  products: Products;
  visitors: Visitors;
  kioskSettings: KioskSettings;
  addsTax(taxClass: string | null): boolean;
  whoHasPin(pin: string): Promise<Person | null>;
  /** Whether nobody can sign in yet. */
  nobodyHasPin(): boolean;
  /** Where a product's card leads on this host; without one, where it can be seen from afar. */
  addressOf(product: { sku: string; barcodes: readonly string[] }, origin: string): string;
  /** The marketplace's own address, or null where there is none. */
  marketplace(): string | null;
}

export type Kiosk = ReturnType<typeof createKiosk>;

/** New baskets in a minute, and entries in the guest book: more than any queue at one screen. */
const mostBaskets = 30;
const mostGuests = 30;
/** New goods on a kiosk's first page. */
const mostNewest = 12;
/** Milliseconds that the lists which a kiosk begins with are kept: whoever comes next sees the same. */
const startKeptFor = 5000;

/** The visitors' own screen in the showroom: all that it may ask, and nothing else. */
export function createKiosk(deps: KioskDeps) {
  const { settings, products, visitors, kioskSettings, addressOf } = deps;
  const { shelves, baskets, visits, guests, door } = visitors;
  const os = implement(kioskDoorContract);
  const leave = createLeave(deps);
  const basketLimit = createLimit(mostBaskets);
  const guestLimit = createLimit(mostGuests);
  const whoLeft = new Set<() => void>();

  const scan = createScan({
    productId: (code) => {
      const found = products.findByCode(code);
      return found?.active === true ? found.id : null;
    },
    hasProducer: (id) => shelves.producer(id) !== null,
  });

  /** Where a phone in the showroom finds these pages; null: it does not. */
  const nearby = (): string | null => phoneOrigin(door.state());
  const phoneAddress = (product: { sku: string; barcodes: readonly string[] }): string | null => {
    const origin = nearby() ?? deps.marketplace();
    return origin === null ? null : addressOf(product, origin);
  };

  const begin = () => {
    const { name, village, timeZone } = shopDetails(settings);
    const covered = shelves.covers();
    const producers = shelves.producers().map((one) => producerAsSeen(one, covered));
    const newest = [0, 1].flatMap((page) => shelves.newest(page).products);
    return {
      shopName: name,
      village,
      timeZone,
      isUnguarded: deps.nobodyHasPin(),
      addsTax: deps.addsTax(null),
      categories: shelves
        .categories()
        .map((one) => ({ ...one, picture: covered.ofCategory.get(one.id) ?? null })),
      producers: producers.map(makerAsSeen),
      newest: newest.slice(0, mostNewest).map(asSeen),
      villages: kioskSettings.placed(shelves.villages()),
      slides: slidesOf(
        newest.map(({ id }) => products.get(id)),
        producers,
      ),
      regencies: [...guests.regencies()],
    };
  };
  let begun: { at: number; value: ReturnType<typeof begin> } | null = null;

  const router = os.router({
    start: os.start.handler(() => {
      const now = performance.now();
      if (begun === null || now - begun.at > startKeptFor) begun = { at: now, value: begin() };
      return begun.value;
    }),

    shelf: os.shelf.handler(({ input: { of, id, page } }) => {
      const named = shelves[of](id);
      if (named === null) return { products: [], more: false };
      if (page === 0) visits.count(of, id);
      const list = {
        category: shelves.ofCategory,
        producer: shelves.ofProducer,
        village: shelves.ofVillage,
      };
      return shelfAsSeen(list[of](id, page));
    }),

    producer: os.producer.handler(({ input }) => {
      const found = shelves.producer(input.id);
      return found === null ? null : producerAsSeen(found, shelves.covers());
    }),

    newest: os.newest.handler(({ input }) => shelfAsSeen(shelves.newest(input.page))),

    search: os.search.handler(({ input }) => {
      const text = input.text.trim().toWellFormed();
      if (text === '') return { products: [], more: false };
      const found = shelfAsSeen(shelves.search(text, input.page));
      if (input.isWhole) {
        visits.count('search', '');
        if (found.products.length === 0) visits.count('found_nothing', text.toLowerCase());
      }
      return found;
    }),

    product: os.product.handler(({ input }) => {
      const found = products.find(input.id);
      if (found?.active !== true) throw refuse('PRODUCT_NOT_FOUND');
      visits.count('view', input.id);
      const product = products.get(input.id);
      return {
        ...detailAsSeen(product, shelves),
        addsTax: product.price !== null && deps.addsTax(product.taxClass),
        phone: phoneAddress(product),
      };
    }),

    scan: os.scan.handler(({ input }) => {
      const found = scan(input.text);
      if (found.kind === 'product') visits.count('scan', found.id);
      return found;
    }),

    putBasket: os.putBasket.handler(async ({ input: { token, lines } }) => {
      // One that the counter has taken, or that is over, is not brought back: these goods get another.
      const held = token === null ? null : baskets.get(token);
      const isHeld = held !== null && !held.isTaken;
      if (!isHeld) basketLimit();
      const basket = await baskets.fill(isHeld ? token : null, lines);
      if (basket === null) throw refuse('GOODS_GONE');
      const kept = new Set(basket.lines.map(({ product }) => product.id));
      const origin = nearby();
      return {
        token: basket.token,
        code: basket.code,
        qr: basketQrText(basket.code),
        phone: origin === null ? null : `${origin}/keranjang?k=${basket.token}`,
        expiresAt: basket.expiresAt,
        goods: basket.lines.map(({ product, quantity }) => ({
          product: asSeen(product),
          pieces: quantity / 1000,
        })),
        gone: lines.flatMap(({ productId }) =>
          kept.has(productId) ? [] : (products.find(productId)?.name ?? []),
        ),
      };
    }),

    guest: os.guest.handler(({ input }) => {
      guestLimit();
      guests.sign(input);
      return {};
    }),

    leave: os.leave.handler(async ({ input }) => {
      await leave(input.pin);
      for (const tell of whoLeft) tell();
      return {};
    }),
  });

  return {
    router,
    /** Told whenever a PIN has ended the kiosk. Answers how to listen no more. */
    onLeft: (tell: () => void): (() => void) => {
      whoLeft.add(tell);
      return () => whoLeft.delete(tell);
    },
  };
}
