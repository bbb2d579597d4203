import {
  CurrencyCode,
  Product,
  ProductAsset,
  ProductTranslation,
  ProductVariant,
  ProductVariantAsset,
  ProductVariantPrice,
  ProductVariantTranslation,
  TaxCategory,
} from '@vendure/core';
import { GlobalFlag } from '@vendure/common/lib/generated-types';
import { normalizeString } from '@vendure/common/lib/normalize-string';
import { firstRow, rows } from '../database/database.ts';
import { LANGUAGE } from './catalogue-context.ts';
import type { CatalogueTransaction } from './catalogue-context.ts';
import { freeCode, labelProduct } from './facets.ts';
import { chooseOptions } from './options.ts';
import { htmlOf } from './product-input.ts';
import type { ProductInput } from './product-input.ts';
import type { Showroom } from './showrooms.ts';

/** What TypeORM writes for a relation that is to be taken away. */
const NOTHING = (): string => 'NULL';

/** Vendure counts rupiah in hundredths, as ISO 4217 has it. */
const HUNDREDTHS = 100;

export interface KeptProduct {
  productId: number;
  variantId: number;
}

/** Writes one product into Vendure's catalogue, new or not, and returns where it is. */
export async function writeProduct(
  tx: CatalogueTransaction,
  showroom: Showroom,
  input: ProductInput,
  kept: (KeptProduct & { handle: string | null }) | undefined,
  pictures: readonly { hash: string; assetId: number }[],
): Promise<KeptProduct> {
  const productId = await productFor(tx, showroom, input, kept);
  await describeProduct(tx, productId, input);
  await labelProduct(tx, productId, input);
  const variantId = await writeVariant(tx, productId, input, kept);
  await chooseOptions(tx, productId, variantId, input.family?.options ?? []);
  await hangPictures(
    tx,
    variantId,
    pictures.map((picture) => picture.assetId),
  );
  return { productId, variantId };
}

/** Brings what a product has from its variants up to date: its pictures, and whether it is on the shelves at all. */
export async function refreshProduct(tx: CatalogueTransaction, productId: number): Promise<void> {
  const variants = await tx.connection.getRepository(tx.context, ProductVariant).find({
    where: { product: { id: productId } },
    loadEagerRelations: false,
    order: { sku: 'ASC' },
    relations: { assets: true },
  });
  const live = variants.filter((variant) => variant.deletedAt === null);
  const assets = live.flatMap((variant) =>
    variant.assets
      .toSorted((a, b) => a.position - b.position)
      .map((asset) => Number(asset.assetId)),
  );
  const assetIds = [...new Set(assets)];
  const products = tx.connection.getRepository(tx.context, Product);
  await products.update(productId, {
    enabled: live.some((variant) => variant.enabled),
    featuredAsset: assetIds[0] === undefined ? NOTHING : { id: assetIds[0] },
    deletedAt: live.length === 0 ? new Date() : null,
  });
  const links = tx.connection.getRepository(tx.context, ProductAsset);
  const current = await links.find({ where: { productId }, order: { position: 'ASC' } });
  if (
    sameList(
      current.map((link) => Number(link.assetId)),
      assetIds,
    )
  )
    return;
  await links.delete({ productId });
  if (assetIds.length > 0) {
    await links.insert(assetIds.map((assetId, position) => ({ assetId, productId, position })));
  }
}

async function productFor(
  tx: CatalogueTransaction,
  showroom: Showroom,
  input: ProductInput,
  kept: (KeptProduct & { handle: string | null }) | undefined,
): Promise<number> {
  const family = input.family ?? null;
  if (family === null) {
    return kept !== undefined && kept.handle === null
      ? kept.productId
      : createProduct(tx, input.name, input);
  }
  const known = await tx.run(
    firstRow(
      'SELECT product_id FROM kompor_family WHERE showroom_code = $1 AND handle = $2',
      showroom.code,
      family.handle,
    ),
  );
  if (known !== undefined) return Number(known['product_id']);
  const productId = await createProduct(tx, family.name, input);
  await tx.run(
    rows(
      'INSERT INTO kompor_family (showroom_code, handle, product_id) VALUES ($1, $2, $3)',
      showroom.code,
      family.handle,
      productId,
    ),
  );
  return productId;
}

