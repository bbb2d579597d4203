import { formatAmount, formatRupiah } from '../money.ts';
import { head, numberCode, occasion, practiceMark } from './head-and-foot.ts';
import { receiptLabels } from './labels.ts';
import type { ReceiptLabels, ReceiptLanguage } from './labels.ts';
import { countOf } from './layout.ts';
import { paperLines } from './paper-lines.ts';
import type { PaperLines } from './paper-lines.ts';
import { toPrintable } from './printable.ts';
import type { Paper, Receipt, RefundReceiptData } from './receipt.ts';

/** What came back, why, and how it was paid out; with the code of the store credit given for it. */
export function layoutRefund(
  data: RefundReceiptData,
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const lines = paperLines(paper);
  head(lines, data, labels, language);
  lines.feed();
  const title = data.kind === 'void' ? labels.voided : labels.refund;
  lines.text(title, { bold: true, size: 2, align: 'center' });
  lines.rule();
  occasion(lines, data.refundNumber, data, labels, language);
  lines.text(
    data.receiptNumber === null
      ? labels.withoutReceipt
      : `${labels.fromReceipt} ${data.receiptNumber}`,
  );
  lines.rule();
  for (const item of data.items) {
    lines.text(toPrintable(item.name) || '-');
    const count = countOf(item.quantity, item.unit, labels);
    lines.row(count, formatAmount(item.total), { indent: 2 });
    if (!item.restocked) lines.text(`(${labels.writtenOff})`, { indent: 2 });
  }
  lines.rule();
  if (data.rounding !== 0) lines.row(labels.rounding, formatAmount(data.rounding));
  lines.bigRow(labels.givenBack, formatRupiah(data.payout));
  if (data.tax !== 0) lines.row(labels.tax, formatAmount(data.tax));
  for (const part of data.parts) {
    lines.row(labels.paidOut[part.kind], formatAmount(part.amount));
    if (!part.received) lines.text(`(${labels.neverReceived})`, { indent: 2 });
    else if (toPrintable(part.reference) !== '' && part.kind !== 'account') {
      lines.text(`${labels.reference} ${part.reference}`, { indent: 2 });
    }
  }
  lines.feed();
  lines.text(`${labels.reason}: ${data.reason}`);
  if (data.approvedBy !== null) lines.text(`${labels.approvedBy}: ${data.approvedBy}`);
  if (data.credit === null) signature(lines, labels);
  else creditNote(lines, data.credit, labels);
  if (data.credit === null) numberCode(lines, data.refundNumber);
  if (data.practice) practiceMark(lines, labels);
  return lines.done();
}

function signature(lines: PaperLines, labels: ReceiptLabels): void {
  lines.feed();
  lines.feed();
  lines.text('_'.repeat(24), { align: 'center' });
  lines.text(labels.signature, { align: 'center' });
}

function creditNote(
  lines: PaperLines,
  { code, amount }: { code: string; amount: number },
  labels: ReceiptLabels,
): void {
  lines.rule();
  lines.text(labels.creditNote, { bold: true, align: 'center' });
  lines.text(formatRupiah(amount), { bold: true, size: 2, align: 'center' });
  lines.qr(code);
  lines.text(code, { bold: true, size: 2, align: 'center' });
  lines.text(labels.creditText, { align: 'center' });
}
