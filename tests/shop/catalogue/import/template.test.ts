import { describe, expect, it } from 'vitest';
import { importReasonText } from '../../../../src/contract/import-reasons.ts';
import { importTemplate } from '../../../../src/shop/catalogue/import/template.ts';
import { fixture, product, read, reasons } from './import-files.ts';

describe('our own template', () => {
  it('is offered as a file that imports as nothing but its example', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const template = await importTemplate(format);
      const file = await read(Buffer.from(template.data, 'base64'));
      expect(file).toMatchObject({ format: 'kompor', rows: 1, products: [], refused: [] });
      expect(file.leftOut).toMatchObject([{ row: 2, reason: 'EXAMPLE_ROW' }]);
      expect(template.fileName).toBe(`templat-produk-kompor.${format}`);
    }
  });

  it('refuses a unit that is a word of the machine by its row', async () => {
    const text = 'SKU;Nama;Harga;Satuan\nA1;Gula;1000;constructor\nA2;Garam;1000;__proto__\n';
    const file = await read(Buffer.from(text));
    expect(reasons(file)).toEqual(['2 Satuan UNIT_UNKNOWN', '3 Satuan UNIT_UNKNOWN']);
  });

  it('tells a name with a dollar sign as it is', () => {
    const text = importReasonText('SKU_DUPLICATE', 'Toko $& $1', 'id');
    expect(text).toBe('SKU ini sudah ada di baris Toko $& $1.');
  });

  it('tells every fault of every row of a nasty file, and reads the messy cells rightly', async () => {
    const file = await read(fixture('nasty.csv'));
    expect(reasons(file)).toEqual([
      '5 Nama NAME_BLANK',
      '6 Harga PRICE_UNREADABLE',
      '8 SKU SKU_SCIENTIFIC',
      '9 Barcode BARCODE_CHECK_DIGIT',
      '10 SKU SKU_DUPLICATE',
      '11 Harga PRICE_AMBIGUOUS',
      '11 Barcode BARCODE_SCIENTIFIC',
      '11 Stok STOCK_UNREADABLE',
      '12 Satuan UNIT_UNKNOWN',
      '12 Harga PRICE_NEGATIVE',
      '12 Aktif FLAG_UNREADABLE',
      '12 Stok STOCK_AMBIGUOUS',
      '13 Harga PRICE_UNREADABLE',
      '14 Barcode BARCODE_DUPLICATE',
    ]);
    expect(file.refused.find(({ reason }) => reason === 'SKU_DUPLICATE')?.detail).toBe('2');
    expect(file.products.map(({ draft }) => [draft.sku, draft.price])).toEqual([
      ['NST-01', 12_500],
      ['NST-02', 12_500],
      ['NST-03', 12_500],
      ['NST-06', 21_000],
      ['NST-14', 38_000],
    ]);
    expect(product(file, 'NST-02').description).toBe('Baris satu\nbaris dua; dengan "kutip"');
    expect(product(file, 'NST-06').barcodes).toEqual(['08990000005018']);
    expect(product(file, 'NST-14')).toMatchObject({ unit: 'l', onHand: 2500 });
  });

  it('names a family once its options are whole', async () => {
    const file = await read(
      [
        'SKU,Nama,Harga,Keluarga,Pilihan 1 nama,Pilihan 1 nilai,Barcode',
        'A,Keripik Balado,tanya,Keripik,Rasa,Balado,2000000000015 | RAK-1',
        'B,Keripik Asin,5000,Keripik,Rasa,,',
        'C,Keripik Manis,5000,Keripik,,,',
      ].join('\n'),
    );
    expect(product(file, 'A')).toMatchObject({
      price: null,
      barcodes: ['2000000000015', 'RAK-1'],
      family: { handle: 'keripik', name: 'Keripik', options: [{ name: 'Rasa', value: 'Balado' }] },
    });
    expect(reasons(file)).toEqual([
      '3 Pilihan 1 nilai OPTION_INCOMPLETE',
      '3 Keluarga FAMILY_WITHOUT_OPTION',
      '4 Keluarga FAMILY_WITHOUT_OPTION',
    ]);
  });

  it('keeps families apart whose names differ only in a sign', async () => {
    const file = await read(
      [
        'SKU,Nama,Harga,Keluarga,Pilihan 1 nama,Pilihan 1 nilai',
        'A,Baju A+ merah,9000,Baju A+,Warna,Merah',
        'B,Baju A- merah,9000,Baju A-,Warna,Merah',
        'C,Baju A- biru,9000,BAJU  a-,Warna,Biru',
      ].join('\n'),
    );
    const handles = ['A', 'B', 'C'].map((sku) => product(file, sku).family?.handle);
    expect(handles).toEqual(['baju-a+', 'baju-a-', 'baju-a-']);
  });

  it('refuses a variant that an earlier row of its family has', async () => {
    const file = await read(
      [
        'SKU,Nama,Harga,Keluarga,Pilihan 1 nama,Pilihan 1 nilai',
        'A,Kaos merah,9000,Kaos,Warna,Merah',
        'B,Kaos merah lagi,9000,Kaos,Warna,merah',
        'C,Topi merah,9000,Topi,Warna,Merah',
      ].join('\n'),
    );
    expect(reasons(file)).toEqual(['3 Nama VARIANT_DUPLICATE']);
    expect(file.refused[0]?.detail).toBe('2');
  });

  it.each(['Rak', 'shelf'])('has the shelf under %s', async (header) => {
    const file = await read(`SKU,Nama,Harga,${header}\nA,Kopi,5000, A2 \nB,Teh,5000,\n`);
    expect(product(file, 'A').shelf).toBe('A2');
    expect(product(file, 'B').shelf).toBeNull();
    expect(file.notes).toEqual([]);
  });

  it('leaves the shelves as they are where it has no column for them', async () => {
    const file = await read('SKU,Nama,Harga\nA,Kopi,5000\n');
    expect(file.products.map(({ known }) => known.has('shelf'))).toEqual([false]);
  });

  it('says which of its columns it did not take', async () => {
    const file = await read('SKU,Nama,Harga,Catatan Ibu\nA,Kopi,5000,enak\n');
    expect(file.notes).toMatchObject([{ value: 'Catatan Ibu', reason: 'COLUMN_NOT_TAKEN' }]);
  });
});
