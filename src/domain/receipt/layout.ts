import { formatAmount, formatRupiah } from '../money.ts';
import { formatQuantity } from '../quantity.ts';
import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLabels, ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { PaperLines } from './paper-lines.ts';
import { toPrintable } from './printable.ts';
import type { Paper, Receipt, ReceiptData, ReceiptItem, ReceiptShop } from './receipt.ts';

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
  head(lines, data.shop, labels);
  if (data.copyAt !== null) copyMark(lines, data.copyAt, data.shop, labels, language);
  lines.rule();
  lines.row(`${labels.number} ${data.receiptNumber}`, timeInWords(data.at, data.shop.timeZone));
  lines.text(dayInWords(data.at, data.shop.timeZone, language));
  if (data.cashier !== '') lines.text(`${labels.cashier}: ${data.cashier}`);
  lines.rule();
  for (const item of data.items) itemLines(lines, item, labels);
  lines.rule();
  sums(lines, data, labels);
  lines.feed();
  foot(lines, data, labels);
  return lines.done();
}

function head(lines: PaperLines, shop: ReceiptShop, labels: ReceiptLabels): void {
  lines.text(shop.name, { bold: true, size: 2, align: 'center' });
  const place = [shop.village, shop.regency].filter((part) => part !== '').join(', ');
  for (const text of [
    shop.address,
    place,
    shop.phone && `${labels.phone} ${shop.phone}`,
    shop.nib && `${labels.nib} ${shop.nib}`,
  ]) {
    lines.text(text, { align: 'center' });
  }
}

function copyMark(
  lines: PaperLines,
  at: number,
  shop: ReceiptShop,
  labels: ReceiptLabels,
  language: ReceiptLanguage,
): void {
  lines.feed();
  lines.text(labels.copy, { bold: true, size: 2, align: 'center' });
  const day = dayInWords(at, shop.timeZone, language);
  lines.text(labels.reprinted, { align: 'center' });
  lines.text(`${day} ${timeInWords(at, shop.timeZone)}`, { align: 'center' });
}

function itemLines(lines: PaperLines, item: ReceiptItem, labels: ReceiptLabels): void {
  const unit = labels.units[item.unit];
  const count = `${formatQuantity(item.quantity)}${unit === '' ? '' : ` ${unit}`}`;
  lines.text(toPrintable(item.name) || '-');
  lines.row(`${count} x ${formatAmount(item.unitPrice)}`, formatAmount(item.gross), { indent: 2 });
  if (item.discount !== 0) {
    lines.row(labels.lineDiscount, formatAmount(-item.discount), { indent: 2 });
  }
}

function sums(lines: PaperLines, data: ReceiptData, labels: ReceiptLabels): void {
  if (data.discount !== 0) {
    lines.row(labels.gross, formatAmount(data.gross));
    lines.row(labels.discount, formatAmount(-data.discount));
  }
  lines.bigRow(labels.total, formatRupiah(data.total));
  for (const tender of data.tenders) {
    lines.row(labels.tenders[tender.kind], formatAmount(tender.tendered));
  }
  lines.row(labels.change, formatAmount(data.change));
}

function foot(lines: PaperLines, data: ReceiptData, labels: ReceiptLabels): void {
  const footer = data.shop.receiptFooter.trim() === '' ? labels.thanks : data.shop.receiptFooter;
  for (const text of footer.split('\n')) lines.text(text, { align: 'center' });
  lines.feed();
  lines.qr(data.receiptNumber);
  lines.text(data.receiptNumber, { align: 'center' });
}
