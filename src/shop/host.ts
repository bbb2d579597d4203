import { createRouterClient } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { join } from 'node:path';
import { rupiah } from '../domain/money.ts';
import { auditProcedures } from './audit-log/procedures.ts';
import { createAudit } from './audit.ts';
import { createImports } from './catalogue/import/imports.ts';
import { catalogueProcedures } from './catalogue/procedures.ts';
import { createPictures } from './catalogue/pictures/pictures.ts';
import { createProducts } from './catalogue/products.ts';
import { createSearchIndex } from './catalogue/search/search-index.ts';
import { createSearch } from './catalogue/search/search.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { createCommands, forgetOldCommands } from './command.ts';
import { createCounter } from './counter/counter.ts';
import { counterProcedures } from './counter/procedures.ts';
import { createRegisters } from './counter/registers.ts';
import { createSales } from './counter/sales.ts';
import { createCredits } from './credits/credits.ts';
import { creditsProcedures } from './credits/procedures.ts';
import { createDoorOptions } from './door-options.ts';
import { eventsProcedures } from './events-procedures.ts';
import { displayProcedures } from './display/procedures.ts';
import { createShowing } from './display/showing.ts';
import { createSlides } from './display/slides.ts';
import { createEvents } from './events.ts';
import type { History } from './counter/fill-history.ts';
import { createFillHistory } from './counter/fill-history.ts';
import { os } from './implement.ts';
import { createOutbox } from './marketplace/outbox.ts';
import { marketplaceProcedures } from './marketplace/procedures.ts';
import { createUploader } from './marketplace/uploader.ts';
import { createMembership } from './members/membership.ts';
import { isPaymentSlip, paymentSlipLayout } from './members/payment-slip.ts';
import { membersProcedures } from './members/procedures.ts';
import { house } from './people/caller.ts';
import { createPeople } from './people/people.ts';
import { createPrices } from './pricing/prices.ts';
import { pricingProcedures } from './pricing/procedures.ts';
import { createPrinting } from './printing/printing.ts';
import { printingProcedures } from './printing/procedures.ts';
import { producersProcedures } from './producers/procedures.ts';
import { createProducers } from './producers/producers.ts';
import { qrisProcedures } from './qris/procedures.ts';
import { createQris } from './qris/qris.ts';
import { registersProcedures } from './registers/procedures.ts';
import { createKeepRegisters } from './registers/keep-registers.ts';
import { reportToStandardError } from './report.ts';
import { createBookRefund } from './refunds/book.ts';
import { refundsProcedures } from './refunds/procedures.ts';
import { createRefundRecords } from './refunds/records.ts';
import { createRefunds } from './refunds/refunds.ts';
import { refundsSql } from './refunds/sql.ts';
import { createRefundWithoutReceipt } from './refunds/without-receipt.ts';
import { createCounterRules } from './settings/counter-settings.ts';
import { settingsProcedures } from './settings/procedures.ts';
import { createSetUp } from './settings/set-up.ts';
import { shopDetails } from './settings/shop-details.ts';
import { createSettings } from './settings/store.ts';
import { shiftLayouts } from './shifts/layouts.ts';
import { createShifts } from './shifts/shifts.ts';
import { stockProcedures } from './stock/procedures.ts';
import { createStock } from './stock/stock.ts';
import { quickCheckLater } from './storage/quick-check.ts';
import { openStore } from './storage/store.ts';
import type { Store } from './storage/store.ts';

export { StorageError } from './storage/storage-error.ts';
export { defaultFolder, sampleFolder as defaultSampleFolder } from './storage/default-folder.ts';
export { version } from './version.ts';
export { reportToStandardError } from './report.ts';
export { nobody } from './people/caller.ts';
export { verifyBooks } from './verify.ts';
export type { BooksCheck } from './verify.ts';
import { version } from './version.ts';

export interface ShopOptions {
  /** The data folder; made where it does not exist. */
  folder: string;
  /** The program's resources: resources/ of the source tree or of the installed app. */
  resources?: string;
  clock?: Clock;
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
  /** The file of a stored picture, or null. */
  pictureFile(hash: string, size: 'full' | 'thumb'): string | null;
  /** Fills the books with plausible history, for measuring. */
  fillHistory(history: History): Promise<void>;
  /** Ends what runs by itself, closes the books and lets go of the data folder. */
  close(): Promise<void>;
}

/** Opens the shop in `folder`. Throws StorageError where the folder cannot be used. */
export function openShop(options: ShopOptions): Shop {
  const store = openStore(options.folder, options.report);
  try {
    return build(store, options).shop;
  } catch (error) {
    store.close();
    throw error;
  }
}

