import type { Owner } from '../../contract/people.ts';
import type { SetupStatus, ShopDetails } from '../../contract/settings.ts';
import type { Audit } from '../audit.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import { os } from '../implement.ts';
import type { Caller } from '../people/caller.ts';
import type { HashPin } from '../people/pin-hash.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { CounterRules } from './counter-settings.ts';
import type { SetUp } from './set-up.ts';
import { shopDetails } from './shop-details.ts';
import type { Settings } from './store.ts';

export interface SettingsDeps {
  commands: Commands;
  events: Events;
  audit: Audit;
  settings: Settings;
  setUp: SetUp;
  counterRules: CounterRules;
  hashPin: HashPin;
}

export const settingsProcedures = (deps: SettingsDeps) => {
  const { commands, events, settings, setUp, counterRules, hashPin } = deps;

  const told = (after: (task: () => void) => void): void => {
    after(() => {
      events.publish({ type: 'settings' });
      events.publish({ type: 'catalogue' });
    });
  };

  /** Does what takes time, and returns what is left to be written. */
  const prepare = async (
    kind: 'sample' | 'empty',
    shop: ShopDetails | null,
    owner: Owner | null,
    caller: Caller,
  ): Promise<(tx: Tx) => SetupStatus> => {
    if (setUp.status().state === 'ready') return () => setUp.refuseSecond();
    if (kind === 'sample') {
      const sample = await setUp.prepareSample();
      return (tx) => setUp.withSample(tx, sample);
    }
    if (owner === null) {
      if (caller.kind !== 'house') throw refuse('OWNER_NEEDED');
      return (tx) => setUp.empty(tx, shop, { name: 'Kasir', pinHash: null });
    }
    const pinHash = await hashPin(owner.pin);
    return (tx) => setUp.empty(tx, shop, { name: owner.name, pinHash });
  };

  return {
    setupStatus: os.settings.setupStatus.handler(() => setUp.status()),

    setUp: os.settings.setUp.handler(async ({ input, context }) => {
      const { owner, ...chosen } = input;
      const begin = await prepare(chosen.with, chosen.shop, owner, context.caller);
      // Kept without the PIN: six digits could be guessed from a digest in a second.
      return commands('settings.setUp', { ...chosen, owner: owner?.name ?? null }, (tx) => {
        told(tx.after);
        return begin(tx);
      });
    }),

    shop: os.settings.shop.handler(() => shopDetails(settings)),

    saveShop: os.settings.saveShop.handler(({ input, context }) =>
      commands('settings.saveShop', input, (tx) => {
        settings.set('shop', input.shop);
        deps.audit({
          who: context.caller,
          action: 'shop.change',
          subject: input.shop.name,
          detail: { ...input.shop },
        });
        told(tx.after);
        return input.shop;
      }),
    ),

    counter: os.settings.counter.handler(() => counterRules.settings()),

    saveCounter: os.settings.saveCounter.handler(({ input, context }) =>
      commands('settings.saveCounter', input, (tx) =>
        counterRules.save(tx, input.settings, context.caller),
      ),
    ),
  };
};
