import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { practiceBooks } from '../../../src/contract/books-header.ts';
import type { Shop } from '../../../src/shop/host.ts';
import { verifyBooks } from '../../../src/shop/host.ts';
import { readQris } from '../../../src/domain/qris/read-qris.ts';
import { throughHttp, throughPort } from '../../doors/doors.ts';
import type { Client } from '../../doors/doors.ts';
import { addProduct, newKey, openShift } from '../../support/shop.ts';
import { staffedShop } from '../people/people-shop.ts';

/** All that stands in the books, table by table. */
function contents({ store: { db } }: Shop): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]),
  );
}

type Open = (shop: Shop, session: string, books: string) => Promise<Client>;

const doors: [string, Open][] = [
  ['http', throughHttp],
  ['a message port', async (shop, session, books) => throughPort(shop, session, books)],
];

/** A showroom with goods in which a cashier has begun to practise. */
async function practising(open: Open = throughHttp) {
  const house = await staffedShop();
  const product = await addProduct(house, { sku: 'KRP-1' }, 5);
  const { session: own, client: asCashier } = await house.enter('cashier');
  const before = contents(house.shop);
  const begun = await asCashier.practice.begin({});
  const books = await open(house.shop, begun.session, practiceBooks);
  return { ...house, ...begun, own, product, before, books };
}

async function sell(books: Client, registerId: string, productId: string, kind: 'cash' | 'qris') {
  await books.counter.addLine({ key: newKey(), registerId, productId });
  const { id, total } = await books.counter.cart({ registerId });
  return books.counter.completeSale({
    key: newKey(),
    cartId: id ?? '',
    expectedTotal: total,
    tenders: [
      kind === 'cash'
        ? { kind, tendered: total }
        : { kind, amount: total, confirmed: { reference: 'R-1' } },
    ],
  });
}

test.each(doors)(
  'a whole day practised through %s changes nothing in the books',
  async (_, open) => {
    const { shop, books, registerId, product, before } = await practising(open);
    const done = async () =>
      (await books.practice.state({}))?.tasks.filter((one) => one.done).map(({ task }) => task);
    expect(await done()).toEqual([]);

    await books.shifts.open({ key: newKey(), registerId, count: { 'note-50000': 2 } });
    expect(await done()).toEqual(['open']);
    const sold = await sell(books, registerId, product, 'cash');
    expect(sold.receiptNumber).toMatch(/^L1-/);
    expect(await done()).toEqual(['open', 'sell']);
    await sell(books, registerId, product, 'qris');
    expect(await done()).toEqual(['open', 'sell', 'qris']);

    const { supervisor } = (await books.practice.state({})) ?? {};
    const approver = (await books.people.signInList({})).find(
      ({ name }) => name === supervisor?.name,
    );
    const { approval } = await books.people.approve({
      staffId: approver?.id ?? '',
      pin: supervisor?.pin ?? '',
      permission: 'sale.void',
    });
    await books.refunds.voidSale({
      key: newKey(),
      saleId: sold.id,
      registerId,
      reason: 'latihan',
      approval,
    });
    expect(await done()).toEqual(['open', 'sell', 'qris', 'refund']);
    await books.shifts.close({ key: newKey(), registerId, count: { 'note-50000': 2 } });
    expect(await done()).toEqual(['open', 'sell', 'qris', 'refund', 'close']);

    expect(contents(shop)).toEqual(before);
    expect(verifyBooks(shop.store.db)).toEqual([]);
  },
);

test('what is practised is printed as practice, and tells its events to nobody else', async () => {
  const { shop, books, registerId, product } = await practising();
  await books.shifts.open({ key: newKey(), registerId, count: {} });
  const own = await shop.client.events.stream({}, { signal: AbortSignal.timeout(1500) });
  const heard: string[] = [];
  const listening = (async () => {
    for await (const event of own) heard.push(event.type);
  })().catch(() => undefined);
  const stream = await books.events.stream({});
  const copied: string[] = [];
  const following = (async () => {
    for await (const event of stream) {
      copied.push(event.type);
      if (event.type === 'sale') return;
    }
  })();
  const { id } = await sell(books, registerId, product, 'cash');
  await following;
  expect(copied).toContain('sale');
  const receipt = await books.printing.receipt({ saleId: id });
  expect(JSON.stringify(receipt)).toContain('LATIHAN');
  await listening;
  expect(heard).toEqual(['hello']);
});

