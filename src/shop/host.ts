import { createRouterClient } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { join } from 'node:path';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { forgetOldCommands } from './command.ts';
import { createDoorOptions } from './door-options.ts';
import type { Kiosk } from './kiosk/kiosk.ts';
import type { History } from './counter/fill-history.ts';
import { createFillHistory } from './counter/fill-history.ts';
import { house } from './people/caller.ts';
import type { Caller } from './people/caller.ts';
import { createHashPin } from './people/pin-hash.ts';
import { createPractice } from './practice/practice.ts';
import type { PracticeShop } from './practice/practice.ts';
import { qrPath } from './printing/qr-path.ts';
import { reportToStandardError } from './report.ts';
import { quickCheckLater } from './storage/quick-check.ts';
import { openStore } from './storage/store.ts';
import type { Store } from './storage/store.ts';
import { createParts } from './parts.ts';
import { createRouter } from './router.ts';
import { shopDetails } from './settings/shop-details.ts';
import type { Visitors } from './visitors/visitors.ts';
import type { ShopDetails } from '../contract/settings.ts';

export { StorageError } from './storage/storage-error.ts';
export { defaultFolder, sampleFolder as defaultSampleFolder } from './storage/default-folder.ts';
export { version } from './version.ts';
export { reportToStandardError } from './report.ts';
export { nobody } from './people/caller.ts';
export { verifyBooks } from './verify.ts';
export type { BooksCheck } from './verify.ts';
export type { Basket } from './visitors/baskets.ts';
export type { Place, Shelf } from './visitors/shelf.ts';
export { kioskOptions } from './kiosk/door-options.ts';
export { networksNow } from './visitors/procedures.ts';

export interface ShopOptions {
  /** The data folder; made where it does not exist. */
  folder: string;
  /** The program's resources: resources/ of the source tree or of the installed app. */
  resources?: string;
  clock?: Clock;
  /** How much work the hash of a new PIN is, where not the usual; see people/pin-hash.ts. */
  pinCost?: number;
  /** True for books that are thrown away: every paper says that it is practice. */
  practice?: boolean;
  /** False for the command line: nothing prints or uploads by itself. */
  background?: boolean;
  /** Where faults of the program go; standard error by default. */
  report?: (error: unknown) => void;
}

export interface Shop {
  readonly router: ReturnType<typeof build>['router'];
  readonly store: Store;
  /** What a door gives to its oRPC handler; `report` hears of faults of the program. */
  readonly doorOptions: ReturnType<typeof createDoorOptions>;
  /** The in-process door: the house itself asks, with every right. */
  readonly client: RouterClient<ReturnType<typeof build>['router']>;
  /** The in-process door for whoever a session stands for, with his rights. */
  clientAs(session: string | null): RouterClient<ReturnType<typeof build>['router']>;
  /** Whoever a session stands for. */
  callerOf(session: string | null): Caller;
  /** What visitors do, for the door they come in by. */
  readonly visitors: Visitors;
  /** The visitors' own screen in the showroom, for the door that serves it. */
  readonly kiosk: {
    /** All that it may ask. It knows of no caller and no rights. */
    readonly router: Kiosk['router'];
    /** Told whenever a PIN has ended it. Answers how to listen no more. */
    onLeft(tell: () => void): () => void;
    /** Told by the door where a browser opens it. */
    servedAt(address: string | null): void;
  };
  shopDetails(): ShopDetails;
  /** Where a product can be seen from afar: at the marketplace, or as its card says. */
  shareAddress(product: { sku: string; barcodes: readonly string[] }): string;
  /** Whether tax comes on top of the prices of goods of this class; null: the standard one. */
  addsTax(taxClass: string | null): boolean;
  /** Where the codes on the cards lead. */
  cardOrigin(): string;
  /** A QR code of level M as the path of a drawing, and its size in modules with the quiet zone. */
  drawQr(text: string): { size: number; path: string };
  /** The file of a stored picture for a phone's screen, made where it is asked for first; or null. */
  phonePicture(hash: string): Promise<string | null>;
  /** The file of a stored picture, or null. */
  pictureFile(hash: string, size: 'full' | 'thumb'): string | null;
  /** The file of cards that were drawn to be printed, or null. */
  drawnCards(drawing: string): string | null;
  /** Fills the books with plausible history, for measuring. */
  fillHistory(history: History): Promise<void>;
  /** Ends what runs by itself, closes the books and lets go of the data folder. */
  close(): Promise<void>;
}

