/**
 * The arithmetic of a cart once more, written from its description alone: piece by piece, in
 * BigInt, with no care for speed. It checks the one the shop runs.
 */

export type PlainDiscount = { kind: 'amount'; amount: number } | { kind: 'percent'; bp: number };

export interface PlainLine {
  key: string;
  productId: string | null;
  categoryId: string | null;
  producerId: string | null;
  memberPrice: number | null;
  unitPrice: number;
  quantity: number;
  discount: PlainDiscount | null;
  taxRateBp: number;
  hasOverride: boolean;
}

export type PlainRule = {
  id: string;
  name: string;
  from: string | null;
  until: string | null;
  membersOnly: boolean;
} & (
  | { kind: 'buyNGet'; buy: number; free: number; productIds: string[] }
  | { kind: 'bundle'; items: { productId: string; pieces: number }[]; price: number }
  | { kind: 'quantityPrice'; productIds: string[]; fromPieces: number; price: number }
  | {
      kind: 'percentOff';
      bp: number;
      productIds: string[];
      categoryIds: string[];
      producerIds: string[];
    }
);

export interface PlainCart {
  lines: PlainLine[];
  discount: PlainDiscount | null;
  rules: PlainRule[];
  isMember: boolean;
  day: string;
  tax: 'none' | 'included' | 'added';
}

/** One piece, or the crumb that a weighed line has beyond its whole pieces. */
interface Bit {
  line: PlainLine;
  thousandths: bigint;
  free: boolean;
}

/** What a rule would take, and what it would save on each line. */
interface Try {
  id: string;
  taken: Bit[];
  saved: Map<PlainLine, bigint>;
}

const round = (numerator: bigint, denominator: bigint) =>
  (2n * numerator + denominator) / (2n * denominator);
const total = (numbers: Iterable<bigint>) => [...numbers].reduce((sum, one) => sum + one, 0n);
const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const costs = (unitPrice: number, thousandths: bigint) =>
  round(BigInt(unitPrice) * thousandths, 1000n);
const thousandthsOf = (bits: Bit[]) => total(bits.map((bit) => bit.thousandths));

export function plainCart(cart: PlainCart) {
  const rows = [...cart.lines]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((line) => ({ line, gross: costs(line.unitPrice, BigInt(line.quantity)) }))
    .map((row) => ({ ...row, byHand: off(row.line.discount, row.gross) }));

  const bits = rows
    .filter(({ line, byHand }) => byHand === 0n && !line.hasOverride)
    .flatMap(({ line }) => breakUp(line));
  const ran = letRulesRun(cart, bits);

  const ruled = rows.map((row) => {
    const byRule = total(ran.map((one) => one.saved.get(row.line) ?? 0n));
    return { ...row, byRule, left: row.gross - row.byHand - byRule };
  });
  const left = ruled.map((row) => row.left);
  const shares = largestRemainder(off(cart.discount, total(left)), left);

  const priced = ruled.map((row, index) => {
    const cartDiscount = shares[index] ?? 0n;
    const net = row.left - cartDiscount;
    const rate = BigInt(row.line.taxRateBp);
    let tax = 0n;
    if (cart.tax === 'included') tax = round(net * rate, 10_000n + rate);
    if (cart.tax === 'added') tax = round(net * rate, 10_000n);
    return {
      line: row.line,
      amounts: {
        gross: row.gross,
        lineDiscount: row.byHand,
        ruleDiscount: row.byRule,
        cartDiscount,
        discount: row.gross - net,
        tax,
        total: cart.tax === 'added' ? net + tax : net,
      },
    };
  });
  return {
    lines: cart.lines.flatMap((line) =>
      priced.filter((one) => one.line === line).map((one) => numbers(one.amounts)),
    ),
    total: Number(total(priced.map((one) => one.amounts.total))),
    applied: ran.map((one) => ({ ruleId: one.id, amount: Number(total(one.saved.values())) })),
  };
}

function numbers(line: Record<string, bigint>) {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, Number(value)]));
}

function off(discount: PlainDiscount | null, from: bigint): bigint {
  if (!discount) return 0n;
  if (discount.kind === 'amount') return smaller(BigInt(discount.amount), from);
  return smaller(round(from * BigInt(discount.bp), 10_000n), from);
}

function breakUp(line: PlainLine): Bit[] {
  const bits: Bit[] = [];
  for (let left = BigInt(line.quantity); left > 0n; left -= 1000n) {
    bits.push({ line, thousandths: smaller(left, 1000n), free: true });
  }
  return bits;
}