function build(store: Store, options: ShopOptions) {
  const { db, writer, folder } = store;
  const clock = options.clock ?? systemClock;
  const report = options.report ?? reportToStandardError;
  const resources = options.resources ?? join(import.meta.dirname, '../../resources');
  const background = options.background ?? true;

  const events = createEvents();
  const commands = createCommands(db, writer, clock);
  const audit = createAudit(db, clock);
  const settings = createSettings(db);
  const people = createPeople({ db, writer, clock, commands, events, audit, settings });
  const { staff } = people;
  const stock = createStock(db, clock);
  const producers = createProducers(db, clock);
  const outbox = createOutbox(db, clock, events);
  const pictures = createPictures({ db, folder, clock });
  const searchIndex = createSearchIndex(db);
  const products = createProducts({
    db,
    clock,
    producers,
    searchIndex,
    changed: (tx, id) => {
      outbox.put(tx, 'product', id);
    },
  });
  const registers = createRegisters(db);
  const { authorize } = people;
  const members = createMembership({ db, clock, events, audit, authorize, staff });
  const prices = createPrices({ db, clock, events, audit, settings, products, producers });
  const counterRules = createCounterRules({ settings, events, audit });
  const qris = createQris({ db, clock, events, audit, settings, staff });
  const sales = createSales({ db, producers, members });
  const refundRecords = createRefundRecords(db);
  const credits = createCredits({ db, clock, sales, refunds: refundRecords });
  const printing = createPrinting({
    store,
    resources,
    clock,
    events,
    audit,
    settings,
    sales,
    refunds: refundRecords,
    credits,
    members,
    registers: registers.list,
    layouts: {
      report: shiftLayouts.report,
      slip: (document, on) =>
        isPaymentSlip(document) ? paymentSlipLayout(document, on) : shiftLayouts.slip(document, on),
    },
    practice: options.practice ?? false,
    report,
  });
  const shifts = createShifts({
    db,
    clock,
    commands,
    events,
    audit,
    settings,
    staff,
    authorize: people.authorize,
    differenceLimit: () => counterRules.settings().differenceLimit,
    printQueue: printing,
    practice: options.practice ?? false,
  });
  const uploader = createUploader({
    db,
    writer,
    clock,
    events,
    settings,
    outbox,
    products,
    sales,
    stock,
    picture: (hash) => pictures.read(hash),
    report,
  });
  const setUp = createSetUp({
    audit,
    outbox,
    staff,
    pictures,
    producers,
    products,
    registers,
    settings,
    stock,
    members,
    prices,
    qris,
    sampleFolder: join(resources, 'sample'),
  });
  const imports = createImports({
    store,
    clock,
    commands,
    events,
    applied: outbox.announce,
    report,
  });
  const counter = createCounter({
    authorize,
    shifts,
    members,
    credits,
    pricing: prices,
    counterRules,
    db,
    clock,
    events,
    audit,
    settings,
    staff,
    products,
    producers,
    stock,
    receipts: printing,
    outbox,
    sales,
  });
  const refundSql = refundsSql(db);
  const forRefunds = {
    authorize: people.authorize,
    shifts,
    cashStep: () => counterRules.settings().cashStep,
    book: createBookRefund({
      sql: refundSql,
      clock,
      events,
      audit,
      settings,
      staff,
      stock,
      outbox,
      printing,
      credits,
      records: refundRecords,
      shifts,
      members,
    }),
  };
  const refunds = createRefunds({ ...forRefunds, sql: refundSql, sales });
  const withoutReceipt = createRefundWithoutReceipt({
    ...forRefunds,
    products,
    producers,
    taxRateBp: (taxClass) => prices.taxFor(taxClass).rateBp,
  });
  const common = { commands, events, audit };
  const search = createSearch(db);

  const router = os.router({
    audit: auditProcedures({ db }),
    catalogue: catalogueProcedures({
      ...common,
      products,
      pictures,
      search,
      imports,
      hasTaxClass: prices.hasTaxClass,
    }),
    counter: counterProcedures({ commands, counter, registers: registers.list }),
    credits: creditsProcedures({ credits }),
    display: displayProcedures({
      events,
      showing: createShowing(events),
      registers: () => registers.list(),
      shopName: () => shopDetails(settings).name,
      cart: counter.view.open,
      sale: sales.get,
      slides: createSlides({ search, product: products.find }),
      qrisCode: (registerId, amount) => {
        const mode = counterRules.settings().qrisMode;
        const number = registers.nextReceiptNumber(registerId);
        return { ...qris.ownCode.forSale(mode, amount, number), amount: rupiah(amount), mode };
      },
    }),
    events: eventsProcedures({ events, version }),
    marketplace: marketplaceProcedures({
      ...common,
      db,
      clock,
      settings,
      products,
      sales,
      outbox,
      uploader,
    }),
    members: membersProcedures({
      commands,
      members,
      shifts,
      registers,
      numberOf: (kind, id) =>
        kind === 'sale' ? sales.receiptNumber(id) : (refundRecords.numberOf(id) ?? ''),
      printing,
    }),
    people: people.procedures,
    pricing: pricingProcedures({ commands, prices }),
    printing: printingProcedures({ commands, printing }),
    producers: producersProcedures({ producers }),
    qris: qrisProcedures({ commands, settings, counterRules, qris, registers }),
    refunds: refundsProcedures({ commands, refunds, withoutReceipt, records: refundRecords }),
    registers: registersProcedures({
      commands,
      registers: createKeepRegisters({ db, audit, events }),
    }),
    settings: settingsProcedures({ ...common, settings, setUp, counterRules }),
    shifts: shifts.procedures,
    stock: stockProcedures({ ...common, products, stock, outbox }),
  });

  const forget = (): void => {
    forgetOldCommands(db, clock.now());
    outbox.forgetSettled();
  };
  forget();
  // A showroom's PC may run for months.
  const forgetting = setInterval(forget, 24 * 3_600_000).unref();
  db.transaction(() => searchIndex.catchUp())();
  const check = store.uncleanEnd ? quickCheckLater(store.file, report) : null;
  if (background) {
    printing.start();
    uploader.start();
  }

  const shop: Shop = {
    router,
    store,
    doorOptions: createDoorOptions(people.callerOf),
    client: createRouterClient(router, { context: { caller: house } }),
    clientAs: (session) =>
      createRouterClient(router, { context: () => ({ caller: people.callerOf(session) }) }),
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
    pictureFile: (hash, size) => pictures.file(hash, size),
    close: async () => {
      clearInterval(forgetting);
      await Promise.all([imports.stop(), printing.stop(), uploader.stop(), check?.stop()]);
      store.close();
    },
  };
  return { shop, router };
}