test('no PIN but one’s own and the made-up supervisor’s opens anything in the copy', async () => {
  const { books, staff } = await practising();
  const names = (await books.people.signInList({})).map(({ id, name }) => [id, name]);
  expect(names).toEqual([
    [staff.cashier, 'Uji cashier'],
    [expect.any(String), 'Penyelia Latihan'],
  ]);
  await expect(books.people.signIn({ staffId: staff.owner, pin: '468023' })).rejects.toMatchObject({
    code: 'STAFF_NOT_FOUND',
  });
});

test('the code to pay by is a made-up merchant’s, whatever code the showroom has', async () => {
  const { books, registerId } = await practising();
  const { payload } = await books.qris.code({ registerId, amount: 5000 as never });
  const read = readQris(payload);
  expect(read).toMatchObject({ ok: true });
  expect(JSON.stringify(read)).toContain('KOPERASI CONTOH');
});

test('nothing is passed on to a marketplace, even where one is set in the copy', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const house = await staffedShop();
  const { client } = await house.enter('manager');
  const { session } = await client.practice.begin({});
  const books = await throughHttp(house.shop, session, practiceBooks);
  await books.marketplace.configure({ key: newKey(), address, apiKey: 'kunci-uji-0123456789' });
  await expect(books.marketplace.sync({})).rejects.toMatchObject({
    code: 'MARKETPLACE_NOT_CONFIGURED',
  });
  expect(asked).toEqual([]);
});

test('a session of the copy opens nothing in the showroom’s own books, nor the other way round', async () => {
  const { shop, session, own } = await practising();
  await expect((await throughHttp(shop, session)).catalogue.search({})).rejects.toMatchObject({
    code: 'SIGN_IN_NEEDED',
  });
  const copy = await throughHttp(shop, own, practiceBooks);
  await expect(copy.catalogue.search({})).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
});

test('a practice that has ended is told, and never falls back on the showroom’s own books', async () => {
  const { shop, folder, own, books, product, registerId, before } = await practising();
  expect(existsSync(join(folder, 'practice', 'kompor.db'))).toBe(true);
  await books.practice.end({});
  expect(existsSync(join(folder, 'practice'))).toBe(false);
  const late = await throughHttp(shop, own, practiceBooks);
  const elsewhere = await throughHttp(shop, own, 'somewhere');
  const asked = [
    () => late.counter.addLine({ key: newKey(), registerId, productId: product }),
    () => late.catalogue.search({}),
    () => elsewhere.catalogue.search({}),
  ];
  for (const ask of asked) await expect(ask()).rejects.toMatchObject({ code: 'PRACTICE_ENDED' });
  expect(contents(shop)).toEqual(before);
});

test('beginning anew throws the copy before away, and two who begin at once get one copy', async () => {
  const { enter, shop, session, product, registerId } = await practising();
  const first = await throughHttp(shop, session, practiceBooks);
  await first.shifts.open({ key: newKey(), registerId, count: {} });
  const { client } = await enter('cashier');
  const [, last] = await Promise.all([client.practice.begin({}), client.practice.begin({})]);
  await expect(first.catalogue.search({})).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
  const books = await throughHttp(shop, last.session, practiceBooks);
  expect((await books.practice.state({}))?.tasks.every(({ done }) => !done)).toBe(true);
  expect((await books.catalogue.get({ id: product })).onHand).toBe(5000);
});

test('an open cart and an open shift of the counter stay where they are', async () => {
  const house = await staffedShop();
  const { client, registerId } = house;
  await openShift(client, registerId);
  const product = await addProduct(house, { sku: 'A' });
  await client.counter.addLine({ key: newKey(), registerId, productId: product });
  const { client: cashier } = await house.enter('cashier');
  const begun = await cashier.practice.begin({});
  const books = await throughHttp(house.shop, begun.session, practiceBooks);
  expect((await books.counter.cart({ registerId: begun.registerId })).lines).toEqual([]);
  expect((await books.counter.cart({ registerId })).lines).toEqual([]);
  expect((await client.counter.cart({ registerId })).lines).toHaveLength(1);
});

test('what a power cut left of a practice is gone when the shop opens again', async () => {
  const { folder, shop } = await practising();
  await shop.close();
  const again = await staffedShop(folder);
  expect(existsSync(join(folder, 'practice'))).toBe(false);
  expect(await again.client.practice.state({})).toBeNull();
});
