import type { Audit } from '../audit.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import { os } from '../implement.ts';
import type { SetUp } from './set-up.ts';
import { shopDetails } from './shop-details.ts';
import type { Settings } from './store.ts';

export interface SettingsDeps {
  commands: Commands;
  events: Events;
  audit: Audit;
  settings: Settings;
  setUp: SetUp;
}

export const settingsProcedures = (deps: SettingsDeps) => {
  const { commands, events, settings, setUp } = deps;

  const told = (after: (task: () => void) => void): void => {
    after(() => {
      events.publish({ type: 'settings' });
      events.publish({ type: 'catalogue' });
    });
  };

  return {
    setupStatus: os.settings.setupStatus.handler(() => setUp.status()),

    setUp: os.settings.setUp.handler(async ({ input }) => {
      const sample = input.with === 'sample' ? await setUp.prepareSample() : null;
      return commands('settings.setUp', input, (tx) => {
        told(tx.after);
        return sample === null
          ? setUp.empty(tx, input.shop, input.cashier)
          : setUp.withSample(tx, sample);
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
  };
};
