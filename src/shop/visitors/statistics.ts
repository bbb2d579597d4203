import { startOfDay } from '../../domain/business-day.ts';
import type { Products } from '../catalogue/products.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Baskets, PutBasket } from './baskets.ts';
import type { VisitKind, VisitRow, Visits } from './visits.ts';

interface Counted {
  name: string;
  scans: number;
  views: number;
  baskets: number;
  sales: number;
}

/** Rows of a list that a manager reads; what is beyond tells nobody anything. */
const mostRows = 100;

/** What visitors did on business days, both included, from counts and baskets. */
export function createStatistics(deps: {
  visits: Visits;
  baskets: Baskets;
  products: Products;
  settings: Settings;
  /** Whether something of a basket was sold. */
  isSold(put: PutBasket): boolean;
}) {
  const { visits, baskets, products, settings, isSold } = deps;

  return ({ from, to }: { from: string; to: string }) => {
    const rows = visits.between(from, to);
    const { timeZone } = shopDetails(settings);
    const until = startOfDay(to, timeZone) + 24 * 3_600_000;
    const made = baskets.between(startOfDay(from, timeZone), until);

    const ofProduct = new Map<string, Counted>();
    const countedOf = (id: string): Counted => {
      const known = ofProduct.get(id);
      if (known !== undefined) return known;
      const fresh = { name: '', scans: 0, views: 0, baskets: 0, sales: 0 };
      ofProduct.set(id, fresh);
      return fresh;
    };
    for (const { kind, subject, count } of rows) {
      if (kind === 'scan') countedOf(subject).scans += count;
      if (kind === 'view') countedOf(subject).views += count;
    }
    let sales = 0;
    for (const { id, put } of made) {
      const became = put !== null && isSold(put);
      if (became) sales += 1;
      for (const productId of baskets.productsIn(id)) {
        countedOf(productId).baskets += 1;
        if (became) countedOf(productId).sales += 1;
      }
    }
    const ofProducer = new Map<string, Counted>();
    for (const [id, counted] of ofProduct) {
      const product = products.find(id);
      counted.name = product?.name ?? id;
      const producer = product?.producer ?? null;
      if (producer === null) continue;
      const sum = ofProducer.get(producer) ?? { ...counted, name: producer, ...nothing };
      for (const key of ['scans', 'views', 'baskets', 'sales'] as const) sum[key] += counted[key];
      ofProducer.set(producer, sum);
    }

    return {
      scans: sumOf(rows, 'scan'),
      views: sumOf(rows, 'view'),
      searches: sumOf(rows, 'search'),
      baskets: made.length,
      sales,
      products: mostFirst([...ofProduct.values()]),
      producers: mostFirst([...ofProducer.values()]),
      hours: Array.from({ length: 24 }, (_, hour) => ({
        hour,
        ...looked(rows.filter((row) => row.hour === hour)),
      })),
      days: [...new Set(rows.map(({ day }) => day))].map((day) => ({
        day,
        ...looked(rows.filter((row) => row.day === day)),
      })),
      foundNothing: tallyOf(rows, 'found_nothing'),
      from: tallyOf(rows, 'guest_from'),
      reasons: tallyOf(rows, 'guest_reason'),
      sizes: tallyOf(rows, 'guest_size'),
    };
  };
}

const nothing = { scans: 0, views: 0, baskets: 0, sales: 0 };

function sumOf(rows: readonly VisitRow[], kind: VisitKind): number {
  return rows.reduce((sum, row) => (row.kind === kind ? sum + row.count : sum), 0);
}

function looked(rows: readonly VisitRow[]) {
  return { scans: sumOf(rows, 'scan'), views: sumOf(rows, 'view') };
}

/** How often each subject was counted, the most first. */
function tallyOf(rows: readonly VisitRow[], kind: VisitKind) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.kind === kind) counts.set(row.subject, (counts.get(row.subject) ?? 0) + row.count);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostRows);
}

function mostFirst(list: Counted[]): Counted[] {
  const weight = ({ scans, views, baskets, sales }: Counted) => scans + views + baskets + sales;
  return list.sort((a, b) => weight(b) - weight(a)).slice(0, mostRows);
}
