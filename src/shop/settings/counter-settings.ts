import type { CounterSettings } from '../../contract/counter-settings.ts';
import { parseWeighedPattern } from '../../domain/codes/weighed-pattern.ts';
import type { WeighedPattern } from '../../domain/codes/weighed-pattern.ts';
import { rupiah } from '../../domain/money.ts';
import type { Audit } from '../audit.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Settings } from './store.ts';

/** How a showroom sells that has said nothing of it. */
export const counterDefaults: CounterSettings = {
  cashStep: 0,
  discountLimitBp: 1000,
  differenceLimit: rupiah(10_000),
  belowZero: 'warn',
  weighedPatterns: ['20IIIIIWWWWWC'],
  qrisMode: 'dynamic',
};

/** How the showroom sells. Both readings are kept in memory: a scan or a sale may ask every time. */
export interface CounterRules {
  settings(): CounterSettings;
  /** The patterns of weighed codes, for `readCode`. */
  weighed(): readonly WeighedPattern[];
  /** Refuses with PATTERN_WRONG. Call it inside a command. */
  save(tx: Tx, wish: CounterSettings, who: Actor): CounterSettings;
}

export interface CounterRulesDeps {
  settings: Settings;
  events: Events;
  audit: Audit;
}

interface Known {
  settings: CounterSettings;
  weighed: WeighedPattern[];
}

export function createCounterRules({ settings, events, audit }: CounterRulesDeps): CounterRules {
  let known: Known | null = null;

  const load = (): Known => {
    // What a later Kompor has added is not in what an earlier one has written.
    const all = { ...counterDefaults, ...settings.get<Partial<CounterSettings>>('counter') };
    const weighed = all.weighedPatterns.flatMap((text) => {
      const read = parseWeighedPattern(text);
      return read.ok ? [read.pattern] : [];
    });
    return { settings: all, weighed };
  };

  const now = (): Known => (known ??= load());

  return {
    settings: () => now().settings,
    weighed: () => now().weighed,
    save: (tx, wish, who) => {
      const before = now().settings;
      const after = { ...wish, weighedPatterns: readPatterns(wish.weighedPatterns) };
      settings.set('counter', after);
      audit({
        who,
        action: 'settings.counter',
        subject: 'counter',
        detail: changes(before, after),
      });
      tx.after(() => {
        known = null;
        events.publish({ type: 'settings' });
      });
      return after;
    },
  };
}

/** The patterns as they are kept: without blanks, in capitals. */
function readPatterns(given: readonly string[]): string[] {
  const prefixes: string[] = [];
  return given.map((text, index) => {
    const read = parseWeighedPattern(text);
    if (!read.ok) throw refuse('PATTERN_WRONG', { index, problem: read.problem });
    const { prefix } = read.pattern;
    if (prefixes.some((one) => one.startsWith(prefix) || prefix.startsWith(one))) {
      throw refuse('PATTERN_WRONG', { index, problem: 'TWICE' });
    }
    prefixes.push(prefix);
    return read.pattern.text;
  });
}

/** What was changed: each setting from what to what. */
function changes(before: CounterSettings, after: CounterSettings): Record<string, unknown> {
  const names = Object.keys(after) as (keyof CounterSettings)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, { from: before[name], to: after[name] }]),
  );
}
