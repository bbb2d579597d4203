import { describe, expect, it, vi } from 'vitest';
import { quantity } from '../../../../src/domain/quantity.ts';
import {
  addProduct,
  draft,
  emptyShop,
  fillCart,
  newKey,
  payCash,
  refusal,
} from '../../../support/shop.ts';
import { fixture, workbook } from './import-files.ts';
import { apply, bySku, counts, preview, rowsIn, start, take } from './import-shop.ts';

// Each import starts a thread of its own, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const files = [
  ['woocommerce.csv', '5 0 0 0 3'],
  ['loyverse.csv', '6 0 0 0 1'],
  ['shopify-handle.csv', '3 0 0 0 2'],
  ['shopify-url-handle.csv', '3 0 0 0 1'],
] as const;

describe('an import', () => {
  it.each(files)(
    'of %s previews, applies, and changes nothing the second time',
    async (name, n) => {
      const shop = await emptyShop();
      const seen = await preview(shop, fixture(name), name);
      expect(counts(seen)).toBe(n);
      expect(rowsIn(shop, 'product')).toBe(0);
      expect(await apply(shop, seen.importId)).toMatchObject({ state: 'done', failure: null });

      const again = await preview(shop, fixture(name), name);
      const [added, , , refused, leftOut] = n.split(' ');
      expect(counts(again)).toBe(`0 0 ${added} ${refused} ${leftOut}`);
      expect(await refusal(apply(shop, again.importId))).toMatchObject({
        code: 'IMPORT_NOTHING_TO_DO',
      });
    },
  );

  it('of an Excel workbook gives what the CSV of the same rows gives', async () => {
    const rows = [
      ['SKU', 'Nama', 'Harga', 'Stok', 'Barcode'],
      ['A', 'Kopi Bubuk', 12_500, 3, 8_990_000_001_010],
      ['B', 'Teh', '8.000', '', ''],
    ];
    const shop = await emptyShop();
    await take(shop, await workbook(rows));
    const csv = rows.map((row) => row.join(';')).join('\n');
    expect(counts(await preview(shop, csv))).toBe('0 0 2 0 0');
  });

  it('writes prices with their history, stock, search, outbox and audit', async () => {
    const shop = await emptyShop();
    await take(shop, fixture('woocommerce.csv'));
    const keripik = await bySku(shop, '8990000001010');
    expect(keripik).toMatchObject({ sku: 'KRP-001', price: 15_000, onHand: 24_000 });
    const { id } = keripik;
    expect(await shop.client.catalogue.priceHistory({ id })).toMatchObject([{ amount: 15_000 }]);
    expect(await shop.client.stock.movements({ productId: id })).toMatchObject([
      { kind: 'import', quantity: 24_000, note: 'produk.csv' },
    ]);
    const { products } = await shop.client.catalogue.search({ text: 'tempe daun' });
    expect(products.map(({ sku }) => sku)).toEqual(['KRP-001']);
    const status = await shop.client.marketplace.items({});
    expect(status.filter(({ kind }) => kind === 'product')).toHaveLength(5);
    const audit = shop.shop.store.db
      .prepare<[], string>("SELECT detail FROM audit WHERE action = 'catalogue.import'")
      .pluck()
      .get();
    expect(JSON.parse(audit ?? '{}')).toMatchObject({ format: 'woocommerce', new: 5, leftOut: 3 });
  });

  it('with refused rows takes nothing, unless they are to be skipped', async () => {
    const shop = await emptyShop();
    const { importId } = await preview(shop, fixture('nasty.csv'));
    expect(await refusal(apply(shop, importId))).toEqual({
      code: 'IMPORT_ROWS_REFUSED',
      data: { refused: 9 },
    });
    expect(rowsIn(shop, 'product')).toBe(0);
    expect((await apply(shop, importId, true)).state).toBe('done');
    expect(rowsIn(shop, 'product')).toBe(5);
  });

  it('shows what a change replaces, and leaves alone what the file does not tell', async () => {
    const shop = await emptyShop();
    const before = draft({
      village: 'Desa Contoh',
      story: 'Cerita',
      pirt: 'P-1',
      barcodes: ['RAK-1'],
    });
    const id = await addProduct(shop, before);
    const status = await preview(shop, 'SKU;Nama;Harga;Barcode\nMDU-1;Madu Randu;50000;RAK-2\n');
    expect(status.preview?.sample).toEqual([
      {
        row: 2,
        change: 'changed',
        sku: 'MDU-1',
        name: 'Madu Randu',
        price: 50_000,
        before: { name: 'Madu Hutan 250 ml', price: 'Rp45.000', barcodes: 'RAK-1' },
      },
    ]);
    await apply(shop, status.importId);
    expect(await shop.client.catalogue.get({ id })).toMatchObject({
      name: 'Madu Randu',
      price: 50_000,
      barcodes: ['RAK-1', 'RAK-2'],
      village: 'Desa Contoh',
      story: 'Cerita',
      pirt: 'P-1',
      onHand: 10_000,
    });
    expect(await shop.client.catalogue.priceHistory({ id })).toHaveLength(2);
  });

  it('refuses a barcode of another product, also in another spelling of the same GTIN', async () => {
    const shop = await emptyShop();
    await addProduct(shop, { barcodes: ['8990000001010'] });
    const text = 'SKU;Nama;Harga;Barcode\nX;Sirup;9000;08990000001010\n';
    const { preview: seen } = await preview(shop, text);
    expect(seen?.refused).toEqual([
      {
        row: 2,
        column: 'Barcode',
        value: '08990000001010',
        reason: 'BARCODE_OF_OTHER_PRODUCT',
        detail: 'Madu Hutan 250 ml (MDU-1)',
      },
    ]);
  });

  it('refuses half a piece, but not of a product that the shop sells by weight', async () => {
    const shop = await emptyShop();
    await addProduct(shop, { sku: 'BRS', unit: 'kg' });
    const header = 'Type,SKU,Name,Regular price,Stock\n';
    const { preview: seen } = await preview(
      shop,
      `${header}simple,BRS,Beras,15000,2.5\nsimple,TLR,Telur,2000,2.5\n`,
    );
    expect(seen?.refused).toMatchObject([
      { row: 3, column: 'Stock', value: '2.5', reason: 'STOCK_NOT_WHOLE' },
    ]);
  });

  it('refuses a variant that another product of the catalogue is', async () => {
    const shop = await emptyShop();
    const header = 'SKU,Nama,Harga,Keluarga,Pilihan 1 nama,Pilihan 1 nilai\n';
    await take(shop, `${header}K-M,Kaos M,50000,Kaos,Ukuran,M\n`);
    const file = `${header}K-M,Kaos M,50000,Kaos,Ukuran,M\nK-M2,Kaos M,50000,KAOS,Ukuran,m\n`;
    const { preview: seen } = await preview(shop, file);
    expect(seen?.refused).toMatchObject([{ row: 3, reason: 'VARIANT_DUPLICATE', detail: '2' }]);
    const alone = await preview(shop, `${header}K-M2,Kaos M,50000,KAOS,Ukuran,m\n`);
    expect(alone.preview?.refused).toMatchObject([
      { row: 2, reason: 'VARIANT_OF_OTHER_PRODUCT', detail: 'Kaos M (K-M)' },
    ]);
  });

  it('refuses a level of low stock that nothing can fall to', async () => {
    const { preview: seen } = await preview(
      await emptyShop(),
      'SKU,Nama,Satuan,Harga,Stok minimum\nA,Kopi,buah,9000,-3\nB,Teh,buah,9000,"1,5"\nC,Gula,kg,9000,"1,5"\n',
    );
    expect(seen?.refused).toMatchObject([
      { row: 2, column: 'Stok minimum', value: '-3', reason: 'LOW_STOCK_NEGATIVE' },
      { row: 3, column: 'Stok minimum', value: '1,5', reason: 'STOCK_NOT_WHOLE' },
    ]);
    expect(seen?.counts.new).toBe(1);
  });
});

