/** A place on the drawn map: thousandths of its width from the left, and of its height from the top. */
export interface MapPlace {
  x: number;
  y: number;
}

/** How far from the edges a village stays, so that its name, which is wide and below it, is on the map. */
const margin: MapPlace = { x: 170, y: 200 };
const marginBelow = 150;

/** Where the showroom stands. */
export const mapCentre: MapPlace = { x: 500, y: 500 };

/** Turning by the golden angle spreads any number of points evenly, none behind another. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const mostSpots = 60;

/** Where a village may find a place by itself, from the showroom outwards. */
const spots: readonly MapPlace[] = Array.from({ length: mostSpots }, (_, turn) => {
  const far = 500 * Math.sqrt((turn + 1) / mostSpots);
  const angle = turn * goldenAngle;
  return onMap({
    x: mapCentre.x + far * Math.cos(angle),
    y: mapCentre.y + far * Math.sin(angle),
  });
});

/** How wide and how high the drawing of a village and its name are. */
const size: MapPlace = { x: 330, y: 150 };

/**
 * Where each village stands on the map: where somebody put it, else, one after the other, as far as
 * can be from all that stand there already. So the map is whole before anybody has touched it, and
 * a new village moves none of the others. `ids` in the order in which they became known.
 */
export function placeVillages(
  ids: readonly string[],
  chosen: Readonly<Record<string, MapPlace>>,
): MapPlace[] {
  const put = ids.flatMap((id) => chosen[id] ?? []).map(onMap);
  const standing = [mapCentre, ...put];
  return ids.map((id) => {
    const wanted = chosen[id];
    if (wanted !== undefined) return onMap(wanted);
    const place = spots.reduce((best, spot) =>
      roomAt(spot, standing) > roomAt(best, standing) ? spot : best,
    );
    standing.push(place);
    return place;
  });
}

/** How far it is to the nearest of the others, measured in villages. */
function roomAt({ x, y }: MapPlace, others: readonly MapPlace[]): number {
  return Math.min(...others.map((one) => Math.hypot((one.x - x) / size.x, (one.y - y) / size.y)));
}

/** The nearest place that is on the map, in whole thousandths. */
export function onMap({ x, y }: MapPlace): MapPlace {
  const within = (value: number, from: number, to: number) =>
    Math.round(Math.min(Math.max(value, from), to));
  return {
    x: within(x, margin.x, 1000 - margin.x),
    y: within(y, margin.y, 1000 - marginBelow),
  };
}
