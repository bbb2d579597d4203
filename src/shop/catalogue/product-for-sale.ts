import type { Unit } from '../../domain/quantity.ts';

/** What a sale must know of a product. */
export interface ProductForSale {
  sku: string;
  name: string;
  unit: Unit;
  producerId: string | null;
}
