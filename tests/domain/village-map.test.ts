import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapCentre, onMap, placeVillages } from '../../src/domain/village-map.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `desa-${index}`);

it('puts villages where somebody wants them, and keeps them on the map', () => {
  const places = placeVillages(['a', 'b'], { b: { x: 400, y: 600 }, gone: { x: 1, y: 1 } });
  expect(places[1]).toEqual({ x: 400, y: 600 });
  expect(placeVillages(['a'], { a: { x: -5, y: 4000 } })[0]).toEqual(onMap({ x: -5, y: 4000 }));
  const { x, y } = onMap({ x: -5, y: 4000 });
  expect(x).toBeGreaterThan(100);
  expect(y).toBeLessThan(900);
});

it('lets the first eight lie apart from one another and from the showroom', () => {
  const places = [mapCentre, ...placeVillages(ids(8), {})];
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const isApart = Math.abs(one.x - other.x) >= 250 || Math.abs(one.y - other.y) >= 150;
      expect(isApart, `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(true);
    }
  }
});

it('moves no village for a new one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const before = placeVillages(ids(count), {});
      expect(placeVillages(ids(count + 1), {}).slice(0, count)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
