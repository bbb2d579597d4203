import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptSchema } from '../../../src/contract/printing.ts';
import { layoutReceipt } from '../../../src/domain/receipt/layout.ts';
import type { Receipt } from '../../../src/domain/receipt/receipt.ts';
import { layoutTestPage } from '../../../src/domain/receipt/test-page.ts';
import { anyLanguage, anyPaper, anyReceipt } from './receipt-arbitraries.ts';
import { sampleReceipt } from './sample-receipt.ts';

function texts(receipt: Receipt): string[] {
  return receipt.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
}

function everyLineFits(receipt: Receipt): boolean {
  return receipt.lines.every(
    (line) =>
      line.kind !== 'text' ||
      (/^[\x20-\x7e]+$/.test(line.text) && line.text.length * line.size <= receipt.columns),
  );
}

describe('a receipt', () => {
  it('says on 58 mm what was sold, what was paid and what was given back', () => {
    const receipt = layoutReceipt(sampleReceipt, 58);
    expect(receipt.columns).toBe(32);
    expect(texts(receipt)).toEqual([
      'Gerai KOMPOR',
      'Sukamaju',
      'Jalan Contoh No. 0, Balai Desa',
      'Contoh Sukamaju',
      'Desa Contoh Sukamaju, Kabupaten',
      'Contoh Kompor',
      'Telp. 0000-0000-0000',
      'NIB 0000000000000',
      'No. K1-000123          14.05 WIB',
      'Minggu, 22 November 2026',
      'Kasir: Sari Contoh',
      'Keripik singkong balado pedas',
      'manis 250 g',
      '  2 x 12.500              25.000',
      '  Diskon                  -2.500',
      'Gula aren cetak',
      '  0,25 kg x 80.000        20.000',
      'Tas anyaman pandan "Kawung" -',
      'besar',
      '  1 x 145.000            145.000',
      'Subtotal                 190.000',
      'Diskon                    -2.500',
      'TOTAL  Rp187.500',
      'Tunai                    200.000',
      'Kembali                   12.500',
      'Terima kasih. Setiap belanja',
      'Anda menghidupkan dapur perajin',
      'desa.',
      'K1-000123',
    ]);
  });

  it('prints shop name and total large, and carries its number as a QR', () => {
    const receipt = layoutReceipt(sampleReceipt, 80);
    expect(receipt.lines).toContainEqual({
      kind: 'text',
      text: 'Gerai KOMPOR Sukamaju',
      bold: true,
      size: 2,
      align: 'center',
    });
    expect(receipt.lines).toContainEqual({
      kind: 'text',
      text: 'TOTAL          Rp187.500',
      bold: true,
      size: 2,
      align: 'left',
    });
    expect(receipt.lines).toContainEqual({ kind: 'qr', value: 'K1-000123' });
  });

  it('puts a total that is too wide beside its word on a line of its own', () => {
    const receipt = layoutReceipt({ ...sampleReceipt, total: 1_234_567_890 }, 58);
    const at = texts(receipt).indexOf('TOTAL');
    expect(texts(receipt)[at + 1]).toBe(' Rp1.234.567.890');
  });

  it('leaves the discount out where none was given', () => {
    const items = sampleReceipt.items.map((item) => ({ ...item, lineDiscount: 0 }));
    const receipt = layoutReceipt({ ...sampleReceipt, items, discount: 0 }, 58);
    expect(texts(receipt).filter((text) => /Diskon|Subtotal/.test(text))).toEqual([]);
  });

  it('tells the time of the showroom, whatever day that is', () => {
    const shop = { ...sampleReceipt.shop, timeZone: 'Asia/Jayapura' as const };
    const lines = texts(
      layoutReceipt({ ...sampleReceipt, shop, at: Date.UTC(2026, 7, 16, 16) }, 58),
    );
    expect(lines).toContain('Senin, 17 Agustus 2026');
    expect(lines).toContain('No. K1-000123          01.00 WIT');
  });

  it('marks a copy with the time it was asked for', () => {
    const copyAt = Date.UTC(2026, 10, 23, 2, 30);
    const lines = texts(layoutReceipt({ ...sampleReceipt, copyAt }, 80));
    expect(lines).toContain('SALINAN');
    expect(lines).toContain('Senin, 23 November 2026 09.30 WIB');
    expect(lines).toContain('Minggu, 22 November 2026');
    expect(texts(layoutReceipt(sampleReceipt, 80))).not.toContain('SALINAN');
  });

  it('speaks English where asked', () => {
    const lines = texts(layoutReceipt(sampleReceipt, 58, 'en'));
    expect(lines).toContain('Cash                     200.000');
    expect(lines).toContain('Change                    12.500');
  });

  it('thanks even where the showroom wrote no footer', () => {
    const shop = { ...sampleReceipt.shop, receiptFooter: ' ' };
    expect(texts(layoutReceipt({ ...sampleReceipt, shop }, 58))).toContain('Terima kasih.');
  });

  it('fits the paper in plain characters, whatever the data holds', () => {
    fc.assert(
      fc.property(anyReceipt, anyPaper, anyLanguage, (data, paper, language) => {
        const receipt = layoutReceipt(data, paper, language);
        expect(everyLineFits(receipt)).toBe(true);
        expect(receiptSchema.parse(receipt)).toEqual(receipt);
      }),
    );
  });

  it('ends every amount in the last column, whatever the data holds', () => {
    fc.assert(
      fc.property(anyReceipt, anyPaper, (data, paper) => {
        const { items, shop, receiptNumber } = sampleReceipt;
        const receipt = layoutReceipt(
          // A receipt number that wraps can leave a figure alone on a line, like an amount.
          // So can a reference.
          {
            ...data,
            items,
            shop,
            receiptNumber,
            copyAt: null,
            practice: false,
            register: '',
            member: null,
            tenders: data.tenders.map((tender) => ({ ...tender, reference: '' })),
          },
          paper,
        );
        const rules = receipt.lines.flatMap((line, i) => (line.kind === 'rule' ? [i] : []));
        const goodsAndSums = receipt.lines.slice(rules[1], receipt.lines.length - 4);
        const amounts = goodsAndSums.filter(
          (line) => line.kind === 'text' && /(?:^|\s)-?(?:Rp)?\d+(?:\.\d{3})*$/.test(line.text),
        );
        expect(amounts.length).toBeGreaterThanOrEqual(5);
        for (const line of amounts) {
          expect(line.kind === 'text' && line.text.length * line.size).toBe(receipt.columns);
        }
      }),
    );
  });
});

describe('the test page', () => {
  it('fits both papers and shows a ruler over the whole width', () => {
    for (const paper of [58, 80] as const) {
      const page = layoutTestPage(sampleReceipt.shop, sampleReceipt.at, paper);
      expect(everyLineFits(page)).toBe(true);
      expect(texts(page).some((text) => /^\d+$/.test(text) && text.length === page.columns)).toBe(
        true,
      );
    }
  });
});
