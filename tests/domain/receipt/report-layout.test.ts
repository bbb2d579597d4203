import { describe, expect, it } from 'vitest';
import { layoutReport } from '../../../src/domain/receipt/report-layout.ts';
import type { Paper, Receipt } from '../../../src/domain/receipt/receipt.ts';
import type { ReportData } from '../../../src/domain/receipt/report.ts';
import { layoutSlip } from '../../../src/domain/receipt/slip-layout.ts';
import { shop, zReport } from './report-samples.ts';

const papers: Paper[] = [58, 80];

function textsOf(receipt: Receipt): string[] {
  return receipt.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
}

function laidOut(report: ReportData, paper: Paper = 80, copyAt: number | null = null): string[] {
  return textsOf(layoutReport({ report, shop, copyAt, practice: false }, paper));
}

/** The figure at the right end of the line that begins with `label`. */
function figure(texts: string[], label: string): string | undefined {
  return texts.find((text) => text.trim().startsWith(label))?.match(/\S+$/)?.[0];
}

describe('a Z report', () => {
  it('says what was sold, paid, given back and counted', () => {
    const texts = laidOut(zReport());
    expect(texts).toContain('LAPORAN Z 12');
    expect(figure(texts, 'Penjualan kotor')).toBe('2.400.000');
    expect(figure(texts, 'Promo')).toBe('-22.000');
    expect(figure(texts, 'TOTAL')).toBe('Rp2.360.000');
    expect(figure(texts, 'Tunai (40)')).toBe('1.860.150');
    expect(figure(texts, 'Dikembalikan')).toBe('60.000');
    expect(figure(texts, 'QRIS tak pernah masuk')).toBe('-35.000');
    expect(figure(texts, 'BERSIH')).toBe('Rp2.265.000');
    expect(figure(texts, 'setor bank')).toBe('-500.000');
    expect(figure(texts, 'Seharusnya')).toBe('Rp1.675.150');
    expect(figure(texts, 'Dihitung')).toBe('Rp1.663.000');
    expect(figure(texts, 'SELISIH')).toBe('-Rp12.150');
    expect(texts).toContain('Alasan: kembalian kurang');
    expect(texts).toContain('Disetujui: Penyelia Contoh');
    expect(figure(texts, '1.000 logam x 3')).toBe('3.000');
    expect(figure(texts, 'K1-000140')).toBe('35.000');
    expect(figure(texts, 'Bu Contoh')).toBe('baris');
  });

  it.each(papers)('fits on %d mm, its money in a straight column', (paper) => {
    const receipt = layoutReport({ report: zReport(), shop, copyAt: null, practice: false }, paper);
    for (const line of receipt.lines) {
      if (line.kind !== 'text') continue;
      expect(line.text.length * line.size).toBeLessThanOrEqual(receipt.columns);
      expect(line.text).toMatch(/^[\x20-\x7e]*$/);
      const money = line.align === 'left' && / {2,}-?(Rp)?[\d.]+$/.test(line.text);
      if (money) expect(line.text.length * line.size).toBe(receipt.columns);
    }
  });

  it('says that it is a copy, and which report it replaces', () => {
    const report = zReport({ z: { number: 13, replaces: 12, approvedBy: null, reason: '' } });
    const texts = laidOut(report, 80, Date.UTC(2026, 10, 23, 2, 0));
    expect(texts).toContain('Menggantikan Z 12');
    expect(texts).toContain('SALINAN');
    expect(texts).toContain('Senin, 23 November 2026 09.00 WIB');
  });

  it('of a quiet day leaves out what did not happen', () => {
    const none = { count: 0, first: null, last: null, tenders: [] };
    const zero = { gross: 0, lineDiscounts: 0, ruleDiscounts: 0, cartDiscounts: 0 };
    const nothing = { total: 0, tax: 0, notReceived: 0 };
    const cash = { float: 0, in: 0, out: 0, noSales: 0, movements: [], expected: 0 };
    const texts = laidOut(
      zReport({
        z: { number: 1, replaces: null, approvedBy: null, reason: '' },
        sales: {
          ...none,
          sums: { ...zero, taxIncluded: 0, taxAdded: 0, total: 0, rounding: 0 },
        },
        refunds: { ...none, voids: 0, sums: { ...nothing, rounding: 0, payout: 0 } },
        accountPayments: [],
        cash: { ...cash, counted: 0, difference: 0, count: {} },
        unconfirmed: [],
        heldCarts: [],
        byCashier: [],
      }),
    );
    for (const word of ['RETUR', 'BON DIBAYAR', 'QRIS', 'Pembulatan', 'PPN', 'Disetujui']) {
      expect(texts.join('\n')).not.toContain(word);
    }
    expect(figure(texts, 'SELISIH')).toBe('Rp0');
  });

  it('of practice says so on top', () => {
    const practice = layoutReport({ report: zReport(), shop, copyAt: null, practice: true }, 80);
    expect(textsOf(practice)[0]).toBe('LATIHAN - BUKAN STRUK');
  });

  it('reads in English too', () => {
    const texts = textsOf(
      layoutReport({ report: zReport(), shop, copyAt: null, practice: false }, 80, 'en'),
    );
    expect(texts).toContain('Z REPORT 12');
    expect(figure(texts, 'DIFFERENCE')).toBe('-Rp12.150');
  });
});

