import type { Unit } from './showroom.ts';

/** A product as it is written in the data files: quantities in whole units, numbers still to be given out. */
export interface Item {
  sku: string;
  name: string;
  unit: Unit;
  price: number | null;
  memberPrice?: number;
  producer: string;
  description: string;
  story: string;
  /** Two-digit kind of food of a P-IRT number, e.g. `10` coffee and tea (BPOM regulation 22/2018). */
  pirt?: string;
  halal?: true;
  bpom?: string;
  stock: number;
  low?: number;
  family?: readonly [handle: string, option: string, value: string];
  picture: string;
  /** A second code from an older label, as happens in real showrooms. */
  secondBarcode?: true;
}

type Varying = 'sku' | 'name' | 'price' | 'stock' | 'picture' | 'family' | 'low';

/** The variants of one family: what they share is written once. */
export function variants(shared: Omit<Item, Varying>, each: Pick<Item, Varying>[]): Item[] {
  return each.map((variant) => ({ ...shared, ...variant }));
}
