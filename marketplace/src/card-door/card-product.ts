import { firstRow, placeholders, rows } from '../database/database.ts';
import type { Database, Row, Steps } from '../database/database.ts';
import type { CardCode } from './card-code.ts';
import { textOf } from './text-of.ts';

/** What a visitor who scanned a card may know of its product. */
export interface CardProduct {
  sku: string;
  productId: number;
  variantId: number;
  slug: string;
  name: string;
  /** Plain text, paragraphs parted by a blank line. */
  description: string;
  /** Whole rupiah for one `unit`; null when it is asked at the counter, which keeps the product off the storefront. */
  price: number | null;
  unit: string;
  producer: string | null;
  village: string | null;
  /** The picture's path below the asset server. */
  picture: string | null;
  showrooms: ShowroomShelf[];
}

export interface ShowroomShelf {
  name: string;
  /** Undefined while the showroom has never said. */
  inStock: boolean | undefined;
  /** Whole rupiah, where this showroom's own record of the same GTIN says something else than the product. */
  price: number | null;
}

type Found = Omit<CardProduct, 'showrooms'> & { showroomCode: string; showroomName: string };
type Shelf = ShowroomShelf & { code: string };

/** Vendure counts rupiah in hundredths. */
const HUNDREDTHS = 100;

/**
 * The product that a card names, as far as a showroom sells it; undefined for unknown codes and for what was taken off
 * the shelves. Several showrooms may have a GTIN under SKUs of their own: one that has stock speaks for them.
 */
export async function findCardProduct(
  database: Database,
  code: CardCode,
): Promise<CardProduct | undefined> {
  return database.transaction(function* () {
    const skus = 'sku' in code ? [code.sku] : yield* skusOf(code.gtin);
    const found = yield* productsOf(skus);
    const shelves = yield* shelvesOf(found);
    const has = (sku: string): boolean =>
      shelves.some((shelf) => shelf.sku === sku && shelf.inStock === true);
    const chosen = found.find(({ sku }) => has(sku)) ?? found[0];
    if (chosen === undefined) return undefined;
    const { showroomCode: _code, showroomName: _name, ...product } = chosen;
    return {
      ...product,
      ...(yield* labelsOf(chosen.productId)),
      showrooms: merge(shelves, chosen),
    };
  });
}

function* skusOf(gtin: string): Steps<string[]> {
  const found = yield* rows('SELECT sku FROM kompor_gtin WHERE gtin = $1 LIMIT 100', gtin);
  return found.map((row) => String(row['sku']));
}

function* productsOf(skus: readonly string[]): Steps<Found[]> {
  if (skus.length === 0) return [];
  const found = yield* rows(
    `SELECT k.sku, k.product_id, k.variant_id, k.showroom_code, r.name AS showroom, t.slug, t.description,
       vt.name, v."customFieldsKomporunit" AS unit, p.enabled AND v.enabled AS on_sale, price.price,
       COALESCE(va.preview, pa.preview) AS preview
     FROM kompor_product k
     JOIN kompor_showroom r ON r.code = k.showroom_code
     JOIN product_variant v ON v.id = k.variant_id AND v."deletedAt" IS NULL
     JOIN product p ON p.id = k.product_id AND p."deletedAt" IS NULL
     JOIN product_translation t ON t."baseId" = p.id AND t."languageCode" = 'id'
     JOIN product_variant_translation vt ON vt."baseId" = v.id AND vt."languageCode" = 'id'
     JOIN product_variant_price price ON price."variantId" = v.id AND price."currencyCode" = 'IDR'
       AND price."channelId" = (SELECT id FROM channel WHERE code = '__default_channel__')
     LEFT JOIN asset va ON va.id = v."featuredAssetId"
     LEFT JOIN asset pa ON pa.id = p."featuredAssetId"
     WHERE k.sku IN (${placeholders(skus.length)})
       AND (k.price_asked = 1 OR (p.enabled AND v.enabled))
     ORDER BY on_sale DESC, k.sku`,
    ...skus,
  );
  return found.map(foundOf);
}

function foundOf(row: Row): Found {
  const onSale = row['on_sale'] === true || row['on_sale'] === 1;
  return {
    sku: String(row['sku']),
    productId: Number(row['product_id']),
    variantId: Number(row['variant_id']),
    showroomCode: String(row['showroom_code']),
    showroomName: String(row['showroom']),
    slug: String(row['slug']),
    name: String(row['name']),
    description: textOf(String(row['description'])),
    price: onSale ? Math.round(Number(row['price']) / HUNDREDTHS) : null,
    unit: typeof row['unit'] === 'string' ? row['unit'] : 'piece',
    producer: null,
    village: null,
    picture: typeof row['preview'] === 'string' ? row['preview'] : null,
  };
}

/** One row for each showroom and SKU; what online orders have been promised is no longer on the shelf. */
function* shelvesOf(found: readonly Found[]): Steps<(Shelf & { sku: string })[]> {
  if (found.length === 0) return [];
  const levels = yield* rows(
    `SELECT s.sku, r.code, r.name, s.thousandths - 1000 * COALESCE(l."stockAllocated", 0) AS free
     FROM kompor_stock s
     JOIN kompor_showroom r ON r.code = s.showroom_code
     JOIN kompor_product k ON k.sku = s.sku
     LEFT JOIN stock_level l ON l."productVariantId" = k.variant_id AND l."stockLocationId" = r.stock_location_id
     WHERE s.sku IN (${placeholders(found.length)})`,
    ...found.map(({ sku }) => sku),
  );
  const prices = new Map(found.map(({ sku, price }) => [sku, price]));
  const shelves = levels.map((row) => ({
    sku: String(row['sku']),
    code: String(row['code']),
    name: String(row['name']),
    inStock: Number(row['free']) > 0,
    price: prices.get(String(row['sku'])) ?? null,
  }));
  const silent = found.filter(
    (product) =>
      !shelves.some(({ sku, code }) => sku === product.sku && code === product.showroomCode),
  );
  return [
    ...shelves,
    ...silent.map(({ sku, showroomCode, showroomName, price }) => {
      return { sku, code: showroomCode, name: showroomName, inStock: undefined, price };
    }),
  ];
}

/** Each showroom once, those that have the product first. */
function merge(shelves: readonly Shelf[], { price }: Found): ShowroomShelf[] {
  const ranked = shelves.toSorted(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'id') || (a.code < b.code ? -1 : 1),
  );
  const first = new Map<string, Shelf>();
  for (const shelf of ranked) if (!first.has(shelf.code)) first.set(shelf.code, shelf);
  return [...first.values()].map((shelf) => ({
    name: shelf.name,
    inStock: shelf.inStock,
    price: shelf.price === price ? null : shelf.price,
  }));
}

function rank({ inStock }: Shelf): number {
  return inStock === true ? 0 : inStock === undefined ? 1 : 2;
}

function* labelsOf(productId: number): Steps<Pick<CardProduct, 'producer' | 'village'>> {
  const label = (facet: string): Steps<Row | undefined> =>
    firstRow(
      `SELECT text.name FROM product_facet_values_facet_value pv
       JOIN facet_value value ON value.id = pv."facetValueId"
       JOIN facet f ON f.id = value."facetId" AND f.code = $1
       JOIN facet_value_translation text ON text."baseId" = value.id AND text."languageCode" = 'id'
       WHERE pv."productId" = $2 ORDER BY text.name LIMIT 1`,
      facet,
      productId,
    );
  const name = (row: Row | undefined): string | null =>
    row === undefined ? null : String(row['name']);
  return { producer: name(yield* label('perajin')), village: name(yield* label('desa')) };
}
