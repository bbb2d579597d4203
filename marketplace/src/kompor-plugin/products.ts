import { Product, ProductEvent } from '@vendure/core';
import { firstRow, isDataFault, placeholders, rows } from '../database/database.ts';
import type { Steps } from '../database/database.ts';
import { changeCatalogue } from './catalogue-context.ts';
import type { CatalogueTransaction, Marketplace } from './catalogue-context.ts';
import { keepGtins } from './gtins.ts';
import { digestOfProduct, faultOfProduct } from './product-input.ts';
import type { ProductInput } from './product-input.ts';
import { refreshProduct, writeProduct } from './product-writer.ts';
import type { KeptProduct } from './product-writer.ts';
import type { Status } from './results.ts';
import type { Showroom } from './showrooms.ts';
import { setStock } from './stock.ts';
import type { StockedShowroom } from './stock.ts';

export interface ProductResult {
  sku: string;
  status: Status;
  reason: string | null;
  /** Pictures the marketplace has not got yet: send them, then put the product again. */
  missingPictures: string[];
}

interface Kept extends KeptProduct {
  showroomCode: string;
  handle: string | null;
  digest: string;
  /** Thousandths this showroom has, if it has ever said. */
  onHand: number | undefined;
}

interface Known {
  products: Map<string, Kept>;
  pictures: Map<string, number>;
}

/**
 * Takes products matched by SKU, each in a transaction of its own. The showroom that puts a SKU first owns its text
 * and price; from another only the stock level is taken.
 */
export async function putProducts(
  marketplace: Marketplace,
  showroom: Showroom & StockedShowroom,
  products: readonly ProductInput[],
): Promise<ProductResult[]> {
  const known = await marketplace.database.transaction(() => lookUp(showroom, products));
  const results: ProductResult[] = [];
  const changed = new Set<number>();
  for (const input of products) {
    const fault = faultOfProduct(input);
    if (fault !== undefined) {
      results.push({ sku: input.sku, status: 'REFUSED', reason: fault, missingPictures: [] });
      continue;
    }
    const unchanged = unchangedResult(showroom, input, known);
    results.push(unchanged ?? (await changeProduct(marketplace, showroom, input, changed)));
  }
  await announce(marketplace, changed);
  return results;
}

function unchangedResult(
  showroom: Showroom,
  input: ProductInput,
  known: Known,
): ProductResult | undefined {
  const kept = known.products.get(input.sku);
  if (kept === undefined || kept.showroomCode !== showroom.code) return undefined;
  if (typeof input.onHand === 'number' && kept.onHand !== input.onHand) return undefined;
  const { present, missing } = sortPictures(input, known.pictures);
  if (
    kept.digest !==
    digestOfProduct(
      input,
      present.map((picture) => picture.hash),
    )
  )
    return undefined;
  known.products.delete(input.sku);
  return { sku: input.sku, status: 'UNCHANGED', reason: null, missingPictures: missing };
}

async function changeProduct(
  marketplace: Marketplace,
  showroom: Showroom & StockedShowroom,
  input: ProductInput,
  changed: Set<number>,
): Promise<ProductResult> {
  try {
    return await changeCatalogue(marketplace, (tx) => putProduct(tx, showroom, input, changed));
  } catch (error) {
    if (!isDataFault(error)) throw error;
    return {
      sku: input.sku,
      status: 'REFUSED',
      reason: 'Isi barang ini tidak dapat disimpan.',
      missingPictures: [],
    };
  }
}

async function putProduct(
  tx: CatalogueTransaction,
  showroom: Showroom & StockedShowroom,
  input: ProductInput,
  changed: Set<number>,
): Promise<ProductResult> {
  const known = await tx.run(lookUp(showroom, [input]));
  const kept = known.products.get(input.sku);
  const { present, missing } = sortPictures(input, known.pictures);
  const result: ProductResult = {
    sku: input.sku,
    status: 'UNCHANGED',
    reason: null,
    missingPictures: missing,
  };

  if (kept !== undefined && kept.showroomCode !== showroom.code) {
    if (typeof input.onHand === 'number')
      await tx.run(setStock(showroom, input.sku, kept.variantId, input.onHand));
    const reason = `SKU ini milik gerai ${kept.showroomCode}; hanya stok gerai ini yang dicatat.`;
    return { ...result, status: 'REFUSED', reason, missingPictures: [] };
  }
  if (kept === undefined && (await tx.run(skuInVendure(input.sku)))) {
    return {
      ...result,
      status: 'REFUSED',
      reason: 'SKU ini milik pengelola pasar daring.',
      missingPictures: [],
    };
  }

  const digest = digestOfProduct(
    input,
    present.map((picture) => picture.hash),
  );
  let variantId = kept?.variantId;
  if (kept === undefined || kept.digest !== digest) {
    const written = await writeProduct(tx, showroom, input, kept, present);
    variantId = written.variantId;
    await tx.run(
      keep(
        showroom,
        input,
        written,
        digest,
        present.map((picture) => picture.hash),
      ),
    );
    for (const productId of new Set([written.productId, kept?.productId ?? written.productId])) {
      await refreshProduct(tx, productId);
      changed.add(productId);
    }
    result.status = 'ACCEPTED';
  }
  if (typeof input.onHand === 'number' && variantId !== undefined) {
    if (await tx.run(setStock(showroom, input.sku, variantId, input.onHand)))
      result.status = 'ACCEPTED';
  }
  return result;
}

