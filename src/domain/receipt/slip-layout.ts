import { formatRupiah } from '../money.ts';
import { rupiahInWords } from '../rupiah-in-words.ts';
import { practiceMark } from './head-and-foot.ts';
import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { Paper, Receipt } from './receipt.ts';
import { reportLabels } from './report-labels.ts';
import type { ReportShop } from './report.ts';
import type { SlipData } from './slip.ts';

/**
 * A slip for cash in or out, with room for both signatures. `practice`: the books are thrown away.
 */
export function layoutSlip(
  { slip, shop, practice }: { slip: SlipData; shop: ReportShop; practice: boolean },
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = reportLabels[language];
  const lines = paperLines(paper);
  const { register, shift, amount, reason, at, by } = slip;
  if (practice) practiceMark(lines, receiptLabels[language]);
  lines.text(shop.name, { bold: true, align: 'center' });
  const title = slip.kind === 'in' ? labels.slipIn : labels.slipOut;
  lines.text(title, { bold: true, size: 2, align: 'center' });
  lines.rule();
  lines.row(`${register.name} (${register.code})`, `${labels.shift} ${shift}`);
  lines.text(`${dayInWords(at, shop.timeZone, language)} ${timeInWords(at, shop.timeZone)}`);
  lines.rule();
  lines.text(formatRupiah(amount), { bold: true, size: 2, align: 'center' });
  lines.text(rupiahInWords(amount, language), { align: 'center' });
  lines.text(`${labels.reason}: ${reason}`);
  lines.rule();
  // Whoever keeps the drawer gives what goes out of it and receives what comes in.
  const [giver, receiver] = slip.kind === 'in' ? ['', by] : [by, ''];
  for (const [label, name] of [
    [labels.giver, giver],
    [labels.receiver, receiver],
  ] as const) {
    lines.text(label);
    lines.feed();
    lines.feed();
    lines.text(name || '.'.repeat(24));
  }
  return lines.done();
}
