import { formatAmount, formatRupiah } from '../money.ts';
import { formatQuantity } from '../quantity.ts';
import type { Unit } from '../quantity.ts';
import { farewell, head, numberCode, occasion, practiceMark } from './head-and-foot.ts';
import { receiptLabels } from './labels.ts';
import type { ReceiptLabels, ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { PaperLines } from './paper-lines.ts';
import { toPrintable } from './printable.ts';
import type { Paper, Receipt, ReceiptData, ReceiptItem, ReceiptTender } from './receipt.ts';

/**
 * Lays a sale's receipt out for a width of paper. This is the only layout: the printer's bytes, the
 * virtual printer's picture and the screen's preview all show these lines.
 */
export function layoutReceipt(
  data: ReceiptData,
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const lines = paperLines(paper);
  head(lines, data, labels, language);
  lines.rule();
  occasion(lines, data.receiptNumber, data, labels, language);
  memberLine(lines, data, labels);
  lines.rule();
  for (const item of data.items) itemLines(lines, item, labels);
  lines.rule();
  sums(lines, data, labels);
  lines.feed();
  farewell(lines, data.shop, labels);
  numberCode(lines, data.receiptNumber);
  if (data.practice) practiceMark(lines, labels);
  return lines.done();
}

/** The same sale without any money, for whoever gets the goods as a present. */
export function layoutGiftReceipt(
  data: ReceiptData,
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const lines = paperLines(paper);
  head(lines, { ...data, copyAt: null }, labels, language);
  lines.feed();
  lines.text(labels.gift, { bold: true, size: 2, align: 'center' });
  lines.rule();
  occasion(lines, data.receiptNumber, data, labels, language);
  lines.rule();
  for (const item of data.items) {
    lines.row(toPrintable(item.name) || '-', countOf(item.quantity, item.unit, labels));
    lines.text(item.note, { indent: 2 });
  }
  lines.rule();
  lines.text(labels.giftText, { align: 'center' });
  farewell(lines, data.shop, labels);
  numberCode(lines, data.receiptNumber);
  if (data.practice) practiceMark(lines, labels);
  return lines.done();
}

/** `0,25 kg`, `2`: how much of a good, as papers say it. */
export function countOf(quantity: number, unit: Unit, labels: ReceiptLabels): string {
  const name = labels.units[unit];
  return `${formatQuantity(quantity)}${name === '' ? '' : ` ${name}`}`;
}

function memberLine(lines: PaperLines, { member }: ReceiptData, labels: ReceiptLabels): void {
  if (member !== null) lines.text(`${labels.member}: ${member.name} (${member.number})`);
}

function itemLines(lines: PaperLines, item: ReceiptItem, labels: ReceiptLabels): void {
  const inside = { indent: 2 };
  const count = countOf(item.quantity, item.unit, labels);
  lines.text(toPrintable(item.name) || '-');
  lines.row(`${count} x ${formatAmount(item.unitPrice)}`, formatAmount(item.gross), inside);
  if (item.listPrice !== null && item.listPrice > item.unitPrice) {
    lines.text(`${labels.usualPrice} ${formatAmount(item.listPrice)}`, inside);
  }
  if (item.lineDiscount !== 0) {
    lines.row(labels.lineDiscount, formatAmount(-item.lineDiscount), inside);
  }
  for (const rule of item.rules) {
    lines.row(toPrintable(rule.name) || labels.lineDiscount, formatAmount(-rule.amount), inside);
  }
  lines.text(item.note, inside);
}

function sums(lines: PaperLines, data: ReceiptData, labels: ReceiptLabels): void {
  discounts(lines, data, labels);
  if (data.taxAdded !== 0) taxes(lines, data, labels);
  if (data.rounding !== 0) {
    lines.row(labels.beforeRounding, formatAmount(data.total));
    lines.row(labels.rounding, formatAmount(data.rounding));
  }
  lines.bigRow(labels.total, formatRupiah(data.total + data.rounding));
  for (const tender of data.tenders) tenderLines(lines, tender, labels);
  const gaveCash = data.tenders.some((tender) => tender.kind === 'cash');
  if (gaveCash || data.change !== 0) lines.row(labels.change, formatAmount(data.change));
  if (data.taxAdded === 0) taxes(lines, data, labels);
  const owed = data.member?.owed ?? null;
  if (owed !== null) lines.row(labels.owed, formatAmount(owed));
}

function discounts(lines: PaperLines, data: ReceiptData, labels: ReceiptLabels): void {
  const onItems = data.discount - data.cartDiscount;
  if (data.discount === 0 && data.taxAdded === 0) return;
  lines.row(labels.gross, formatAmount(data.gross));
  if (onItems !== 0) {
    const label = data.cartDiscount === 0 ? labels.discount : labels.itemDiscount;
    lines.row(label, formatAmount(-onItems));
  }
  if (data.cartDiscount !== 0) lines.row(labels.cartDiscount, formatAmount(-data.cartDiscount));
}

/** Tax that is added stands before the total, tax that is within it below. */
function taxes(lines: PaperLines, data: ReceiptData, labels: ReceiptLabels): void {
  for (const { rateBp, base, tax } of data.taxes) {
    lines.row(labels.taxBase, formatAmount(base));
    lines.row(`${labels.tax} ${percent(rateBp)}`, formatAmount(tax));
  }
}

function tenderLines(lines: PaperLines, tender: ReceiptTender, labels: ReceiptLabels): void {
  lines.row(labels.tenders[tender.kind], formatAmount(tender.tendered));
  const isMember = tender.kind === 'account';
  if (toPrintable(tender.reference) !== '' && !isMember) {
    lines.text(`${labels.reference} ${tender.reference}`, { indent: 2 });
  }
  if (!tender.confirmed) lines.text(labels.unconfirmed, { indent: 2, bold: true });
  if (tender.left !== null) {
    lines.row(labels.creditLeft, formatAmount(tender.left), { indent: 2 });
  }
}

/** `1100` basis points as `11%`. */
function percent(bp: number): string {
  return `${String(bp / 100).replace('.', ',')}%`;
}
