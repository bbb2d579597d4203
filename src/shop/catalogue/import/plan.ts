import { createHash } from 'node:crypto';
import type { ImportIssue, ImportPreview, ProductDraft } from '../../../contract/catalogue.ts';
import { fitsUnit, formatQuantity } from '../../../domain/quantity.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { changedFields, merged, shownField } from './compare.ts';
import type { ImportedProduct, ReadFile } from './imported.ts';
import type { Standing, StandingProduct } from './standing.ts';

/** What an import will write of one product. */
export interface Change {
  row: number;
  /** Null where the product is new. */
  id: string | null;
  draft: ProductDraft;
  /** True where the product itself is written, not only its stock. */
  writes: boolean;
  /** Thousandths to add to what is on hand. */
  stock: number;
  /** What the file says of the stock, to be remembered; null where it says nothing new. */
  remember: Quantity | null;
  before: Record<string, string>;
}

export interface Plan {
  changes: Change[];
  preview: ImportPreview;
  /** The same while neither the file's products nor the catalogue's have changed; stock aside. */
  digest: string;
}

const sampleSize = 50;

/**
 * Compares a file with the catalogue. What the file does not tell stays as it stands; barcodes are
 * added and never taken away.
 *
 * Stock: a cell is taken for a new product, and for a known one where it differs from what a file
 * of the same kind last said. So the same file again changes nothing, and goods sold since it was
 * first imported do not come back. A cell that did change says what is on hand now: the difference
 * to what is on hand becomes a movement.
 */
export function planImport(file: ReadFile, fileName: string, standing: Standing): Plan {
  const refused = [...file.refused];
  const changes: Change[] = [];
  const families = new Map<string, string>();
  let unchanged = 0;
  const digest = createHash('sha256');
  for (const product of file.products) {
    const known = standing.bySku(product.draft.sku);
    const draft = merged(oneFamilyName(product, families), known?.draft);
    const faults = faultsAgainst(standing, product, draft, known, file);
    if (faults.length > 0) {
      refused.push(...faults);
      digest.update(`refused ${product.row}\n`);
      continue;
    }
    const change = changeOf(product, draft, known);
    if (change.writes) digest.update(`${change.id} ${JSON.stringify(draft)}\n`);
    if (!change.writes && change.stock === 0) unchanged += 1;
    if (change.writes || change.stock !== 0 || change.remember !== null) changes.push(change);
  }
  refused.sort((a, b) => a.row - b.row);
  const preview = previewOf(file, fileName, changes, unchanged, refused);
  return { changes, preview, digest: digest.digest('base64') };
}

/** A family has one name: the one that its first row in the file gives it. */
function oneFamilyName({ draft, known, ...rest }: ImportedProduct, names: Map<string, string>) {
  if (draft.family === null) return { draft, known, ...rest };
  const { handle, name } = draft.family;
  const first = names.get(handle) ?? name;
  names.set(handle, first);
  return { ...rest, known, draft: { ...draft, family: { ...draft.family, name: first } } };
}

function faultsAgainst(
  standing: Standing,
  { row, cells, draft: told, known: tells, onHand }: ImportedProduct,
  draft: ProductDraft,
  known: StandingProduct | undefined,
  { columns }: ReadFile,
): ImportIssue[] {
  const issues: ImportIssue[] = [];
  for (const code of told.barcodes) {
    const owner = standing.ownerOf(code);
    if (owner === undefined || owner === known) continue;
    issues.push({
      row,
      column: columns.barcode,
      value: code,
      reason: 'BARCODE_OF_OTHER_PRODUCT',
      detail: `${owner.draft.name} (${owner.draft.sku})`,
    });
  }
  const twin = draft.family === null ? undefined : standing.variant(draft.family);
  if (twin !== undefined && twin !== known) {
    issues.push({
      row,
      column: columns.name,
      value: told.name,
      reason: 'VARIANT_OF_OTHER_PRODUCT',
      detail: `${twin.draft.name} (${twin.draft.sku})`,
    });
  }
  const refuse = (which: 'stock' | 'lowStock', reason: ImportIssue['reason']): void => {
    issues.push({ row, column: columns[which], value: cells[which], reason, detail: null });
  };
  if (onHand !== null && !fitsUnit(onHand, draft.unit)) refuse('stock', 'STOCK_NOT_WHOLE');
  if (tells.has('lowStock') && told.lowStock !== null) {
    if (told.lowStock < 0) refuse('lowStock', 'LOW_STOCK_NEGATIVE');
    else if (!fitsUnit(told.lowStock, draft.unit)) refuse('lowStock', 'STOCK_NOT_WHOLE');
  }
  return issues;
}

function changeOf(
  { row, onHand }: ImportedProduct,
  draft: ProductDraft,
  known: StandingProduct | undefined,
): Change {
  if (known === undefined) {
    const stock = onHand ?? 0;
    return { row, id: null, draft, writes: true, stock, remember: onHand, before: {} };
  }
  const isNews = onHand !== null && onHand !== known.lastImported;
  const stock = isNews ? onHand - known.onHand : 0;
  const fields = changedFields(known.draft, draft);
  const before = Object.fromEntries(fields.map((field) => [field, shownField(known.draft, field)]));
  if (stock !== 0) before['stock'] = formatQuantity(known.onHand);
  const writes = fields.length > 0;
  return { row, id: known.id, draft, writes, stock, remember: isNews ? onHand : null, before };
}

function previewOf(
  file: ReadFile,
  fileName: string,
  changes: readonly Change[],
  unchanged: number,
  refused: ImportIssue[],
): ImportPreview {
  const seen = changes.filter((change) => change.writes || change.stock !== 0);
  const added = seen.filter((change) => change.id === null).length;
  return {
    format: file.format,
    fileName,
    rows: file.rows,
    counts: {
      new: added,
      changed: seen.length - added,
      unchanged,
      refused: new Set(refused.map((issue) => issue.row)).size,
      leftOut: file.leftOut.length,
    },
    refused,
    leftOut: file.leftOut,
    notes: file.notes,
    sample: seen.slice(0, sampleSize).map(({ row, id, draft, before }) => ({
      row,
      change: id === null ? ('new' as const) : ('changed' as const),
      sku: draft.sku,
      name: draft.name,
      price: draft.price,
      before,
    })),
  };
}
