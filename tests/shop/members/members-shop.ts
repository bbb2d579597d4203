import type { Member, MemberDraft } from '../../../src/contract/members.ts';
import type { GivenTender, Sale } from '../../../src/contract/counter.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { newKey } from '../../support/shop.ts';

type Client = Shop['client'];

export function memberDraft(changes: Partial<MemberDraft> = {}): MemberDraft {
  return {
    number: '',
    name: 'Anggota Contoh',
    phone: '',
    accountLimit: rupiah(100_000),
    active: true,
    ...changes,
  };
}

export function addMember(client: Client, changes: Partial<MemberDraft> = {}): Promise<Member> {
  return client.members.save({ key: newKey(), id: null, member: memberDraft(changes) });
}

/** Sells an open item for `amount`, to a member where `memberId` is given. */
export async function sell(
  client: Client,
  registerId: string,
  amount: number,
  tenders: GivenTender[],
  more: { memberId?: string; limitApproval?: string | null } = {},
): Promise<Sale> {
  const key = newKey;
  await client.counter.clearCart({ key: key(), registerId });
  let { cart } = await client.counter.addOpenItem({
    key: key(),
    registerId,
    name: 'Barang lepas',
    unitPrice: rupiah(amount),
  });
  if (more.memberId !== undefined) {
    cart = await client.counter.setMember({ key: key(), registerId, memberId: more.memberId });
  }
  return client.counter.completeSale({
    key: key(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders,
    limitApproval: more.limitApproval ?? null,
  });
}

/** Puts `amount` on the member's account. */
export function sellOnAccount(
  client: Client,
  registerId: string,
  amount: number,
  memberId: string,
  limitApproval: string | null = null,
): Promise<Sale> {
  const tenders: GivenTender[] = [{ kind: 'account', amount: rupiah(amount) }];
  return sell(client, registerId, amount, tenders, { memberId, limitApproval });
}