function* lookUp(showroom: Showroom, products: readonly ProductInput[]): Steps<Known> {
  const skus = [...new Set(products.map((product) => product.sku))].filter(
    (sku) => !sku.includes('\0'),
  );
  const hashes = [...new Set(products.flatMap((product) => product.pictures))].filter(
    (hash) => !hash.includes('\0'),
  );
  const kept =
    skus.length === 0
      ? []
      : yield* rows(
          `SELECT p.sku, p.showroom_code, p.product_id, p.variant_id, p.handle, p.digest, s.thousandths
     FROM kompor_product p LEFT JOIN kompor_stock s ON s.sku = p.sku AND s.showroom_code = $1
     WHERE p.sku IN (${placeholders(skus.length, 2)})`,
          showroom.code,
          ...skus,
        );
  const pictures =
    hashes.length === 0
      ? []
      : yield* rows(
          `SELECT hash, asset_id FROM kompor_picture WHERE hash IN (${placeholders(hashes.length)})`,
          ...hashes,
        );
  return {
    products: new Map(kept.map((row) => [String(row['sku']), keptOf(row)])),
    pictures: new Map(pictures.map((row) => [String(row['hash']), Number(row['asset_id'])])),
  };
}

function keptOf(row: Record<string, unknown>): Kept {
  return {
    showroomCode: String(row['showroom_code']),
    productId: Number(row['product_id']),
    variantId: Number(row['variant_id']),
    handle: typeof row['handle'] === 'string' ? row['handle'] : null,
    digest: String(row['digest']),
    onHand: row['thousandths'] === null ? undefined : Number(row['thousandths']),
  };
}

function* skuInVendure(sku: string): Steps<boolean> {
  return (
    (yield* firstRow(
      'SELECT id FROM product_variant WHERE sku = $1 AND "deletedAt" IS NULL LIMIT 1',
      sku,
    )) !== undefined
  );
}

function* keep(
  showroom: Showroom,
  input: ProductInput,
  written: KeptProduct,
  digest: string,
  pictures: readonly string[],
): Steps<void> {
  yield* rows(
    `INSERT INTO kompor_product (sku, showroom_code, product_id, variant_id, handle, digest, barcodes, pictures, put_at, price_asked)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (sku) DO UPDATE SET product_id = excluded.product_id, handle = excluded.handle,
       digest = excluded.digest, barcodes = excluded.barcodes, pictures = excluded.pictures, put_at = excluded.put_at,
       price_asked = excluded.price_asked`,
    input.sku,
    showroom.code,
    written.productId,
    written.variantId,
    input.family?.handle ?? null,
    digest,
    JSON.stringify(input.barcodes),
    JSON.stringify(pictures),
    Date.now(),
    input.enabled && typeof input.price !== 'number' ? 1 : 0,
  );
  yield* keepGtins(input.sku, input.barcodes);
}

function sortPictures(
  input: ProductInput,
  known: Map<string, number>,
): { present: { hash: string; assetId: number }[]; missing: string[] } {
  const hashes = [...new Set(input.pictures)];
  return {
    present: hashes.flatMap((hash) => {
      const assetId = known.get(hash);
      return assetId === undefined ? [] : [{ hash, assetId }];
    }),
    missing: hashes.filter((hash) => !known.has(hash)),
  };
}

/** Tells Vendure's other parts, for instance a search index, once a batch is in. */
async function announce(marketplace: Marketplace, productIds: ReadonlySet<number>): Promise<void> {
  if (productIds.size === 0) return;
  const context = await marketplace.contexts.create({ apiType: 'admin' });
  for (const id of productIds) {
    await marketplace.events.publish(new ProductEvent(context, new Product({ id }), 'updated'));
  }
}
