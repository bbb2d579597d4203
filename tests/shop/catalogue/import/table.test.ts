import { describe, expect, it } from 'vitest';
import { importFileFaults } from '../../../../src/contract/import-reasons.ts';
import { ImportRefusal } from '../../../../src/shop/catalogue/import/import-refusal.ts';
import { openZip } from '../../../../src/shop/catalogue/import/table/zip.ts';
import { fixture, product, read, reasons, workbook } from './import-files.ts';

const headers = ['SKU', 'Nama', 'Harga'];

async function refused(bytes: Uint8Array | string): Promise<string> {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal) return `${error.code} ${error.detail}`;
    throw error;
  }
  return 'taken';
}

describe('a CSV file', () => {
  it('is read in UTF-8, UTF-16 and Windows-1252', async () => {
    const names = async (bytes: Buffer) => (await read(bytes)).products.map((p) => p.draft.name);
    expect(await names(fixture('utf16.csv'))).toEqual(['Batik Tulis “Kawung”', 'Blangkon']);
    expect(await names(fixture('windows-1252.csv'))).toEqual(['Kopi Café']);
    const text = 'SKU,Nama,Harga\nA,Teh “Rosella”,5000\n';
    const utf16 = Buffer.from(text, 'utf16le');
    expect(await names(utf16)).toEqual(['Teh “Rosella”']);
    expect(await names(Buffer.from(utf16).swap16())).toEqual(['Teh “Rosella”']);
  });

  it('has no letter guessed where it mixes encodings: that cell is refused, the others are read', async () => {
    const mixed = Buffer.concat([
      Buffer.from('SKU,Nama,Harga\nA,Kopi Café,5000\nB,Es '),
      Buffer.from([0xe9]),
      Buffer.from(',4000\n'),
    ]);
    const file = await read(mixed);
    expect(product(file, 'A').name).toBe('Kopi Café');
    expect(reasons(file)).toEqual(['3 Nama TEXT_ENCODING']);
    const marked = Buffer.concat([
      Buffer.from('\ufeffSKU,Nama,Harga\nA,Es '),
      Buffer.from([0xe9, 0x2c, 0x31, 0x0a]),
    ]);
    expect(reasons(await read(marked))).toEqual(['2 Nama TEXT_ENCODING']);
  });

  it.each([',', ';', '\t', '|'])('is cut at %j whatever stands in its quotes', async (mark) => {
    const cells = ['A', '"Satu, dua; tiga\ttiga | empat"', '5000'].join(mark);
    const file = await read(`${headers.join(mark)}\r\n${cells}\r\n`);
    expect(product(file, 'A')).toMatchObject({
      name: 'Satu, dua; tiga tiga | empat',
      price: 5000,
    });
  });

  it('is refused where an unclosed quote has swallowed the rows below it', async () => {
    const rows = 'A,"Kopi,1000\nB,Gula,2000\nC,"Teh",500\nD,Susu,900\n';
    expect(await refused(`${headers.join(',')}\n${rows}`)).toBe('IMPORT_UNREADABLE CSV_BROKEN');
    const long = 'A,Kopi,1000,"bagus\nB,Gula,2000,manis\nC,Teh,500,"sedap"\n';
    expect(await refused(`${headers.join(',')},Deskripsi\n${long}`)).toBe(
      'IMPORT_UNREADABLE CSV_BROKEN',
    );
    const sound = 'A,"Kopi ""Asli""\r\nTubruk",1000\nB,"""Enak""\nsekali",500\nC,5" besar,900\n';
    const file = await read(`${headers.join(',')}\n${sound}`);
    expect(file.products.map(({ draft }) => draft.name)).toEqual([
      'Kopi "Asli" Tubruk',
      '"Enak" sekali',
      '5" besar',
    ]);
  });

  it('may say its separator in its first line, as Excel writes it', async () => {
    const file = await read('sep=;\nSKU;Nama, lengkap;Nama;Harga\nA;x;Sirup;5000\n');
    expect(file.products[0]).toMatchObject({ row: 2, draft: { name: 'Sirup' } });
  });

  it('counts its rows as a spreadsheet shows them', async () => {
    const text =
      'SKU,Nama,Harga,Deskripsi\nA,Satu,1000,"baris\nlain"\n\nB,Dua,abc,\n,,,\nC,,1000,\n';
    const file = await read(text);
    expect(file.products.map(({ row }) => row)).toEqual([2]);
    expect(reasons(file)).toEqual(['4 Harga PRICE_UNREADABLE', '6 Nama NAME_BLANK']);
    expect(file.rows).toBe(3);
  });

  it('with more cells in a row than in the header is refused there, not shifted', async () => {
    const file = await read('SKU,Nama,Harga,Stok\nA,Kopi,12,500,\nB,Teh,8000,1\n');
    expect(reasons(file)).toEqual(['2 SKU COLUMNS_SHIFTED']);
    expect(file.products.map(({ draft }) => draft.sku)).toEqual(['B']);
  });

  it('keeps a quotation mark that stands in the middle of a word', async () => {
    expect(product(await read('SKU,Nama,Harga\nA,Talam 5" besar,9000\n'), 'A').name).toBe(
      'Talam 5" besar',
    );
  });
});

