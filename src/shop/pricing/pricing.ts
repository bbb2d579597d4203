import type { TaxSetting } from '../../contract/pricing.ts';
import type { TaxMode } from '../../domain/pricing/cart-pricing.ts';
import type { PriceRule, RuleTerms } from '../../domain/pricing/rules.ts';
import type { Settings } from '../settings/store.ts';
import type { PricingSql, RuleRow } from './sql.ts';

/** How a showroom stands to tax that has said nothing of it: not registered. */
export const taxDefaults: TaxSetting = {
  mode: 'none',
  // 12 % on eleven twelfths of the price (PMK 131/2024) comes to 11 %.
  classes: [
    { id: 'ppn', name: 'PPN', rateBp: 1100 },
    { id: 'bebas', name: 'Bebas PPN', rateBp: 0 },
  ],
  standard: 'ppn',
};

/**
 * What prices a cart beside its goods. All of it is kept in memory and read anew after a change, so
 * that a scan or a sale asks no database for it.
 */
export interface Pricing {
  /** The rules whose days include the business day `day`, those for members among them. */
  rulesInForce(day: string): readonly PriceRule[];
  /**
   * How goods of a tax class are taxed: the standard class where it is null (an open item too) or
   * gone. 0 basis points where the showroom is not registered.
   */
  taxFor(taxClass: string | null): { mode: TaxMode; rateBp: number };
  /** Whether tax comes on top of the prices of goods of this class; null: the standard one. */
  addsTax(taxClass: string | null): boolean;
  tax(): TaxSetting;
  /** Forgets what is in memory. Call it after the commit of a change. */
  forget(): void;
}

interface Known {
  rules: readonly PriceRule[];
  /** The rules of the day that was asked for last. */
  day: string | null;
  ofDay: readonly PriceRule[];
  tax: TaxSetting;
  rates: ReadonlyMap<string, number>;
}

export function createPricing({ sql, settings }: { sql: PricingSql; settings: Settings }): Pricing {
  let known: Known | null = null;

  const load = (): Known => {
    const tax = settings.get<TaxSetting>('tax') ?? taxDefaults;
    return {
      rules: sql.all
        .all()
        .filter((row) => row.active === 1)
        .map(readRule),
      day: null,
      ofDay: [],
      tax,
      rates: new Map(tax.classes.map(({ id, rateBp }) => [id, rateBp])),
    };
  };

  const now = (): Known => (known ??= load());

  const taxFor: Pricing['taxFor'] = (taxClass) => {
    const { tax, rates } = now();
    const { mode, standard } = tax;
    if (mode === 'none') return { mode, rateBp: 0 };
    return { mode, rateBp: rates.get(taxClass ?? standard) ?? rates.get(standard) ?? 0 };
  };

  return {
    rulesInForce: (day) => {
      const all = now();
      if (all.day !== day) {
        all.day = day;
        all.ofDay = all.rules.filter(
          ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
        );
      }
      return all.ofDay;
    },
    taxFor,
    addsTax: (taxClass) => {
      const { mode, rateBp } = taxFor(taxClass);
      return mode === 'added' && rateBp > 0;
    },
    tax: () => now().tax,
    forget: () => {
      known = null;
    },
  };
}

/** A rule as the domain reckons with it. */
export function readRule({ id, name, from, until, membersOnly, body }: RuleRow): PriceRule {
  return { id, name, from, until, membersOnly: membersOnly === 1, ...termsOf(body) };
}

export function termsOf(body: string): RuleTerms {
  return JSON.parse(body) as RuleTerms;
}
