import { describe, expect, it } from 'vitest';
import { rupiah } from '../../src/domain/money.ts';
import { draft, emptyShop, newKey, refusal } from '../support/shop.ts';
import { doors, signInOwner } from './doors.ts';

describe.each(doors)('the shop through its door: %s', (_name, open) => {
  const enter = async () => {
    const { shop, registerId } = await emptyShop();
    return { shop, client: await open(shop, await signInOwner(shop)), registerId };
  };

  it('sells: a product is made, scanned, paid for, and stands in the books', async () => {
    const { client, registerId } = await enter();
    const product = await client.catalogue.saveProduct({
      key: newKey(),
      id: null,
      product: draft({ barcodes: ['2000100000014'], producer: 'Perajin Contoh' }),
    });
    const { cart } = await client.counter.addByCode({
      key: newKey(),
      registerId,
      code: '2000100000014',
    });
    expect(cart.lines[0]).toMatchObject({ name: 'Madu Hutan 250 ml', total: 45_000 });
    const { belowZero, ...sale } = await client.counter.completeSale({
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash', tendered: rupiah(50_000) }],
    });
    expect(sale.change).toBe(5000);
    expect(belowZero).toEqual([{ name: 'Madu Hutan 250 ml', onHand: -1000 }]);
    expect(await client.counter.recentSales({})).toEqual([sale]);
    expect((await client.catalogue.get({ id: product.id })).onHand).toBe(-1000);
    expect((await client.printing.receipt({ saleId: sale.id })).columns).toBe(32);
  });

  it('answers a repeated command as the first time and refuses its key for another', async () => {
    const { client } = await enter();
    const command = { key: newKey(), id: null, product: draft() };
    const first = await client.catalogue.saveProduct(command);
    expect(await client.catalogue.saveProduct(command)).toEqual(first);
    const other = client.catalogue.saveProduct({ ...command, product: draft({ sku: 'LAIN' }) });
    expect((await refusal(other)).code).toBe('KEY_REUSED');
  });

  it('refuses with typed errors and the facts that go with them', async () => {
    const { client, registerId } = await enter();
    const unknown = client.counter.addByCode({ key: newKey(), registerId, code: 'tak dikenal' });
    expect(await refusal(unknown)).toEqual({
      code: 'UNKNOWN_CODE',
      data: { code: 'tak dikenal', gtin: null },
    });
    expect((await refusal(client.marketplace.sync({}))).code).toBe('MARKETPLACE_NOT_CONFIGURED');
  });

  it('refuses what does not fit the contract before anything happens', async () => {
    const { client } = await enter();
    const wrong = draft({ price: 12.5 as never });
    await expect(
      client.catalogue.saveProduct({ key: newKey(), id: null, product: wrong }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const { products } = await client.catalogue.search({});
    expect(products).toEqual([]);
  });

  it('knows who asks by the session, and tells nobody anything but how to sign in', async () => {
    const { shop, client } = await enter();
    expect(await client.people.me({})).toMatchObject({ name: 'Pemilik Uji', role: 'owner' });
    const stranger = await open(shop, null);
    expect(await stranger.people.signInList({})).toHaveLength(1);
    expect((await refusal(stranger.catalogue.search({}))).code).toBe('SIGN_IN_NEEDED');
    const forger = await open(shop, 'no session');
    expect((await refusal(forger.people.me({}))).code).toBe('SIGN_IN_NEEDED');
    await client.people.signOut({});
    expect((await refusal(client.people.me({}))).code).toBe('SIGN_IN_NEEDED');
  });

  it('names the right that is missing', async () => {
    const { shop, client } = await enter();
    const made = { key: newKey(), id: null, name: 'Kasir Uji', role: 'cashier', pin: '135790' };
    const { id: staffId } = await client.people.save(made as never);
    const { session } = await client.people.signIn({ staffId, pin: '135790' });
    const cashier = await open(shop, session);
    expect((await cashier.catalogue.search({})).products).toEqual([]);
    const saving = cashier.catalogue.saveProduct({ key: newKey(), id: null, product: draft() });
    expect(await refusal(saving)).toEqual({
      code: 'FORBIDDEN',
      data: { permission: 'catalogue.edit' },
    });
  });

  it('tells a window what changes while it listens', async () => {
    const { client } = await enter();
    const stream = await client.events.stream({});
    const heard: string[] = [];
    for await (const event of stream) {
      heard.push(event.type);
      if (event.type === 'hello') {
        await client.catalogue.saveProduct({ key: newKey(), id: null, product: draft() });
      }
      if (event.type === 'catalogue') break;
    }
    expect(heard[0]).toBe('hello');
    expect(heard.at(-1)).toBe('catalogue');
  });
});
