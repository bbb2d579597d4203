import { rupiah } from '../domain/money.ts';
import { auditProcedures } from './audit-log/procedures.ts';
import { cardsProcedures } from './cards/procedures.ts';
import { catalogueProcedures } from './catalogue/procedures.ts';
import type { Clock } from './clock.ts';
import { counterProcedures } from './counter/procedures.ts';
import { creditsProcedures } from './credits/procedures.ts';
import { eventsProcedures } from './events-procedures.ts';
import { displayProcedures } from './display/procedures.ts';
import { createShowing } from './display/showing.ts';
import { createSlides } from './display/slides.ts';
import { os } from './implement.ts';
import { kioskProcedures } from './kiosk/procedures.ts';
import { marketplaceProcedures } from './marketplace/procedures.ts';
import { membersProcedures } from './members/procedures.ts';
import type { Practice } from './practice/practice.ts';
import { postersProcedures } from './posters/procedures.ts';
import { practiceProcedures } from './practice/procedures.ts';
import { pricingProcedures } from './pricing/procedures.ts';
import { printingProcedures } from './printing/procedures.ts';
import { producersProcedures } from './producers/procedures.ts';
import { qrisProcedures } from './qris/procedures.ts';
import { registersProcedures } from './registers/procedures.ts';
import { createKeepRegisters } from './registers/keep-registers.ts';
import { refundsProcedures } from './refunds/procedures.ts';
import { settingsProcedures } from './settings/procedures.ts';
import { shopDetails } from './settings/shop-details.ts';
import { stockProcedures } from './stock/procedures.ts';
import { visitorsProcedures } from './visitors/procedures.ts';
import type { Parts } from './parts.ts';
import type { Db } from './storage/db.ts';
import { version } from './version.ts';

export interface RouterDeps {
  db: Db;
  clock: Clock;
  parts: Parts;
  /** Null in a copy for practice itself. */
  practice: Practice | null;
  /** Where a browser opens the kiosk, or null. */
  kioskAddress(): string | null;
}

/** Puts what may be asked of each capability behind the contract. */
export function createRouter({ db, clock, parts, practice, kioskAddress }: RouterDeps) {
  const {
    events,
    commands,
    audit,
    settings,
    people,
    stock,
    producers,
    outbox,
    pictures,
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
    hashPin,
    imports,
    counter,
    refunds,
    withoutReceipt,
    search,
    cards,
    visitors,
    kioskSettings,
  } = parts;
  const common = { commands, events, audit };

  return os.router({
    audit: auditProcedures({ db }),
    catalogue: catalogueProcedures({
      ...common,
      products,
      pictures,
      search,
      imports,
      hasTaxClass: prices.hasTaxClass,
    }),
    cards: cardsProcedures({ commands, cards }),
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
    kiosk: kioskProcedures({ commands, producers, kioskSettings, address: kioskAddress }),
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
    posters: postersProcedures({
      shopName: () => shopDetails(settings).name,
      cardOrigin: () => cards.setting().origin,
    }),
    practice: practiceProcedures({ practice }),
    pricing: pricingProcedures({ commands, prices }),
    printing: printingProcedures({ commands, printing }),
    producers: producersProcedures({ producers }),
    qris: qrisProcedures({ commands, settings, counterRules, qris, registers }),
    refunds: refundsProcedures({ commands, refunds, withoutReceipt, records: refundRecords }),
    registers: registersProcedures({
      commands,
      registers: createKeepRegisters({ db, audit, events }),
    }),
    settings: settingsProcedures({ ...common, settings, setUp, counterRules, hashPin }),
    shifts: shifts.procedures,
    visitors: visitorsProcedures({ commands, clock, settings, visitors }),
    stock: stockProcedures({ ...common, products, stock, outbox }),
  });
}
