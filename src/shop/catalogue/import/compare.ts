import type { ProductDraft } from '../../../contract/catalogue.ts';
import { formatRupiah } from '../../../domain/money.ts';
import { formatQuantity } from '../../../domain/quantity.ts';
import { barcodeIdentity } from './cells/codes.ts';
import type { DraftField, ImportedProduct } from './imported.ts';

/** What the catalogue compares without regard to case, as it stores each such name once. */
const names: ReadonlySet<DraftField> = new Set(['category', 'producer', 'village']);

/** The product as it will be: what the file tells, and for the rest what stands. */
export function merged(
  { draft, known }: Pick<ImportedProduct, 'draft' | 'known'>,
  standing: ProductDraft | undefined,
): ProductDraft {
  if (standing === undefined) return draft;
  const told = Object.fromEntries([...known].map((field) => [field, draft[field]]));
  return { ...standing, ...told, barcodes: withBarcodes(standing.barcodes, draft.barcodes) };
}

function withBarcodes(standing: readonly string[], told: readonly string[]): string[] {
  const identities = new Set(standing.map(barcodeIdentity));
  return [...standing, ...told.filter((code) => !identities.has(barcodeIdentity(code)))];
}

/** The fields in which two drafts differ. */
export function changedFields(before: ProductDraft, after: ProductDraft): DraftField[] {
  const fields = Object.keys(before) as (keyof ProductDraft)[];
  return fields.filter((field) => field !== 'sku' && !same(field, before, after)) as DraftField[];
}

function same(field: keyof ProductDraft, before: ProductDraft, after: ProductDraft): boolean {
  const [a, b] = [before[field], after[field]];
  if (names.has(field as DraftField) && typeof a === 'string' && typeof b === 'string') {
    return a.toLowerCase() === b.toLowerCase();
  }
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A field's value in words for the preview: what a change replaces. */
export function shownField(draft: ProductDraft, field: DraftField): string {
  const value = draft[field];
  if (value === null) return '';
  if (field === 'price' || field === 'memberPrice') return formatRupiah(Number(value));
  if (field === 'lowStock') return formatQuantity(Number(value));
  if (field === 'barcodes') return draft.barcodes.join(' | ');
  if (field === 'family') return draft.family?.name ?? '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200);
}
