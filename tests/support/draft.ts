import type { ProductDraft } from '../../src/contract/catalogue.ts';
import { rupiah } from '../../src/domain/money.ts';
import { emptyDraft } from '../../src/shop/catalogue/import/imported.ts';

/** A product as a person would write it down; `changes` replace what a test is about. */
export function draft(changes: Partial<ProductDraft> = {}): ProductDraft {
  return { ...emptyDraft('MDU-1', 'Madu Hutan 250 ml'), price: rupiah(45_000), ...changes };
}
