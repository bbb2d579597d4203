import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, emptyShop, fillCart, newKey, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { staffedShop } from '../people/people-shop.ts';
import { closeShift, nextShift, refund, sell } from './refund-shop.ts';

/** Two of one product and one of another, Rp5.000 and Rp3.000, the first of a producer. */
async function sold(shop: TestShop, tenders?: Parameters<typeof sell>[1]) {
  const first = await addProduct(shop, {
    sku: 'A',
    price: rupiah(5000),
    producer: 'Perajin Contoh',
  });
  const second = await addProduct(shop, { sku: 'B', price: rupiah(3000) });
  await fillCart(shop, [{ productId: first, quantity: 2000 }, { productId: second }]);
  const sale = await sell(shop, tenders);
  return { sale, first, second };
}

const onHand = async ({ client }: TestShop, id: string) =>
  (await client.catalogue.get({ id })).onHand;

const piece = (position: number, quantity = 1000) => ({ position, quantity });

describe('a refund', () => {
  it('gives back what was paid for a piece, and puts it on the shelf again', async () => {
    const shop = await emptyShop();
    const { sale, first } = await sold(shop);
    const { refund: made, credit } = await refund(shop, sale.id, [piece(1)]);
    expect(made).toMatchObject({
      kind: 'refund',
      refundNumber: 'K1-R000001',
      receiptNumber: sale.receiptNumber,
      payout: 5000,
      payouts: [{ kind: 'cash', amount: 5000, reference: '', received: true }],
      lines: [{ salePosition: 1, quantity: 1000, total: 5000, restocked: true }],
    });
    expect(credit).toBeNull();
    expect(await onHand(shop, first)).toBe(9000);
    const { lines, leftPayout, refunds } = await shop.client.refunds.forSale({ saleId: sale.id });
    expect(
      lines.map(({ sold: was, back, left, leftTotal }) => [was, back, left, leftTotal]),
    ).toEqual([
      [2000, 1000, 1000, 5000],
      [1000, 0, 1000, 3000],
    ]);
    expect(leftPayout).toBe(8000);
    expect(refunds.map((one) => one.refundNumber)).toEqual(['K1-R000001']);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('takes the producer’s share back with the goods', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    const detail = await shop.client.counter.sale({ id: sale.id });
    const share = detail.lines[0]?.producerShare ?? 0;
    const one = await refund(shop, sale.id, [piece(1)]);
    const other = await refund(shop, sale.id, [piece(1)]);
    const back = [one, other].map((made) => made.refund.lines[0]?.producerShare ?? 0);
    expect(share).toBeGreaterThan(0);
    expect(share + (back[0] ?? 0) + (back[1] ?? 0)).toBe(0);
  });

  it('writes damaged goods off, and both ways are seen in the stock', async () => {
    const shop = await emptyShop();
    const { sale, second } = await sold(shop);
    await refund(shop, sale.id, [{ ...piece(2), restock: false }]);
    expect(await onHand(shop, second)).toBe(9000);
    const movements = await shop.client.stock.movements({ productId: second, limit: 2 });
    expect(movements.map(({ kind, quantity }) => [kind, quantity])).toEqual([
      ['write_off', -1000],
      ['refund', 1000],
    ]);
  });

  it('takes some pieces of a line to stock and writes others off, and the sums stay whole', async () => {
    const shop = await emptyShop();
    const { sale, first } = await sold(shop);
    const { refund: made } = await refund(shop, sale.id, [
      piece(1),
      { ...piece(1), restock: false },
    ]);
    expect(made.lines.map((line) => [line.quantity, line.total, line.restocked])).toEqual([
      [1000, 5000, true],
      [1000, 5000, false],
    ]);
    expect(await onHand(shop, first)).toBe(9000);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('is never of more than was sold, less what came back', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    await refund(shop, sale.id, [piece(1)]);
    expect(await refusal(refund(shop, sale.id, [piece(1, 2000)]))).toEqual({
      code: 'MORE_THAN_SOLD',
      data: { position: 1, name: expect.any(String) as string },
    });
    expect(await refusal(refund(shop, sale.id, [piece(9)]))).toMatchObject({
      code: 'LINE_NOT_FOUND',
    });
  });

  it('of the same piece at two registers at the same moment is made once', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    const ask = () =>
      shop.client.refunds.create({
        key: newKey(),
        saleId: sale.id,
        registerId: shop.registerId,
        lines: [{ ...piece(2), restock: true }],
        payout: 'tenders',
        reason: 'sama',
        expectedPayout: 3000,
      });
    const results = await Promise.allSettled([ask(), ask()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await shop.client.refunds.list({})).refunds).toHaveLength(1);
  });

  it('asked for twice with one key is made once', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    const key = newKey();
    const first = await refund(shop, sale.id, [piece(1)], { key, expectedPayout: rupiah(5000) });
    const again = await shop.client.refunds.create({
      key,
      saleId: sale.id,
      registerId: shop.registerId,
      lines: [{ ...piece(1), restock: true }],
      payout: 'tenders',
      notReceived: false,
      reason: 'rusak',
      expectedPayout: 5000,
    });
    expect(again).toEqual(first);
  });

  it('pays back to the tenders it came from, cash last, with the proof of what is done outside', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop, [
      { kind: 'transfer', amount: rupiah(6000), reference: 'TRF-1' },
      { kind: 'cash', tendered: rupiah(10_000) },
    ]);
    const all = [piece(1, 2000), piece(2)];
    const { refund: made } = await refund(shop, sale.id, all, { reference: 'TRF-BALIK-9' });
    expect(made.payouts).toEqual([
      { kind: 'transfer', amount: 6000, reference: 'TRF-BALIK-9', received: true },
      { kind: 'cash', amount: 7000, reference: '', received: true },
    ]);
  });

  it('hands cash out for what was paid by card, where that is wished', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop, [{ kind: 'card', amount: rupiah(13_000), reference: 'EDC' }]);
    const { refund: made } = await refund(shop, sale.id, [piece(1)], { payout: 'cash' });
    expect(made.payouts).toEqual([{ kind: 'cash', amount: 5000, reference: '', received: true }]);
    const { tenders } = await shop.client.refunds.forSale({ saleId: sale.id });
    expect(tenders.map((tender) => tender.holds)).toEqual([8000]);
  });

  it('is refused where the sum is not what the cashier saw', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    expect(
      await refusal(refund(shop, sale.id, [piece(1)], { expectedPayout: rupiah(4999) })),
    ).toEqual({ code: 'REFUND_CHANGED', data: { payout: 5000 } });
  });

  it('needs an open shift, and half a piece is none', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    await closeShift(shop);
    const some = { expectedPayout: rupiah(5000) };
    expect(await refusal(refund(shop, sale.id, [piece(1)], some))).toMatchObject({
      code: 'SHIFT_NOT_OPEN',
    });
    expect(await refusal(refund(shop, sale.id, [piece(1, 500)]))).toMatchObject({
      code: 'QUANTITY_NOT_WHOLE',
    });
  });

  it('tells the marketplace of the goods that are there again', async () => {
    const shop = await emptyShop();
    const { sale, second } = await sold(shop);
    shop.shop.store.db.exec("UPDATE outbox SET state = 'accepted' WHERE kind <> 'sale'");
    await refund(shop, sale.id, [piece(2)]);
    const waiting = shop.shop.store.db
      .prepare("SELECT kind, subject_id FROM outbox WHERE state = 'waiting' AND kind = 'stock'")
      .all();
    expect(waiting).toEqual([{ kind: 'stock', subject_id: second }]);
  });
});

