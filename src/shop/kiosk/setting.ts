import type { KioskSetting } from '../../contract/kiosk.ts';
import { onMap, placeVillages } from '../../domain/village-map.ts';
import type { MapPlace } from '../../domain/village-map.ts';
import type { Audit } from '../audit.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Tx } from '../storage/writer.ts';

/** What the showroom has chosen for its kiosk and its guest book. */
export interface KioskSettings {
  get(): KioskSetting;
  /** Call it inside a command. */
  save(tx: Tx, setting: KioskSetting, who: Actor): KioskSetting;
  /** What the guest book asks for by name: the chosen regencies, else the showroom's own. */
  regencies(): readonly string[];
  /** Where each of these villages stands on the map. */
  placed<V extends { id: string }>(villages: readonly V[]): (V & MapPlace)[];
}

export function createKioskSettings(deps: {
  settings: Settings;
  events: Events;
  audit: Audit;
}): KioskSettings {
  const { settings, events, audit } = deps;
  const get = (): KioskSetting =>
    settings.get<KioskSetting>('kiosk') ?? { regencies: [], places: {} };

  return {
    get,
    save: (tx, wished, who) => {
      const setting = {
        regencies: [...new Set(wished.regencies)],
        places: Object.fromEntries(
          Object.entries(wished.places).map(([id, place]) => [id, onMap(place)]),
        ),
      };
      settings.set('kiosk', setting);
      audit({
        who,
        action: 'settings.kiosk',
        subject: '',
        detail: {
          regencies: setting.regencies.join(', '),
          places: Object.keys(setting.places).length,
        },
      });
      tx.after(() => events.publish({ type: 'settings' }));
      return setting;
    },
    regencies: () => {
      const { regencies } = get();
      if (regencies.length > 0) return regencies;
      return [shopDetails(settings).regency].filter((name) => name !== '');
    },
    placed: (villages) => {
      // By id, which tells what came first: a new village moves none of the others.
      const inOrder = villages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const places = placeVillages(
        inOrder.map(({ id }) => id),
        get().places,
      );
      return inOrder.map((village, index) => ({
        ...village,
        ...(places[index] ?? { x: 0, y: 0 }),
      }));
    },
  };
}
