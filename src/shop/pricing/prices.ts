import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Producers } from '../producers/producers.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import { createPricing } from './pricing.ts';
import { createRules } from './rules.ts';
import { pricingSql } from './sql.ts';
import { createSaveTax } from './tax.ts';

export interface PricesDeps {
  db: Db;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  products: Pick<Products, 'find' | 'categories' | 'withTaxClass'>;
  producers: Pick<Producers, 'nameOf'>;
}

/** Price rules and tax, put together. */
export function createPrices(deps: PricesDeps) {
  const { products, producers } = deps;
  const sql = pricingSql(deps.db);
  const pricing = createPricing({ sql, settings: deps.settings });
  const nameable = {
    product: (id: string) => products.find(id),
    category: (id: string) => products.categories().find((one) => one.id === id)?.name ?? null,
    producer: (id: string) => producers.nameOf(id),
  };
  return {
    ...pricing,
    hasTaxClass: (id: string) => pricing.tax().classes.some((one) => one.id === id),
    rules: createRules({ ...deps, sql, pricing, nameable }),
    saveTax: createSaveTax({ ...deps, pricing, productsOf: products.withTaxClass }),
  };
}

export type Prices = ReturnType<typeof createPrices>;
