import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatAmount, formatRupiah } from '../../../src/domain/money.ts';
import { openOffice } from '../office-page.ts';
import { approve, paperLines } from '../shift-page.ts';
import { expect } from '../shop-fixture.ts';
import { manager, supervisor, switchTo } from './day.ts';
import type { Day } from './day.ts';
import { numberAfter } from './ledger.ts';

const run = promisify(execFile);

const notes = [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000];
const coin = 500;
/** What is not in the drawer in the evening: more than a cashier may let pass alone. */
const missing = 15_000;
const reason = 'Lupa mencatat';

/** What the papers say, line by line: a label and the sum at its end. */
function zRows({ ledger }: Day): [string, string][] {
  const { sales, refunds, accountPayments, cash } = ledger.report();
  const inCash = (tenders: typeof sales.tenders) =>
    tenders.find(({ kind }) => kind === 'cash')?.amount ?? 0;
  const { sums } = sales;
  const words = { cash: 'Tunai', qris: 'QRIS', transfer: 'Transfer', card: 'Kartu' };
  const named = { ...words, credit: 'Kredit toko', account: 'Bon anggota' };
  return [
    ['Struk', formatAmount(sales.count)],
    ['Penjualan kotor', formatAmount(sums.gross)],
    ['Diskon barang', formatAmount(-sums.lineDiscounts)],
    ['Promo', formatAmount(-sums.ruleDiscounts)],
    ['Diskon keranjang', formatAmount(-sums.cartDiscounts)],
    ['TOTAL', formatRupiah(sums.total)],
    ['Termasuk PPN', formatAmount(sums.taxIncluded)],
    ['Pembulatan tunai', formatAmount(sums.rounding)],
    ...sales.tenders.map(({ kind, count, amount }): [string, string] => [
      `${named[kind]} (${count})`,
      formatAmount(amount),
    ]),
    ['Retur', formatAmount(refunds.count)],
    ['QRIS tak pernah masuk', formatAmount(-refunds.sums.notReceived)],
    ['Dikembalikan', formatAmount(refunds.sums.payout - refunds.sums.notReceived)],
    ['BERSIH', formatRupiah(sums.total - refunds.sums.total)],
    ['Bon dibayar tunai', formatAmount(inCash(accountPayments))],
    ['Modal awal', formatAmount(cash.float)],
    ['Penjualan tunai', formatAmount(inCash(sales.tenders))],
    ['Retur tunai', formatAmount(-inCash(refunds.tenders))],
    ['Kas masuk', formatAmount(cash.in)],
    ['Kas keluar', formatAmount(-cash.out)],
    ['Seharusnya', formatRupiah(cash.expected)],
    ['Dihitung', formatRupiah(cash.expected - missing)],
    ['SELISIH', formatRupiah(-missing)],
  ];
}