function letRulesRun(cart: PlainCart, bits: Bit[]): Try[] {
  const ran: Try[] = [];
  for (;;) {
    const free = bits.filter((bit) => bit.free);
    const tries = cart.rules
      .filter((rule) => cart.isMember || !rule.membersOnly)
      .filter((rule) => !(rule.from && cart.day < rule.from))
      .filter((rule) => !(rule.until && cart.day > rule.until))
      .map((rule) => tryRule(rule, free));
    if (cart.isMember) tries.push(tryMemberPrice(free));
    const worth = (one: Try) => total(one.saved.values());
    const [best] = tries
      .filter((one) => worth(one) > 0n && !ran.some((before) => before.id === one.id))
      .sort((a, b) => Number(worth(b) - worth(a)) || (a.id < b.id ? -1 : 1));
    if (!best) return ran;
    for (const bit of best.taken) bit.free = false;
    ran.push(best);
  }
}

function tryRule(rule: PlainRule, free: Bit[]): Try {
  const attempt: Try = { id: rule.id, taken: [], saved: new Map() };
  const save = (line: PlainLine, amount: bigint) =>
    attempt.saved.set(line, (attempt.saved.get(line) ?? 0n) + amount);
  const pieces = free
    .filter((bit) => bit.thousandths === 1000n)
    .sort((a, b) => b.line.unitPrice - a.line.unitPrice || (a.line.key < b.line.key ? -1 : 1));

  if (rule.kind === 'buyNGet') {
    const named = pieces.filter((bit) => rule.productIds.includes(bit.line.productId ?? ''));
    for (;;) {
      const group = named.splice(0, rule.buy + rule.free);
      if (group.length < rule.buy + rule.free) break;
      attempt.taken.push(...group);
      for (const bit of group.slice(rule.buy)) save(bit.line, BigInt(bit.line.unitPrice));
    }
  }

  if (rule.kind === 'quantityPrice') {
    const named = pieces.filter((bit) => rule.productIds.includes(bit.line.productId ?? ''));
    if (named.length >= rule.fromPieces) {
      attempt.taken.push(...named);
      for (const bit of named) {
        if (bit.line.unitPrice > rule.price) {
          save(bit.line, BigInt(bit.line.unitPrice) - BigInt(rule.price));
        }
      }
    }
  }

  if (rule.kind === 'bundle') {
    let paid = 0n;
    for (;;) {
      const bundle: Bit[] = [];
      for (const item of rule.items) {
        const found = pieces
          .filter((bit) => bit.line.productId === item.productId && !bundle.includes(bit))
          .slice(0, item.pieces);
        bundle.push(...found);
      }
      const wanted = rule.items.reduce((sum, item) => sum + item.pieces, 0);
      if (wanted === 0 || bundle.length < wanted) break;
      for (const bit of bundle) pieces.splice(pieces.indexOf(bit), 1);
      attempt.taken.push(...bundle);
      paid += BigInt(rule.price);
    }
    const lines = [...new Set(attempt.taken.map((bit) => bit.line))].sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
    const worth = lines.map((line) => {
      const pieces = attempt.taken.filter((bit) => bit.line === line);
      return BigInt(line.unitPrice) * BigInt(pieces.length);
    });
    const saving = total(worth) - paid;
    if (saving > 0n) {
      const shares = largestRemainder(saving, worth);
      lines.forEach((line, index) => save(line, shares[index] ?? 0n));
    }
  }

  if (rule.kind === 'percentOff') {
    const { productIds, categoryIds, producerIds } = rule;
    const forAll = !productIds.length && !categoryIds.length && !producerIds.length;
    for (const line of new Set(free.map((bit) => bit.line))) {
      const named =
        productIds.includes(line.productId ?? '') ||
        categoryIds.includes(line.categoryId ?? '') ||
        producerIds.includes(line.producerId ?? '');
      const rest = free.filter((bit) => bit.line === line);
      const worth = costs(line.unitPrice, thousandthsOf(rest));
      const amount = round(worth * BigInt(rule.bp), 10_000n);
      if ((forAll || named) && amount > 0n) {
        attempt.taken.push(...rest);
        save(line, amount);
      }
    }
  }
  return attempt;
}

function tryMemberPrice(free: Bit[]): Try {
  const attempt: Try = { id: 'member', taken: [], saved: new Map() };
  for (const line of new Set(free.map((bit) => bit.line))) {
    if (line.memberPrice === null || line.memberPrice >= line.unitPrice) continue;
    const rest = free.filter((bit) => bit.line === line);
    const weight = thousandthsOf(rest);
    const amount = costs(line.unitPrice, weight) - costs(line.memberPrice, weight);
    if (amount === 0n) continue;
    attempt.taken.push(...rest);
    attempt.saved.set(line, amount);
  }
  return attempt;
}

/** Every part its floor, then a rupiah each to whoever lost most by it, the first among equals. */
function largestRemainder(amount: bigint, weights: bigint[]): bigint[] {
  const whole = total(weights);
  if (amount === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => ({
    gets: (amount * weight) / whole,
    lost: (amount * weight) % whole,
  }));
  while (total(parts.map((part) => part.gets)) < amount) {
    const most = parts.reduce((best, part) => (part.lost > best.lost ? part : best));
    most.gets += 1n;
    most.lost = -1n;
  }
  return parts.map((part) => part.gets);
}
