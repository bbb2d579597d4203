import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementMatch, WaitingTender } from '../../../src/contract/qris.ts';
import { businessDay } from '../../../src/domain/business-day.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { matchStatement } from '../../../src/shop/qris/statement/match.ts';
import { emptyShop, newKey, refusal, standingClock } from '../../support/shop.ts';
import { sellByQris } from './qris-shop.ts';

const minute = 60_000;

/** Sales by QRIS that wait, `[minutes after 14.05 WIB on 22 November 2026, rupiah]`. */
async function showroom(sales: readonly (readonly [number, number])[]) {
  const clock = standingClock();
  const opened = await emptyShop({ clock });
  const begin = clock.at;
  for (const [after, amount] of sales) {
    clock.at = begin + after * minute;
    await sellByQris(opened.client, opened.registerId, amount);
  }
  const match = (lines: string | string[]) =>
    opened.client.qris.matchStatement({ text: [lines].flat().join('\n') });
  return { ...opened, match };
}

const brief = (found: StatementMatch) =>
  found.matches.map(({ row, tender, certainty, by }) => [
    row.row,
    tender.receiptNumber,
    certainty,
    by,
  ]);

describe('a statement', () => {
  it('reads a time in the zone that it names, and the day that is then', async () => {
    // 14.05 and 21.05 WIB: a time in UTC that looks like the first sale's is not the first sale's.
    const { match } = await showroom([
      [0, 10_000],
      [420, 10_000],
    ]);
    const second = await match('2026-11-22T14:05:00Z,QR,10000');
    expect(brief(second)).toEqual([[1, 'K1-000002', 'sure', 'time']]);
    const first = await match('2026-11-22 15:05 WITA,QR,10000');
    expect(brief(first)).toEqual([[1, 'K1-000001', 'sure', 'time']]);
    const offset = await match('22 Nopember 2026 16:05:00+09:00;QR;10000');
    expect(brief(offset)).toEqual([[1, 'K1-000001', 'sure', 'time']]);
    const before = await match('2026-11-21T18:30:00Z,QR,10000');
    expect(before.unknown.map(({ day }) => day)).toEqual(['2026-11-22']);
  });

  it('finds payments by the receipt number it holds, whatever the time', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [1, 25_000],
    ]);
    const found = await match([
      'Tanggal;Keterangan;Nominal',
      '23/11/2026;QRIS K1-000002 KOPERASI CONTOH;Rp25.000,00',
      '23/11/2026;QRIS K1000001;Rp25.000,00',
    ]);
    expect(brief(found)).toEqual([
      [2, 'K1-000002', 'sure', 'receipt'],
      [3, 'K1-000001', 'sure', 'receipt'],
    ]);
  });

  it('does not take a receipt’s number for a payment of another amount', async () => {
    const { match } = await showroom([[0, 25_000]]);
    const found = await match('22/11/2026\t14:05\tK1-000001\tRp20.000');
    expect(found.matches).toEqual([]);
    expect(found.ambiguous).toMatchObject([
      { row: { amount: 20_000 }, candidates: [{ receiptNumber: 'K1-000001' }] },
    ]);
  });

  it('finds payments by amount and time, surely within minutes, else likely', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [10, 40_000],
      [20, 31_500],
    ]);
    const found = await match([
      'Waktu Transaksi,RRN,Jumlah,Saldo',
      '2026-11-22 14:04:12,632701112233,"25,000.00","1,025,000.00"',
      '2026-11-22 15:20:00,632701112234,"40,000.00","1,065,000.00"',
      '2026-11-22 14:26:00,632701112235,"99,000.00","1,164,000.00"',
    ]);
    expect(brief(found)).toEqual([
      [2, 'K1-000001', 'sure', 'time'],
      [3, 'K1-000002', 'likely', 'time'],
    ]);
    expect(found.matches[0]?.row).toMatchObject({
      reference: '632701112233',
      amount: 25_000,
      day: '2026-11-22',
    });
    expect(found.unknown).toMatchObject([{ row: 4, amount: 99_000 }]);
    expect(found.missing).toMatchObject([{ receiptNumber: 'K1-000003' }]);
  });

  it('that tells no times finds what is alone on its day, as likely', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [5, 40_000],
      [9, 40_000],
    ]);
    const found = await match([
      '22 Nov 2026;25.000',
      '22 November 2026;40.000',
      '21/11/2026;25.000',
    ]);
    expect(brief(found)).toEqual([[1, 'K1-000001', 'likely', 'day']]);
    expect(found.ambiguous).toMatchObject([
      { row: { row: 2 }, candidates: [{ amount: 40_000 }, { amount: 40_000 }] },
    ]);
    expect(found.unknown).toMatchObject([{ row: 3 }]);
    expect(found.missing).toEqual([]);
  });

  it('never guesses which of two payments a line is', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [4, 25_000],
    ]);
    const found = await match([
      'tanggal;jam;jumlah',
      '22/11/2026;14:05:30;25.000',
      '22/11/2026;14:09:20;25.000',
    ]);
    expect(found.matches).toEqual([]);
    expect(found.ambiguous.map(({ row, candidates }) => [row.row, candidates.length])).toEqual([
      [2, 2],
      [3, 2],
    ]);
  });

  it('tells two payments of one amount apart where their times are far enough from each other', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [60, 25_000],
    ]);
    const found = await match(['22/11/2026 14.06 WIB;25000', '22/11/2026 15.04 WIB;25000']);
    expect(brief(found)).toEqual([
      [1, 'K1-000001', 'likely', 'time'],
      [2, 'K1-000002', 'likely', 'time'],
    ]);
  });

  it('does not confirm one payment by two lines', async () => {
    const { match } = await showroom([[0, 25_000]]);
    const line = '22/11/2026 14:05;K1-000001;25.000';
    const found = await match([line, line]);
    expect(found.matches).toEqual([]);
    expect(found.ambiguous).toHaveLength(2);
  });

  it('leaves out what failed, is pending, went out, or cannot be read, each with its reason', async () => {
    const { match } = await showroom([[0, 25_000]]);
    const found = await match([
      'Rekening 1234567890 KOPERASI CONTOH',
      'Tanggal;Status;Kredit;Debit',
      '22/11/2026 14:05;Gagal;25.000;',
      '22/11/2026 14:05;PENDING;25.000;',
      '22/11/2026 14:05;Berhasil;;25.000',
      '22/11/2026 14:05;Berhasil;2.5;',
      '31/02/2026 14:05;Berhasil;25.000;',
      'Akhir laporan;;;',
    ]);
    expect(found.leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'NOT_PAID'],
      [4, 'NOT_PAID'],
      [5, 'OUTGOING'],
      [6, 'NO_AMOUNT'],
      [7, 'NO_DATE'],
    ]);
    expect(found.matches).toEqual([]);
  });

  it('takes the gross amount where fee and net stand beside it', async () => {
    const { match } = await showroom([
      [0, 100_000],
      [3, 99_300],
    ]);
    const found = await match([
      'Transaction Time\tGross Amount\tMDR\tNet Amount\tReference No',
      '22-11-2026 14:05\t100.000\t700\t99.300\tABC123456',
    ]);
    expect(brief(found)).toEqual([[2, 'K1-000001', 'sure', 'time']]);
    expect(found.matches[0]?.row.reference).toBe('ABC123456');
  });

  it('without a head is likely at best where several numbers could be the payment', async () => {
    const { match } = await showroom([[0, 25_000]]);
    const found = await match('1;22/11/2026 14:05;632701112233;25.000;1.025.000');
    expect(brief(found)).toEqual([[1, 'K1-000001', 'likely', 'time']]);
  });

  it('copied from a page without columns is read by its wide blanks and its Rp', async () => {
    const { match } = await showroom([
      [0, 25_000],
      [30, 31_500],
    ]);
    const found = await match([
      'Minggu, 22 November 2026 14:05   QRIS MASUK   Rp25.000',
      '22 November 2026 14.36 QRIS dari PEMBAYAR CONTOH +Rp 31.500,00 berhasil',
    ]);
    expect(brief(found)).toEqual([
      [1, 'K1-000001', 'sure', 'time'],
      [2, 'K1-000002', 'sure', 'time'],
    ]);
  });

  it('is read from a workbook too, whose dates and sums are no text', async () => {
    const { client } = await showroom([
      [0, 25_000],
      [30, 31_500],
    ]);
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Mutasi');
    sheet.addRow(['Laporan QRIS KOPERASI CONTOH']);
    sheet.addRow([]);
    sheet.addRow(['Tanggal', 'Jam', 'Keterangan', 'Nominal', 'Saldo']);
    const day = new Date(Date.UTC(2026, 10, 22));
    sheet.addRow([day, '14:05:10', 'PEMBAYAR CONTOH 632701112233', 25_000, 1_025_000]);
    sheet.addRow([new Date(Date.UTC(2026, 10, 22, 14, 36)), '', 'K1-000002', 31_500, 1_056_500]);
    const file = Buffer.from(await book.xlsx.writeBuffer()).toString('base64');
    const found = await client.qris.matchStatement({ file });
    expect(brief(found)).toEqual([
      [4, 'K1-000001', 'sure', 'time'],
      [5, 'K1-000002', 'sure', 'receipt'],
    ]);
    expect(found.matches[0]?.row.reference).toBe('632701112233');
  });

  it('as a CSV file of an older program is read in its own letters', async () => {
    const { client } = await showroom([[0, 25_000]]);
    const text = 'Tanggal;Keterangan;Jumlah\r\n22/11/2026 14:05;Caf\u00e9;25.000,00\r\n';
    const file = Buffer.from(text, 'latin1').toString('base64');
    const found = await client.qris.matchStatement({ file });
    expect(brief(found)).toEqual([[2, 'K1-000001', 'sure', 'time']]);
    expect(found.matches[0]?.row.text).toContain('Caf\u00e9');
    const broken = Buffer.from('PK\u0003\u0004nothing').toString('base64');
    expect(await refusal(client.qris.matchStatement({ file: broken }))).toMatchObject({
      code: 'STATEMENT_UNREADABLE',
    });
  });

  it('that holds nothing of the kind is refused with the reason', async () => {
    const { match } = await showroom([]);
    const problem = async (text: string) => (await refusal(match(text))).data;
    expect(await problem(' \n \n')).toEqual({ problem: 'EMPTY' });
    expect(await problem('Selamat pagi\nTerima kasih')).toEqual({ problem: 'NO_ROWS' });
    expect(await problem('x\n'.repeat(20_001))).toEqual({ problem: 'TOO_LONG' });
  });
});

