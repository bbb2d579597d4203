import type { KioskSetting } from '../../../contract/kiosk.ts';
import { placeVillages } from '../../../domain/village-map.ts';
import type { MapPlace } from '../../../domain/village-map.ts';

/** A village where it stands on the map, in the order in which the shop tells them. */
export interface StandingVillage extends MapPlace {
  id: string;
  name: string;
}

/** Where these villages would stand had nobody touched the map, by id. */
export function ownPlaces(villages: readonly StandingVillage[]): Record<string, MapPlace> {
  const ids = villages.map(({ id }) => id);
  const places = placeVillages(ids, {});
  return Object.fromEntries(ids.map((id, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

export function isSamePlace(one: MapPlace, other: MapPlace | undefined): boolean {
  return one.x === other?.x && one.y === other.y;
}

/**
 * What is kept of a map: all of it as soon as one village was moved, for those that find a place by
 * themselves look at where the others stand, and would stand elsewhere than on the screen. Villages
 * that are not on the map just now keep the place that they had.
 */
export function placesToSave(
  villages: readonly StandingVillage[],
  before: KioskSetting['places'],
): KioskSetting['places'] {
  const shown = new Set(villages.map(({ id }) => id));
  const others = Object.entries(before).filter(([id]) => !shown.has(id));
  const own = ownPlaces(villages);
  const isTouched = villages.some((village) => !isSamePlace(village, own[village.id]));
  const standing = villages.map(({ id, x, y }) => [id, { x, y }] as const);
  return Object.fromEntries([...others, ...(isTouched ? standing : [])]);
}
