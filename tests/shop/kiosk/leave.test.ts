import { expect, it } from 'vitest';
import { standingClock } from '../../support/shop.ts';
import { kioskShop } from './kiosk-shop.ts';

const second = 1000;

it('ends by the PIN of anybody who works here, and says in the log who it was', async () => {
  const { kiosk, shop, hire, audited } = await kioskShop();
  await hire('Sari Contoh', 'cashier', '135790');
  await hire('Budi Contoh', 'manager', '357912');
  let left = 0;
  const stop = shop.kiosk.onLeft(() => (left += 1));
  await kiosk.leave({ pin: '357912' });
  expect(left).toBe(1);
  expect(await audited('kiosk.leave')).toEqual(['Budi Contoh: Budi Contoh']);
  stop();
  await kiosk.leave({ pin: '135790' });
  expect(left).toBe(1);
});

it('stays for a wrong PIN, and for that of somebody who works here no more', async () => {
  const { kiosk, client, shop, hire } = await kioskShop();
  await hire('Budi Contoh', 'owner', '468023');
  const { id } = await hire('Sari Contoh', 'cashier', '135790');
  await client.people.deactivate({ key: crypto.randomUUID(), staffId: id });
  let left = 0;
  shop.kiosk.onLeft(() => (left += 1));
  await expect(kiosk.leave({ pin: '135790' })).rejects.toMatchObject({
    code: 'PIN_WRONG',
    data: { triesLeft: 4 },
  });
  await expect(kiosk.leave({ pin: '12345' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(left).toBe(0);
});

it('locks itself after five wrong PINs for a growing time, and no person with it', async () => {
  const clock = standingClock();
  const { kiosk, shop, hire, audited } = await kioskShop(clock);
  const { id } = await hire('Sari Contoh', 'cashier', '135790');
  const wrong = () => kiosk.leave({ pin: '000001' });
  for (const triesLeft of [4, 3, 2, 1]) {
    await expect(wrong()).rejects.toMatchObject({ code: 'PIN_WRONG', data: { triesLeft } });
  }
  const until = clock.at + 30 * second;
  await expect(wrong()).rejects.toMatchObject({ code: 'PIN_LOCKED', data: { until } });
  // The right one neither, and it tells nobody that it is right.
  await expect(kiosk.leave({ pin: '135790' })).rejects.toMatchObject({ code: 'PIN_LOCKED' });
  expect(await audited('kiosk.lock')).toHaveLength(1);

  // Sari goes on working.
  await shop.clientAs(null).people.signIn({ staffId: id, pin: '135790' });

  clock.at = until;
  await expect(wrong()).rejects.toMatchObject({ data: { until: until + 60 * second } });
  clock.at = until + 60 * second;
  await kiosk.leave({ pin: '135790' });
  await expect(wrong()).rejects.toMatchObject({ code: 'PIN_WRONG', data: { triesLeft: 4 } });
});

it('counts tries that come at once', async () => {
  const { kiosk, hire } = await kioskShop();
  await hire('Sari Contoh', 'cashier', '135790');
  const tries = Array.from({ length: 12 }, (_, index) =>
    kiosk
      .leave({ pin: String(100_001 + index * 7) })
      .catch((error: { code: string }) => error.code),
  );
  const answers = await Promise.all(tries);
  expect(answers.filter((code) => code === 'PIN_WRONG')).toHaveLength(4);
  expect(answers.filter((code) => code === 'PIN_LOCKED')).toHaveLength(8);
});

it('is no way around the lock of a person', async () => {
  const { kiosk, shop, hire } = await kioskShop();
  const { id } = await hire('Sari Contoh', 'cashier', '135790');
  for (let tries = 0; tries < 5; tries += 1) {
    await shop
      .clientAs(null)
      .people.signIn({ staffId: id, pin: '000001' })
      .catch(() => undefined);
  }
  await expect(kiosk.leave({ pin: '135790' })).rejects.toMatchObject({ code: 'PIN_WRONG' });
});

it('forgets tries of an hour ago, locks for five minutes at most, and for no longer by a clock set back', async () => {
  const clock = standingClock();
  const { kiosk, hire } = await kioskShop(clock);
  await hire('Sari Contoh', 'cashier', '135790');
  const wrong = () => kiosk.leave({ pin: '000001' });
  for (let tries = 0; tries < 4; tries += 1) await wrong().catch(() => undefined);
  clock.at += 61 * 60 * second;
  await expect(wrong()).rejects.toMatchObject({ code: 'PIN_WRONG', data: { triesLeft: 4 } });
  for (let tries = 0; tries < 9; tries += 1) {
    await wrong().catch(() => undefined);
    clock.at += 5 * 60 * second;
  }
  await expect(wrong()).rejects.toMatchObject({ data: { until: clock.at + 5 * 60 * second } });
  clock.at -= 24 * 60 * 60 * second;
  await expect(wrong()).rejects.toMatchObject({ data: { until: clock.at + 5 * 60 * second } });
});

it('lets anybody out of a showroom where nobody has a PIN yet', async () => {
  const { kiosk, shop, audited } = await kioskShop();
  expect((await kiosk.start({})).isUnguarded).toBe(true);
  let left = 0;
  shop.kiosk.onLeft(() => (left += 1));
  await kiosk.leave({ pin: '000000' });
  expect(left).toBe(1);
  expect(await audited('kiosk.leave')).toEqual(['Kompor: Kompor']);
});
