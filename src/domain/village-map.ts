/** A place on the drawn map: thousandths of its width from the left, and of its height from the top. */
export interface MapPlace {
  x: number;
  y: number;
}

/** What a village may be placed in, so that its name and the drawing around it stay on the map. */
export const mapMargin = 120;

/** Where the showroom stands. */
export const mapCentre: MapPlace = { x: 500, y: 500 };

/** Turning by the golden angle spreads any number of points evenly, none behind another. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each village stands on the map: where somebody put it, else on a spiral around the showroom
 * by its turn, so that the map is whole before anybody has touched it and a new village moves none
 * of the others. `ids` in the order in which they became known.
 */
export function placeVillages(
  ids: readonly string[],
  chosen: Readonly<Record<string, MapPlace>>,
): MapPlace[] {
  const room = 500 - mapMargin;
  const last = Math.max(ids.length, 5);
  return ids.map((id, turn) => {
    const put = chosen[id];
    if (put !== undefined) return onMap(put);
    const far = room * Math.sqrt((turn + 2) / (last + 1));
    const angle = turn * goldenAngle - Math.PI / 3;
    return onMap({
      x: mapCentre.x + far * Math.cos(angle),
      y: mapCentre.y + far * Math.sin(angle),
    });
  });
}

/** The nearest place that is on the map, in whole thousandths. */
export function onMap({ x, y }: MapPlace): MapPlace {
  const within = (value: number) =>
    Math.round(Math.min(Math.max(value, mapMargin), 1000 - mapMargin));
  return { x: within(x), y: within(y) };
}
