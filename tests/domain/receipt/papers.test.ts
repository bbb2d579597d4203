import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptSchema } from '../../../src/contract/printing.ts';
import { layoutGiftReceipt, layoutReceipt } from '../../../src/domain/receipt/layout.ts';
import { layoutQris } from '../../../src/domain/receipt/qris-layout.ts';
import type { Receipt, ReceiptData } from '../../../src/domain/receipt/receipt.ts';
import { layoutRefund } from '../../../src/domain/receipt/refund-layout.ts';
import { taxesByRate } from '../../../src/domain/receipt/taxes.ts';
import { anyLanguage, anyPaper, anyReceipt, anyRefundReceipt } from './receipt-arbitraries.ts';
import { sampleReceipt, sampleRefund } from './sample-receipt.ts';

function texts(receipt: Receipt): string[] {
  return receipt.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
}

function fits(receipt: Receipt): boolean {
  return receipt.lines.every(
    (line) =>
      line.kind !== 'text' ||
      (/^[\x20-\x7e]+$/.test(line.text) && line.text.length * line.size <= receipt.columns),
  );
}

const [first] = sampleReceipt.items;
if (first === undefined) throw new Error('the sample has goods');

/** Everything a receipt may have to say at once. */
const full: ReceiptData = {
  ...sampleReceipt,
  register: 'Kasir depan',
  member: { number: 'A-007', name: 'Anggota Contoh', owed: 45_000 },
  items: [
    {
      ...first,
      unitPrice: 10_000,
      listPrice: 12_500,
      gross: 20_000,
      lineDiscount: 1000,
      rules: [{ name: 'Beli 3 gratis 1', amount: 2000 }],
      note: 'bungkus kado',
    },
  ],
  gross: 20_000,
  discount: 5000,
  cartDiscount: 2000,
  taxes: [{ rateBp: 1100, base: 13_514, tax: 1486 }],
  total: 15_049,
  rounding: -49,
  tenders: [
    { kind: 'qris', tendered: 5000, reference: '', confirmed: false, left: null },
    { kind: 'credit', tendered: 4000, reference: 'KT-7F3K-9QXM', confirmed: true, left: 1000 },
    { kind: 'account', tendered: 1000, reference: 'A-007', confirmed: true, left: null },
    { kind: 'cash', tendered: 10_000, reference: '', confirmed: true, left: null },
  ],
  change: 5000,
};

describe('a receipt with everything', () => {
  it('says on 58 mm why each sum is what it is', () => {
    const said = texts(layoutReceipt(full, 58));
    expect(said.slice(said.indexOf('Kasir: Sari Contoh   Kasir depan'))).toEqual([
      'Kasir: Sari Contoh   Kasir depan',
      'Anggota: Anggota Contoh (A-007)',
      'Keripik singkong balado pedas',
      'manis 250 g',
      '  2 x 10.000              20.000',
      '  Harga biasa 12.500',
      '  Diskon                  -1.000',
      '  Beli 3 gratis 1         -2.000',
      '  bungkus kado',
      'Subtotal                  20.000',
      'Diskon barang             -3.000',
      'Diskon belanja            -2.000',
      'Jumlah                    15.049',
      'Pembulatan                   -49',
      'TOTAL   Rp15.000',
      'QRIS                       5.000',
      '  belum dikonfirmasi',
      'Kredit toko                4.000',
      '  Ref. KT-7F3K-9QXM',
      '  Sisa kredit              1.000',
      'Bon anggota                1.000',
      'Tunai                     10.000',
      'Kembali                    5.000',
      'DPP                       13.514',
      'PPN 11%                    1.486',
      'Jumlah bon sekarang       45.000',
      'Terima kasih. Setiap belanja',
      'Anda menghidupkan dapur perajin',
      'desa.',
      'K1-000123',
    ]);
  });

  it('puts tax that is added before the total', () => {
    const added = { ...full, taxAdded: 1486, discount: 0, cartDiscount: 0 };
    const said = texts(layoutReceipt(added, 80));
    expect(said.findIndex((text) => text.startsWith('PPN'))).toBeLessThan(
      said.findIndex((text) => text.startsWith('TOTAL')),
    );
  });

  it('says nothing of tax where none is due, nor of a price that was raised', () => {
    const raised = sampleReceipt.items.map((item) => ({ ...item, listPrice: 1 }));
    const said = texts(layoutReceipt({ ...sampleReceipt, items: raised }, 58));
    expect(said.filter((text) => /DPP|PPN|Harga biasa/.test(text))).toEqual([]);
  });

  it('gives no change where nothing was paid in cash', () => {
    const tenders = [
      { kind: 'qris' as const, tendered: 15_000, reference: 'Q1', confirmed: true, left: null },
    ];
    const said = texts(layoutReceipt({ ...full, tenders, change: 0 }, 58));
    expect(said.some((text) => text.startsWith('Kembali'))).toBe(false);
  });

  it('in practice mode says above and below that it is none', () => {
    const said = texts(layoutReceipt({ ...full, practice: true }, 58)).join(' ');
    expect(said.match(/LATIHAN - BUKAN STRUK/g)).toHaveLength(2);
  });
});

