import { describe, expect, it } from 'vitest';
import { house } from '../../../src/shop/people/caller.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { emptyShop, newKey, refusal, tempFolder } from '../../support/shop.ts';
import { faceOf, pins, staffedShop } from './people-shop.ts';
import type { StaffedShop } from './people-shop.ts';

const second = 1000;
const minute = 60 * second;

const tryPin = ({ shop, staff }: StaffedShop, pin: string) =>
  shop.clientAs(null).people.signIn({ staffId: staff.cashier, pin });

async function tryWrongly(opened: StaffedShop, times: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  for (let i = 0; i < times; i += 1) heard.push(await refusal(tryPin(opened, '000001')));
  return heard;
}

describe('signing in', () => {
  it('lets in whoever knows the PIN, under his own name and with his role', async () => {
    const opened = await staffedShop();
    const { client } = await opened.enter('supervisor');
    expect(await client.people.me({})).toMatchObject({
      id: opened.staff.supervisor,
      name: 'Uji supervisor',
      role: 'supervisor',
    });
    expect((await client.people.me({}))?.permissions).toContain('refund');
    expect((await client.people.me({}))?.permissions).not.toContain('settings.manage');
  });

  it('is asked for before anything of the shop is told', async () => {
    const { shop } = await staffedShop();
    for (const session of [null, 'a session that never was']) {
      const asked = shop.clientAs(session).catalogue.search({});
      expect((await refusal(asked)).code).toBe('SIGN_IN_NEEDED');
    }
    expect(await shop.clientAs(null).settings.setupStatus({})).toMatchObject({ state: 'ready' });
  });

  it('ends the session of whoever was signed in at that window', async () => {
    const opened = await staffedShop();
    const { client: before } = await opened.enter('cashier');
    const next = await before.people.signIn({
      staffId: opened.staff.manager,
      pin: pins.manager,
    });
    expect((await refusal(before.people.me({}))).code).toBe('SIGN_IN_NEEDED');
    const now = opened.shop.clientAs(next.session);
    expect((await now.people.me({}))?.name).toBe('Uji manager');
    await now.people.signOut({});
    expect((await refusal(now.people.me({}))).code).toBe('SIGN_IN_NEEDED');
  });

  it('shows on the sign-in list only who works here and can sign in', async () => {
    const opened = await staffedShop();
    const { client, shop, staff } = opened;
    await client.people.deactivate({ key: newKey(), staffId: staff.cashier });
    const faces = await shop.clientAs(null).people.signInList({});
    expect(faces.map(({ name }) => name)).toEqual(['Uji supervisor', 'Uji manager', 'Uji owner']);
    expect(faceOf(faces, staff.owner)?.samplePin).toBeNull();
    expect((await refusal(tryPin(opened, pins.cashier))).code).toBe('STAFF_NOT_FOUND');
  });
});

describe('wrong PINs', () => {
  it('lock after five in a row, for longer each time, and the right PIN waits too', async () => {
    const opened = await staffedShop();
    const { clock } = opened;
    const left = await tryWrongly(opened, 4);
    expect(left).toEqual(
      [4, 3, 2, 1].map((triesLeft) => ({ code: 'PIN_WRONG', data: { triesLeft } })),
    );
    for (const lock of [0.5, 1, 2, 5, 15, 60, 60]) {
      const until = clock.at + lock * minute;
      expect(await refusal(tryPin(opened, '000001'))).toEqual({
        code: 'PIN_LOCKED',
        data: { until },
      });
      clock.at = until - 1;
      expect((await refusal(tryPin(opened, pins.cashier))).code).toBe('PIN_LOCKED');
      clock.at = until;
    }
    await expect(tryPin(opened, pins.cashier)).resolves.toBeDefined();
    expect(await refusal(tryPin(opened, '000001'))).toMatchObject({ data: { triesLeft: 4 } });
  });

  it('lock one person and nobody else', async () => {
    const opened = await staffedShop();
    await tryWrongly(opened, 5);
    await expect(opened.enter('owner')).resolves.toBeDefined();
  });

  it('cannot be tried more often all at once', async () => {
    const opened = await staffedShop();
    const tries = Array.from({ length: 12 }, () => refusal(tryPin(opened, '000001')));
    const codes = (await Promise.all(tries)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'PIN_WRONG')).toHaveLength(4);
    expect((await refusal(tryPin(opened, pins.cashier))).code).toBe('PIN_LOCKED');
  });

  it('stay counted when the shop starts anew', async () => {
    const folder = tempFolder();
    const opened = await staffedShop(folder);
    await tryWrongly(opened, 5);
    await opened.shop.close();
    const again = await staffedShop(folder);
    expect((await refusal(tryPin(again, pins.cashier))).code).toBe('PIN_LOCKED');
  });

  it('are neither freed nor locked for ever by setting the clock back', async () => {
    const opened = await staffedShop();
    const { clock } = opened;
    await tryWrongly(opened, 5);
    clock.at -= 365 * 24 * 60 * minute;
    expect(await refusal(tryPin(opened, pins.cashier))).toEqual({
      code: 'PIN_LOCKED',
      data: { until: clock.at + 30 * second },
    });
    clock.at += 30 * second;
    await expect(tryPin(opened, pins.cashier)).resolves.toBeDefined();
  });
});

describe('a showroom from before there were PINs', () => {
  it('says that its owner needs one, takes the first, and no second', async () => {
    const { shop } = await emptyShop();
    const door = shop.clientAs(null);
    expect(await door.settings.setupStatus({})).toMatchObject({ needsOwnerPin: true });
    const easy = door.people.claim({ staffId: null, name: 'Pemilik Uji', pin: '123456' });
    expect((await refusal(easy)).code).toBe('PIN_TOO_EASY');
    const claim = { staffId: null, name: 'Pemilik Uji', pin: pins.owner };
    const { session, staff } = await door.people.claim(claim);
    expect(staff).toMatchObject({ name: 'Pemilik Uji', role: 'owner' });
    expect(await shop.clientAs(session).people.list({})).toHaveLength(2);
    expect(await door.settings.setupStatus({})).toMatchObject({ needsOwnerPin: false });
    expect((await refusal(door.people.claim(claim))).code).toBe('PIN_ALREADY_SET');
  });
});

describe('what the books keep', () => {
  it('names who did it, and never holds a PIN', async () => {
    const opened = await staffedShop();
    const { client, shop } = opened;
    const { client: manager } = await opened.enter('manager');
    const details = await manager.settings.shop({});
    await manager.settings.saveShop({ key: newKey(), shop: { ...details, name: 'Gerai Uji' } });
    const { entries } = await client.audit.list({ action: 'shop.change' });
    expect(entries[0]).toMatchObject({ who: 'Uji manager', subject: 'Gerai Uji' });
    expect((await client.audit.list({ who: house.name })).entries.length).toBeGreaterThan(0);
    for (const table of ['audit', 'command', 'staff', 'setting']) {
      const rows = JSON.stringify(shop.store.db.prepare(`SELECT * FROM ${table}`).all());
      for (const pin of Object.values(pins)) expect(rows).not.toContain(pin);
    }
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });
});
