import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import { verifyBooks } from '../../../src/shop/host.ts';
import { emptyShop, newKey, refusal } from '../../support/shop.ts';
import { pins, staffedShop } from '../people/people-shop.ts';
import { addMember, memberDraft, sellOnAccount } from './members-shop.ts';

function pay(
  { client, registerId }: Pick<Awaited<ReturnType<typeof emptyShop>>, 'client' | 'registerId'>,
  memberId: string,
  amount: number,
  kind: 'cash' | 'transfer' | 'qris' = 'cash',
  key = newKey(),
) {
  const tender = { kind, reference: kind === 'cash' ? '' : 'BUKTI-1' };
  return client.members.payAccount({ key, memberId, registerId, amount: rupiah(amount), tender });
}

describe('a member’s account', () => {
  it('grows by what is bought on it and shrinks by what is paid', async () => {
    const opened = await emptyShop();
    const { client, registerId, shop } = opened;
    const member = await addMember(client);
    const sale = await sellOnAccount(client, registerId, 60_000, member.id);
    const paid = await pay(opened, member.id, 25_000, 'transfer');
    expect(paid.member.owed).toBe(35_000);
    const { entries, member: now, next } = await client.members.get({ id: member.id });
    expect(now.owed).toBe(35_000);
    expect(next).toBeNull();
    expect(entries).toMatchObject([
      {
        kind: 'payment',
        amount: -25_000,
        owed: 35_000,
        subject: null,
        reference: 'BUKTI-1',
        tender: 'transfer',
      },
      {
        kind: 'sale',
        amount: 60_000,
        owed: 60_000,
        subject: { id: sale.id, number: sale.receiptNumber },
        reference: '',
        tender: null,
      },
    ]);
    expect(entries[0]).toEqual(paid.entry);
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });

  it('is read a page at a time', async () => {
    const { client, registerId } = await emptyShop();
    const { id } = await addMember(client);
    for (const amount of [1000, 2000, 3000]) await sellOnAccount(client, registerId, amount, id);
    const first = await client.members.get({ id, limit: 2 });
    expect(first.entries.map(({ owed }) => owed)).toEqual([6000, 3000]);
    const rest = await client.members.get({ id, limit: 2, before: first.next });
    expect(rest.entries.map(({ owed }) => owed)).toEqual([1000]);
    expect(rest.next).toBeNull();
  });

  it('is never paid more than is owed, and asking twice pays once', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    const member = await addMember(client);
    expect(await refusal(pay(opened, member.id, 1))).toEqual({
      code: 'OVERPAID',
      data: { owed: 0 },
    });
    await sellOnAccount(client, registerId, 40_000, member.id);
    expect(await refusal(pay(opened, member.id, 40_001))).toEqual({
      code: 'OVERPAID',
      data: { owed: 40_000 },
    });
    const key = newKey();
    const first = await pay(opened, member.id, 30_000, 'cash', key);
    expect(await pay(opened, member.id, 30_000, 'cash', key)).toEqual(first);
    expect((await client.members.get({ id: member.id })).member.owed).toBe(10_000);
  });

  it('stops at its limit, and says what it is and who could allow more', async () => {
    const opened = await staffedShop();
    const { client, registerId, staff } = opened;
    const member = await addMember(client);
    const cashier = await opened.enter('cashier');
    await sellOnAccount(cashier.client, registerId, 90_000, member.id);
    const { code, data } = await refusal(
      sellOnAccount(cashier.client, registerId, 10_001, member.id),
    );
    expect(code).toBe('ACCOUNT_LIMIT');
    expect(data).toMatchObject({ limit: 100_000, owed: 90_000 });
    expect((data as { by: { id: string }[] }).by.map(({ id }) => id)).toEqual([
      staff.supervisor,
      staff.manager,
      staff.owner,
    ]);
    await sellOnAccount(cashier.client, registerId, 10_000, member.id);
  });

  it('goes over its limit by an approval, once, with both names in the audit log', async () => {
    const opened = await staffedShop();
    const { client, registerId, staff } = opened;
    const member = await addMember(client, { accountLimit: rupiah(0) });
    const cashier = await opened.enter('cashier');
    const { approval } = await cashier.client.people.approve({
      staffId: staff.supervisor,
      pin: pins.supervisor,
      permission: 'account.overLimit',
    });
    await sellOnAccount(cashier.client, registerId, 5000, member.id, approval);
    expect(
      await refusal(sellOnAccount(cashier.client, registerId, 5000, member.id, approval)),
    ).toMatchObject({ code: 'APPROVAL_NEEDED', data: { permission: 'account.overLimit' } });
    const { entries } = await client.audit.list({ action: 'member.overLimit' });
    expect(entries).toMatchObject([
      { who: 'Uji cashier', approvedBy: 'Uji supervisor', detail: { limit: 0, amount: 5000 } },
    ]);
    expect((await client.members.get({ id: member.id })).member.owed).toBe(5000);
  });

  it('is paid only while a shift is open at a register that exists', async () => {
    const opened = await emptyShop({ shift: false });
    const { id } = await addMember(opened.client);
    expect(await refusal(pay(opened, id, 1000))).toMatchObject({ code: 'SHIFT_NOT_OPEN' });
    expect(await refusal(pay({ ...opened, registerId: newKey() }, id, 1000))).toMatchObject({
      code: 'REGISTER_NOT_FOUND',
    });
  });

  it('of somebody who left can still be paid', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    const member = await addMember(client);
    await sellOnAccount(client, registerId, 10_000, member.id);
    const gone = memberDraft({ active: false });
    await client.members.save({ key: newKey(), id: member.id, member: gone });
    expect((await pay(opened, member.id, 10_000)).member.owed).toBe(0);
  });

  it('shrinks by what comes back, below nothing where that had been paid for already', async () => {
    const opened = await emptyShop();
    const { client, registerId, shop } = opened;
    const member = await addMember(client);
    const sale = await sellOnAccount(client, registerId, 30_000, member.id);
    await pay(opened, member.id, 30_000);
    const lines = [{ position: 1, quantity: quantity(1000) }];
    const { payout } = await client.refunds.preview({ saleId: sale.id, lines, payout: 'tenders' });
    const { refund } = await client.refunds.create({
      key: newKey(),
      saleId: sale.id,
      registerId,
      lines: lines.map((line) => ({ ...line, restock: true })),
      payout: 'tenders',
      reason: 'tidak jadi',
      expectedPayout: payout,
    });
    const { member: now, entries } = await client.members.get({ id: member.id });
    expect(now.owed).toBe(-30_000);
    expect(entries[0]).toMatchObject({
      kind: 'refund',
      amount: -30_000,
      subject: { id: refund.id, number: refund.refundNumber },
    });
    expect(await refusal(pay(opened, member.id, 1))).toMatchObject({ data: { owed: 0 } });
    await sellOnAccount(client, registerId, 40_000, member.id);
    expect((await client.members.get({ id: member.id })).member.owed).toBe(10_000);
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });

  it('prints what was owed, paid and is left, and opens the drawer for cash', async () => {
    const opened = await emptyShop();
    const { client, registerId } = opened;
    const member = await addMember(client);
    await sellOnAccount(client, registerId, 10_000, member.id);
    await pay(opened, member.id, 4000, 'qris');
    await pay(opened, member.id, 4000);
    const jobs = await client.printing.jobs({});
    expect(jobs.map(({ kind }) => kind)).toEqual(['slip', 'drawer', 'slip', 'receipt']);
  });

  it('is, after any day of sales and payments, the sum of what went over it', async () => {
    const opened = await emptyShop();
    const { client, registerId, shop } = opened;
    const members = [
      await addMember(client, { accountLimit: rupiah(10_000_000) }),
      await addMember(client, { accountLimit: rupiah(10_000_000) }),
    ];
    const owed = new Map(members.map(({ id }) => [id, 0]));
    const step = fc.record({
      who: fc.nat(1),
      amount: fc.integer({ min: 1, max: 50_000 }),
      pays: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const { who, amount, pays } of steps) {
          const id = members[who]?.id ?? '';
          const before = owed.get(id) ?? 0;
          if (!pays) {
            await sellOnAccount(client, registerId, amount, id);
            owed.set(id, before + amount);
          } else if (amount <= before) {
            await pay(opened, id, amount);
            owed.set(id, before - amount);
          } else {
            expect(await refusal(pay(opened, id, amount))).toMatchObject({ code: 'OVERPAID' });
          }
        }
        for (const [id, sum] of owed) {
          const { member, entries } = await client.members.get({ id, limit: 200 });
          expect(member.owed).toBe(sum);
          expect(entries.slice(0, 1).map((entry) => entry.owed)).toEqual(
            entries.length === 0 ? [] : [sum],
          );
        }
        expect(verifyBooks(shop.store.db)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('verify', () => {
  it.each([
    ['what is owed was changed by hand', 'UPDATE account_balance SET owed = owed - 1000'],
    ['what is owed was forgotten', 'DELETE FROM account_balance'],
  ])('says so when %s', async (_, sql) => {
    const { client, registerId, shop } = await emptyShop();
    const member = await addMember(client);
    await sellOnAccount(client, registerId, 60_000, member.id);
    shop.store.db.exec(sql);
    expect(verifyBooks(shop.store.db)).toEqual([{ check: 'ACCOUNT', detail: member.number }]);
  });
});
