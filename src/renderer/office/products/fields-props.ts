import type { Producer } from '../../../contract/producers.ts';
import type { ProductField, ProductText } from './product-text.ts';

export type ProductProblems = Partial<Record<ProductField | 'opening' | 'whole', string>>;

/** What every group of a product's fields is given. */
export interface FieldsProps {
  text: ProductText;
  problems: ProductProblems;
  edit: (change: Partial<ProductText>) => void;
  producers: readonly Producer[];
}