export async function closeTheShop(day: Day): Promise<void> {
  const { page, shop, ledger, step } = day;
  const expected = ledger.expected();

  const count = async (sum: number) => {
    let left = sum;
    const fill = async (name: string, value: number) => {
      const pieces = Math.floor(left / value);
      left -= pieces * value;
      await page.getByLabel(`${name} ${formatRupiah(value)}`, { exact: true }).fill(`${pieces}`);
    };
    for (const value of notes) await fill('Lembar', value);
    await fill('Keping', coin);
    await expect(page.getByRole('status', { name: 'Jumlah' })).toContainText(formatRupiah(sum));
  };

  await step('In the evening she comes to close, and is told of the cart that waits', async () => {
    await page.keyboard.press('F12');
    await page.getByRole('button', { name: 'Tutup sif' }).click();
    await expect(page.getByRole('heading', { name: 'Tutup sif 1' })).toBeVisible();
    await expect(page.getByText('1 keranjang masih ditahan')).toBeVisible();
  });

  await step('She counts blind: nothing says what should be there', async () => {
    await count(expected - 2 * missing);
    await expect(page.getByText(formatAmount(expected))).toHaveCount(0);
  });

  await step('The count does not fit, so she counts once more', async () => {
    await page.getByRole('button', { name: 'Selesai menghitung' }).click();
    await expect(page.getByText('Kurang', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Hitung lagi' }).click();
    await count(expected - missing);
  });

  await step(
    'Some of it is really missing: she is told how much and what should be there',
    async () => {
      await page.getByRole('button', { name: 'Selesai menghitung' }).click();
      const facts = page.getByRole('definition');
      await expect(facts.filter({ hasText: formatRupiah(expected) })).toBeVisible();
      await expect(page.getByText(formatRupiah(missing)).first()).toBeVisible();
      await expect(page.getByText('Selisih ini di atas batas')).toBeVisible();
    },
  );

  await step('She says why, the supervisor agrees, and the shift is closed', async () => {
    await page.getByRole('button', { name: reason }).click();
    await page.getByRole('button', { name: 'Tutup dengan selisih' }).click();
    await approve(page, shop, supervisor);
    await expect(page.getByRole('heading', { name: 'Sif ditutup' })).toBeVisible();
    await expect(page.getByText(`Kurang ${formatRupiah(missing)}`)).toBeVisible();
  });
}

/** The Z report, wherever it stands, says what the ledger says. */
export async function checkTheDay(day: Day): Promise<void> {
  const { page, shop, ledger, step } = day;
  const { books } = shop;
  const expected = ledger.expected();

  const paper = await step(
    'The Z report on the screen says, row by row, what the ledger says',
    async () => {
      const lines = await paperLines(page);
      const rows = zRows(day);
      const found = rows.map(([label]) => {
        const at = lines.findIndex((line) => line.trim().startsWith(label));
        const line = lines[at]?.trim() ?? '';
        // In large letters a sum may stand below its label.
        const whole = line === label ? `${line} ${lines[at + 1]?.trim()}` : line;
        return whole.replace(/ {2,}/g, ' ');
      });
      expect(found).toEqual(rows.map(([label, amount]) => `${label} ${amount}`));
      return lines;
    },
  );

  await step('The receipts run without a gap from the first to the last', () => {
    for (const all of [ledger.sales, ledger.refunds]) {
      const numbers = all.map(({ number }) => number);
      expect(numbers.slice(1)).toEqual(numbers.slice(0, -1).map(numberAfter));
    }
    const { sales } = ledger.report();
    expect(paper.join('\n')).toContain(`${sales.first} s.d. ${sales.last}`);
  });

  await step('The report that is kept holds every sum of the ledger', async () => {
    const { shifts } = await books.shifts.list({});
    expect(shifts.map(({ closings }) => closings.length)).toEqual([1]);
    const closingId = shifts[0]?.closings[0]?.id ?? '';
    const { report } = await books.shifts.zReport({ closingId });
    const { cash, ...rest } = ledger.report();
    expect(report).toMatchObject({
      ...rest,
      kind: 'z',
      blind: false,
      by: day.cashier,
      z: { number: 1, replaces: null, approvedBy: supervisor, reason },
      cash: { ...cash, counted: expected - missing, difference: -missing },
      unconfirmed: [],
      heldCarts: [{ name: 'Pak Titip', lines: 1 }],
    });
  });

  await step('Every paper of the day was printed, and none twice', async () => {
    await expect.poll(() => books.printing.jobs({ open: true })).toEqual([]);
    const jobs = await books.printing.jobs({ limit: 200 });
    const counts = Object.groupBy(jobs, ({ kind }) => kind);
    const { sales, refunds } = ledger;
    const printed = { receipt: sales.length, refund: refunds.length, slip: 3, report: 2, copy: 1 };
    for (const [kind, count] of Object.entries({ ...printed, gift: 1 })) {
      expect(counts[kind as keyof typeof counts], kind).toHaveLength(count);
    }
  });

  await step('The bytes that went to the printer are that Z report', async () => {
    const folder = join(shop.folder, 'printer');
    const files = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
    const prints = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
    const [z = '', ...others] = prints.filter((print) => print.includes('LAPORAN Z 1'));
    expect(others).toEqual([]);
    expect(paper.filter((line) => !z.includes(line.trim()))).toEqual([]);
  });

  await step('The manager finds it in the office', async () => {
    await page.keyboard.press('Escape');
    await switchTo(day, manager);
    await openOffice(page, shop, '/kantor/sif');
    await page.getByRole('link', { name: /^Z 1/ }).click();
    await expect(page.getByText(`Kurang ${formatRupiah(missing)}`).first()).toBeVisible();
    await expect.poll(() => paperLines(page)).toEqual(paper);
  });

  await step('With the shop closed, kompor verify finds the books whole', async () => {
    await shop.served.stop();
    const program = ['src/cli/kompor.ts', 'verify', '--json', '--data', shop.folder];
    const { stdout } = await run(process.execPath, program);
    expect(JSON.parse(stdout)).toEqual({ ok: true, faults: [] });
  });
}
