/** A2 comes before A10, and a2 is A2. */
const byNumber = new Intl.Collator('id', { numeric: true, sensitivity: 'base' });

/** Goods in the order in which one walks along the shelves; within a shelf, and without one, as given. */
export function alongShelves<Goods extends { shelf: string | null }>(
  goods: readonly Goods[],
): Goods[] {
  const shelves = Map.groupBy(goods, ({ shelf }) => shelf?.toLowerCase() ?? null);
  const without = shelves.get(null) ?? [];
  shelves.delete(null);
  const sorted = [...shelves].toSorted(([one], [other]) =>
    byNumber.compare(one ?? '', other ?? ''),
  );
  return [...sorted.flatMap(([, on]) => on), ...without];
}