describe('a blind X report', () => {
  it('names no sum from which the drawer could be told', () => {
    const whole = zReport();
    const report: ReportData = {
      ...whole,
      kind: 'x',
      z: null,
      sales: {
        ...whole.sales,
        sums: null,
        tenders: whole.sales.tenders.map((one) =>
          one.kind === 'cash' ? { ...one, amount: null } : one,
        ),
      },
      refunds: { ...whole.refunds, sums: null, tenders: [] },
      cash: { ...whole.cash, expected: null, counted: null, difference: null, count: null },
      byCashier: [],
    };
    const texts = laidOut(report);
    expect(texts).toContain('LAPORAN X');
    expect(texts).toContain('Jumlah tunai tampil setelah laci dihitung.');
    expect(figure(texts, 'Tunai (40)')).toBe('-');
    expect(figure(texts, 'QRIS (8)')).toBe('500.000');
    for (const secret of ['1.860.150', '2.360.000', '2.400.000', '1.675.150', 'Seharusnya']) {
      expect(texts.join('\n')).not.toContain(secret);
    }
  });
});

describe('a cash slip', () => {
  const slip = {
    kind: 'out' as const,
    register: { code: 'K1', name: 'Kasir 1' },
    shift: 12,
    amount: 500_000,
    reason: 'setor bank',
    at: Date.UTC(2026, 10, 22, 7, 5),
    by: 'Kasir Contoh',
  };

  it.each(papers)(
    'says the sum in figures and words, with room for two names, on %d mm',
    (paper) => {
      const receipt = layoutSlip({ slip, shop, practice: false }, paper);
      const texts = textsOf(receipt);
      expect(texts).toContain('KAS KELUAR');
      expect(texts).toContain('Rp500.000');
      expect(texts.join(' ')).toContain('lima ratus ribu rupiah');
      expect(texts).toContain('Kasir Contoh');
      for (const line of receipt.lines) {
        if (line.kind === 'text') {
          expect(line.text.length * line.size).toBeLessThanOrEqual(receipt.columns);
        }
      }
    },
  );

  it('for cash in is signed for by whoever keeps the drawer', () => {
    const texts = textsOf(layoutSlip({ slip: { ...slip, kind: 'in' }, shop, practice: false }, 58));
    expect(texts).toContain('KAS MASUK');
    expect(texts.indexOf('Kasir Contoh')).toBeGreaterThan(texts.indexOf('Yang menerima'));
  });
});
