import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import { columnsOf } from './receipt.ts';
import type { Paper, Receipt, ReceiptShop } from './receipt.ts';

/** A page that shows whether the paper's width is set rightly: a ruler, a straight column, a QR. */
export function layoutTestPage(
  shop: Pick<ReceiptShop, 'name' | 'timeZone'>,
  at: number,
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const lines = paperLines(paper);
  lines.text(shop.name, { bold: true, size: 2, align: 'center' });
  lines.text(labels.testTitle, { bold: true, align: 'center' });
  lines.text(dayInWords(at, shop.timeZone, language), { align: 'center' });
  lines.text(timeInWords(at, shop.timeZone), { align: 'center' });
  lines.rule();
  lines.text('1234567890'.repeat(5).slice(0, columnsOf[paper]));
  lines.row(`${paper} mm`, '1.000');
  lines.row('', '1.000.000');
  lines.rule();
  lines.text(labels.testText);
  lines.feed();
  lines.qr('KOMPOR');
  lines.text(labels.testLast, { align: 'center' });
  return lines.done();
}
