import { describe, expect, it } from 'vitest';
import type { CounterSettings } from '../../../src/contract/counter-settings.ts';
import type { GivenTender } from '../../../src/contract/counter.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, newKey, refusal } from '../../support/shop.ts';
import { audited, cash, counterShop, deskOf, off } from './counter-shop.ts';
import type { CounterShop } from './counter-shop.ts';

/** A cashier with one jar of honey, Rp45.000, in the cart. */
async function atTheTill(settings: Partial<CounterSettings> = {}, onHand = 10) {
  const shop = await counterShop();
  const before = await shop.client.settings.counter({});
  await shop.client.settings.saveCounter({ key: newKey(), settings: { ...before, ...settings } });
  const { client } = await shop.enter('cashier');
  const desk = deskOf(shop, client, shop.registerId);
  const productId = await addProduct(shop, {}, onHand);
  await desk.add(productId);
  return { shop, client, productId, ...desk };
}

async function addMember(shop: CounterShop, accountLimit: number) {
  const { id } = await shop.client.members.save({
    key: newKey(),
    id: null,
    member: {
      number: 'A-1',
      name: 'Anggota Contoh',
      phone: '',
      accountLimit: rupiah(accountLimit),
      active: true,
    },
  });
  const { registerId } = shop;
  await shop.client.counter.setMember({ key: newKey(), registerId, memberId: id });
  return id;
}

const amount = (sum: number) => rupiah(sum);
const qris = (sum: number, reference: string | null): GivenTender => ({
  kind: 'qris',
  amount: amount(sum),
  confirmed: reference === null ? null : { reference },
});

