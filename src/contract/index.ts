import { auditContract } from './audit.ts';
import { cardsContract } from './cards.ts';
import { catalogueContract } from './catalogue.ts';
import { counterContract } from './counter.ts';
import { creditsContract } from './credits.ts';
import { displayContract } from './display.ts';
import { eventsContract } from './events.ts';
import { kioskContract } from './kiosk.ts';
import { marketplaceContract } from './marketplace.ts';
import { membersContract } from './members.ts';
import { peopleContract } from './people.ts';
import { postersContract } from './posters.ts';
import { practiceContract } from './practice.ts';
import { pricingContract } from './pricing.ts';
import { printingContract } from './printing.ts';
import { producersContract } from './producers.ts';
import { qrisContract } from './qris.ts';
import { refundsContract } from './refunds.ts';
import { registersContract } from './registers.ts';
import { settingsContract } from './settings.ts';
import { shiftsContract } from './shifts.ts';
import { stockContract } from './stock.ts';
import { visitorsContract } from './visitors.ts';

/** Everything that may be asked of the shop, by `capability.verb`. */
export const contract = {
  audit: auditContract,
  cards: cardsContract,
  catalogue: catalogueContract,
  counter: counterContract,
  credits: creditsContract,
  display: displayContract,
  events: eventsContract,
  kiosk: kioskContract,
  marketplace: marketplaceContract,
  members: membersContract,
  people: peopleContract,
  posters: postersContract,
  practice: practiceContract,
  pricing: pricingContract,
  printing: printingContract,
  producers: producersContract,
  qris: qrisContract,
  refunds: refundsContract,
  registers: registersContract,
  settings: settingsContract,
  shifts: shiftsContract,
  stock: stockContract,
  visitors: visitorsContract,
};
