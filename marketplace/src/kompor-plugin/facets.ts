import { Facet, FacetTranslation, FacetValue, FacetValueTranslation, Product } from '@vendure/core';
import { normalizeString } from '@vendure/common/lib/normalize-string';
import { LANGUAGE } from './catalogue-context.ts';
import type { CatalogueTransaction } from './catalogue-context.ts';
import type { ProductInput } from './product-input.ts';

/** The facets that showrooms fill, by their code in Vendure, with the name visitors read. */
const FACETS = { kategori: 'Kategori', perajin: 'Perajin', desa: 'Desa' } as const;
type FacetCode = keyof typeof FACETS;

/** Gives a product its category, producer and village, and leaves alone the facets that the marketplace's own people chose. */
export async function labelProduct(
  tx: CatalogueTransaction,
  productId: number,
  input: ProductInput,
): Promise<void> {
  const wanted = new Set<number>();
  for (const [code, name] of labelsOf(input)) wanted.add(await facetValueId(tx, code, name));

  const current = await tx.connection
    .getRepository(tx.context, FacetValue)
    .createQueryBuilder('value')
    .innerJoin('value.products', 'product', 'product.id = :productId', { productId })
    .innerJoin('value.facet', 'facet', 'facet.code IN (:...codes)', { codes: Object.keys(FACETS) })
    .select('value.id', 'id')
    .getRawMany<{ id: number }>();
  const held = new Set(current.map((row) => Number(row.id)));
  const added = [...wanted].filter((id) => !held.has(id));
  const removed = [...held].filter((id) => !wanted.has(id));
  if (added.length === 0 && removed.length === 0) return;
  await tx.connection
    .getRepository(tx.context, Product)
    .createQueryBuilder()
    .relation('facetValues')
    .of(productId)
    .addAndRemove(added, removed);
}

function labelsOf(input: ProductInput): [FacetCode, string][] {
  const labels: [FacetCode, string | null | undefined][] = [
    ['kategori', input.category],
    ['perajin', input.producer],
    ['desa', input.village],
  ];
  return labels.flatMap(([code, name]) => (name ? [[code, name] as [FacetCode, string]] : []));
}

async function facetValueId(
  tx: CatalogueTransaction,
  facetCode: FacetCode,
  name: string,
): Promise<number> {
  const facetId = await ensureFacet(tx, facetCode);
  const values = tx.connection.getRepository(tx.context, FacetValue);
  const known = await values
    .createQueryBuilder('value')
    .innerJoin('value.translations', 'text', 'text.name = :name', { name })
    .where('value.facetId = :facetId', { facetId })
    .select('value.id', 'id')
    .getRawOne<{ id: number }>();
  if (known) return Number(known.id);

  const code = await freeCode(normalizeString(name, '-') || facetCode, (candidate) =>
    values.existsBy({ facet: { id: facetId }, code: candidate }),
  );
  const inserted = await values.insert({ code, facet: { id: facetId } });
  const id = Number(inserted.identifiers[0]?.['id']);
  await tx.connection
    .getRepository(tx.context, FacetValueTranslation)
    .insert({ languageCode: LANGUAGE, name, base: { id } });
  await values.createQueryBuilder().relation('channels').of(id).add(tx.channel.id);
  return id;
}

async function ensureFacet(tx: CatalogueTransaction, code: FacetCode): Promise<number> {
  const facets = tx.connection.getRepository(tx.context, Facet);
  const known = await facets
    .createQueryBuilder('facet')
    .where({ code })
    .select('facet.id', 'id')
    .getRawOne<{ id: number }>();
  if (known) return Number(known.id);
  const inserted = await facets.insert({ code, isPrivate: false });
  const id = Number(inserted.identifiers[0]?.['id']);
  await tx.connection
    .getRepository(tx.context, FacetTranslation)
    .insert({ languageCode: LANGUAGE, name: FACETS[code], base: { id } });
  await facets.createQueryBuilder().relation('channels').of(id).add(tx.channel.id);
  return id;
}

/** The wish itself, or with the first number behind it that makes it free. */
export async function freeCode(
  wish: string,
  taken: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wish : `${wish}-${number}`;
    if (!(await taken(candidate))) return candidate;
  }
}
