import { describe, expect, it } from 'vitest';
import { newKey, refusal, emptyShop } from '../../support/shop.ts';
import { audited, move, shopWithFloat, signedIn } from './shift-shop.ts';

describe('cash in and out', () => {
  it('changes what the drawer should hold and stands in the report with its reason', async () => {
    const { client, registerId } = await shopWithFloat();
    await move(client, registerId, 'cashIn', 75_000, 'tukar receh');
    await move(client, registerId, 'cashOut', 120_000, 'beli es batu');
    const { report } = await client.shifts.xReport({ registerId });
    expect(report.cash).toMatchObject({
      float: 200_000,
      in: 75_000,
      out: 120_000,
      expected: 155_000,
    });
    expect(report.cash.movements.map(({ amount, reason }) => [amount, reason])).toEqual([
      [75_000, 'tukar receh'],
      [-120_000, 'beli es batu'],
    ]);
  });

  it('is refused where the drawer does not hold as much, and the try is kept', async () => {
    const { client, registerId } = await shopWithFloat();
    expect(await refusal(move(client, registerId, 'cashOut', 200_001, 'setor'))).toEqual({
      code: 'CASH_SHORT',
      data: { amount: 200_001 },
    });
    expect(await audited(client, 'cash.short')).toMatchObject([{ detail: { amount: 200_001 } }]);
    await move(client, registerId, 'cashOut', 200_000, 'setor');
    expect((await client.shifts.xReport({ registerId })).report.cash.expected).toBe(0);
  });

  it('needs an open shift, a sum above nothing and a reason', async () => {
    const { client, registerId } = await emptyShop({ shift: false });
    expect((await refusal(move(client, registerId, 'cashIn', 1000))).code).toBe('SHIFT_NOT_OPEN');
    await expect(move(client, registerId, 'cashIn', 0)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(move(client, registerId, 'cashIn', 1000, '  ')).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('prints a slip and opens the drawer', async () => {
    const { client, registerId } = await shopWithFloat();
    await move(client, registerId, 'cashIn', 10_000);
    const kinds = (await client.printing.jobs({})).map((job) => job.kind as string);
    expect(kinds.slice(0, 2)).toEqual(['slip', 'drawer']);
  });
});

describe('the drawer without a sale', () => {
  it('opens for whoever may, and by approval for a cashier; each time is booked', async () => {
    const shop = await shopWithFloat();
    const { registerId } = shop;
    const cashier = await signedIn(shop, 'Kasir Uji', 'cashier', '135791');
    const supervisor = await signedIn(shop, 'Penyelia Uji', 'supervisor', '246813');
    const open = (approval: string | null, client = cashier.client) =>
      client.shifts.noSale({ key: newKey(), registerId, reason: 'tukar uang', approval });

    expect(await refusal(open(null))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'drawer.open', by: [{ name: 'Penyelia Uji' }] },
    });
    const { approval } = await cashier.client.people.approve({
      staffId: supervisor.id,
      pin: supervisor.pin,
      permission: 'drawer.open',
    });
    expect(await open(approval)).toMatchObject({ by: 'Kasir Uji', approvedBy: 'Penyelia Uji' });
    expect((await refusal(open(approval))).code).toBe('APPROVAL_NEEDED');
    await open(null, supervisor.client);

    const { report } = await shop.client.shifts.xReport({ registerId });
    expect(report.cash).toMatchObject({ noSales: 2, expected: 200_000 });
    expect(await audited(shop.client, 'drawer.open')).toHaveLength(2);
  });
});

describe('an X report', () => {
  it('is blind for a cashier: no sum in it tells what the drawer should hold', async () => {
    const shop = await shopWithFloat();
    const { registerId } = shop;
    await move(shop.client, registerId, 'cashIn', 31_700);
    const cashier = await signedIn(shop, 'Kasir Uji', 'cashier', '135791');
    const { report, receipt } = await cashier.client.shifts.xReport({ registerId });
    expect(report).toMatchObject({
      blind: true,
      sales: { sums: null },
      refunds: { sums: null },
      cash: { expected: null, in: 31_700 },
    });
    expect(JSON.stringify(receipt)).not.toContain('231.700');
    const whole = await shop.client.shifts.xReport({ registerId });
    expect(JSON.stringify(whole.receipt)).toContain('231.700');
    expect(JSON.stringify(await cashier.client.shifts.current({ registerId }))).not.toContain(
      '231700',
    );
  });
});
