import { join } from 'node:path';
import { createAudit } from './audit.ts';
import { cardLabelLayout, isCardLabel } from './cards/card-label.ts';
import { createCards } from './cards/cards.ts';
import { createDrawings } from './cards/drawings.ts';
import { createPrintedCards } from './cards/printed-cards.ts';
import { createStaleProducts } from './cards/stale-products.ts';
import { createImports } from './catalogue/import/imports.ts';
import { createPictures } from './catalogue/pictures/pictures.ts';
import { createProducts } from './catalogue/products.ts';
import { createSearchIndex } from './catalogue/search/search-index.ts';
import { createSearch } from './catalogue/search/search.ts';
import type { Clock } from './clock.ts';
import { createCommands } from './command.ts';
import { createCounter } from './counter/counter.ts';
import { createRegisters } from './counter/registers.ts';
import { createSales } from './counter/sales.ts';
import { createCredits } from './credits/credits.ts';
import { createEvents } from './events.ts';
import { createOutbox } from './marketplace/outbox.ts';
import { createUploader } from './marketplace/uploader.ts';
import { createKiosk } from './kiosk/kiosk.ts';
import { createKioskSettings } from './kiosk/setting.ts';
import { createMembership } from './members/membership.ts';
import { isPaymentSlip, paymentSlipLayout } from './members/payment-slip.ts';
import { createPeople } from './people/people.ts';
import type { HashPin } from './people/pin-hash.ts';
import { createPrices } from './pricing/prices.ts';
import { createPrinting } from './printing/printing.ts';
import { createProducers } from './producers/producers.ts';
import { createQris } from './qris/qris.ts';
import { createBookRefund } from './refunds/book.ts';
import { createRefundRecords } from './refunds/records.ts';
import { createRefunds } from './refunds/refunds.ts';
import { refundsSql } from './refunds/sql.ts';
import { createRefundWithoutReceipt } from './refunds/without-receipt.ts';
import { createCounterRules } from './settings/counter-settings.ts';
import { createSetUp } from './settings/set-up.ts';
import { createSettings } from './settings/store.ts';
import { shiftLayouts } from './shifts/layouts.ts';
import { createShifts } from './shifts/shifts.ts';
import { createStock } from './stock/stock.ts';
import { createBaskets } from './visitors/baskets.ts';
import { createVisitors } from './visitors/visitors.ts';
import type { Store } from './storage/store.ts';

/** What the parts of a shop are made from. */
export interface PartsOptions {
  store: Store;
  clock: Clock;
  /** The program's resources: resources/ of the source tree or of the installed app. */
  resources: string;
  /** True for books that are thrown away. */
  practice: boolean;
  hashPin: HashPin;
  report(error: unknown): void;
}

export type Parts = ReturnType<typeof createParts>;

/** Makes every capability of the shop and gives each what it needs of the others. */
export function createParts(options: PartsOptions) {
  const { store, clock, resources, practice, hashPin, report } = options;
  const { db, writer, folder } = store;
  const events = createEvents();
  const commands = createCommands(db, writer, clock);
  const audit = createAudit(db, clock);
  const settings = createSettings(db);
  const people = createPeople({ db, writer, clock, commands, events, audit, settings, hashPin });
  const { staff } = people;
  const stock = createStock(db, clock);
  const producers = createProducers(db, clock);
  const outbox = createOutbox(db, clock, events);
  const pictures = createPictures({ db, folder, clock });
  const searchIndex = createSearchIndex(db);
  const stale = createStaleProducts();
  const products = createProducts({
    db,
    clock,
    producers,
    searchIndex,
    changed: (tx, id) => {
      outbox.put(tx, 'product', id);
      stale.touch(tx, id);
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
  const printedCards = createPrintedCards({ db, clock, events, audit, stale });
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
      slip: (document, on) => {
        if (isPaymentSlip(document)) return paymentSlipLayout(document, on);
        if (isCardLabel(document)) return cardLabelLayout(document, on);
        return shiftLayouts.slip(document, on);
      },
    },
    printed: (tx, document) => {
      if (isCardLabel(document)) printedCards.mark(tx, 'thermal', [document.sign]);
    },
    practice,
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
    practice,
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
    practice,
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
    hashPin,
    sampleFolder: join(resources, 'sample'),
  });
  const imports = createImports({
    store,
    clock,
    commands,
    events,
    applied: () => {
      stale.touchAll();
      outbox.announce();
    },
    report,
  });
  const baskets = createBaskets({ db, writer, clock, products });
  const counter = createCounter({
    baskets,
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
    refunds: refundRecords,
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
  const search = createSearch(db);
  const cards = createCards({
    settings,
    events,
    audit,
    products,
    producers,
    pricing: prices,
    pictures,
    printedCards,
    printing,
    drawings: createDrawings(join(folder, 'drawn')),
    stale,
  });
  const kioskSettings = createKioskSettings({ settings, events, audit });
  const visitors = createVisitors({
    db,
    writer,
    clock,
    settings,
    events,
    audit,
    products,
    producers,
    search,
    baskets,
    isSold: counter.isSold,
    regencies: kioskSettings.regencies,
    report,
  });
  const kiosk = createKiosk({
    writer,
    clock,
    audit,
    settings,
    products,
    visitors,
    kioskSettings,
    addsTax: prices.addsTax,
    whoHasPin: people.whoHasPin,
    nobodyHasPin: staff.nobodyHasPin,
    addressOf: cards.addressOf,
    marketplace: () => {
      const { address } = uploader.status();
      return address === null ? null : new URL(address).origin;
    },
  });

  return {
    events,
    commands,
    audit,
    settings,
    people,
    hashPin,
    stock,
    producers,
    outbox,
    pictures,
    searchIndex,
    products,
    registers,
    members,
    prices,
    counterRules,
    qris,
    sales,
    refundRecords,
    credits,
    printing,
    shifts,
    uploader,
    setUp,
    imports,
    counter,
    refunds,
    withoutReceipt,
    search,
    cards,
    visitors,
    kioskSettings,
    kiosk,
  };
}
