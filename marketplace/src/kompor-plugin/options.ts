import {
  Product,
  ProductOption,
  ProductOptionGroup,
  ProductOptionGroupTranslation,
  ProductOptionTranslation,
  ProductVariant,
} from '@vendure/core';
import { normalizeString } from '@vendure/common/lib/normalize-string';
import { LANGUAGE } from './catalogue-context.ts';
import type { CatalogueTransaction } from './catalogue-context.ts';
import type { OptionInput } from './product-input.ts';

/** Gives a variant exactly these options, making the product's option groups and options as they are needed. */
export async function chooseOptions(
  tx: CatalogueTransaction,
  productId: number,
  variantId: number,
  options: readonly OptionInput[],
): Promise<void> {
  const wanted: number[] = [];
  for (const option of options) {
    const groupId = await ensureGroup(tx, productId, option.name);
    wanted.push(await ensureOption(tx, groupId, option.value));
  }
  const held = await tx.connection
    .getRepository(tx.context, ProductOption)
    .createQueryBuilder('option')
    .innerJoin('option.productVariants', 'variant', 'variant.id = :variantId', { variantId })
    .select('option.id', 'id')
    .getRawMany<{ id: number }>();
  const heldIds = held.map((row) => Number(row.id));
  const added = wanted.filter((id) => !heldIds.includes(id));
  const removed = heldIds.filter((id) => !wanted.includes(id));
  if (added.length === 0 && removed.length === 0) return;
  await tx.connection
    .getRepository(tx.context, ProductVariant)
    .createQueryBuilder()
    .relation('options')
    .of(variantId)
    .addAndRemove(added, removed);
}

async function ensureGroup(
  tx: CatalogueTransaction,
  productId: number,
  name: string,
): Promise<number> {
  const groups = tx.connection.getRepository(tx.context, ProductOptionGroup);
  const known = await groups
    .createQueryBuilder('grp')
    .innerJoin('grp.products', 'product', 'product.id = :productId', { productId })
    .innerJoin('grp.translations', 'text', 'text.name = :name', { name })
    .select('grp.id', 'id')
    .getRawOne<{ id: number }>();
  if (known) return Number(known.id);

  const code = `${normalizeString(name, '-') || 'pilihan'}-${productId}`;
  const inserted = await groups.insert({ code });
  const id = Number(inserted.identifiers[0]?.['id']);
  await tx.connection
    .getRepository(tx.context, ProductOptionGroupTranslation)
    .insert({ languageCode: LANGUAGE, name, base: { id } });
  await groups.createQueryBuilder().relation('channels').of(id).add(tx.channel.id);
  await tx.connection
    .getRepository(tx.context, Product)
    .createQueryBuilder()
    .relation('optionGroups')
    .of(productId)
    .add(id);
  return id;
}

async function ensureOption(
  tx: CatalogueTransaction,
  groupId: number,
  value: string,
): Promise<number> {
  const options = tx.connection.getRepository(tx.context, ProductOption);
  const known = await options
    .createQueryBuilder('option')
    .innerJoin('option.translations', 'text', 'text.name = :value', { value })
    .where('option.groupId = :groupId', { groupId })
    .select('option.id', 'id')
    .getRawOne<{ id: number }>();
  if (known) return Number(known.id);

  const inserted = await options.insert({
    code: normalizeString(value, '-') || 'nilai',
    group: { id: groupId },
  });
  const id = Number(inserted.identifiers[0]?.['id']);
  await tx.connection
    .getRepository(tx.context, ProductOptionTranslation)
    .insert({ languageCode: LANGUAGE, name: value, base: { id } });
  await options.createQueryBuilder().relation('channels').of(id).add(tx.channel.id);
  return id;
}
