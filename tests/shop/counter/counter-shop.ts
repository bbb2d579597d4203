import type { Cart, GivenTender, GivenDiscount } from '../../../src/contract/counter.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { Permission, Role } from '../../../src/domain/permissions.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { newKey } from '../../support/shop.ts';
import { pins, staffedShop } from '../people/people-shop.ts';
import type { StaffedShop } from '../people/people-shop.ts';

export type Client = Shop['client'];

/** A showroom with people, and short ways to what a counter does all day. */
export async function counterShop() {
  const shop = await staffedShop();
  return { ...shop, ...deskOf(shop, shop.client, shop.registerId) };
}

export type CounterShop = Awaited<ReturnType<typeof counterShop>>;

/** What one person does at one register. */
export function deskOf(shop: StaffedShop, client: Client, registerId: string) {
  const cart = () => client.counter.cart({ registerId });
  const lineOf = async (index = 0) => (await cart()).lines[index]?.id ?? '';
  return {
    cart,
    lineOf,
    scan: (code: string) => client.counter.addByCode({ key: newKey(), registerId, code }),
    add: (productId: string, pieces = 1) =>
      client.counter.addLine({
        key: newKey(),
        registerId,
        productId,
        quantity: quantity(pieces * 1000),
      }),
    openItem: (name: string, unitPrice: number) =>
      client.counter.addOpenItem({
        key: newKey(),
        registerId,
        name,
        unitPrice: rupiah(unitPrice),
      }),
    setQuantity: (lineId: string, pieces: number, approval: string | null = null) =>
      client.counter.setQuantity({
        key: newKey(),
        lineId,
        quantity: quantity(pieces * 1000),
        approval,
      }),
    setPrice: (lineId: string, price: number | null, approval: string | null = null) =>
      client.counter.setPrice({
        key: newKey(),
        lineId,
        unitPrice: price === null ? null : rupiah(price),
        approval,
      }),
    setDiscount: (lineId: string, discount: GivenDiscount | null, approval: string | null = null) =>
      client.counter.setDiscount({ key: newKey(), lineId, discount, approval }),
    setCartDiscount: (discount: GivenDiscount | null, approval: string | null = null) =>
      client.counter.setCartDiscount({ key: newKey(), registerId, discount, approval }),
    hold: (name: string | null = null) => client.counter.hold({ key: newKey(), registerId, name }),
    resume: (cartId: string) => client.counter.resume({ key: newKey(), registerId, cartId }),
    /** Pays the cart as it is now. */
    pay: async (
      tenders: GivenTender[] | null = null,
      extra: { approval?: string; limitApproval?: string; receipt?: 'print' | 'none' } = {},
    ) => {
      const seen = await cart();
      return client.counter.completeSale({
        key: newKey(),
        cartId: seen.id ?? '',
        expectedTotal: seen.total,
        tenders: tenders ?? [cash(seen.total)],
        ...extra,
      });
    },
    /** What `role` gives for one command of this person. */
    approvedBy: async (role: Role, permission: Permission) => {
      const asked = { staffId: shop.staff[role], pin: pins[role], permission };
      return (await client.people.approve(asked)).approval;
    },
  };
}

export const cash = (tendered: number): GivenTender => ({
  kind: 'cash',
  tendered: rupiah(tendered),
});

export const off = (amount: number): GivenDiscount => ({ kind: 'amount', amount: rupiah(amount) });

export const percent = (bp: number): GivenDiscount => ({ kind: 'percent', bp });

/** The newest entry of the audit log with this action. */
export async function audited(client: Client, action: string) {
  const { entries } = await client.audit.list({ action });
  return entries[0];
}

/** What a cart says of its lines, in short. */
export const inShort = (cart: Cart) =>
  cart.lines.map((line) => [line.name, line.quantity / 1000, line.total]);
