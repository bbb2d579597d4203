import type { Cart, CartLine, HeldCart, RanRule } from '../../contract/counter.ts';
import { rupiah } from '../../domain/money.ts';
import type { PricedCart } from '../../domain/pricing/cart-pricing.ts';
import type { Products } from '../catalogue/products.ts';
import { refuse } from '../refuse.ts';
import type { CartLineRow, CartRow, CartSql } from './cart-sql.ts';
import type { Neighbours } from './neighbours.ts';
import { discountOf } from './reckon.ts';
import type { Reckon } from './reckon.ts';
import type { RegisterRow } from './sql.ts';

/** Carts as screens show them. */
export interface CartView {
  /** What is in the cart that is open at a register. Refuses with REGISTER_NOT_FOUND. */
  open(registerId: string): Cart;
  held(): HeldCart[];
  /** A held cart by its row. */
  describeHeld(row: CartRow): HeldCart;
}

export interface CartViewDeps {
  sql: CartSql;
  register(id: string): RegisterRow | undefined;
  products: Pick<Products, 'find'>;
  members: Pick<Neighbours['members'], 'find'>;
  reckon: Reckon;
}

/** How many of a held cart's goods are named in the list. */
const namedGoods = 3;

export function createCartView(deps: CartViewDeps): CartView {
  const { sql, products, members, reckon } = deps;

  const memberOf = (row: CartRow | undefined) => {
    const id = row?.memberId ?? null;
    const member = id === null ? null : members.find(id);
    // Whoever left since is nobody's member any more.
    return member?.active !== true
      ? null
      : { id: member.id, number: member.number, name: member.name };
  };

  const goodsOf = (row: CartLineRow) => {
    if (row.productId === null) return null;
    const product = products.find(row.productId);
    if (product === null) throw new Error(`cart line ${row.id} has no product`);
    return product;
  };

  const describe = (registerId: string, cart: CartRow | undefined): Cart => {
    const rows = cart === undefined ? [] : sql.lines.all(cart.id);
    const { priced, leftOut, taxRates, tax, day: today } = reckon(cart ?? null, rows);
    const goods = rows.map(goodsOf);
    const wanted = new Map<string, number>();
    for (const { productId, quantity } of rows) {
      if (productId !== null) wanted.set(productId, (wanted.get(productId) ?? 0) + quantity);
    }
    const rules = rulesByLine(priced);
    const sum = (pick: (line: PricedCart['lines'][number]) => number) =>
      rupiah(priced.lines.reduce((whole, line) => whole + pick(line), 0));

    const lines = rows.map((row, index): CartLine => {
      const product = goods[index] ?? null;
      const { tax: taxAmount, ...amounts } = at(priced.lines, index);
      const priceNow = product === null || product.price === row.listPrice ? null : product.price;
      return {
        id: row.id,
        productId: row.productId,
        sku: product?.sku ?? '',
        name: product?.name ?? row.name ?? '',
        unit: product?.unit ?? row.unit ?? 'piece',
        picture: product?.picture ?? null,
        unitPrice: row.unitPrice,
        listPrice: row.listPrice,
        priceFrom: priceSource(row),
        priceNow,
        quantity: row.quantity,
        ...amounts,
        givenDiscount: discountOf(row.discount, row.discountBp) as CartLine['givenDiscount'],
        discountLeftOut: rupiah(at(leftOut.lines, index)),
        rules: rules.get(row.id) ?? [],
        tax: tax === 'none' ? null : { rateBp: taxRates[index] ?? 0, amount: taxAmount },
        note: row.note,
        batch: row.batch,
        expiry: row.expiry,
        warnings: [
          ...(row.expiry !== null && row.expiry < today ? (['EXPIRED'] as const) : []),
          ...(priceNow === null ? [] : (['PRICE_CHANGED'] as const)),
          ...(product?.active === false ? (['INACTIVE'] as const) : []),
        ],
        onHand: product?.onHand ?? null,
        short: product !== null && (wanted.get(product.id) ?? 0) > product.onHand,
      };
    });
    return {
      id: cart?.id ?? null,
      registerId,
      name: cart?.name ?? null,
      lines,
      member: memberOf(cart),
      gross: priced.gross,
      lineDiscount: sum((line) => line.lineDiscount),
      ruleDiscount: sum((line) => line.ruleDiscount),
      cartDiscount: sum((line) => line.cartDiscount),
      discount: priced.discount,
      givenDiscount:
        cart === undefined
          ? null
          : (discountOf(cart.discount, cart.discountBp) as Cart['givenDiscount']),
      discountLeftOut: rupiah(leftOut.cart),
      rules: priced.applied.map(({ ruleId, name, amount }) => ({ ruleId, name, amount })),
      tax:
        tax === 'none' ? null : { mode: tax, amount: rupiah(priced.taxIncluded + priced.taxAdded) },
      total: priced.total,
    };
  };

  const describeHeld = (row: CartRow): HeldCart => {
    const { lines, member, total } = describe(row.registerId, row);
    return {
      id: row.id,
      registerId: row.registerId,
      name: row.name ?? '',
      heldAt: row.heldAt ?? 0,
      heldBy: row.heldBy ?? '',
      member,
      goods: lines.slice(0, namedGoods).map((line) => line.name),
      lines: lines.length,
      total,
    };
  };

  return {
    open: (registerId) => {
      if (deps.register(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
      return describe(registerId, sql.openCart.get(registerId));
    },
    held: () => sql.held.all().map(describeHeld),
    describeHeld,
  };
}

/** What each rule took off each line, by the line's id. */
export function rulesByLine(priced: PricedCart): Map<string, RanRule[]> {
  const rules = new Map<string, RanRule[]>();
  for (const { ruleId, name, lineKeys, savings } of priced.applied) {
    lineKeys.forEach((key, index) => {
      const amount = savings[index] ?? rupiah(0);
      rules.set(key, [...(rules.get(key) ?? []), { ruleId, name, amount }]);
    });
  }
  return rules;
}

function priceSource(row: CartLineRow): CartLine['priceFrom'] {
  if (row.productId === null) return 'open';
  if (row.priceBy !== null) return 'label' in JSON.parse(row.priceBy) ? 'label' : 'override';
  return row.priceAsked === 1 ? 'asked' : 'list';
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error('a line without its sums');
  return one;
}
