import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { emptyShop, newKey, refusal } from '../../support/shop.ts';
import { staffedShop } from '../people/people-shop.ts';
import { addMember, memberDraft, sellOnAccount } from './members-shop.ts';

describe('members', () => {
  it('are numbered one after another unless a number is given', async () => {
    const { client } = await emptyShop();
    const numbers = [];
    for (const number of ['', '', '0041', 'B-7', '', '3271000000000001', '']) {
      numbers.push((await addMember(client, { number })).number);
    }
    expect(numbers).toEqual(['0001', '0002', '0041', 'B-7', '0042', '3271000000000001', '0043']);
  });

  it('do not share a number, whatever its case', async () => {
    const { client } = await emptyShop();
    await addMember(client, { number: 'B-7', name: 'Siti Contoh' });
    expect(await refusal(addMember(client, { number: 'b-7' }))).toEqual({
      code: 'MEMBER_NUMBER_TAKEN',
      data: { number: 'b-7', name: 'Siti Contoh' },
    });
  });

  it('are found by any words of name, number and telephone, the exact number first', async () => {
    const { client } = await emptyShop();
    await addMember(client, { name: 'Siti Aminah Contoh', phone: '0812-0000-1234' });
    await addMember(client, {
      name: 'Aminah 0001 Contoh',
      number: 'X1',
      phone: '+62 813 0000 9999',
    });
    await addMember(client, { name: '100% Contoh', number: 'P_1' });
    const found = async (text: string) =>
      (await client.members.search({ text })).members.map(({ number }) => number);
    expect(await found('aminah siti')).toEqual(['0001']);
    expect(await found('0001')).toEqual(['0001', 'X1']);
    expect(await found('081300009')).toEqual(['X1']);
    expect(await found('+6281200001234')).toEqual(['0001']);
    expect(await found('812-0000')).toEqual(['0001']);
    expect(await found('100%')).toEqual(['P_1']);
    expect(await found('p_1')).toEqual(['P_1']);
    expect(await found('%')).toEqual(['P_1']);
    expect(await found('tidak ada')).toEqual([]);
    expect(await found('')).toEqual(['P_1', 'X1', '0001']);
  });

  it('are listed a page at a time', async () => {
    const { client } = await emptyShop();
    for (const name of ['Ani', 'Budi', 'Cici']) await addMember(client, { name });
    const first = await client.members.search({ limit: 2 });
    expect(first).toMatchObject({ members: [{ name: 'Ani' }, { name: 'Budi' }], more: true });
    const rest = await client.members.search({ limit: 2, offset: 2 });
    expect(rest).toMatchObject({ members: [{ name: 'Cici' }], more: false });
  });

  it('who left are out of the way, and cannot be chosen for a cart', async () => {
    const { client, registerId } = await emptyShop();
    const member = await addMember(client);
    await client.members.save({
      key: newKey(),
      id: member.id,
      member: memberDraft({ active: false }),
    });
    expect((await client.members.search({})).members).toEqual([]);
    const all = await client.members.search({ includeInactive: true });
    expect(all.members).toMatchObject([{ number: '0001', active: false }]);
    expect(
      await refusal(client.counter.setMember({ key: newKey(), registerId, memberId: member.id })),
    ).toMatchObject({ code: 'MEMBER_NOT_FOUND' });
  });

  it('who owe are listed alone where that is asked', async () => {
    const { client, registerId } = await emptyShop();
    await addMember(client, { name: 'Ani' });
    const owing = await addMember(client, { name: 'Budi' });
    await sellOnAccount(client, registerId, 20_000, owing.id);
    expect((await client.members.search({ owing: true })).members).toMatchObject([
      { name: 'Budi', owed: 20_000 },
    ]);
  });

  it('get another limit only with a trace of who gave it', async () => {
    const { client, enter } = await staffedShop();
    const member = await addMember(client);
    const manager = await enter('manager');
    await manager.client.members.save({
      key: newKey(),
      id: member.id,
      member: memberDraft({ accountLimit: rupiah(500_000) }),
    });
    const { entries } = await client.audit.list({ action: 'member.change' });
    expect(entries).toMatchObject([
      {
        who: 'Uji manager',
        subject: '0001',
        detail: { accountLimit: { from: 100_000, to: 500_000 } },
      },
    ]);
  });
});
