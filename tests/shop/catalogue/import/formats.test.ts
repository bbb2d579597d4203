import { describe, expect, it } from 'vitest';
import { productDraftSchema } from '../../../../src/contract/catalogue.ts';
import { importReasons } from '../../../../src/contract/import-reasons.ts';
import { fixture, product, read, reasons } from './import-files.ts';

const files = [
  'woocommerce.csv',
  'loyverse.csv',
  'shopify-handle.csv',
  'shopify-url-handle.csv',
  'nasty.csv',
];

describe('any known file', () => {
  it.each(files)('%s: every row is a product, refused with reasons, or left out', async (name) => {
    const file = await read(fixture(name));
    const told = [...file.refused, ...file.leftOut];
    const rows = [...file.products, ...told].map(({ row }) => row);
    expect(new Set(rows).size).toBe(file.rows);
    for (const { reason } of told) expect(importReasons).toHaveProperty(reason);
  });

  it.each(files)('%s: its products keep to what the shop takes', async (name) => {
    for (const { draft } of (await read(fixture(name))).products) {
      expect(productDraftSchema.parse(draft)).toEqual(draft);
    }
  });

  it('is known by its headers in any order, case and spacing', async () => {
    const file = await read(' HARGA ;nama;Sku\n5000;Kopi;A\n');
    expect(file).toMatchObject({ format: 'kompor', rows: 1, refused: [] });
  });
});

describe('a WooCommerce export', () => {
  it('gives simple products with their regular price, deepest category and plain text', async () => {
    const file = await read(fixture('woocommerce.csv'));
    expect(file.format).toBe('woocommerce');
    expect(product(file, 'KRP-001')).toMatchObject({
      name: 'Keripik Tempe & Daun Jeruk',
      price: 15_000,
      category: 'Keripik',
      barcodes: ['8990000001010'],
      description: 'Tempe pilihan,\ndigoreng dua kali.\n\n• Tanpa pengawet\n• Isi 200 g',
      onHand: 24_000,
      lowStock: 5000,
      active: true,
    });
    expect(product(file, 'TAS-01').active).toBe(false);
  });

  it('gives a product without SKU one that stays the same', async () => {
    expect(product(await read(fixture('woocommerce.csv')), 'woo-102').name).toBe('Gula Aren Cetak');
  });

  it('gives variations the family and the texts of their parent, by SKU or by id', async () => {
    const file = await read(fixture('woocommerce.csv'));
    const family = { handle: 'KOPI', name: 'Kopi Lereng Contoh' };
    expect(product(file, 'KOPI-100')).toMatchObject({
      name: 'Kopi Lereng Contoh - 100 g, Halus',
      family,
      category: 'Kopi',
      onHand: 10_000,
    });
    expect(product(file, 'KOPI-250')).toMatchObject({
      name: 'Kopi Lereng Contoh 250 g, Biji',
      description: 'Kopi sangrai sedang.',
      family: {
        ...family,
        options: [
          { name: 'Ukuran', value: '250 g' },
          { name: 'Giling', value: 'Biji' },
        ],
      },
      onHand: null,
    });
  });

  it('leaves out what is no product of its own', async () => {
    const file = await read(fixture('woocommerce.csv'));
    expect(file.refused).toEqual([]);
    expect(file.leftOut.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '4 TYPE_VARIABLE',
      '7 TYPE_GROUPED',
      '8 TYPE_EXTERNAL',
    ]);
  });

  it('of a site in Indonesian has its headers in Indonesian', async () => {
    const file = await read(
      [
        'ID,Tipe,SKU,Nama,"Telah Terbit","Deskripsi singkat",Stok,"Harga normal",Kategori,Induk,"Nama atribut 1","Nilai Atribut 1"',
        '1,variable,KOPI,Kopi Contoh,1,,,,Minuman,,Ukuran,"100 g, 250 g"',
        '2,variation,KOPI-1,,1,,4,22000,,KOPI,Ukuran,100 g',
        '3,simple,TEH,Teh,1,,x,8000,Minuman,,,',
      ].join('\n'),
    );
    expect(file.format).toBe('woocommerce');
    expect(product(file, 'KOPI-1')).toMatchObject({
      name: 'Kopi Contoh 100 g',
      price: 22_000,
      category: 'Minuman',
      onHand: 4000,
    });
    expect(reasons(file)).toEqual(['4 Stok STOCK_UNREADABLE']);
  });

  it('is not guessed where an Indonesian list only looks a little like one', async () => {
    await expect(read('SKU;Nama;Harga normal\nA;Kopi;5000\n')).rejects.toThrow(
      'IMPORT_UNKNOWN_FORMAT',
    );
  });

  it('refuses a variation whose parent is not in the file', async () => {
    const file = await read(
      'ID,Type,SKU,Name,Regular price,Parent\n9,variation,V-1,Kopi 100 g,5000,id:8\n',
    );
    expect(reasons(file)).toEqual(['2 Parent PARENT_MISSING']);
  });
});

