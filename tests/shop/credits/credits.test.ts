import { describe, expect, it } from 'vitest';
import { readCreditCode } from '../../../src/domain/credit-code.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, emptyShop, fillCart, refusal } from '../../support/shop.ts';
import { refund, sell } from '../refunds/refund-shop.ts';

async function shopWithCredit() {
  const shop = await emptyShop();
  const productId = await addProduct(shop, { price: rupiah(5000) });
  await fillCart(shop, [{ productId, quantity: 2000 }]);
  const sale = await sell(shop);
  const made = await refund(shop, sale.id, [{ position: 1, quantity: 2000 }], {
    payout: 'credit',
  });
  return { shop, productId, code: made.credit?.code ?? '', made };
}

describe('store credit', () => {
  it('is given for goods under a code that is found however it is typed', async () => {
    const { shop, code, made } = await shopWithCredit();
    expect(made.credit).toEqual({ code, amount: 10_000 });
    expect(code).toMatch(/^KT-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await shop.client.credits.find({ code: typed })).toMatchObject({
      code,
      balance: 10_000,
      refundNumber: 'K1-R000001',
      entries: [{ kind: 'issued', amount: 10_000, number: 'K1-R000001' }],
    });
  });

  it('pays for goods until it is used up, never more', async () => {
    const { shop, code, productId } = await shopWithCredit();
    await fillCart(shop, [{ productId }]);
    const sale = await sell(shop, [{ kind: 'credit', amount: rupiah(5000), code }]);
    expect(sale.tenders).toMatchObject([{ kind: 'credit', reference: code }]);
    await fillCart(shop, [{ productId, quantity: 2000 }]);
    const tooMuch = sell(shop, [{ kind: 'credit', amount: rupiah(10_000), code }]);
    expect(await refusal(tooMuch)).toEqual({ code: 'CREDIT_SHORT', data: { balance: 5000 } });
    const { entries, balance } = await shop.client.credits.find({ code });
    expect(balance).toBe(5000);
    expect(entries.map(({ kind, amount, number }) => [kind, amount, number])).toEqual([
      ['issued', 10_000, 'K1-R000001'],
      ['used', -5000, sale.receiptNumber],
    ]);
  });

  it('gets back what it paid for goods that come back', async () => {
    const { shop, code, productId } = await shopWithCredit();
    await fillCart(shop, [{ productId }]);
    const sale = await sell(shop, [{ kind: 'credit', amount: rupiah(5000), code }]);
    const { refund: made, credit } = await refund(shop, sale.id, [{ position: 1, quantity: 1000 }]);
    expect(credit).toBeNull();
    expect(made.payouts).toEqual([
      { kind: 'credit', amount: 5000, reference: code, received: true },
    ]);
    const { entries, balance } = await shop.client.credits.find({ code });
    expect(balance).toBe(10_000);
    expect(entries.at(-1)).toMatchObject({ kind: 'given_back', number: made.refundNumber });
  });

  it('of a code that nobody gave is not known', async () => {
    const { shop } = await shopWithCredit();
    for (const code of ['KT-2222-2222', 'apa saja', 'KT-']) {
      expect(await refusal(shop.client.credits.find({ code }))).toMatchObject({
        code: 'CREDIT_NOT_FOUND',
      });
    }
  });
});

describe('a credit code', () => {
  it.each([
    ['KT-7F3K-9QXM', 'KT-7F3K-9QXM'],
    ['kt7f3k9qxm', 'KT-7F3K-9QXM'],
    [' 7f3k 9qxm ', 'KT-7F3K-9QXM'],
    ['KTKT-2345', 'KT-KTKT-2345'],
    ['KT-7F3K-9QX', null],
    ['KT-7F3K-9QX0', null],
  ])('typed as %j is %j', (typed, code) => {
    expect(readCreditCode(typed)).toBe(code);
  });
});
