import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/shop/shifts/layouts.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, fillCart, newKey, refusal } from '../../support/shop.ts';
import { audited, close, move, shopWithFloat, signedIn } from './shift-shop.ts';

describe('closing a shift', () => {
  it('with the drawer as it should be closes at once and keeps its Z report', async () => {
    const shop = await shopWithFloat();
    const { client, registerId } = shop;
    await move(client, registerId, 'cashIn', 50_000);
    const { closing, report, receipt } = await close(client, registerId, 250_000);
    expect(closing).toMatchObject({
      zNumber: 1,
      counted: 250_000,
      expected: 250_000,
      difference: 0,
    });
    expect(report).toMatchObject({ kind: 'z', blind: false, cash: { counted: 250_000 } });
    expect(receipt.lines.length).toBeGreaterThan(10);
    expect((await client.shifts.current({ registerId })).shift).toBeNull();
    const kept = await client.shifts.zReport({ closingId: closing.id });
    expect(kept).toEqual({ closing, report, receipt });
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('prints the Z report, and again as a copy that says so; an X report prints too', async () => {
    const { shop, client, registerId } = await shopWithFloat();
    await client.shifts.printX({ key: newKey(), registerId });
    const { closing } = await close(client, registerId, 200_000);
    await client.shifts.printZ({ key: newKey(), closingId: closing.id });
    const documents = shop.store.db
      .prepare<[], string>("SELECT document FROM print_job WHERE kind = 'report' ORDER BY id")
      .pluck()
      .all()
      .map((text) => JSON.parse(text) as ReportDocument);
    expect(documents.map(({ report, copyAt }) => [report.kind, copyAt !== null])).toEqual([
      ['x', false],
      ['z', false],
      ['z', true],
    ]);
    const missing = client.shifts.printZ({ key: newKey(), closingId: newKey() });
    expect((await refusal(missing)).code).toBe('CLOSING_NOT_FOUND');
  });

  it('with a difference tells it after the count, asks for the reason, and leaves the shift open', async () => {
    const { client, registerId } = await shopWithFloat();
    const refused = await refusal(close(client, registerId, 195_000));
    expect(refused).toEqual({
      code: 'DIFFERENCE',
      data: { expected: 200_000, counted: 195_000, difference: -5000, needsApproval: false },
    });
    expect((await client.shifts.current({ registerId })).shift?.number).toBe(1);
    const { closing } = await close(client, registerId, 195_000, { reason: 'kembalian keliru' });
    expect(closing).toMatchObject({ difference: -5000, reason: 'kembalian keliru' });
  });

  it('keeps every count in the audit log, also the refused ones, each once however often it is sent', async () => {
    const { client, registerId } = await shopWithFloat();
    const key = newKey();
    for (const counted of [180_000, 180_000, 190_000]) {
      expect((await refusal(close(client, registerId, counted, { key }))).code).toBe('DIFFERENCE');
    }
    await close(client, registerId, 200_000, { key });
    const again = await close(client, registerId, 200_000, { key });
    expect(again.closing.zNumber).toBe(1);
    const counts = await audited(client, 'shift.count');
    expect(counts.map((entry) => entry.detail['counted'])).toEqual([180_000, 190_000, 200_000]);
  });

  it('with a large difference needs a supervisor, and both names are kept', async () => {
    const shop = await shopWithFloat();
    const { registerId } = shop;
    const cashier = await signedIn(shop, 'Kasir Uji', 'cashier', '135791');
    const supervisor = await signedIn(shop, 'Penyelia Uji', 'supervisor', '246813');
    const counted = 200_000 - 10_100;

    const told = await refusal(close(cashier.client, registerId, counted));
    expect(told.data).toMatchObject({ difference: -10_100, needsApproval: true });
    const alone = await refusal(close(cashier.client, registerId, counted, { reason: 'hilang' }));
    expect(alone).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'shift.largeDifference' },
    });
    const { approval } = await cashier.client.people.approve({
      staffId: supervisor.id,
      pin: supervisor.pin,
      permission: 'shift.largeDifference',
    });
    const { closing, report } = await close(cashier.client, registerId, counted, {
      reason: 'hilang',
      approval,
    });
    expect(closing).toMatchObject({ closedBy: 'Kasir Uji', approvedBy: 'Penyelia Uji' });
    expect(report.z?.approvedBy).toBe('Penyelia Uji');
    const [entry] = await audited(shop.client, 'shift.close');
    expect(entry).toMatchObject({ who: 'Kasir Uji', approvedBy: 'Penyelia Uji' });
  });

  it('at exactly the limit needs no supervisor', async () => {
    const shop = await shopWithFloat();
    const cashier = await signedIn(shop, 'Kasir Uji', 'cashier', '135791');
    const done = await close(cashier.client, shop.registerId, 210_000, { reason: 'lebih' });
    expect(done.closing).toMatchObject({ difference: 10_000, approvedBy: null });
  });

  it('is refused while the cart holds something, and a shift that is not open cannot be closed', async () => {
    const shop = await shopWithFloat();
    const { client, registerId } = shop;
    await fillCart(shop, [{ productId: await addProduct(shop) }]);
    expect(await refusal(close(client, registerId, 200_000))).toEqual({
      code: 'CART_OPEN',
      data: { lines: 1 },
    });
    await client.counter.clearCart({ key: newKey(), registerId });
    await close(client, registerId, 200_000);
    expect((await refusal(close(client, registerId, 200_000))).code).toBe('SHIFT_NOT_OPEN');
  });

  it('that fails halfway leaves the shift open and whole, and closes the next time', async () => {
    const shop = await shopWithFloat();
    const { client, registerId } = shop;
    const { db } = shop.shop.store;
    // The last write of the closing but one fails, as on a full disk.
    db.exec(`CREATE TEMP TRIGGER disk_full BEFORE UPDATE OF open_shift_id ON register
      BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    await expect(close(client, registerId, 200_000)).rejects.toThrow('disk full');
    db.exec('DROP TRIGGER disk_full');

    expect((await client.shifts.current({ registerId })).shift?.number).toBe(1);
    expect(verifyBooks(db)).toEqual([]);
    expect((await close(client, registerId, 200_000)).closing.zNumber).toBe(1);
    expect(verifyBooks(db)).toEqual([]);
  });
});

describe('reopening', () => {
  it('goes on with the same shift; the next report has the next number and names the one it replaces', async () => {
    const shop = await shopWithFloat();
    const { client, registerId } = shop;
    const first = await close(client, registerId, 200_000);
    const reopened = await client.shifts.reopen({
      key: newKey(),
      closingId: first.closing.id,
      reason: 'lupa setor',
      approval: null,
    });
    expect(reopened).toMatchObject({ number: 1, float: 200_000 });
    await move(client, registerId, 'cashOut', 100_000);
    const second = await close(client, registerId, 100_000);
    expect(second.report.z).toMatchObject({ number: 2, replaces: 1 });
    const { shifts } = await client.shifts.list({});
    expect(shifts).toHaveLength(1);
    expect(shifts[0]?.closings.map((one) => [one.zNumber, one.reopened])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await client.shifts.zReport({ closingId: first.closing.id })).report).toEqual(
      first.report,
    );
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('needs somebody who may, and is refused for any but the last shift', async () => {
    const shop = await shopWithFloat();
    const { client, registerId } = shop;
    const cashier = await signedIn(shop, 'Kasir Uji', 'cashier', '135791');
    const { closing } = await close(client, registerId, 200_000);
    const reopen = (by: typeof client, closingId = closing.id) =>
      refusal(by.shifts.reopen({ key: newKey(), closingId, reason: 'uji', approval: null }));
    expect((await reopen(cashier.client)).code).toBe('APPROVAL_NEEDED');
    expect((await reopen(client, newKey())).code).toBe('CLOSING_NOT_FOUND');
    await client.shifts.open({ key: newKey(), registerId, count: {} });
    expect((await reopen(client)).code).toBe('SHIFT_OPEN');
    await close(client, registerId, 0);
    expect((await reopen(client)).code).toBe('SHIFT_NOT_LAST');
  });
});