describe('a Loyverse export', () => {
  it('takes price and stock of the first store and says that there is another', async () => {
    const file = await read(fixture('loyverse.csv'));
    expect(file.format).toBe('loyverse');
    expect(product(file, '10001')).toMatchObject({ price: 18_000, onHand: 12_000, lowStock: 4000 });
    expect(file.notes).toEqual([
      {
        row: 1,
        column: 'Price [Gerai Kedua]',
        value: 'Gerai Kedua',
        reason: 'STORE_NOT_TAKEN',
        detail: 'Gerai Contoh',
      },
    ]);
  });

  it('sells by the kilogram what is sold by weight', async () => {
    const beras = product(await read(fixture('loyverse.csv')), '10002');
    expect(beras).toMatchObject({ unit: 'kg', onHand: 1500 });
  });

  it('leaves a variable price to the counter', async () => {
    expect(product(await read(fixture('loyverse.csv')), '10003')).toMatchObject({
      price: null,
      onHand: null,
    });
  });

  it('gives variants the name of their item, and stock below zero as it is', async () => {
    expect(product(await read(fixture('loyverse.csv')), '10005')).toMatchObject({
      name: 'Kaos Desa Contoh L, Indigo',
      category: 'Pakaian',
      active: false,
      onHand: -1000,
      family: { handle: 'kaos-desa', name: 'Kaos Desa Contoh' },
    });
  });

  it('takes a set as one product and leaves out its parts', async () => {
    const file = await read(fixture('loyverse.csv'));
    expect(product(file, '10006')).toMatchObject({ price: 52_000, onHand: null });
    expect(file.leftOut).toMatchObject([{ row: 8, reason: 'COMPONENT_ROW' }]);
  });
});

describe('a Shopify export', () => {
  it('of the older kind gives each variant the texts of its first row', async () => {
    const file = await read(fixture('shopify-handle.csv'));
    expect(file.format).toBe('shopify');
    expect(product(file, 'SRG-M')).toMatchObject({
      name: 'Sarung Tenun Contoh Merah, Dewasa',
      price: 185_000,
      producer: 'Tenun Contoh Jaya',
      category: 'Tenun',
      description: 'Ditenun tangan.\nMotif "parang".',
      onHand: 2000,
    });
    expect(product(file, 'SRG-B').barcodes).toEqual(['8990000003014']);
  });

  it('of the newer kind continues a product on rows without its handle', async () => {
    const file = await read(fixture('shopify-url-handle.csv'));
    expect(product(file, 'MDU-250')).toMatchObject({
      barcodes: ['08990000004011'],
      category: 'Honey',
    });
    expect(product(file, 'MDU-500')).toMatchObject({
      name: 'Madu Hutan Contoh 500 ml',
      family: { handle: 'madu-hutan', options: [{ name: 'Isi', value: '500 ml' }] },
    });
    expect(product(file, 'TKR-1').active).toBe(false);
  });

  it('has no family and no stock where there is one untracked variant', async () => {
    expect(
      product(await read(fixture('shopify-handle.csv')), 'shopify-teh-daun-kelor'),
    ).toMatchObject({ name: 'Teh Daun Kelor', family: null, onHand: null, active: false });
  });

  it('leaves out pictures and gift cards', async () => {
    const file = await read(fixture('shopify-handle.csv'));
    expect(file.leftOut).toMatchObject([
      { row: 4, reason: 'PICTURE_ROW' },
      { row: 6, reason: 'GIFT_CARD' },
    ]);
  });

  it('refuses a row that continues nothing', async () => {
    const file = await read('Handle,Title,Variant SKU,Variant Price\n,,A,5000\nb,Kopi,B,5000\n');
    expect(reasons(file)).toEqual(['2 Handle HANDLE_MISSING']);
  });
});

