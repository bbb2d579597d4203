import type { Product } from '../../contract/catalogue.ts';

/** What a product's card shows of it, and what its address is made from. */
export interface ProductForCard extends Product {
  description: string;
  story: string;
  pirt: string | null;
  halal: string | null;
  /** Null: the showroom's standard class. */
  taxClass: string | null;
  barcodes: string[];
}
