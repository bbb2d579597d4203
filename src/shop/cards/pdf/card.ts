import type { Unit } from '../../../domain/quantity.ts';

/** What is printed on a product card. */
export interface Card {
  name: string;
  /** Rupiah for one `unit`; null: asked at the counter. */
  price: number | null;
  unit: Unit;
  producer: string | null;
  village: string | null;
  story: string;
  pirt: string | null;
  halal: string | null;
  /** What its code holds. */
  address: string;
  /** The file of its picture. */
  picture: string | null;
}
