import { auditContract } from './audit.ts';
import { catalogueContract } from './catalogue.ts';
import { counterContract } from './counter.ts';
import { creditsContract } from './credits.ts';
import { eventsContract } from './events.ts';
import { marketplaceContract } from './marketplace.ts';
import { peopleContract } from './people.ts';
import { printingContract } from './printing.ts';
import { producersContract } from './producers.ts';
import { refundsContract } from './refunds.ts';
import { settingsContract } from './settings.ts';
import { stockContract } from './stock.ts';

/** Everything that may be asked of the shop, by `capability.verb`. */
export const contract = {
  audit: auditContract,
  catalogue: catalogueContract,
  counter: counterContract,
  credits: creditsContract,
  events: eventsContract,
  marketplace: marketplaceContract,
  people: peopleContract,
  printing: printingContract,
  producers: producersContract,
  refunds: refundsContract,
  settings: settingsContract,
  stock: stockContract,
};