describe('stock in an import', () => {
  const file = (stock: string) => `SKU;Nama;Harga;Stok\nMDU-1;Madu;45000;${stock}\n`;

  it('does not bring back what was sold since the same file was imported', async () => {
    const shop = await emptyShop();
    await take(shop, file('10'));
    const { id: productId } = await bySku(shop, 'MDU-1');
    await fillCart(shop, [{ productId, quantity: 3000 }]);
    await payCash(shop);
    expect(counts(await preview(shop, file('10')))).toBe('0 0 1 0 0');
    expect((await bySku(shop, 'MDU-1')).onHand).toBe(7000);
  });

  it('is what the file says where the cell has changed since', async () => {
    const shop = await emptyShop();
    await take(shop, file('10'));
    const { id: productId } = await bySku(shop, 'MDU-1');
    await fillCart(shop, [{ productId, quantity: 3000 }]);
    await payCash(shop);
    const status = await preview(shop, file('20'));
    expect(status.preview?.sample).toMatchObject([{ change: 'changed', before: { stock: '7' } }]);
    await apply(shop, status.importId);
    expect((await bySku(shop, 'MDU-1')).onHand).toBe(20_000);
    expect(counts(await preview(shop, file('20')))).toBe('0 0 1 0 0');
  });

  it('is left alone where the cell is blank', async () => {
    const shop = await emptyShop();
    await take(shop, file('10'));
    expect(counts(await preview(shop, file('')))).toBe('0 0 1 0 0');
  });

  it('keeps a sale made between preview and import', async () => {
    const shop = await emptyShop();
    const productId = await addProduct(shop, { sku: 'MDU-1', name: 'Madu' }, 10);
    const { importId } = await preview(shop, file('15'));
    await fillCart(shop, [{ productId, quantity: 2000 }]);
    await payCash(shop);
    expect((await apply(shop, importId)).state).toBe('done');
    expect((await bySku(shop, 'MDU-1')).onHand).toBe(13_000);
  });
});

