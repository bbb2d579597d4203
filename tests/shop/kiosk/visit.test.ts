import { expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { addProduct, newKey } from '../../support/shop.ts';
import { kioskShop } from './kiosk-shop.ts';

const honey = {
  name: 'Madu Hutan 250 ml',
  producer: 'Rumah Madu Contoh',
  village: 'Desa Contoh Atas',
  category: 'Madu',
  story: 'Dipanen malam hari.',
};

it('begins with what is on sale, by kind, maker and village', async () => {
  const made = await kioskShop();
  await addProduct(made, { sku: 'M-1', ...honey });
  await addProduct(made, { sku: 'M-2', ...honey, name: 'Madu lama', active: false });
  await addProduct(made, { sku: 'X-1', category: 'Kosong', producer: 'Tutup', active: false });
  const { categories, producers, villages, slides, shopName } = await made.kiosk.start({});
  expect(shopName).not.toBe('');
  expect(categories.map(({ name, products }) => [name, products])).toEqual([['Madu', 1]]);
  expect(producers.map(({ name }) => name)).toEqual(['Rumah Madu Contoh']);
  expect(villages.map(({ name }) => name)).toEqual(['Desa Contoh Atas']);
  // Without a picture there is nothing to draw anybody in with.
  expect(slides).toEqual([]);
});

it('tells of a product what visitors may know, and no more', async () => {
  const made = await kioskShop();
  const id = await addProduct(
    made,
    { sku: 'M-1', ...honey, shelf: 'A2', memberPrice: rupiah(40_000) },
    12,
  );
  const product = await made.kiosk.product({ id });
  expect(product).toMatchObject({
    name: honey.name,
    price: 45_000,
    shelf: 'A2',
    stock: { kind: 'there' },
  });
  const told = JSON.stringify(product);
  for (const secret of ['onHand', 'lowStock', 'memberPrice', 'taxClass', 'sku', '12000', '40000']) {
    expect(told).not.toContain(secret);
  }
  await made.client.stock.correct({
    key: newKey(),
    productId: id,
    onHand: 3000 as never,
    note: 'uji',
  });
  expect((await made.kiosk.product({ id })).stock).toEqual({ kind: 'few', left: 3000 });
  await made.client.stock.correct({
    key: newKey(),
    productId: id,
    onHand: 0 as never,
    note: 'uji',
  });
  expect((await made.kiosk.product({ id })).stock).toEqual({ kind: 'gone' });
});

it('says where tax comes on top of the price', async () => {
  const made = await kioskShop();
  const tax = await made.client.pricing.tax({});
  await made.client.pricing.saveTax({ key: newKey(), tax: { ...tax, mode: 'added' } });
  const [taxed, free, asked] = [
    await addProduct(made, { sku: 'M-1', ...honey }),
    await addProduct(made, { sku: 'B-1', name: 'Buku', taxClass: 'bebas' }),
    await addProduct(made, { sku: 'C-1', name: 'Ukiran', price: null }),
  ];
  const says = async (id: string) => (await made.kiosk.product({ id })).addsTax;
  expect([await says(taxed), await says(free), await says(asked)]).toEqual([true, false, false]);
});

it('shows nothing that is not for sale', async () => {
  const made = await kioskShop();
  const hidden = await addProduct(made, { sku: 'M-2', ...honey, active: false });
  await expect(made.kiosk.product({ id: hidden })).rejects.toMatchObject({
    code: 'PRODUCT_NOT_FOUND',
  });
  await expect(made.kiosk.scan({ text: 'M-2' })).rejects.toMatchObject({ code: 'UNKNOWN_CODE' });
  expect((await made.kiosk.search({ text: 'madu', isWhole: false })).products).toEqual([]);
});

it('knows cards and barcodes, and says so of what is none', async () => {
  const made = await kioskShop();
  const id = await addProduct(made, { sku: 'M 1/a', ...honey, barcodes: ['8991002101630'] });
  const [maker] = (await made.kiosk.start({})).producers;
  const scan = (text: string) => made.kiosk.scan({ text });
  for (const text of [
    '8991002101630',
    'M 1/a',
    'http://kompor.local/p/M%201%2Fa',
    'https://pasar.contoh/01/08991002101630?17=261231',
    ']C10108991002101630',
  ]) {
    expect(await scan(text), text).toEqual({ kind: 'product', id });
  }
  expect(await scan(`http://kompor.local/u/${maker?.id}`)).toEqual({
    kind: 'producer',
    id: maker?.id,
  });
  for (const text of ['8991002101631', 'http://contoh.invalid/', 'K1-000001', ' ', '\u{1F33E}']) {
    await expect(scan(text), text).rejects.toMatchObject({ code: 'UNKNOWN_CODE' });
  }
});

it('makes a basket that the counter finds, and changes it until the counter has it', async () => {
  const made = await kioskShop();
  const { kiosk, client, registerId } = made;
  const [first, second] = [
    await addProduct(made, { sku: 'M-1', ...honey }),
    await addProduct(made, { sku: 'K-1', name: 'Kopi', unit: 'kg' }),
  ];
  const lines = [
    { productId: first, pieces: 2 },
    { productId: second, pieces: 7 },
  ];
  const basket = await kiosk.putBasket({ token: null, lines });
  expect(basket.code).toMatch(/^[0-9A-Z]{4}$/);
  expect(basket.phone).toBeNull();
  const again = await kiosk.putBasket({
    token: basket.token,
    lines: lines.toReversed().map((line) => ({ ...line, pieces: 3 })),
  });
  expect(again).toMatchObject({ token: basket.token, code: basket.code });
  const [waiting] = await client.visitors.baskets({});
  // What is weighed is one, however often it was asked for.
  expect(waiting?.goods).toMatchObject([
    { name: 'Kopi', quantity: 1000 },
    { name: honey.name, quantity: 3000 },
  ]);

  await client.counter.addBasket({ key: newKey(), registerId, code: basket.code });
  const next = await kiosk.putBasket({ token: basket.token, lines });
  expect(next.token).not.toBe(basket.token);
});

it('leaves out of a basket what is gone meanwhile, and makes none of nothing', async () => {
  const made = await kioskShop();
  const id = await addProduct(made, { sku: 'M-1', ...honey });
  const gone = await addProduct(made, { sku: 'M-2', ...honey, active: false });
  const strange = crypto.randomUUID();
  const basket = await made.kiosk.putBasket({
    token: null,
    lines: [gone, id, strange].map((productId) => ({ productId, pieces: 1 })),
  });
  const [waiting] = await made.client.visitors.baskets({});
  expect(waiting?.goods.map(({ name }) => name)).toEqual([honey.name]);
  expect(basket.goods).toMatchObject([{ product: { id, price: 45_000 }, pieces: 1 }]);
  expect(basket.gone).toEqual([honey.name]);
  await expect(
    made.kiosk.putBasket({ token: 'karangan', lines: [{ productId: gone, pieces: 1 }] }),
  ).rejects.toMatchObject({ code: 'GOODS_GONE' });
});

it('lets nobody fill the books with baskets and guests', async () => {
  const made = await kioskShop();
  const id = await addProduct(made, { sku: 'M-1', ...honey });
  const lines = [{ productId: id, pieces: 1 }];
  for (let count = 0; count < 30; count += 1) await made.kiosk.putBasket({ token: null, lines });
  for (const token of [null, 'karangan']) {
    await expect(made.kiosk.putBasket({ token, lines })).rejects.toMatchObject({
      code: 'TOO_MANY_TRIES',
    });
  }
  const entry = { from: null, size: '2', reason: null } as const;
  for (let count = 0; count < 30; count += 1) await made.kiosk.guest(entry);
  await expect(made.kiosk.guest(entry)).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
});

it('counts what is looked at and looked for, and where visitors come from', async () => {
  const made = await kioskShop();
  const { kiosk, client } = made;
  const { shop: details } = { shop: await client.settings.shop({}) };
  await client.settings.saveShop({
    key: newKey(),
    shop: { ...details, name: 'Gerai Uji', regency: 'Kabupaten Contoh' },
  });
  const id = await addProduct(made, { sku: 'M-1', ...honey });
  await kiosk.product({ id });
  await kiosk.scan({ text: 'M-1' });
  await kiosk.search({ text: 'ma', isWhole: false });
  await kiosk.search({ text: 'Rendang', isWhole: true });
  await kiosk.guest({ from: 'Kabupaten Contoh', size: '3-5', reason: 'gifts' });
  await kiosk.guest({ from: 'abroad', size: null, reason: 'gifts' });
  await kiosk.guest({ from: '<b>Kabupaten Karangan</b>', size: null, reason: null });
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const told = await client.visitors.statistics({ from: day, to: day });
  expect(told).toMatchObject({
    scans: 1,
    views: 1,
    searches: 1,
    foundNothing: [{ name: 'rendang', count: 1 }],
    reasons: [{ name: 'gifts', count: 2 }],
    sizes: [{ name: '3-5', count: 1 }],
  });
  expect(told.from.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'Kabupaten Contoh', count: 1 },
    { name: 'abroad', count: 1 },
  ]);
});