describe('who may take goods back', () => {
  it('a cashier asks for somebody who may, and both are written down', async () => {
    const shop = await staffedShop();
    const { sale } = await sold(shop);
    const { client } = await shop.enter('cashier');
    const asCashier = { client, registerId: shop.registerId };
    expect(await refusal(refund(asCashier, sale.id, [piece(1)]))).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'refund' },
    });
    const { approval } = await client.people.approve({
      staffId: shop.staff.supervisor,
      pin: '246801',
      permission: 'refund',
    });
    const { refund: made } = await refund(asCashier, sale.id, [piece(1)], { approval });
    expect(made).toMatchObject({ cashier: 'Uji cashier', approvedBy: 'Uji supervisor' });
    expect(await refusal(refund(asCashier, sale.id, [piece(1)], { approval }))).toMatchObject({
      code: 'APPROVAL_NEEDED',
    });
  });
});

describe('a void', () => {
  it('takes all of a sale back in the shift it was made in', async () => {
    const shop = await emptyShop();
    const { sale, first, second } = await sold(shop);
    const ask = { saleId: sale.id, registerId: shop.registerId, reason: 'salah hitung' };
    const { refund: made } = await shop.client.refunds.voidSale({ key: newKey(), ...ask });
    expect(made).toMatchObject({ kind: 'void', payout: 13_000 });
    expect([await onHand(shop, first), await onHand(shop, second)]).toEqual([10_000, 10_000]);
    expect(await refusal(shop.client.refunds.voidSale({ key: newKey(), ...ask }))).toMatchObject({
      code: 'ALREADY_REFUNDED',
    });
  });

  it('is too late once another shift has begun', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    await nextShift(shop);
    const ask = { saleId: sale.id, registerId: shop.registerId, reason: 'terlambat' };
    expect(await refusal(shop.client.refunds.voidSale({ key: newKey(), ...ask }))).toMatchObject({
      code: 'VOID_TOO_LATE',
    });
  });

  it('of a QRIS sale that nobody saw paid asks first, then gives nothing for it', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop, [
      { kind: 'qris', amount: rupiah(9000), confirmed: null },
      { kind: 'cash', tendered: rupiah(4000) },
    ]);
    const ask = { saleId: sale.id, registerId: shop.registerId, reason: 'QRIS gagal' };
    expect(await refusal(shop.client.refunds.voidSale({ key: newKey(), ...ask }))).toEqual({
      code: 'PAYMENT_UNCONFIRMED',
      data: { amount: 9000 },
    });
    expect(await refusal(refund(shop, sale.id, [piece(1)], { notReceived: true }))).toMatchObject({
      code: 'PAYMENT_UNCONFIRMED',
    });
    const { refund: made } = await shop.client.refunds.voidSale({
      key: newKey(),
      ...ask,
      notReceived: true,
    });
    expect(made.payouts).toEqual([
      { kind: 'qris', amount: 9000, reference: '', received: false },
      { kind: 'cash', amount: 4000, reference: '', received: true },
    ]);
    const { db } = shop.shop.store;
    expect(db.prepare('SELECT count(*) AS waiting FROM tender_waiting').get()).toEqual({
      waiting: 0,
    });
  });
});