describe('an XLSX file', () => {
  it('keeps long codes, rich text, formulas and flags', async () => {
    const rich = { richText: [{ text: 'Kopi ' }, { font: { bold: true }, text: 'Bubuk' }] };
    const file = await read(
      await workbook([
        ['SKU', 'Nama', 'Harga', 'Barcode', 'Stok', 'Aktif'],
        [12_345_678_901, rich, { formula: '5000*2', result: 10_000 }, 8_990_000_001_010, 2, true],
        ['00012', 'Teh', '12.500', '00012345678905', null, false],
      ]),
    );
    expect(file.refused).toEqual([]);
    expect(product(file, '12345678901')).toMatchObject({
      name: 'Kopi Bubuk',
      price: 10_000,
      barcodes: ['8990000001010'],
      onHand: 2000,
      active: true,
    });
    expect(product(file, '00012')).toMatchObject({
      price: 12_500,
      barcodes: ['00012345678905'],
      active: false,
    });
  });

  it('refuses by name what Excel has made of a cell', async () => {
    const file = await read(
      await workbook([
        headers,
        [new Date(Date.UTC(2026, 4, 1)), 'Kue Satu', 5000],
        ['B', { formula: 'X1', result: { error: '#REF!' } }, 5000],
        ['C', 'Kue Tiga', 12.5],
        ['8.99E+12', 'Kue Empat', 5000],
      ]),
    );
    expect(reasons(file)).toEqual([
      '2 SKU CELL_DATE',
      '3 Nama CELL_FORMULA_ERROR',
      '4 Harga PRICE_AMBIGUOUS',
      '5 SKU SKU_SCIENTIFIC',
    ]);
  });

  it('reads results that are nothing, codes that show their zeros, and the sheet that is meant', async () => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    book.addWorksheet('Catatan').addRow(['Harga pasar minggu ini']);
    const sheet = book.addWorksheet('Produk');
    sheet.addRows([
      ['SKU', 'Nama', 'Harga', 'Stok'],
      [12, 'Satu', 5000, { formula: 'A1-A1', result: 0 }],
    ]);
    sheet.getCell('A2').numFmt = '00000';
    const file = await read(Buffer.from(await book.xlsx.writeBuffer()));
    expect(product(file, '00012').onHand).toBe(0);
  });

  it('is read as well where a program writes its strings in place and its names with a prefix', async () => {
    const file = await read(fixture('inline-strings.xlsx'));
    expect(file.products.map(({ row }) => row)).toEqual([3]);
    expect(product(file, 'A & B')).toMatchObject({
      name: 'Kopi Bubuk',
      price: 12_500,
      description: 'Baris satu\nbaris <dua>',
    });
  });

  it('reads a price whose format only looks like a date', async () => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('Produk');
    sheet.addRows([headers, ['A', 'Satu', 5000]]);
    sheet.getCell('C2').numFmt = '[$Rp-421]#,##0" sehari";[Red]-#,##0';
    const file = await read(Buffer.from(await book.xlsx.writeBuffer()));
    expect(product(file, 'A').price).toBe(5000);
  });

  it('counts rows from the top of the sheet', async () => {
    const file = await read(await workbook([headers, ['A', 'Satu', 1], [], ['B', '', 2]]));
    expect(reasons(file)).toEqual(['4 Nama NAME_BLANK']);
  });
});

describe('a file that is no table of products', () => {
  it.each([
    ['', 'EMPTY'],
    ['\n\n', 'EMPTY'],
    ['SKU;Nama;Harga\n', 'HEADER_ONLY'],
    ['SKU,Nama,Harga,harga\nA,B,1,2\n', 'HEADER_TWICE'],
    ['SKU,Nama,Harga\nA,"Kopi,1000\nB,Teh,2000\n', 'CSV_BROKEN'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'OLD_EXCEL'],
    [Buffer.from('%PDF-1.7'), 'NOT_A_TABLE'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 9]), 'NOT_A_TABLE'],
    [Buffer.from('PK\u0003\u0004 not a workbook'), 'WORKBOOK_BROKEN'],
    [Buffer.alloc(45_000_001, 'a'), 'TOO_LARGE'],
  ])('is refused by name: %#', async (bytes, fault) => {
    expect(Object.keys(importFileFaults)).toContain(fault);
    expect(await refused(bytes)).toBe(`IMPORT_UNREADABLE ${fault}`);
  });

  it('is refused where it unpacks to more than it may, whatever size it claims', async () => {
    const book = await workbook([headers, ['A', 'Satu', 1]]);
    const lying = Buffer.from(book);
    lying.writeUInt32LE(1, lying.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
    const text = (most: number) => openZip(lying, most).text('xl/worksheets/sheet1.xml');
    expect(text(100_000)).toContain('<sheetData>');
    expect(() => text(100)).toThrow('IMPORT_UNREADABLE: TOO_LARGE');
  });

  it('is refused where the workbook breaks off in the middle', async () => {
    const book = await workbook([headers, ['A', 'Satu', 1]]);
    const broken = Buffer.concat([book.subarray(0, 900), book.subarray(1400)]);
    expect(await refused(broken)).toBe('IMPORT_UNREADABLE WORKBOOK_BROKEN');
  });

  it('is refused with the headers that were seen where nobody knows its columns', async () => {
    expect(await refused('kode,barang,jual\n1,Kopi,5000\n')).toBe(
      'IMPORT_UNKNOWN_FORMAT kode | barang | jual',
    );
  });
});

describe('a formula that nothing has calculated', () => {
  it('is refused instead of counting as blank', async () => {
    const formula = { formula: 'A1' };
    const rows = [
      [...headers, 'Barcode'],
      ['A', 'Kopi', formula, ''],
      ['B', 'Teh', 5000, formula],
    ];
    expect(reasons(await read(await workbook(rows)))).toEqual([
      '2 Harga CELL_FORMULA_ERROR',
      '3 Barcode CELL_FORMULA_ERROR',
    ]);
  });
});
