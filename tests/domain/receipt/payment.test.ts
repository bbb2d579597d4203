import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutPayment } from '../../../src/domain/receipt/payment-layout.ts';
import type { PaymentSlip } from '../../../src/domain/receipt/payment-layout.ts';
import { columnsOf } from '../../../src/domain/receipt/receipt.ts';

const shop = {
  name: 'Gerai Contoh',
  address: 'Jalan Contoh 1',
  village: 'Desa Contoh',
  regency: '',
  phone: '',
  nib: '',
  timeZone: 'Asia/Jakarta' as const,
  receiptFooter: '',
};

const slip: PaymentSlip = {
  kind: 'payment',
  member: { number: '0007', name: 'Anggota Contoh' },
  register: '',
  amount: 75_000,
  tender: 'transfer',
  reference: 'BUKTI-1',
  owed: 25_000,
  at: Date.UTC(2026, 10, 22, 7, 5),
  by: 'Kasir Contoh',
};

const texts = (given: PaymentSlip, paper: 58 | 80, practice = false) =>
  layoutPayment({ slip: given, shop, practice }, paper).lines.map((line) =>
    line.kind === 'text' ? line.text : line.kind,
  );

describe('the slip of an account payment', () => {
  it('says what was owed, what was paid and how, and what is left', () => {
    const lines = texts(slip, 80).join('\n');
    expect(lines).toContain('PEMBAYARAN BON');
    expect(lines).toContain('Anggota: Anggota Contoh (0007)');
    expect(lines).toMatch(/Bon sebelumnya +Rp100\.000/);
    expect(lines).toMatch(/Transfer +Rp75\.000/);
    expect(lines).toContain('Ref. BUKTI-1');
    expect(lines).toMatch(/Jumlah bon sekarang +Rp25\.000/);
    expect(lines).toContain('tujuh puluh lima ribu rupiah');
  });

  it('is no slip in practice, and says so', () => {
    expect(texts(slip, 58, true)).toContain('LATIHAN - BUKAN');
  });

  it('stays within the paper, whatever names and sums', () => {
    const any = fc.record({
      name: fc.string({ maxLength: 60 }),
      amount: fc.integer({ min: 1, max: 999_999_999_999 }),
      owed: fc.integer({ min: 0, max: 999_999_999_999 }),
      reference: fc.string({ maxLength: 80 }),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(58 as const, 80 as const), (given, paper) => {
        const { lines } = layoutPayment(
          {
            slip: { ...slip, ...given, member: { number: '1', name: given.name } },
            shop,
            practice: false,
          },
          paper,
        );
        for (const line of lines) {
          if (line.kind !== 'text') continue;
          expect(line.text.length * line.size).toBeLessThanOrEqual(columnsOf[paper]);
        }
      }),
    );
  });
});
