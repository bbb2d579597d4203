import { expect, it } from 'vitest';
import { basketQrText } from '../../../src/domain/codes/basket-code.ts';
import { addProduct, draft, emptyShop, newKey, refusal } from '../../support/shop.ts';

async function withBasket() {
  const shop = await emptyShop();
  const { client, registerId } = shop;
  const { baskets } = shop.shop.visitors;
  const jar = await addProduct(shop, {}, 2);
  const first = await baskets.add(null, jar);
  const token = first?.token ?? '';
  await baskets.set(token, jar, 2);
  const code = first?.code ?? '';
  return {
    ...shop,
    baskets,
    jar,
    token,
    code,
    add: (text: string) => client.counter.addBasket({ key: newKey(), registerId, code: text }),
    scan: (text: string) => client.counter.addByCode({ key: newKey(), registerId, code: text }),
  };
}

it('puts the goods of a basket into the cart, by the code as it is typed', async () => {
  const { add, code, baskets, token } = await withBasket();
  const answer = await add(code.toLowerCase());
  expect(answer.cart.lines).toMatchObject([{ sku: 'MDU-1', quantity: 2000, short: false }]);
  expect(answer).toMatchObject({ lineIds: [answer.cart.lines[0]?.id], left: [], toWeigh: [] });
  expect(baskets.get(token)?.isTaken).toBe(true);
});

it('is named by its QR and by its typed code where goods are scanned', async () => {
  const { scan, code } = await withBasket();
  for (const text of [code, code.toLowerCase(), basketQrText(code)]) {
    expect(await refusal(scan(text))).toMatchObject({ code: 'CODE_IS_BASKET', data: { code } });
  }
  expect(await refusal(scan('7ZZZ'))).toMatchObject({ code: 'UNKNOWN_CODE' });
});

it('puts in what has gone out of stock too, and marks it', async () => {
  const { add, code, client, jar } = await withBasket();
  await client.stock.correct({ key: newKey(), productId: jar, onHand: 1000 as never, note: 'uji' });
  expect((await add(code)).cart.lines).toMatchObject([{ quantity: 2000, short: true }]);
});

it('says what stayed out, and what is to be weighed', async () => {
  const { add, code, baskets, token, client, ...shop } = await withBasket();
  const common = { client, ...shop };
  const asked = await addProduct(common, { sku: 'ASK', name: 'Batik Pesanan', price: null }, 1);
  const rice = await addProduct(common, { sku: 'BRS', name: 'Beras', unit: 'kg' }, 10);
  const gone = await addProduct(common, { sku: 'OLD', name: 'Sirup Lama' }, 10);
  for (const id of [asked, rice, gone]) await baskets.add(token, id);
  const product = { ...draft({ sku: 'OLD', name: 'Sirup Lama' }), active: false };
  await client.catalogue.saveProduct({ key: newKey(), id: gone, product });
  const answer = await add(code);
  expect(answer.cart.lines.map(({ sku }) => sku)).toEqual(['MDU-1', 'BRS']);
  expect(answer.toWeigh).toEqual(['Beras']);
  expect(answer.left).toEqual([
    { name: 'Batik Pesanan', why: 'PRICE_NEEDED' },
    { name: 'Sirup Lama', why: 'PRODUCT_INACTIVE' },
  ]);
});

it('goes into a cart once, again where that was emptied, and never after it was paid', async () => {
  const { add, code, client, registerId } = await withBasket();
  await add(code);
  expect((await refusal(add(code))).code).toBe('BASKET_IN_CART');
  await client.counter.hold({ key: newKey(), registerId, name: 'Bu Uji' });
  expect((await refusal(add(code))).code).toBe('BASKET_IN_CART');
  const [held] = await client.counter.heldCarts({});
  await client.counter.resume({ key: newKey(), registerId, cartId: held?.id ?? '' });
  await client.counter.clearCart({ key: newKey(), registerId });
  const { cart } = await add(code);
  expect(cart.lines).toHaveLength(1);
  await client.counter.completeSale({
    key: newKey(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: cart.total }],
  });
  expect((await refusal(add(code))).code).toBe('BASKET_SOLD');
  expect((await refusal(add('7ZZZ'))).code).toBe('BASKET_NOT_FOUND');
});

it('goes in again where its lines were taken out, whatever was sold from that cart since', async () => {
  const { add, code, client, registerId } = await withBasket();
  const first = await add(code);
  const [lineId = ''] = first.lineIds;
  await client.counter.removeLine({ key: newKey(), lineId });
  const again = await add(code);
  expect(again.cart.lines).toHaveLength(1);
  await client.counter.clearCart({ key: newKey(), registerId });
  const other = await addProduct({ client }, { sku: 'LAIN' }, 5);
  const { cart } = await client.counter.addLine({ key: newKey(), registerId, productId: other });
  await client.counter.completeSale({
    key: newKey(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: cart.total }],
  });
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const told = await client.visitors.statistics({ from: today, to: today });
  expect(told).toMatchObject({ baskets: 1, sales: 0 });
  expect((await add(code)).cart.lines).toMatchObject([{ sku: 'MDU-1', quantity: 2000 }]);
});

it('is closed once the counter has it: whoever goes on has a new one', async () => {
  const { add, code, baskets, token, jar } = await withBasket();
  await add(code);
  expect(await baskets.set(token, jar, 5)).toBeNull();
  const next = await baskets.add(token, jar);
  expect(next?.token).not.toBe(token);
  expect(next?.code).not.toBe(code);
});
