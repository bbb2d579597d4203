import type { DenominationCount } from '../../../src/domain/denominations.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { Role } from '../../../src/domain/permissions.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { emptyShop, newKey } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

export type Client = Shop['client'];

/** A showroom with a float of Rp200.000 in the drawer. */
export async function shopWithFloat(): Promise<TestShop> {
  const shop = await emptyShop({ shift: false });
  const { client, registerId } = shop;
  await client.shifts.open({ key: newKey(), registerId, count: { 'note-50000': 4 } });
  return shop;
}

/** Adds a person and signs him in. Returns his door and, for approvals, his id. */
export async function signedIn({ shop, client }: TestShop, name: string, role: Role, pin: string) {
  const { id } = await client.people.save({ key: newKey(), id: null, name, role, pin });
  const { session } = await client.people.signIn({ staffId: id, pin });
  return { id, pin, client: shop.clientAs(session) };
}

/** Notes and coins that come to `amount` rupiah, a multiple of 100. */
export function countOf(amount: number): DenominationCount {
  return {
    'note-50000': Math.floor(amount / 50_000),
    'coin-100': (amount % 50_000) / 100,
  };
}

export function close(
  client: Client,
  registerId: string,
  counted: number,
  more: { reason?: string; approval?: string | null; key?: string } = {},
) {
  return client.shifts.close({
    key: more.key ?? newKey(),
    registerId,
    count: countOf(counted),
    reason: more.reason ?? null,
    approval: more.approval ?? null,
  });
}

export const move = (
  client: Client,
  registerId: string,
  kind: 'cashIn' | 'cashOut',
  amount: number,
  reason = 'uji',
) => client.shifts[kind]({ key: newKey(), registerId, amount: rupiah(amount), reason });

/** The audit entries of one action, oldest first. */
export async function audited(client: Client, action: string) {
  const { entries } = await client.audit.list({ action });
  return entries.toReversed();
}
