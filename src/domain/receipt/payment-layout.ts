import { formatRupiah } from '../money.ts';
import { rupiahInWords } from '../rupiah-in-words.ts';
import type { TenderKind } from '../tenders/tenders.ts';
import { head, practiceMark } from './head-and-foot.ts';
import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLanguage } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import type { Paper, Receipt, ReceiptShop } from './receipt.ts';

/** That a member has paid what was owed, or a part of it. Rupiah, UTC milliseconds. */
export interface PaymentSlip {
  kind: 'payment';
  member: { number: string; name: string };
  register: string;
  amount: number;
  tender: TenderKind;
  reference: string;
  /** What is owed after it. */
  owed: number;
  at: number;
  by: string;
}

const words: Readonly<Record<ReceiptLanguage, { title: string; owedBefore: string }>> = {
  id: { title: 'PEMBAYARAN BON', owedBefore: 'Bon sebelumnya' },
  en: { title: 'ACCOUNT PAYMENT', owedBefore: 'Owed before' },
};

/** The slip that a member takes home: what was owed, what was paid, what is left. */
export function layoutPayment(
  { slip, shop, practice }: { slip: PaymentSlip; shop: ReceiptShop; practice: boolean },
  paper: Paper,
  language: ReceiptLanguage = 'id',
): Receipt {
  const labels = receiptLabels[language];
  const own = words[language];
  const lines = paperLines(paper);
  const { member, amount, owed, at } = slip;
  head(lines, { shop, copyAt: null, practice }, labels, language);
  lines.rule();
  lines.text(own.title, { bold: true, align: 'center' });
  lines.row(dayInWords(at, shop.timeZone, language), timeInWords(at, shop.timeZone));
  lines.row(`${labels.cashier}: ${slip.by}`, slip.register);
  lines.text(`${labels.member}: ${member.name} (${member.number})`);
  lines.rule();
  lines.row(own.owedBefore, formatRupiah(owed + amount));
  lines.bigRow(labels.tenders[slip.tender], formatRupiah(amount));
  if (slip.reference !== '') lines.text(`${labels.reference} ${slip.reference}`);
  lines.row(labels.owed, formatRupiah(owed), { bold: true });
  lines.text(rupiahInWords(amount, language), { align: 'center' });
  lines.rule();
  lines.text(labels.thanks, { align: 'center' });
  if (practice) practiceMark(lines, labels);
  return lines.done();
}
