import { proportion, rupiah } from '../money.ts';
import { priceOf } from '../quantity.ts';
import { shareOut } from '../share-out.ts';
import type {
  BundleTerms,
  BuyNGetTerms,
  PercentOffTerms,
  PriceRule,
  QuantityPriceTerms,
} from './rules.ts';

/**
 * A line within the rules' reach. `left` is thousandths that no rule has taken yet, `saved` rupiah
 * that rules have taken off it.
 */
export interface OpenLine {
  key: string;
  productId: string | null;
  categoryId: string | null;
  producerId: string | null;
  memberPrice: number | null;
  unitPrice: number;
  left: number;
  saved: number;
}

/** What a rule would take of a line (thousandths) and save on it (rupiah). */
export interface Taking {
  line: OpenLine;
  taken: number;
  saving: number;
}

/** What `rule` takes and saves on what is left of `lines`; empty where it finds nothing to do. */
export function offerOf(rule: PriceRule, lines: readonly OpenLine[]): Taking[] {
  switch (rule.kind) {
    case 'buyNGet':
      return offerFree(rule, lines);
    case 'bundle':
      return offerBundles(rule, lines);
    case 'quantityPrice':
      return offerQuantityPrice(rule, lines);
    case 'percentOff':
      return offerPercent(rule, lines);
  }
}

/** The member price on all that is left of the lines that have one below their price. */
export function offerMemberPrice(lines: readonly OpenLine[]): Taking[] {
  return lines.flatMap((line) => {
    if (line.memberPrice === null || line.memberPrice >= line.unitPrice) return [];
    return whole(line, priceOf(line.unitPrice, line.left) - priceOf(line.memberPrice, line.left));
  });
}

function offerFree(terms: BuyNGetTerms, lines: readonly OpenLine[]): Taking[] {
  const group = terms.buy + terms.free;
  if (terms.free <= 0 || terms.buy < 0) return [];
  const runs = piecesOf(terms.productIds, lines);
  const inGroups = Math.floor(countOf(runs) / group) * group;
  const freeAmongFirst = (pieces: number) =>
    Math.floor(pieces / group) * terms.free + Math.max(0, (pieces % group) - terms.buy);
  let seen = 0;
  return takeFirst(runs, inGroups).map(({ line, pieces }) => {
    const free = freeAmongFirst(seen + pieces) - freeAmongFirst(seen);
    seen += pieces;
    return { line, taken: pieces * 1000, saving: free * line.unitPrice };
  });
}

function offerBundles(terms: BundleTerms, lines: readonly OpenLine[]): Taking[] {
  const needed = new Map<string, number>();
  for (const { productId, pieces } of terms.items) {
    if (pieces > 0) needed.set(productId, (needed.get(productId) ?? 0) + pieces);
  }
  if (needed.size === 0) return [];
  const kinds = [...needed].map(([id, pieces]) => ({ pieces, runs: piecesOf([id], lines) }));
  const bundles = Math.min(...kinds.map(({ pieces, runs }) => Math.floor(countOf(runs) / pieces)));
  const taken = kinds
    .flatMap(({ pieces, runs }) => takeFirst(runs, bundles * pieces))
    .sort((a, b) => byKey(a.line, b.line));
  const worth = taken.map(({ line, pieces }) => line.unitPrice * pieces);
  const saving = worth.reduce((sum, one) => sum + one, 0) - bundles * terms.price;
  if (saving <= 0) return [];
  const savings = shareOut(saving, worth);
  return taken.map(({ line, pieces }, index) => ({
    line,
    taken: pieces * 1000,
    saving: savings[index] ?? rupiah(0),
  }));
}

function offerQuantityPrice(terms: QuantityPriceTerms, lines: readonly OpenLine[]): Taking[] {
  const runs = piecesOf(terms.productIds, lines);
  if (countOf(runs) < terms.fromPieces) return [];
  return runs.map(({ line, pieces }) => ({
    line,
    taken: pieces * 1000,
    saving: pieces * Math.max(0, line.unitPrice - terms.price),
  }));
}

function offerPercent(terms: PercentOffTerms, lines: readonly OpenLine[]): Taking[] {
  const { productIds, categoryIds, producerIds } = terms;
  const everything = productIds.length + categoryIds.length + producerIds.length === 0;
  return lines.flatMap((line) => {
    const named =
      names(productIds, line.productId) ||
      names(categoryIds, line.categoryId) ||
      names(producerIds, line.producerId);
    if (!everything && !named) return [];
    const bp = Math.min(Math.max(terms.bp, 0), 10_000);
    return whole(line, proportion(priceOf(line.unitPrice, line.left), bp, 10_000));
  });
}

/** A line taken with all that is left of it, or left alone where nothing would be saved. */
function whole(line: OpenLine, saving: number): Taking[] {
  return saving > 0 ? [{ line, taken: line.left, saving }] : [];
}

function names(ids: readonly string[], id: string | null): boolean {
  return id !== null && ids.includes(id);
}

/** The order in which lines stand wherever an order decides: by key, code unit by code unit. */
export function byKey(a: { key: string }, b: { key: string }): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

interface Run {
  line: OpenLine;
  pieces: number;
}

/** The whole pieces left of these products, dearest first, equals in the order of their keys. */
function piecesOf(productIds: readonly string[], lines: readonly OpenLine[]): Run[] {
  return lines
    .filter((line) => names(productIds, line.productId))
    .map((line) => ({ line, pieces: Math.floor(line.left / 1000) }))
    .filter((run) => run.pieces > 0)
    .sort((a, b) => b.line.unitPrice - a.line.unitPrice);
}

function countOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.pieces, 0);
}

function takeFirst(runs: readonly Run[], most: number): Run[] {
  let missing = most;
  return runs.flatMap(({ line, pieces }) => {
    const taken = Math.min(pieces, missing);
    missing -= taken;
    return taken > 0 ? [{ line, pieces: taken }] : [];
  });
}
