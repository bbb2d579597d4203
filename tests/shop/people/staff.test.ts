import { describe, expect, it } from 'vitest';
import { newKey, refusal } from '../../support/shop.ts';
import { pins, staffedShop } from './people-shop.ts';

describe('staff', () => {
  it('are never raised, lowered or locked out by somebody below them', async () => {
    const opened = await staffedShop();
    const { staff } = opened;
    const { client: manager } = await opened.enter('manager');
    const made = { key: newKey(), id: null, name: 'Bos Baru', pin: '907856' };
    expect((await refusal(manager.people.save({ ...made, role: 'owner' }))).code).toBe(
      'ROLE_ABOVE_YOURS',
    );
    const byOwner = { key: newKey(), staffId: staff.owner };
    expect((await refusal(manager.people.deactivate(byOwner))).code).toBe('ROLE_ABOVE_YOURS');
    const newPin = manager.people.setPin({ ...byOwner, pin: '907856' });
    expect((await refusal(newPin)).code).toBe('ROLE_ABOVE_YOURS');
    expect(await manager.people.save({ ...made, role: 'cashier' })).toMatchObject({
      role: 'cashier',
      hasPin: true,
    });
  });

  it('always have an owner who can sign in', async () => {
    const opened = await staffedShop();
    const { client: owner } = await opened.enter('owner');
    const mine = { key: newKey(), staffId: opened.staff.owner };
    expect((await refusal(owner.people.deactivate(mine))).code).toBe('LAST_OWNER');
    const lower = {
      id: opened.staff.owner,
      name: 'Uji owner',
      role: 'manager',
      pin: null,
    } as const;
    expect((await refusal(owner.people.save({ key: newKey(), ...lower }))).code).toBe('LAST_OWNER');
    const raise = {
      id: opened.staff.manager,
      name: 'Uji manager',
      role: 'owner',
      pin: null,
    } as const;
    await owner.people.save({ key: newKey(), ...raise });
    expect(await owner.people.save({ key: newKey(), ...lower })).toMatchObject({
      role: 'manager',
    });
  });

  it('are signed out when their role or PIN changes or they leave', async () => {
    const opened = await staffedShop();
    const { client, staff } = opened;
    const staffId = staff.cashier;
    const changes = [
      () => client.people.setPin({ key: newKey(), staffId, pin: pins.cashier }),
      () =>
        client.people.save({
          key: newKey(),
          id: staffId,
          name: 'Uji cashier',
          role: 'supervisor',
          pin: null,
        }),
      () => client.people.deactivate({ key: newKey(), staffId }),
    ];
    for (const change of changes) {
      const { client: window } = await opened.enter('cashier');
      await change();
      expect((await refusal(window.people.me({}))).code).toBe('SIGN_IN_NEEDED');
    }
  });

  it('change their own PIN with the old one, and stay signed in at that window alone', async () => {
    const opened = await staffedShop();
    const { client: here } = await opened.enter('cashier');
    const { client: elsewhere } = await opened.enter('cashier');
    const wrong = { key: newKey(), oldPin: '000001', newPin: '907856' };
    expect((await refusal(here.people.changeMyPin(wrong))).code).toBe('PIN_WRONG');
    const easy = { key: newKey(), oldPin: pins.cashier, newPin: '654321' };
    expect((await refusal(here.people.changeMyPin(easy))).code).toBe('PIN_TOO_EASY');
    await here.people.changeMyPin({ key: newKey(), oldPin: pins.cashier, newPin: '907856' });
    expect(await here.people.me({})).toMatchObject({ name: 'Uji cashier' });
    expect((await refusal(elsewhere.people.me({}))).code).toBe('SIGN_IN_NEEDED');
  });

  it('have names that nobody mixes up, and a PIN from the first day', async () => {
    const { client } = await staffedShop();
    const made = { id: null, name: 'UJI CASHIER', role: 'cashier', pin: '907856' } as const;
    expect((await refusal(client.people.save({ key: newKey(), ...made }))).code).toBe('NAME_TAKEN');
    const bare = { ...made, name: 'Tanpa PIN', pin: null };
    expect((await refusal(client.people.save({ key: newKey(), ...bare }))).code).toBe('PIN_NEEDED');
  });
});