/** Opens the shop in `folder`. Throws StorageError where the folder cannot be used. */
export function openShop(options: ShopOptions): Shop {
  return open(options).shop;
}

function open(options: ShopOptions) {
  const store = openStore(options.folder, options.report);
  try {
    return build(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
}

function build(store: Store, options: ShopOptions) {
  const { db, writer } = store;
  const clock = options.clock ?? systemClock;
  const report = options.report ?? reportToStandardError;
  const parts = createParts({
    store,
    clock,
    resources: options.resources ?? join(import.meta.dirname, '../../resources'),
    practice: options.practice ?? false,
    hashPin: createHashPin(options.pinCost),
    report,
  });
  const {
    people,
    stock,
    outbox,
    pictures,
    searchIndex,
    products,
    printing,
    shifts,
    uploader,
    imports,
    counter,
    visitors,
  } = parts;
  const practice =
    options.practice === true
      ? null
      : createPractice({
          folder: store.folder,
          file: store.file,
          report,
          open: (folder) => openPractice({ ...options, folder, practice: true }),
        });
  const router = createRouter({
    db,
    clock,
    parts,
    practice,
    kioskAddress: () => kioskAddress,
  });

  let kioskAddress: string | null = null;

  const forget = (): void => {
    forgetOldCommands(db, clock.now());
    outbox.forgetSettled();
    visitors.baskets.forgetOld();
    visitors.visits.forgetOld();
  };
  forget();
  // A showroom's PC may run for months.
  const forgetting = setInterval(forget, 24 * 3_600_000).unref();
  db.transaction(() => searchIndex.catchUp())();
  const check = store.uncleanEnd ? quickCheckLater(store.file, report) : null;
  if (options.background ?? true) {
    printing.start();
    // What is practised stays here.
    if (practice !== null) uploader.start();
  }

  const shop: Shop = {
    router,
    store,
    doorOptions: createDoorOptions({
      callerOf: people.callerOf,
      practice: () => practice?.shop() ?? null,
    }),
    client: createRouterClient(router, { context: { caller: house } }),
    clientAs: (session) =>
      createRouterClient(router, { context: () => ({ caller: people.callerOf(session) }) }),
    callerOf: people.callerOf,
    visitors,
    kiosk: {
      router: parts.kiosk.router,
      onLeft: parts.kiosk.onLeft,
      servedAt: (address) => {
        kioskAddress = address;
      },
    },
    shopDetails: () => shopDetails(parts.settings),
    shareAddress: (product) => {
      const { address } = uploader.status();
      return address === null
        ? parts.cards.addressOf(product)
        : parts.cards.addressOf(product, new URL(address).origin);
    },
    cardOrigin: () => parts.cards.setting().origin,
    drawQr: qrPath,
    addsTax: parts.prices.addsTax,
    phonePicture: pictures.phone,
    fillHistory: createFillHistory({
      db,
      writer,
      products,
      stock,
      counter,
      openShift: (tx, registerId) => {
        if (shifts.openShift(registerId) === null)
          shifts.open(tx, { registerId, count: {} }, house);
      },
    }),
    pictureFile: (hash, size) =>
      pictures.file(hash, size) ?? practice?.shop()?.pictureFile(hash, size) ?? null,
    drawnCards: (drawing) =>
      parts.cards.drawings.file(drawing) ?? practice?.shop()?.drawnCards(drawing) ?? null,
    close: async () => {
      clearInterval(forgetting);
      await Promise.all([
        practice?.end(),
        imports.stop(),
        printing.stop(),
        uploader.stop(),
        visitors.visits.stop(),
        check?.stop(),
      ]);
      store.close();
    },
  };
  return { shop, router, beginSession: people.practise };
}

/** The same shop on the copy of the books. */
function openPractice(options: ShopOptions): PracticeShop {
  const { shop, beginSession } = open(options);
  return { ...shop, beginSession };
}
