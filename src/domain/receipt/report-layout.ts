import { denominations } from '../denominations.ts';
import { formatAmount, formatRupiah } from '../money.ts';
import { practiceMark } from './head-and-foot.ts';
import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { PaperLines } from './paper-lines.ts';
import type { Paper, Receipt } from './receipt.ts';
import { reportLabels } from './report-labels.ts';
import type { ReportLabels } from './report-labels.ts';
import type { ReportData, ReportShop, ReportTender } from './report.ts';

/** What the parts of a report share. */
interface Page {
  lines: PaperLines;
  labels: ReportLabels;
  /** A time in the showroom's words. */
  moment(at: number): string;
}

/**
 * Lays an X or Z report out for a width of paper: what prints and what the screen shows are these
 * lines. `copyAt`: when a copy was asked for, else null. `practice`: the books are thrown away.
 */
export function layoutReport(
  {
    report,
    shop,
    copyAt,
    practice,
  }: { report: ReportData; shop: ReportShop; copyAt: number | null; practice: boolean },
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const page: Page = {
    lines: paperLines(paper),
    labels: reportLabels[language],
    moment: (at) => `${dayInWords(at, shop.timeZone, language)} ${timeInWords(at, shop.timeZone)}`,
  };
  if (practice) practiceMark(page.lines, receiptLabels[language]);
  head(page, report, shop, copyAt);
  salesPart(page, report);
  tenderPart(page, page.labels.payments, report.sales.tenders);
  refundPart(page, report);
  tenderPart(page, page.labels.accountPayments, report.accountPayments);
  drawerPart(page, report);
  notes(page, report);
  cashierPart(page, report);
  foot(page, report);
  return page.lines.done();
}

function head(
  { lines, labels, moment }: Page,
  { kind, register, shift, at, by, z }: ReportData,
  shop: ReportShop,
  copyAt: number | null,
): void {
  lines.text(shop.name, { bold: true, align: 'center' });
  const title = z === null ? labels[kind] : `${labels[kind]} ${z.number}`;
  lines.text(title, { bold: true, size: 2, align: 'center' });
  const replaces = z?.replaces ?? null;
  if (replaces !== null) lines.text(`${labels.replaces} ${replaces}`, { align: 'center' });
  if (copyAt !== null) {
    lines.text(labels.copy, { bold: true, size: 2, align: 'center' });
    lines.text(labels.reprinted, { align: 'center' });
    lines.text(moment(copyAt), { align: 'center' });
  }
  lines.rule();
  lines.row(`${register.name} (${register.code})`, `${labels.shift} ${shift.number}`);
  const done = kind === 'z' ? labels.closed : labels.made;
  for (const [label, when, who] of [
    [labels.opened, shift.openedAt, shift.openedBy],
    [done, at, by],
  ] as const) {
    lines.text(`${label} ${moment(when)} ${labels.by} ${who}`);
  }
}

function salesPart({ lines, labels }: Page, { sales }: ReportData): void {
  title(lines, labels.sales);
  lines.row(labels.receipts, formatAmount(sales.count));
  range(lines, labels, sales);
  const { sums } = sales;
  if (sums === null) {
    lines.text(labels.blind);
    return;
  }
  lines.row(labels.gross, formatAmount(sums.gross));
  rowUnlessZero(lines, labels.lineDiscounts, -sums.lineDiscounts);
  rowUnlessZero(lines, labels.ruleDiscounts, -sums.ruleDiscounts);
  rowUnlessZero(lines, labels.cartDiscounts, -sums.cartDiscounts);
  rowUnlessZero(lines, labels.taxAdded, sums.taxAdded);
  lines.row(labels.total, formatRupiah(sums.total), { bold: true });
  rowUnlessZero(lines, labels.taxIncluded, sums.taxIncluded);
  rowUnlessZero(lines, labels.rounding, sums.rounding);
}

function refundPart(page: Page, { refunds, sales }: ReportData): void {
  if (refunds.count === 0) return;
  const { lines, labels } = page;
  title(lines, labels.refunds);
  lines.row(labels.refundCount, formatAmount(refunds.count));
  if (refunds.voids > 0) lines.row(labels.voids, formatAmount(refunds.voids), { indent: 2 });
  range(lines, labels, refunds);
  const { sums } = refunds;
  if (sums !== null) {
    lines.row(labels.total, formatRupiah(sums.total), { bold: true });
    rowUnlessZero(lines, labels.refundTax, sums.tax);
    rowUnlessZero(lines, labels.rounding, sums.rounding);
    rowUnlessZero(lines, labels.notReceived, -sums.notReceived);
    lines.row(labels.payout, formatAmount(sums.payout - sums.notReceived));
  }
  for (const tender of refunds.tenders) tenderRow(page, tender, 2);
  if (sums !== null && sales.sums !== null) {
    lines.row(labels.net, formatRupiah(sales.sums.total - sums.total), { bold: true });
  }
}