describe('goods without a receipt', () => {
  it('come back at the agreed price, for cash, with the producer’s share of today', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop, { producer: 'Perajin Contoh' });
    const { refund: made } = await shop.client.refunds.withoutReceipt({
      key: newKey(),
      registerId: shop.registerId,
      lines: [{ productId, quantity: 2000, unitPrice: 4000, restock: true }],
      payout: 'cash',
      reason: 'struk hilang',
    });
    expect(made).toMatchObject({ saleId: null, receiptNumber: null, payout: 8000 });
    expect(made.lines[0]?.producerShare).toBe(-8000);
    expect(await onHand(shop, productId)).toBe(12_000);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('of a product that is not there are refused', async () => {
    const shop = await emptyShop();
    const asked = {
      key: newKey(),
      registerId: shop.registerId,
      lines: [{ productId: newKey(), quantity: 1000, unitPrice: 4000, restock: true }],
      payout: 'cash' as const,
      reason: 'struk hilang',
    };
    expect(await refusal(shop.client.refunds.withoutReceipt(asked))).toMatchObject({
      code: 'PRODUCT_NOT_FOUND',
    });
  });
});

describe('refunds are found', () => {
  it('by day, by register, by number, the newest first', async () => {
    const shop = await emptyShop();
    const { sale } = await sold(shop);
    await refund(shop, sale.id, [piece(1)]);
    const { refund: second } = await refund(shop, sale.id, [piece(2)]);
    const page = await shop.client.refunds.list({ limit: 1 });
    expect(page).toMatchObject({ more: true, refunds: [{ refundNumber: 'K1-R000002' }] });
    const next = await shop.client.refunds.list({ before: second.id, day: second.businessDay });
    expect(next.refunds.map((one) => one.refundNumber)).toEqual(['K1-R000001']);
    expect(await shop.client.refunds.findByNumber({ refundNumber: 'k1-r000002' })).toEqual(second);
    expect(await refusal(shop.client.refunds.get({ id: newKey() }))).toMatchObject({
      code: 'REFUND_NOT_FOUND',
    });
  });
});