async function createProduct(
  tx: CatalogueTransaction,
  name: string,
  input: ProductInput,
): Promise<number> {
  const texts = tx.connection.getRepository(tx.context, ProductTranslation);
  const slug = await freeCode(normalizeString(name, '-') || 'produk', (candidate) =>
    texts.existsBy({ languageCode: LANGUAGE, slug: candidate }),
  );
  const products = tx.connection.getRepository(tx.context, Product);
  const inserted = await products.insert({ enabled: input.enabled });
  const productId = Number(inserted.identifiers[0]?.['id']);
  await texts.insert({
    languageCode: LANGUAGE,
    name,
    slug,
    description: '',
    base: { id: productId },
  });
  await products.createQueryBuilder().relation('channels').of(productId).add(tx.channel.id);
  return productId;
}

async function describeProduct(
  tx: CatalogueTransaction,
  productId: number,
  input: ProductInput,
): Promise<void> {
  await tx.connection
    .getRepository(tx.context, ProductTranslation)
    .update(
      { base: { id: productId }, languageCode: LANGUAGE },
      { name: input.family?.name ?? input.name, description: htmlOf(input.description) },
    );
}

async function writeVariant(
  tx: CatalogueTransaction,
  productId: number,
  input: ProductInput,
  kept: KeptProduct | undefined,
): Promise<number> {
  const variants = tx.connection.getRepository(tx.context, ProductVariant);
  const texts = tx.connection.getRepository(tx.context, ProductVariantTranslation);
  const prices = tx.connection.getRepository(tx.context, ProductVariantPrice);
  const enabled = input.enabled && typeof input.price === 'number';
  const price = (input.price ?? 0) * HUNDREDTHS;

  if (kept !== undefined) {
    await variants.update(kept.variantId, {
      enabled,
      deletedAt: null,
      product: { id: productId },
      customFields: { komporUnit: input.unit },
    });
    await texts.update(
      { base: { id: kept.variantId }, languageCode: LANGUAGE },
      { name: input.name },
    );
    await prices.update(
      { variant: { id: kept.variantId }, channelId: tx.channel.id, currencyCode: CurrencyCode.IDR },
      { price },
    );
    return kept.variantId;
  }

  const inserted = await variants.insert({
    sku: input.sku,
    enabled,
    product: { id: productId },
    taxCategory: { id: await taxCategoryId(tx) },
    trackInventory: GlobalFlag.TRUE,
    customFields: { komporUnit: input.unit },
  });
  const variantId = Number(inserted.identifiers[0]?.['id']);
  await texts.insert({ languageCode: LANGUAGE, name: input.name, base: { id: variantId } });
  await prices.insert({
    price,
    channelId: tx.channel.id,
    currencyCode: CurrencyCode.IDR,
    variant: { id: variantId },
  });
  await variants.createQueryBuilder().relation('channels').of(variantId).add(tx.channel.id);
  return variantId;
}

async function taxCategoryId(tx: CatalogueTransaction): Promise<number> {
  const categories = await tx.connection
    .getRepository(tx.context, TaxCategory)
    .find({ order: { isDefault: 'DESC' } });
  return Number(categories[0]?.id);
}

async function hangPictures(
  tx: CatalogueTransaction,
  variantId: number,
  assetIds: readonly number[],
): Promise<void> {
  const links = tx.connection.getRepository(tx.context, ProductVariantAsset);
  const current = await links.find({
    where: { productVariantId: variantId },
    order: { position: 'ASC' },
  });
  if (
    sameList(
      current.map((link) => Number(link.assetId)),
      assetIds,
    )
  )
    return;
  await links.delete({ productVariantId: variantId });
  if (assetIds.length > 0) {
    await links.insert(
      assetIds.map((assetId, position) => ({ assetId, productVariantId: variantId, position })),
    );
  }
  await tx.connection.getRepository(tx.context, ProductVariant).update(variantId, {
    featuredAsset: assetIds[0] === undefined ? NOTHING : { id: assetIds[0] },
  });
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
