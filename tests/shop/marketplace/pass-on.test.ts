import { describe, expect, it } from 'vitest';
import { quantity } from '../../../src/domain/quantity.ts';
import { marketplaceStub } from '../../support/marketplace-stub.ts';
import { addProduct, emptyShop, fillCart, newKey, payCash, refusal } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

async function connected(shop: TestShop) {
  const market = await marketplaceStub();
  await shop.client.marketplace.configure({
    key: newKey(),
    address: market.address,
    apiKey: 'contoh.rahasia',
  });
  const sync = () => shop.client.marketplace.sync({});
  const sell = async (productId: string, pieces = 1) => {
    await fillCart(shop, [{ productId, quantity: pieces * 1000 }]);
    return payCash(shop);
  };
  return { market, sync, sell };
}

describe('passing on', () => {
  it('fills an empty marketplace, records each sale once, and then has nothing left to say', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync, sell } = await connected(shop);
    const sale = await sell(productId, 2);
    expect(await sync()).toMatchObject({ accepted: 3, refused: 0, unsent: 0 });
    expect([...market.sales.keys()]).toEqual([sale.id]);
    expect(market.products.get('MDU-1')?.price).toBe(45_000);
    expect(market.levels.get('MDU-1')).toBe(8000);
    market.heard.length = 0;
    expect(await sync()).toMatchObject({ accepted: 0, duplicate: 0, unsent: 0 });
    expect(market.heard).toEqual(['komporShowroom']);
  });

  it('learns from the marketplace what it recorded when an answer was lost', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync, sell } = await connected(shop);
    await sync();
    await sell(productId);
    market.faults.push({ kind: /record/, fault: 'lose-answer' });
    expect(await sync()).toMatchObject({ unsent: 1, status: { failure: { code: 'UNREACHABLE' } } });
    expect(await sync()).toMatchObject({ accepted: 0, duplicate: 1, unsent: 0 });
    expect(market.sales.size).toBe(1);
    expect(market.levels.get('MDU-1')).toBe(9000);
  });

  it('sets a refused sale aside and passes on the rest, with the right stock', async () => {
    const shop = await emptyShop();
    const honey = await addProduct(shop);
    const soap = await addProduct(shop, { sku: 'SBN' });
    const { market, sync, sell } = await connected(shop);
    await sync();
    market.refuseSku.add('SBN');
    await sell(soap, 3);
    const good = await sell(honey);
    expect(await sync()).toMatchObject({ refused: 1, unsent: 0, status: { needsDecision: 1 } });
    expect([...market.sales.keys()]).toEqual([good.id]);
    expect(market.levels.get('SBN')).toBe(7000);
    const [item] = await shop.client.marketplace.items({ state: 'decision' });
    expect(item).toMatchObject({ kind: 'sale', code: 'UNKNOWN_SKU', subject: 'K1-000001' });

    market.refuseSku.clear();
    await shop.client.marketplace.resend({ key: newKey(), id: item?.id ?? '' });
    expect(await sync()).toMatchObject({ unsent: 0, status: { needsDecision: 0 } });
    expect(market.sales.size).toBe(2);
    expect(market.levels.get('SBN')).toBe(7000);
  });

  it('finds the one sale that spoils a whole request', async () => {
    const shop = await emptyShop();
    const honey = await addProduct(shop, {}, 100);
    const soap = await addProduct(shop, { sku: 'SBN' });
    const { market, sync, sell } = await connected(shop);
    for (let i = 0; i < 9; i += 1) await sell(i === 4 ? soap : honey);
    market.poisonSku.add('SBN');
    expect(await sync()).toMatchObject({ refused: 1, unsent: 0 });
    expect(market.sales.size).toBe(8);
    expect(market.levels.get('MDU-1')).toBe(92_000);
    expect(market.levels.get('SBN')).toBe(9000);
  });

  it('closes a record that a person decided against, and keeps why', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync, sell } = await connected(shop);
    market.refuseSku.add('MDU-1');
    await sell(productId);
    await sync();
    const [item] = await shop.client.marketplace.items({ state: 'decision' });
    const id = item?.id ?? '';
    await shop.client.marketplace.close({ key: newKey(), id, note: 'sudah dicatat tangan' });
    expect(await shop.client.marketplace.status({})).toMatchObject({ needsDecision: 0, unsent: 0 });
    const again = shop.client.marketplace.resend({ key: newKey(), id });
    expect((await refusal(again)).code).toBe('OUTBOX_ITEM_NOT_FOUND');
  });

  it('does not take goods away twice when a sale is made while the levels travel', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync, sell } = await connected(shop);
    await sync();
    await shop.client.stock.correct({
      key: newKey(),
      productId,
      onHand: quantity(50_000),
      note: 'barang datang',
    });
    const whileTravelling = new Promise<void>((resolve) => {
      market.beforeAnswer = async (kind) => {
        if (kind !== 'putKomporStock') return;
        market.beforeAnswer = async () => undefined;
        await sell(productId, 5);
        resolve();
      };
    });
    await Promise.all([sync(), whileTravelling]);
    await sync();
    expect(market.levels.get('MDU-1')).toBe(45_000);
  });

  it.each([
    ['cut', 'UNREACHABLE'],
    ['html', 'NOT_A_MARKETPLACE'],
    ['500', 'SERVER_ERROR'],
    ['wrong-key', 'WRONG_KEY'],
  ] as const)('says why a connection failed (%s: %s) and keeps everything', async (fault, code) => {
    const shop = await emptyShop();
    await addProduct(shop);
    const { market, sync } = await connected(shop);
    market.faults.push({ kind: /Products/, fault });
    const result = await sync();
    expect(result).toMatchObject({ accepted: 0, status: { failure: { code }, needsDecision: 0 } });
    expect(result.unsent).toBe(2);
    expect(await sync()).toMatchObject({ accepted: 2, unsent: 0, status: { failure: null } });
  });

  it('sends a product as it is when it goes out, however often it changed before', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync } = await connected(shop);
    await sync();
    const product = await shop.client.catalogue.get({ id: productId });
    for (const name of ['Madu A', 'Madu B', 'Madu C']) {
      await shop.client.catalogue.saveProduct({
        key: newKey(),
        id: productId,
        product: { ...product, name },
      });
    }
    expect(await sync()).toMatchObject({ accepted: 1 });
    expect(market.products.get('MDU-1')?.name).toBe('Madu C');
  });

  it('gives a new marketplace everything, also where it is set while the old one is being told', async () => {
    const shop = await emptyShop();
    await addProduct(shop);
    const { market: old, sync } = await connected(shop);
    const market = await marketplaceStub();
    old.beforeAnswer = async (kind) => {
      if (kind !== 'komporShowroom') return;
      await shop.client.marketplace.configure({
        key: newKey(),
        address: market.address,
        apiKey: 'contoh.lain',
      });
    };
    await sync();
    expect(await sync()).toMatchObject({ unsent: 0, status: { failure: null } });
    expect(old.products.size).toBe(0);
    expect([...market.products.keys()]).toEqual(['MDU-1']);
    expect(market.levels.get('MDU-1')).toBe(10_000);
  });

  it('does not keep the shop from closing while the marketplace is silent', async () => {
    const shop = await emptyShop();
    await addProduct(shop);
    const { market, sync } = await connected(shop);
    let hangs = (): void => undefined;
    const hanging = new Promise<void>((resolve) => {
      hangs = resolve;
    });
    market.beforeAnswer = async (kind) => {
      if (kind !== 'putKomporProducts') return;
      hangs();
      await new Promise(() => undefined);
    };
    const round = sync();
    await hanging;
    await shop.shop.close();
    expect(await round).toMatchObject({ unsent: 2, status: { failure: null } });
  });

  it('tells the windows once of a marketplace that gets every product', async () => {
    const shop = await emptyShop();
    for (const sku of ['A-1', 'A-2', 'A-3']) await addProduct(shop, { sku });
    const stream = await shop.client.events.stream({});
    await stream.next();
    await connected(shop);
    await shop.client.settings.saveShop({
      key: newKey(),
      shop: await shop.client.settings.shop({}),
    });
    const heard: string[] = [];
    for await (const event of stream) {
      if (event.type === 'settings') break;
      heard.push(event.type);
    }
    expect(heard).toEqual(['marketplace', 'marketplace']);
  });

  it('two requests to sync at once are one round', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop);
    const { market, sync, sell } = await connected(shop);
    await sell(productId);
    await Promise.all([sync(), sync(), sync()]);
    expect(market.heard.filter((kind) => kind === 'recordKomporSales')).toHaveLength(1);
  });
});

describe('the marketplace address', () => {
  it.each([
    'http://pasar.contoh.id',
    'ftp://pasar.contoh.id',
    'https://a:b@pasar.contoh.id',
    'https://',
  ])('refuses %s', async (address) => {
    const { client } = await emptyShop();
    const configured = client.marketplace.configure({ key: newKey(), address, apiKey: 'k' });
    expect((await refusal(configured)).code).toBe('MARKETPLACE_ADDRESS_WRONG');
  });

  it('asks for a key the first time and keeps it afterwards without showing it', async () => {
    const { client } = await emptyShop();
    const configure = (address: string, apiKey: string | null) =>
      client.marketplace.configure({ key: newKey(), address, apiKey });
    expect((await refusal(configure('pasar.contoh.id', null))).code).toBe('MARKETPLACE_KEY_NEEDED');
    await configure('pasar.contoh.id', 'contoh.rahasia');
    const status = await configure('https://pasar.contoh.id/desa/', null);
    expect(status.address).toBe('https://pasar.contoh.id/desa');
    expect(JSON.stringify(status)).not.toContain('rahasia');
  });
});