describe('what an export says in a roundabout way', () => {
  const woo = 'ID,Type,SKU,Name,Published,Stock,Regular price,Categories,Parent';

  it('is read without the apostrophe that WooCommerce puts before a sign', async () => {
    const file = await read(`${woo}\n1,simple,A,'-Kopi-,'-1,'-3,9000,,\n`);
    expect(product(file, 'A')).toMatchObject({ name: '-Kopi-', active: false, onHand: -3000 });
  });

  it('is active or not as its own row says, also where a Shopify row names no handle', async () => {
    const file = await read(
      'URL handle,Title,SKU,Option1 name,Price,Status\n,Kopi,A,,5000,Active\n,Kopi,B,,6000,Draft\n,Kopi+,C,,7000,Draft\n,Kopi-,D,,7000,Active\n',
    );
    expect(file.products.map(({ draft }) => [draft.sku, draft.active])).toEqual([
      ['A', true],
      ['B', false],
      ['C', false],
      ['D', true],
    ]);
  });

  it('is no product where it is a value of a Shopify gift card', async () => {
    const headers = 'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Gift Card';
    const file = await read(`${headers}\nk,Kartu,Nilai,50rb,G1,50000,true\nk,,,100rb,G2,100000,\n`);
    expect(file.products).toEqual([]);
    expect(file.leftOut.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '2 GIFT_CARD',
      '3 GIFT_CARD',
    ]);
  });

  it('is refused with every variant where the texts they share cannot be read', async () => {
    const long = 'x'.repeat(201);
    const shopify = await read(
      `Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\nk,${long},Rasa,Manis,A,5000\nk,,,Pahit,B,6000\n`,
    );
    expect(shopify.products).toEqual([]);
    expect(reasons(shopify)).toEqual(['2 Title TEXT_TOO_LONG', '3 Title TEXT_TOO_LONG']);
    const loyverse = await read(
      `Handle,SKU,Name,Category,Sold by weight,Option 1 name,Option 1 value,Price\nk,A,Kopi,${long},N,Rasa,Manis,5000\nk,B,,,N,,Pahit,6000\n`,
    );
    expect(reasons(loyverse)).toEqual(['2 Category TEXT_TOO_LONG', '3 Category TEXT_TOO_LONG']);
    const woocommerce = await read(
      `${woo}\n1,variable,P,Kopi,1,,,${long},\n2,variation,V,Kopi Manis,1,1,5000,,P\n`,
    );
    expect(reasons(woocommerce)).toEqual(['3 Categories TEXT_TOO_LONG']);
  });

  it('is refused where a category is too long, and never cut', async () => {
    const category = `${'k'.repeat(79)}🎉`;
    const file = await read(`${woo}\n1,simple,A,Kopi,1,1,5000,${category},\n`);
    expect(reasons(file)).toEqual(['2 Categories TEXT_TOO_LONG']);
  });

  it('is refused where our template has an option without its family', async () => {
    const file = await read(
      'SKU;Nama;Harga;Pilihan 1 nama;Pilihan 1 nilai\nA;Kopi;9000;Rasa;Manis\n',
    );
    expect(reasons(file)).toEqual(['2 keluarga OPTION_WITHOUT_FAMILY']);
  });
});
