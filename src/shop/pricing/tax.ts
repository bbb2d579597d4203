import type { TaxSetting } from '../../contract/pricing.ts';
import type { Audit } from '../audit.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import type { Pricing } from './pricing.ts';

export interface TaxDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
  pricing: Pick<Pricing, 'tax' | 'forget'>;
  /** How many products name this class. */
  productsOf(taxClass: string): number;
}

/**
 * Keeps how the showroom stands to tax. Refuses with TAX_WRONG, and TAX_CLASS_USED where a class is
 * left out that products still name. Call it inside a command.
 */
export type SaveTax = (tx: Tx, wish: TaxSetting, who: Actor) => TaxSetting;

export function createSaveTax(deps: TaxDeps): SaveTax {
  const { settings, events, audit, pricing } = deps;

  return (tx, wish, who) => {
    const ids = wish.classes.map(({ id }) => id);
    const names = wish.classes.map(({ name }) => name.toLowerCase());
    if (new Set(ids).size < ids.length || new Set(names).size < names.length) {
      throw refuse('TAX_WRONG', { problem: 'TWICE' });
    }
    if (!ids.includes(wish.standard)) throw refuse('TAX_WRONG', { problem: 'NO_STANDARD' });
    const before = pricing.tax();
    for (const { id, name } of before.classes.filter((one) => !ids.includes(one.id))) {
      const products = deps.productsOf(id);
      if (products > 0) throw refuse('TAX_CLASS_USED', { name, products });
    }
    settings.set('tax', wish);
    audit({ who, action: 'settings.tax', subject: wish.mode, detail: { from: before, to: wish } });
    tx.after(() => {
      pricing.forget();
      events.publish({ type: 'settings' });
    });
    return wish;
  };
}
