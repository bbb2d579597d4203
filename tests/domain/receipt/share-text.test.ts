import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatsappNumber } from '../../../src/domain/phone.ts';
import { shareText } from '../../../src/domain/receipt/share-text.ts';
import { anyLanguage, anyReceipt } from './receipt-arbitraries.ts';
import { sampleReceipt } from './sample-receipt.ts';

describe('a receipt for WhatsApp', () => {
  it('is short and says the sum in bold', () => {
    expect(shareText(sampleReceipt)).toBe(`*Gerai KOMPOR Sukamaju*
Struk K1-000123
Minggu, 22 November 2026, 14.05 WIB

- 2 x Keripik singkong balado pedas manis 250 g: Rp22.500
- 0,25 kg x Gula aren cetak: Rp20.000
- 1 x Tas anyaman pandan “Kawung” – besar: Rp145.000

*TOTAL: Rp187.500*
Tunai: Rp200.000
Kembali: Rp12.500

Terima kasih. Setiap belanja Anda menghidupkan dapur perajin desa.`);
  });

  it('counts what does not fit', () => {
    const items = Array.from({ length: 100 }, () => sampleReceipt.items[0] ?? []).flat();
    const text = shareText({ ...sampleReceipt, items });
    const shown = text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(text).toContain(`dan ${100 - shown} barang lain`);
    expect(text.length).toBeLessThan(1500);
    expect(text.length).toBeGreaterThan(1400);
  });

  it('is never 1,500 characters long, and can always stand in an address', () => {
    fc.assert(
      fc.property(anyReceipt, anyLanguage, (data, language) => {
        const text = shareText(data, language);
        expect(text.length).toBeLessThan(1500);
        expect(decodeURIComponent(encodeURIComponent(text))).toBe(text);
      }),
    );
  });

  it('lets no name make words bold', () => {
    const items = sampleReceipt.items.map((item) => ({ ...item, name: '*Kopi* _enak_' }));
    expect(shareText({ ...sampleReceipt, items })).toContain('x Kopi enak:');
  });
});

describe('a phone number', () => {
  it.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 812 3456 7890', '6281234567890'],
    ['62 812 3456 7890', '6281234567890'],
    ['812 3456 7890', '6281234567890'],
    ['+62 (0)812-345-678', '62812345678'],
    ['0062 812 3456 7890', '6281234567890'],
    ['+60 12-345 6789', '60123456789'],
    ['021 123456', null],
    ['0812', null],
    ['08123456789012345', null],
    ['0812-abc-7890', null],
    ['', null],
  ])('%j is %j for WhatsApp', (typed, number) => {
    expect(whatsappNumber(typed)).toBe(number);
  });
});
