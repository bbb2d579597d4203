import type { ProductDraft } from '../../../contract/catalogue.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import type { Db } from '../../storage/db.ts';
import { barcodeIdentity } from './cells/codes.ts';
import { variantIdentity } from './formats/options.ts';
import type { ImportFormat } from './imported.ts';
import { standingSql } from './sql.ts';
import type { StandingRow } from './sql.ts';

export interface StandingProduct {
  id: string;
  draft: ProductDraft;
  onHand: Quantity;
  lastImported: Quantity | null;
}

/** The catalogue as it stands, for comparing a file with. */
export interface Standing {
  bySku(sku: string): StandingProduct | undefined;
  /** Whose barcode this is, in whatever spelling of the same GTIN. */
  ownerOf(barcode: string): StandingProduct | undefined;
  /** The variant of a family with these options, whatever their case. */
  variant(family: NonNullable<ProductDraft['family']>): StandingProduct | undefined;
}

/** Reads the whole catalogue at one moment; `source` says whose last import counts for the stock. */
export function readStanding(db: Db, source: ImportFormat): Standing {
  const sql = standingSql(db);
  const byId = new Map<string, StandingProduct>();
  const bySku = new Map<string, StandingProduct>();
  const owners = new Map<string, StandingProduct>();
  const variants = new Map<string, StandingProduct>();
  db.transaction(() => {
    for (const row of sql.products.iterate(source)) {
      const product = fromRow(row);
      byId.set(row.id, product);
      bySku.set(row.sku, product);
      const { family } = product.draft;
      if (family !== null) variants.set(variantIdentity(family), product);
    }
    for (const { code, productId } of sql.barcodes.iterate()) {
      const owner = byId.get(productId);
      if (owner === undefined) continue;
      owner.draft.barcodes.push(code);
      owners.set(barcodeIdentity(code), owner);
    }
  })();
  return {
    bySku: (sku) => bySku.get(sku),
    ownerOf: (barcode) => owners.get(barcodeIdentity(barcode)),
    variant: (family) => variants.get(variantIdentity(family)),
  };
}

function fromRow(row: StandingRow): StandingProduct {
  const { id, onHand, lastImported, options, familyHandle, familyName, active, ...texts } = row;
  const family =
    familyHandle === null
      ? null
      : { handle: familyHandle, name: familyName ?? '', options: JSON.parse(options) };
  return {
    id,
    onHand,
    lastImported,
    draft: { ...texts, active: active === 1, barcodes: [], family },
  };
}