describe('a gift receipt', () => {
  it('names the goods without any sum, and can be scanned to exchange them', () => {
    const gift = layoutGiftReceipt(full, 58);
    expect(texts(gift).join('\n')).not.toMatch(/\d\.\d{3}|Rp|Diskon|TOTAL/);
    expect(texts(gift)).toContain('STRUK HADIAH');
    expect(texts(gift)).toContain('manis 250 g                    2');
    expect(gift.lines).toContainEqual({ kind: 'qr', value: 'K1-000123' });
  });
});

describe('the receipt of a refund', () => {
  it('says what came back and how it was paid out', () => {
    const said = texts(layoutRefund(sampleRefund, 58));
    expect(said.slice(said.indexOf('RETUR PENJUALAN'))).toEqual([
      'RETUR PENJUALAN',
      'No. K1-R000012         14.05 WIB',
      'Minggu, 22 November 2026',
      'Kasir: Sari Contoh',
      'Dari struk K1-000123',
      'Keripik singkong balado',
      '  2                       25.000',
      '  (rusak, tidak dijual lagi)',
      'Pembulatan                   -49',
      'KEMBALI Rp24.951',
      'Lewat transfer            20.000',
      '  Ref. TRF-9',
      'Tunai                      4.951',
      'Alasan: kemasan sobek',
      'Disetujui: Penyelia Contoh',
      '________________________',
      'Tanda tangan penerima',
      'K1-R000012',
    ]);
  });

  it('carries the code of the credit given for it, large and to be scanned', () => {
    const credit = { code: 'KT-7F3K-9QXM', amount: 24_951 };
    const paper = layoutRefund({ ...sampleRefund, credit }, 58);
    expect(paper.lines).toContainEqual({ kind: 'qr', value: 'KT-7F3K-9QXM' });
    expect(texts(paper)).toContain('KT-7F3K-9QXM');
    expect(texts(paper)).toContain('Rp24.951');
  });

  it('says that nothing was given for a payment that never came', () => {
    const parts = [{ kind: 'qris' as const, amount: 24_951, reference: '', received: false }];
    const said = texts(layoutRefund({ ...sampleRefund, kind: 'void', parts }, 58));
    expect(said).toContain('PEMBATALAN');
    expect(said).toContain('  (tidak pernah diterima)');
  });
});

describe('a code to pay by', () => {
  it('carries the payload as it is, with the amount and the receipt number', () => {
    const { shop, at } = sampleReceipt;
    const payload = '00020101021226...TOKO  CONTOH é6304ABCD';
    const code = { shop, at, payload, amount: 25_000, receiptNumber: 'K1-000124', practice: false };
    const paper = layoutQris(code, 58);
    expect(paper.lines).toContainEqual({ kind: 'qr', value: payload });
    expect(texts(paper)).toContain('Jumlah  Rp25.000');
    expect(texts(layoutQris({ ...code, amount: null }, 80))).toContain(
      'Ketik jumlahnya di aplikasi Anda.',
    );
  });
});

describe('every paper', () => {
  it('fits in plain characters, whatever the data holds', () => {
    fc.assert(
      fc.property(
        anyReceipt,
        anyRefundReceipt,
        anyPaper,
        anyLanguage,
        (sale, refund, paper, language) => {
          for (const laidOut of [
            layoutGiftReceipt(sale, paper, language),
            layoutRefund(refund, paper, language),
          ]) {
            expect(fits(laidOut)).toBe(true);
            expect(receiptSchema.parse(laidOut)).toEqual(laidOut);
          }
        },
      ),
    );
  });
});

describe('the tax of a sale', () => {
  it('is told by rate, and goods without tax are left out', () => {
    expect(
      taxesByRate([
        { taxRateBp: 1100, tax: 110, total: 1110 },
        { taxRateBp: 0, tax: 0, total: 500 },
        { taxRateBp: 100, tax: 10, total: 1010 },
        { taxRateBp: 1100, tax: 11, total: 111 },
      ]),
    ).toEqual([
      { rateBp: 100, base: 1000, tax: 10 },
      { rateBp: 1100, base: 1100, tax: 121 },
    ]);
  });
});
