import { describe, expect, it } from 'vitest';
import { emptyShop, newKey, refusal, standingClock } from '../../support/shop.ts';

describe('a shift', () => {
  it('opens with a float counted by notes and coins, and survives the end of the program', async () => {
    const clock = standingClock();
    const shop = await emptyShop({ clock, shift: false });
    const { client, registerId } = shop;
    expect((await client.shifts.current({ registerId })).shift).toBeNull();
    const shift = await client.shifts.open({
      key: newKey(),
      registerId,
      count: { 'note-50000': 2, 'note-2000': 10, 'coin-500': 3 },
    });
    expect(shift).toMatchObject({
      number: 1,
      businessDay: '2026-11-22',
      openedAt: clock.at,
      float: 121_500,
    });
    await shop.shop.close();
    const again = await emptyShop({ folder: shop.folder, clock, shift: false });
    expect((await again.client.shifts.current({ registerId })).shift).toEqual(shift);
  });

  it('is one at a register: a second is refused with who opened the first', async () => {
    const { client, registerId } = await emptyShop();
    const { shift } = await client.shifts.current({ registerId });
    const second = client.shifts.open({ key: newKey(), registerId, count: {} });
    expect(await refusal(second)).toEqual({
      code: 'SHIFT_OPEN',
      data: { number: 1, openedBy: shift?.openedBy },
    });
  });

  it('opened twice with one key is opened once', async () => {
    const { client, registerId } = await emptyShop({ shift: false });
    const command = { key: newKey(), registerId, count: { 'note-1000': 5 } };
    const [one, two] = [await client.shifts.open(command), await client.shifts.open(command)];
    expect(two).toEqual(one);
    expect((await client.shifts.list({})).shifts).toHaveLength(1);
  });

  it('is refused at a register that does not exist', async () => {
    const { client } = await emptyShop();
    const nowhere = client.shifts.open({ key: newKey(), registerId: newKey(), count: {} });
    expect((await refusal(nowhere)).code).toBe('REGISTER_NOT_FOUND');
  });
});
