import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Producers } from '../producers/producers.ts';
import type { KioskSettings } from './setting.ts';

export interface KioskProceduresDeps {
  commands: Commands;
  producers: Producers;
  kioskSettings: KioskSettings;
  /** Where a browser opens the kiosk, or null. */
  address(): string | null;
}

/** What the office asks of the kiosk. */
export const kioskProcedures = (deps: KioskProceduresDeps) => {
  const { commands, producers, kioskSettings } = deps;
  return {
    setting: os.kiosk.setting.handler(() => ({
      setting: kioskSettings.get(),
      villages: kioskSettings
        .placed(producers.villages().filter((village) => village.products > 0))
        .map(({ id, name, x, y }) => ({ id, name, x, y })),
      address: deps.address(),
    })),
    saveSetting: os.kiosk.saveSetting.handler(({ input, context }) =>
      commands('kiosk.saveSetting', input, (tx) =>
        kioskSettings.save(tx, input.setting, context.caller),
      ),
    ),
  };
};
