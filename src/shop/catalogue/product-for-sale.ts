import type { Rupiah } from '../../domain/money.ts';
import type { Unit } from '../../domain/quantity.ts';

/** What a sale must know of a product. */
export interface ProductForSale {
  sku: string;
  name: string;
  unit: Unit;
  /** Null: asked at the counter. */
  price: Rupiah | null;
  producerId: string | null;
  categoryId: string | null;
  memberPrice: Rupiah | null;
  /** Null: the showroom's standard class. */
  taxClass: string | null;
}