describe('matching', () => {
  const zone = 'Asia/Jakarta';
  const begin = Date.UTC(2026, 10, 1);
  const waits = (at: number, amount: number, number: number): WaitingTender => ({
    saleId: newKey(),
    position: 1,
    receiptNumber: `K1-${String(number).padStart(6, '0')}`,
    registerId: newKey(),
    at,
    businessDay: businessDay(at, zone),
    cashier: 'Kasir Uji',
    amount: rupiah(amount),
  });
  const line = ({ at, amount, receiptNumber }: WaitingTender, row: number, kind: number) => ({
    row,
    text: kind === 0 ? `QRIS ${receiptNumber}` : 'QRIS',
    day: businessDay(at, zone),
    at: kind === 2 ? null : at + (row % 7) * minute,
    amounts: [amount],
    reference: '',
  });
  const sales = fc.array(fc.tuple(fc.nat(600), fc.constantFrom(1000, 2000, 5000), fc.nat(2)), {
    maxLength: 25,
  });

  it('puts every line in one place, gives no payment twice, and reads receipt numbers rightly', () => {
    fc.assert(
      fc.property(sales, sales, (paid, others) => {
        const tenders = paid.map(([at, amount], n) => waits(begin + at * minute, amount, n + 1));
        const rows = [
          ...tenders.map((tender, n) => line(tender, n + 1, paid[n]?.[2] ?? 0)),
          ...others.map(([at, amount, kind], n) =>
            line(waits(begin + at * minute, amount, 900 + n), 100 + n, kind),
          ),
        ];
        const found = matchStatement(rows, tenders, zone);
        const places = [
          ...found.matches.map(({ row }) => row.row),
          ...found.ambiguous.map(({ row }) => row.row),
          ...found.unknown.map(({ row }) => row),
        ];
        const inOrder = (a: number, b: number) => a - b;
        expect(places.toSorted(inOrder)).toEqual(rows.map(({ row }) => row).toSorted(inOrder));
        const taken = found.matches.map(({ tender }) => tender.saleId);
        expect(new Set(taken).size).toBe(taken.length);
        for (const { row, tender, by } of found.matches) {
          expect(row.amount).toBe(tender.amount);
          if (by === 'receipt') expect(row.text).toContain(tender.receiptNumber);
        }
        const spoken = new Set([
          ...taken,
          ...found.ambiguous.flatMap(({ candidates }) => candidates.map(({ saleId }) => saleId)),
        ]);
        for (const { saleId } of found.missing) expect(spoken).not.toContain(saleId);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a month of payments in a long statement', () => {
    const tenders = Array.from({ length: 3000 }, (_, n) =>
      waits(begin + n * 14 * minute, 1000 + (n % 40) * 500, n + 1),
    );
    const rows = tenders.map((tender, n) => line(tender, n + 1, 1));
    const found = matchStatement(rows, tenders, zone);
    expect(found.matches.filter(({ certainty }) => certainty === 'sure')).toHaveLength(3000);
    expect(found.missing).toEqual([]);
  });
});
