import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { verifyBooks } from '../../../src/shop/host.ts';
import { emptyShop, newKey, refusal } from '../../support/shop.ts';
import { sell } from '../members/members-shop.ts';
import { staffedShop } from '../people/people-shop.ts';
import { sellByQris } from './qris-shop.ts';

describe('a QRIS payment', () => {
  it('waits until somebody has seen it, and is confirmed once', async () => {
    const { shop, registerId, enter } = await staffedShop();
    const { client } = await enter('cashier');
    const { id: saleId } = await sellByQris(client, registerId, 25_000);
    expect((await client.counter.sale({ id: saleId })).tenders).toMatchObject([
      { confirmed: false },
    ]);
    const key = newKey();
    const confirm = (k: string, reference: string) =>
      client.qris.confirm({ key: k, saleId, position: 1, reference });
    const confirmed = await confirm(key, '123456789012');
    expect(confirmed).toMatchObject({ saleId, by: 'Uji cashier', reference: '123456789012' });
    expect(await confirm(key, '123456789012')).toEqual(confirmed);
    expect(await refusal(confirm(newKey(), 'lain'))).toEqual({
      code: 'ALREADY_CONFIRMED',
      data: { by: 'Uji cashier', reference: '123456789012' },
    });
    expect((await client.counter.sale({ id: saleId })).tenders).toMatchObject([
      { confirmed: true },
    ]);
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });

  it('that was seen at the sale does not wait', async () => {
    const { client, registerId } = await emptyShop();
    const amount = rupiah(25_000);
    const sale = await sell(client, registerId, amount, [
      { kind: 'qris', amount, confirmed: { reference: 'R-1' } },
    ]);
    expect((await client.qris.unconfirmed({})).total).toBe(0);
    const again = client.qris.confirm({ key: newKey(), saleId: sale.id, position: 1 });
    expect(await refusal(again)).toMatchObject({ code: 'ALREADY_CONFIRMED' });
  });

  it('that does not exist, or is cash, is not confirmed', async () => {
    const { client, registerId } = await emptyShop();
    const cash = await sell(client, registerId, 1000, [{ kind: 'cash', tendered: rupiah(1000) }]);
    for (const saleId of [cash.id, newKey()]) {
      expect(
        await refusal(client.qris.confirm({ key: newKey(), saleId, position: 1 })),
      ).toMatchObject({ code: 'TENDER_NOT_FOUND' });
    }
  });

  it('stands with the others that wait, the oldest first, with their sum', async () => {
    const { client, registerId } = await emptyShop();
    for (const amount of [1000, 2000, 3000]) await sellByQris(client, registerId, amount);
    const found = await client.qris.unconfirmed({ limit: 2 });
    expect(found).toMatchObject({
      tenders: [
        { receiptNumber: 'K1-000001', position: 1, registerId, amount: 1000 },
        { receiptNumber: 'K1-000002', amount: 2000 },
      ],
      total: 3,
      amount: 6000,
    });
    expect((await client.qris.unconfirmed({ registerId: newKey() })).total).toBe(0);
  });

  it('says so in verify when it was hidden by hand, or waits though it is confirmed', async () => {
    const { client, registerId, shop } = await emptyShop();
    const { db } = shop.store;
    const sale = await sellByQris(client, registerId, 1000);
    const fault = [{ check: 'TENDER_WAITING', detail: `${sale.receiptNumber} 1` }];
    db.exec('DELETE FROM tender_waiting');
    expect(verifyBooks(db)).toEqual(fault);
    db.prepare('INSERT INTO tender_waiting VALUES (?, 1)').run(sale.id);
    expect(verifyBooks(db)).toEqual([]);
    await client.qris.confirm({ key: newKey(), saleId: sale.id, position: 1 });
    db.prepare('INSERT INTO tender_waiting VALUES (?, 1)').run(sale.id);
    expect(verifyBooks(db)).toEqual(fault);
  });
});

describe('payments confirmed by a statement', () => {
  it('are confirmed once each; what was confirmed meanwhile stays as it is', async () => {
    const { shop, registerId, enter } = await staffedShop();
    const { client } = await enter('manager');
    const [first, second] = [
      await sellByQris(client, registerId, 1000),
      await sellByQris(client, registerId, 2000),
    ];
    await client.qris.confirm({ key: newKey(), saleId: first.id, position: 1, reference: 'A' });
    const match = (saleId: string, reference: string) => ({ saleId, position: 1, reference });
    const answer = await client.qris.confirmMatches({
      key: newKey(),
      matches: [match(first.id, 'B'), match(second.id, 'C'), match(second.id, 'D')],
    });
    expect(answer).toMatchObject({
      confirmed: [{ saleId: second.id, reference: 'C', by: 'Uji manager' }],
      already: 2,
    });
    const { entries } = await client.audit.list({ action: 'qris.confirm' });
    expect(entries.map(({ detail }) => [detail.how, detail.reference])).toEqual([
      ['statement', 'C'],
      ['seen', 'A'],
    ]);
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });

  it('are all refused where one of them does not exist', async () => {
    const { client, registerId } = await emptyShop();
    const sale = await sellByQris(client, registerId, 1000);
    const matches = [
      { saleId: sale.id, position: 1 },
      { saleId: newKey(), position: 1 },
    ];
    expect(await refusal(client.qris.confirmMatches({ key: newKey(), matches }))).toMatchObject({
      code: 'TENDER_NOT_FOUND',
    });
    expect((await client.qris.unconfirmed({})).total).toBe(1);
  });
});
