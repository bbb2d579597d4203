import type { Rule, RuleDraft } from '../../contract/pricing.ts';
import { businessDay } from '../../domain/business-day.ts';
import type { RuleTerms } from '../../domain/pricing/rules.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import { checkRule } from './check-rule.ts';
import type { Nameable } from './check-rule.ts';
import { termsOf } from './pricing.ts';
import type { Pricing } from './pricing.ts';
import type { PricingSql, RuleRow } from './sql.ts';

export interface RulesDeps {
  sql: PricingSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  pricing: Pick<Pricing, 'forget'>;
  nameable: Nameable;
}

/** The price rules as the office keeps them. What takes a `tx` is called inside a command. */
export interface Rules {
  list(includeOff: boolean): Rule[];
  /** `id` null makes a new one. Refuses with RULE_NOT_FOUND, RULE_WRONG. */
  save(tx: Tx, id: string | null, draft: RuleDraft, who: Actor): Rule;
  /** It does not run any more; it stays to be named by the sales in which it ran. */
  remove(tx: Tx, id: string, who: Actor): Rule;
}

export function createRules(deps: RulesDeps): Rules {
  const { sql, clock, audit, nameable } = deps;

  const describe = (row: RuleRow): Rule => {
    const { id, name, from, until, updatedAt } = row;
    const terms = termsOf(row.body);
    return {
      id,
      name,
      from,
      until,
      membersOnly: row.membersOnly === 1,
      terms: terms as Rule['terms'],
      state: stateOf(row, businessDay(clock.now(), shopDetails(deps.settings).timeZone)),
      updatedAt,
      names: namesOf(terms, nameable),
    };
  };

  const find = (id: string): RuleRow => {
    const row = sql.find.get(id);
    if (row === undefined) throw refuse('RULE_NOT_FOUND');
    return row;
  };

  const changed = (tx: Tx): void => {
    tx.after(() => {
      deps.pricing.forget();
      deps.events.publish({ type: 'settings' });
    });
  };

  return {
    list: (includeOff) =>
      sql.all
        .all()
        .filter((row) => includeOff || row.active === 1)
        .map(describe),

    save: (tx, given, draft, who) => {
      const before = given === null ? null : find(given);
      checkRule(draft, nameable);
      const { name, from, until, terms } = draft;
      const row = {
        id: given ?? newId(),
        name,
        from,
        until,
        membersOnly: draft.membersOnly ? 1 : 0,
        body: JSON.stringify(terms),
        updatedAt: clock.now(),
      } as const;
      (before === null ? sql.insert : sql.update).run(row);
      audit({
        who,
        action: before === null ? 'rule.add' : 'rule.change',
        subject: name,
        detail: { id: row.id, ...draft, before: before === null ? null : termsOf(before.body) },
      });
      changed(tx);
      return describe(find(row.id));
    },

    remove: (tx, id, who) => {
      const { name } = find(id);
      sql.remove.run(clock.now(), id);
      audit({ who, action: 'rule.remove', subject: name, detail: { id } });
      changed(tx);
      return describe(find(id));
    },
  };
}

function stateOf({ active, from, until }: RuleRow, today: string): Rule['state'] {
  if (active === 0) return 'off';
  if (from !== null && today < from) return 'coming';
  return until !== null && until < today ? 'over' : 'running';
}

function namesOf(terms: RuleTerms, nameable: Nameable): Record<string, string> {
  const names: Record<string, string> = {};
  const put = (ids: readonly string[], find: (id: string) => string | null): void => {
    for (const id of ids) names[id] = find(id) ?? '';
  };
  const productName = (id: string) => nameable.product(id)?.name ?? null;
  if (terms.kind === 'bundle')
    put(
      terms.items.map(({ productId }) => productId),
      productName,
    );
  else put(terms.productIds, productName);
  if (terms.kind === 'percentOff') {
    put(terms.categoryIds, nameable.category);
    put(terms.producerIds, nameable.producer);
  }
  return names;
}