describe('an import beside other work', () => {
  const one = 'SKU;Nama;Harga\nMDU-1;Madu Randu;50000\n';

  it('is refused as outdated where the catalogue changed under its preview', async () => {
    const shop = await emptyShop();
    const { importId } = await preview(shop, one);
    await addProduct(shop);
    expect(await refusal(apply(shop, importId))).toMatchObject({ code: 'IMPORT_OUTDATED' });
    expect((await bySku(shop, 'MDU-1')).name).toBe('Madu Hutan 250 ml');
  });

  it('is applied once for its key and refuses the key for anything else', async () => {
    const shop = await emptyShop();
    const { importId } = await preview(shop, one);
    const key = newKey();
    const first = await apply(shop, importId, false, key);
    expect(await apply(shop, importId, false, key)).toEqual(first);
    expect(await refusal(apply(shop, importId, true, key))).toMatchObject({ code: 'KEY_REUSED' });
    expect(await refusal(apply(shop, importId))).toMatchObject({ code: 'IMPORT_NOT_READY' });
    expect(rowsIn(shop, 'price')).toBe(1);
  });

  it('gives the same key the same import, and does not begin a second one meanwhile', async () => {
    const shop = await emptyShop();
    const input = { key: newKey(), fileName: 'a.csv', data: Buffer.from(one).toString('base64') };
    const first = await shop.client.catalogue.startImport(input);
    expect(await shop.client.catalogue.startImport(input)).toEqual(first);
    expect(await refusal(start(shop, one))).toMatchObject({ code: 'IMPORT_BUSY' });
  });

  it('gives way to the next file while it waits', async () => {
    const shop = await emptyShop();
    const first = await preview(shop, one);
    const second = await preview(shop, one.replace('MDU-1', 'MDU-2'));
    expect(second.state).toBe('ready');
    const { importId } = first;
    expect(await shop.client.catalogue.importStatus({ importId })).toMatchObject({
      state: 'cancelled',
    });
    expect(await refusal(apply(shop, importId))).toMatchObject({ code: 'IMPORT_NOT_READY' });
  });

  it('fails with the reason where the file cannot be read', async () => {
    const shop = await emptyShop();
    expect((await preview(shop, 'kode,barang\n1,Kopi\n')).failure).toEqual({
      code: 'IMPORT_UNKNOWN_FORMAT',
      detail: 'kode | barang',
      place: null,
    });
    expect((await preview(shop, '')).failure).toEqual({
      code: 'IMPORT_UNREADABLE',
      detail: 'EMPTY',
      place: null,
    });
    expect((await preview(shop, 'SKU,Nama,Harga\nA,Kopi,1\nB,"Teh,2\nC,Gula,3\n')).failure).toEqual(
      {
        code: 'IMPORT_UNREADABLE',
        detail: 'CSV_BROKEN',
        place: '3',
      },
    );
    expect((await preview(shop, 'SKU,Nama,Harga, harga\nA,Kopi,1,2\n')).failure).toMatchObject({
      detail: 'HEADER_TWICE',
      place: 'harga',
    });
  });

  it('is not found under an id that nobody was given', async () => {
    const shop = await emptyShop();
    const asked = shop.client.catalogue.importStatus({ importId: newKey() });
    expect(await refusal(asked)).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    expect(await refusal(apply(shop, newKey()))).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });

  it('remembers the stock of each kind of file for itself', async () => {
    const shop = await emptyShop();
    await take(shop, 'SKU;Nama;Harga;Stok\nA;Kopi;5000;10\n');
    await take(shop, 'Type,SKU,Name,Regular price,Stock\nsimple,A,Kopi,5000,4\n');
    expect((await bySku(shop, 'A')).onHand).toBe(quantity(4000));
    const own = await preview(shop, 'SKU;Nama;Harga;Stok\nA;Kopi;5000;10\n');
    expect(counts(own)).toBe('0 0 1 0 0');
  });
});
