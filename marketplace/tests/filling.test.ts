import { describe, expect, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { newShowroom, product } from './support/showroom.ts';

describe.each(DATABASES)('filling the marketplace on %s', (database) => {
  it('shows a product that a showroom puts, with its price in rupiah, its labels and its stock', async () => {
    const showroom = await newShowroom(database);
    expect(await showroom.describe()).toMatchObject({ code: showroom.code, products: 0, sales: 0 });
    const sku = `${showroom.code}-1`;
    const price = 150_000;
    expect(await showroom.putProducts([product(sku, { price })])).toEqual([
      { sku, status: 'ACCEPTED', reason: null, missingPictures: [] },
    ]);
    const online = await showroom.online(`Keripik singkong ${sku}`);
    expect(online?.description).toBe('<p>Renyah dan gurih.</p>');
    expect(online?.facetValues.map((value) => [value.facet.code, value.name]).toSorted()).toEqual([
      ['desa', 'Desa Contoh'],
      ['kategori', 'Makanan ringan'],
      ['perajin', 'Dapur Contoh'],
    ]);
    expect(online?.variants).toMatchObject([
      {
        sku,
        price: 15_000_000,
        currencyCode: 'IDR',
        stockLevel: 'IN_STOCK',
        customFields: { komporUnit: 'piece' },
      },
    ]);
    expect(await showroom.stock(sku)).toEqual({ sku, onHand: 20_000, online: 20 });
    expect((await showroom.describe()).products).toBe(1);
  });

  it('holds a price of Rp950.000.000', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-mahal`;
    await showroom.putProducts([product(sku, { price: 950_000_000 })]);
    expect((await showroom.online(`Keripik singkong ${sku}`))?.variants[0]?.price).toBe(
      95_000_000_000,
    );
  });

  it('leaves products alone that have not changed', async () => {
    const showroom = await newShowroom(database);
    const products = Array.from({ length: 5 }, (_, index) => product(`${showroom.code}-${index}`));
    await showroom.putProducts(products);
    const again = await showroom.putProducts(products);
    expect(again.map((result) => result.status)).toEqual(Array(5).fill('UNCHANGED'));
  });

  it('takes over a new price, name, story and label', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku)]);
    const before = await showroom.online(`Keripik singkong ${sku}`);
    const name = `Keripik pisang ${sku}`;
    const [result] = await showroom.putProducts([
      product(sku, { name, price: 17_500, description: 'Baru.', category: 'Oleh-oleh' }),
    ]);
    expect(result?.status).toBe('ACCEPTED');
    const online = await showroom.online(name);
    expect(online).toMatchObject({
      slug: before?.slug,
      description: '<p>Baru.</p>',
      variants: [{ sku, name, price: 1_750_000 }],
    });
    expect(online?.facetValues.map((value) => value.name)).toContain('Oleh-oleh');
    expect(online?.facetValues.map((value) => value.name)).not.toContain('Makanan ringan');
    expect(await showroom.online(`Keripik singkong ${sku}`)).toBeUndefined();
  });

  it('takes a product off the shelves and puts it back', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku)]);
    await showroom.putProducts([product(sku, { enabled: false })]);
    expect(await showroom.online(`Keripik singkong ${sku}`)).toBeUndefined();
    await showroom.putProducts([product(sku)]);
    expect((await showroom.online(`Keripik singkong ${sku}`))?.variants).toHaveLength(1);
  });

  it('keeps a product whose price is asked at the counter, but does not sell it online', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const [result] = await showroom.putProducts([product(sku, { price: null })]);
    expect(result?.status).toBe('ACCEPTED');
    expect(await showroom.online(`Keripik singkong ${sku}`)).toBeUndefined();
    expect((await showroom.stock(sku))?.onHand).toBe(20_000);
  });

  it('makes one product with options of the variants of a family', async () => {
    const showroom = await newShowroom(database);
    const name = `Kopi ${showroom.code}`;
    const variant = (size: string) =>
      product(`${showroom.code}-${size}`, {
        name: `${name} ${size}`,
        family: {
          handle: 'kopi',
          name,
          options: [
            { name: 'Ukuran', value: size },
            { name: 'Sangrai', value: 'Sedang' },
          ],
        },
      });
    await showroom.putProducts([variant('100 g'), variant('250 g')]);
    await showroom.putProducts([variant('500 g')]);
    const online = await showroom.online(name);
    expect(
      online?.optionGroups.map((group) => [group.name, group.options.length]).toSorted(),
    ).toEqual([
      ['Sangrai', 1],
      ['Ukuran', 3],
    ]);
    const sizes = online?.variants.map((each) =>
      each.options.map((option) => option.name).toSorted(),
    );
    expect(sizes?.toSorted()).toEqual([
      ['100 g', 'Sedang'],
      ['250 g', 'Sedang'],
      ['500 g', 'Sedang'],
    ]);
  });

  it('moves a product into a family and leaves no empty product behind', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const name = `Sambal ${showroom.code}`;
    await showroom.putProducts([product(sku, { name: 'Sambal sendiri ' + sku })]);
    const family = { handle: 'sambal', name, options: [{ name: 'Rasa', value: 'Pedas' }] };
    await showroom.putProducts([product(sku, { name: 'Sambal pedas', family })]);
    expect((await showroom.online(name))?.variants.map((variant) => variant.sku)).toEqual([sku]);
    expect(await showroom.online(`Sambal sendiri ${sku}`)).toBeUndefined();
  });

  it('gives products of one name addresses of their own', async () => {
    const showroom = await newShowroom(database);
    const name = `Emping ${showroom.code}`;
    await showroom.putProducts(
      [1, 2, 3].map((index) => product(`${showroom.code}-${index}`, { name })),
    );
    const { items } = await showroom.tell<{ items: { slug: string }[] }>(
      'query ($name: String!) { products(options: { filter: { name: { eq: $name } } }) { items { slug } } }',
      { name },
    );
    expect(new Set(items.map((item) => item.slug)).size).toBe(3);
  });

  it('counts goods sold by the kilogram exactly, and online in whole kilograms', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-beras`;
    await showroom.putProducts([product(sku, { unit: 'kg', onHand: 12_750 })]);
    expect(await showroom.stock(sku)).toEqual({ sku, onHand: 12_750, online: 12 });
    expect(await showroom.putStock([{ sku, onHand: -250 }])).toEqual([
      { sku, status: 'ACCEPTED', reason: null },
    ]);
    expect(await showroom.stock(sku)).toEqual({ sku, onHand: -250, online: -1 });
    expect(await showroom.putStock([{ sku, onHand: -250 }])).toEqual([
      { sku, status: 'UNCHANGED', reason: null },
    ]);
  });

  it('leaves the stock alone when a product comes without one', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku, { onHand: 7_000 })]);
    await showroom.putProducts([product(sku, { onHand: null, price: 16_000 })]);
    expect((await showroom.stock(sku))?.onHand).toBe(7_000);
  });

  it('takes only the stock from a showroom that does not own the SKU', async () => {
    const owner = await newShowroom(database);
    const other = await newShowroom(database);
    const sku = `${owner.code}-bersama`;
    await owner.putProducts([product(sku, { onHand: 5_000 })]);
    const [result] = await other.putProducts([
      product(sku, { name: 'Nama lain', price: 1, onHand: 3_000 }),
    ]);
    expect(result).toMatchObject({
      status: 'REFUSED',
      reason: expect.stringContaining(owner.code),
    });
    expect((await owner.online(`Keripik singkong ${sku}`))?.variants[0]?.price).toBe(1_500_000);
    expect((await owner.stock(sku))?.onHand).toBe(5_000);
    expect((await other.stock(sku))?.onHand).toBe(3_000);
  });

  it('shows markup in names and stories as text', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-'; DROP TABLE kompor_sale; --`;
    const name = `<script>alert("${showroom.code}")</script>' OR 1=1 --`;
    const description = '<img src=x onerror=alert(1)> & "tanda kutip"\nbaris dua\n\nalinea dua';
    const family = { handle: `'";--`, name, options: [{ name: '<b>Rasa</b>', value: `'pedas"` }] };
    const [result] = await showroom.putProducts([
      product(sku, { name, description, family, category: `"><svg onload=1>` }),
    ]);
    expect(result).toMatchObject({ sku, status: 'ACCEPTED' });
    const online = await showroom.online(name);
    expect(online?.description).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;tanda kutip&quot;<br>baris dua</p><p>alinea dua</p>',
    );
    expect(online?.slug).toMatch(/^[a-z0-9-]+$/u);
    expect(online?.optionGroups).toEqual([{ name: '<b>Rasa</b>', options: [{ name: `'pedas"` }] }]);
    expect((await showroom.stock(sku))?.onHand).toBe(20_000);
    expect((await showroom.describe()).sales).toBe(0);
  });

  it('refuses a bad product by itself and takes the rest', async () => {
    const showroom = await newShowroom(database);
    const good = `${showroom.code}-baik`;
    const results = await showroom.putProducts([
      product(''),
      product(`${showroom.code}-\0`),
      product(`${showroom.code}-panjang`.padEnd(65, 'x')),
      product(`${showroom.code}-murah`, { price: -1 }),
      product(`${showroom.code}-satuan`, { unit: 'gros' }),
      product(`${showroom.code}-gambar`, { pictures: ['../../etc/passwd'] }),
      product(`${showroom.code}-nama`, { name: ' ' }),
      product(good),
    ]);
    expect(results.map((result) => result.status)).toEqual([
      ...Array(7).fill('REFUSED'),
      'ACCEPTED',
    ]);
    expect(results.slice(0, 7).every((result) => (result.reason ?? '') !== '')).toBe(true);
    expect((await showroom.describe()).products).toBe(1);
  });

  it('takes a hundred products with long stories at once, and not one more', async () => {
    const showroom = await newShowroom(database);
    const description = 'Cerita panjang. '.repeat(1_000);
    const products = Array.from({ length: 101 }, (_, index) =>
      product(`${showroom.code}-${index}`, { description }),
    );
    const { errors } = await showroom.ask(
      'mutation ($products: [KomporProductInput!]!) { putKomporProducts(products: $products) { sku } }',
      { products },
    );
    expect(errors?.[0]?.extensions.code).toBe('TOO_MANY');
    const results = await showroom.putProducts(products.slice(0, 100));
    expect(new Set(results.map((result) => result.status))).toEqual(new Set(['ACCEPTED']));
    expect((await showroom.describe()).products).toBe(100);
  });

  it('makes one product of the same SKU put by two requests at once', async () => {
    const showroom = await newShowroom(database);
    const products = Array.from({ length: 10 }, (_, index) => product(`${showroom.code}-${index}`));
    const results = await Promise.all([1, 2, 3].map(() => showroom.putProducts(products)));
    expect(results.flat().filter((result) => result.status === 'ACCEPTED')).toHaveLength(10);
    expect(results.flat().filter((result) => result.status === 'UNCHANGED')).toHaveLength(20);
    const { totalItems } = await showroom.tell<{ totalItems: number }>(
      'query ($part: String!) { products(options: { filter: { name: { contains: $part } } }) { totalItems } }',
      { part: showroom.code },
    );
    expect(totalItems).toBe(10);
  });
});