function tenderPart(page: Page, name: string, tenders: readonly ReportTender[]): void {
  if (tenders.length === 0) return;
  title(page.lines, name);
  for (const tender of tenders) tenderRow(page, tender, 0);
}

function tenderRow({ lines, labels }: Page, tender: ReportTender, indent: number): void {
  const { kind, count, amount } = tender;
  const sum = amount === null ? '-' : formatAmount(amount);
  lines.row(`${labels.tenders[kind]} (${formatAmount(count)})`, sum, { indent });
}

function drawerPart(page: Page, report: ReportData): void {
  const { lines, labels } = page;
  const { cash } = report;
  title(lines, labels.drawer);
  lines.row(labels.float, formatAmount(cash.float));
  if (cash.expected !== null) {
    rowUnlessZero(lines, labels.cashSales, inCash(report.sales.tenders));
    rowUnlessZero(lines, labels.cashRefunds, -inCash(report.refunds.tenders));
    rowUnlessZero(lines, labels.cashAccounts, inCash(report.accountPayments));
  }
  for (const kind of ['in', 'out'] as const) {
    const moved = cash.movements.filter((movement) => movement.kind === kind);
    if (moved.length === 0) continue;
    const [label, sum] = kind === 'in' ? [labels.cashIn, cash.in] : [labels.cashOut, -cash.out];
    lines.row(label, formatAmount(sum));
    for (const { amount, reason } of moved) lines.row(reason, formatAmount(amount), { indent: 2 });
  }
  if (cash.expected !== null) {
    lines.row(labels.expected, formatRupiah(cash.expected), { bold: true });
  }
  if (cash.counted !== null) countPart(page, report, cash.counted);
  if (cash.noSales > 0) {
    lines.row(labels.noSales, formatAmount(cash.noSales));
    for (const { kind, reason, by } of cash.movements) {
      if (kind === 'noSale') lines.row(reason, by, { indent: 2 });
    }
  }
}

function countPart({ lines, labels }: Page, { cash, z }: ReportData, counted: number): void {
  lines.row(labels.counted, formatRupiah(counted), { bold: true });
  lines.bigRow(labels.difference, formatRupiah(cash.difference ?? 0));
  if (z !== null && z.reason !== '') lines.text(`${labels.reason}: ${z.reason}`);
  const approvedBy = z?.approvedBy ?? null;
  if (approvedBy !== null) lines.text(`${labels.approvedBy}: ${approvedBy}`);
  lines.text(labels.count);
  for (const { id, kind, value } of denominations) {
    const pieces = cash.count?.[id] ?? 0;
    if (pieces === 0) continue;
    const name = kind === 'coin' ? `${formatAmount(value)} ${labels.coin}` : formatAmount(value);
    const left = `${name} x ${formatAmount(pieces)}`;
    lines.row(left, formatAmount(value * pieces), { indent: 2 });
  }
}

function notes({ lines, labels }: Page, { unconfirmed, heldCarts }: ReportData): void {
  if (unconfirmed.length > 0) {
    title(lines, labels.unconfirmed);
    for (const { receiptNumber, amount } of unconfirmed) {
      lines.row(receiptNumber, formatAmount(amount));
    }
  }
  if (heldCarts.length > 0) {
    title(lines, labels.heldCarts);
    for (const { name, lines: count } of heldCarts) {
      lines.row(name || labels.unnamed, `${formatAmount(count)} ${labels.lines}`);
    }
  }
}

function cashierPart({ lines, labels }: Page, { byCashier }: ReportData): void {
  if (byCashier.length < 2) return;
  title(lines, labels.byCashier);
  for (const { name, sales, total, refunds, payout } of byCashier) {
    lines.row(`${name} (${formatAmount(sales)})`, total === null ? '-' : formatAmount(total));
    if (refunds === 0) continue;
    const left = `${labels.refundCount} (${formatAmount(refunds)})`;
    lines.row(left, payout === null ? '-' : formatAmount(-payout), { indent: 2 });
  }
}

function foot({ lines, labels }: Page, { kind, by, z }: ReportData): void {
  if (kind === 'x') return;
  lines.rule();
  for (const name of [by, z?.approvedBy ?? null]) {
    if (name === null) continue;
    lines.text(labels.signature);
    lines.feed();
    lines.feed();
    lines.text(name);
  }
}

function title(lines: PaperLines, text: string): void {
  lines.rule();
  lines.text(text, { bold: true });
}

function range(
  lines: PaperLines,
  labels: ReportLabels,
  { first, last }: { first: string | null; last: string | null },
): void {
  if (first === null || last === null) return;
  lines.text(first === last ? first : `${first} ${labels.range} ${last}`);
}

function rowUnlessZero(lines: PaperLines, label: string, amount: number): void {
  if (amount !== 0) lines.row(label, formatAmount(amount));
}

function inCash(tenders: readonly ReportTender[]): number {
  return tenders.find((tender) => tender.kind === 'cash')?.amount ?? 0;
}