describe('a sale', () => {
  it('is paid by several tenders, each with its reference', async () => {
    const till = await atTheTill();
    const sale = await till.pay([
      { kind: 'card', amount: amount(10_000), reference: 'EDC 0042' },
      { kind: 'transfer', amount: amount(5000), reference: '' },
      cash(50_000),
    ]);
    expect(sale).toMatchObject({ total: 45_000, tendered: 65_000, change: 20_000, rounding: 0 });
    expect(sale.tenders).toEqual([
      {
        position: 1,
        kind: 'card',
        amount: 10_000,
        tendered: 10_000,
        change: 0,
        reference: 'EDC 0042',
        confirmed: true,
      },
      expect.objectContaining({ position: 2, kind: 'transfer', amount: 5000 }),
      expect.objectContaining({ position: 3, kind: 'cash', amount: 30_000, change: 20_000 }),
    ]);
    const { lines: _, ...kept } = await till.client.counter.sale({ id: sale.id });
    const { belowZero: __, ...told } = sale;
    expect(kept).toEqual(told);
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('is paid exactly where nothing can be given back', async () => {
    const till = await atTheTill();
    const card = (sum: number): GivenTender => ({
      kind: 'card',
      amount: amount(sum),
      reference: '',
    });
    expect(await refusal(till.pay([card(45_001)]))).toEqual({
      code: 'TENDER_OVER',
      data: { over: 1 },
    });
    expect(await refusal(till.pay([card(44_000)]))).toEqual({
      code: 'TENDER_SHORT',
      data: { missing: 1000 },
    });
    expect((await refusal(till.pay([cash(1000), cash(44_000)]))).code).toBe('TENDER_TWICE');
    expect((await refusal(till.pay([card(0), cash(45_000)]))).code).toBe('TENDER_EMPTY');
    expect((await refusal(till.pay([]))).code).toBe('TENDER_SHORT');
  });

  it('is rounded for what is paid in cash, and only for that', async () => {
    const till = await atTheTill({ cashStep: 500 });
    await till.setDiscount(await till.lineOf(), off(260));
    const sale = await till.pay([
      { kind: 'card', amount: amount(10_000), reference: '' },
      cash(35_000),
    ]);
    expect(sale).toMatchObject({ total: 44_740, rounding: -240, change: 500 });
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('of nothing needs no tender', async () => {
    const till = await atTheTill();
    const approval = await till.approvedBy('owner', 'discount.large');
    await till.setDiscount(await till.lineOf(), off(45_000), approval);
    expect(await till.pay([])).toMatchObject({ total: 0, tendered: 0, tenders: [] });
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('by QRIS waits until the payment was seen', async () => {
    const till = await atTheTill();
    const waiting = await till.pay([qris(45_000, null)]);
    expect(waiting.tenders).toMatchObject([{ kind: 'qris', confirmed: false, reference: '' }]);
    await till.add(till.productId);
    const seen = await till.pay([qris(45_000, 'RRN 123')]);
    expect(seen.tenders).toMatchObject([{ confirmed: true, reference: 'RRN 123' }]);
    const open = JSON.stringify(await till.shop.client.qris.unconfirmed({}));
    expect(open).toContain(waiting.id);
    expect(open).not.toContain(seen.id);
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('takes no more by QRIS than one payment may be', async () => {
    const till = await atTheTill();
    await till.setQuantity(await till.lineOf(), 300);
    expect(await refusal(till.pay([qris(10_000_001, null), cash(3_499_999)]))).toEqual({
      code: 'QRIS_TOO_LARGE',
      data: { amount: 10_000_001, most: 10_000_000 },
    });
    expect(await till.pay([qris(10_000_000, null), cash(3_500_000)])).toMatchObject({
      total: 13_500_000,
    });
  });

  it('goes on the account of its member, up to the limit', async () => {
    const till = await atTheTill();
    const bon: GivenTender = { kind: 'account', amount: amount(45_000) };
    expect((await refusal(till.pay([bon]))).code).toBe('MEMBER_NEEDED');
    const memberId = await addMember(till.shop, 50_000);
    const sale = await till.pay([bon]);
    expect(sale).toMatchObject({
      member: { number: 'A-1', name: 'Anggota Contoh' },
      tenders: [{ kind: 'account', reference: 'A-1' }],
    });
    const { member } = await till.shop.client.members.get({ id: memberId });
    expect(member.owed).toBe(45_000);
    await till.add(till.productId);
    const { registerId } = till.shop;
    await till.client.counter.setMember({ key: newKey(), registerId, memberId });
    expect(await refusal(till.pay([bon]))).toMatchObject({
      code: 'ACCOUNT_LIMIT',
      data: { limit: 50_000, owed: 45_000 },
    });
    const limitApproval = await till.approvedBy('manager', 'account.overLimit');
    await till.pay([bon], { limitApproval });
    expect(await audited(till.shop.client, 'sale')).toMatchObject({
      who: 'Uji cashier',
      approvedBy: 'Uji manager',
    });
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('is paid with store credit, which is then used up', async () => {
    const till = await atTheTill();
    const bought = await till.pay();
    const { credit } = await till.shop.client.refunds.create({
      key: newKey(),
      saleId: bought.id,
      registerId: till.shop.registerId,
      lines: [{ position: 1, quantity: quantity(1000), restock: true }],
      payout: 'credit',
      reason: 'salah beli',
      expectedPayout: amount(45_000),
    });
    const code = credit?.code ?? '';
    await till.add(till.productId);
    const note: GivenTender = { kind: 'credit', amount: amount(45_000), code: code.toLowerCase() };
    expect((await till.pay([note])).tenders).toMatchObject([{ kind: 'credit', reference: code }]);
    await till.add(till.productId);
    expect(await refusal(till.pay([note]))).toMatchObject({ code: 'CREDIT_SHORT' });
    const none: GivenTender = { ...note, code: 'KT-0000-0000' };
    expect((await refusal(till.pay([none]))).code).toBe('CREDIT_NOT_FOUND');
    expect(verifyBooks(till.shop.shop.store.db)).toEqual([]);
  });

  it('without a receipt prints nothing, and opens the drawer for cash', async () => {
    const till = await atTheTill();
    await till.pay(null, { receipt: 'none' });
    const [newest, ...others] = await till.client.printing.jobs({});
    expect(newest?.kind).toBe('drawer');
    expect(others.map((job) => job.kind)).not.toContain('receipt');
  });

  it('without a receipt and without cash leaves the drawer shut', async () => {
    const till = await atTheTill();
    const transfer: GivenTender = { kind: 'transfer', amount: amount(45_000), reference: '' };
    await till.pay([transfer], { receipt: 'none' });
    expect(await till.client.printing.jobs({})).toEqual([]);
  });
});

describe('a sale of more than there is', () => {
  it('is booked and told where the showroom only warns', async () => {
    const till = await atTheTill({ belowZero: 'warn' }, 1);
    await till.setQuantity(await till.lineOf(), 3);
    const sale = await till.pay();
    expect(sale.belowZero).toEqual([{ name: 'Madu Hutan 250 ml', onHand: -2000 }]);
    expect((await audited(till.shop.client, 'sale'))?.detail).toMatchObject({
      belowZero: [{ onHand: -2000 }],
    });
  });

  it('needs a supervisor where the showroom asks for one, who hears what it is about', async () => {
    const till = await atTheTill({ belowZero: 'ask' }, 1);
    await till.setQuantity(await till.lineOf(), 3);
    expect(await refusal(till.pay())).toMatchObject({
      code: 'APPROVAL_NEEDED',
      data: {
        permission: 'stock.belowZero',
        short: [{ name: 'Madu Hutan 250 ml', onHand: -2000 }],
      },
    });
    const { onHand } = await till.client.catalogue.get({ id: till.productId });
    expect(onHand).toBe(1000);
    const approval = await till.approvedBy('supervisor', 'stock.belowZero');
    expect(await till.pay(null, { approval })).toMatchObject({ receiptNumber: 'K1-000001' });
    expect(await audited(till.shop.client, 'sale')).toMatchObject({
      who: 'Uji cashier',
      approvedBy: 'Uji supervisor',
    });
  });

  it('needs nobody where enough is there', async () => {
    const till = await atTheTill({ belowZero: 'ask' }, 1);
    expect(await till.pay()).toMatchObject({ belowZero: [] });
  });
});
