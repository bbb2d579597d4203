import { formatRupiah } from '../money.ts';
import { head, practiceMark } from './head-and-foot.ts';
import { receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { Paper, QrisPaperData, Receipt } from './receipt.ts';

/** A code to pay by, on paper, for where the customer's display is too far away. */
export function layoutQris(
  data: QrisPaperData,
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const lines = paperLines(paper);
  head(lines, { ...data, copyAt: null }, labels, language);
  lines.rule();
  lines.text(labels.qrisTitle, { bold: true, align: 'center' });
  lines.row(`${labels.number} ${data.receiptNumber}`, timeInWords(data.at, data.shop.timeZone));
  if (data.amount === null) lines.text(labels.qrisTypeAmount, { align: 'center' });
  else lines.bigRow(labels.qrisAmount, formatRupiah(data.amount));
  lines.exactQr(data.payload);
  lines.text(labels.qrisText, { align: 'center' });
  if (data.practice) practiceMark(lines, labels);
  return lines.done();
}
