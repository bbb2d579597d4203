import { dayInWords, timeInWords } from './labels.ts';
import type { ReceiptLabels, ReceiptLanguage } from './labels.ts';
import type { PaperLines } from './paper-lines.ts';
import type { ReceiptShop } from './receipt.ts';

/** What every paper of the showroom needs to know of itself. */
export interface PaperOccasion {
  shop: ReceiptShop;
  at: number;
  cashier: string;
  register: string;
  copyAt: number | null;
  practice: boolean;
}

/** The showroom, then the marks that tell this paper from a first receipt. */
export function head(
  lines: PaperLines,
  about: Pick<PaperOccasion, 'shop' | 'copyAt' | 'practice'>,
  labels: ReceiptLabels,
  language: ReceiptLanguage,
): void {
  const { shop } = about;
  if (about.practice) practiceMark(lines, labels);
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
  if (about.copyAt === null) return;
  lines.feed();
  lines.text(labels.copy, { bold: true, size: 2, align: 'center' });
  const day = dayInWords(about.copyAt, shop.timeZone, language);
  lines.text(labels.reprinted, { align: 'center' });
  lines.text(`${day} ${timeInWords(about.copyAt, shop.timeZone)}`, { align: 'center' });
}

/** Number, time and day, cashier and register, between two rules that the caller draws. */
export function occasion(
  lines: PaperLines,
  number: string,
  about: PaperOccasion,
  labels: ReceiptLabels,
  language: ReceiptLanguage,
): void {
  const { shop, at, cashier, register } = about;
  lines.row(`${labels.number} ${number}`, timeInWords(at, shop.timeZone));
  lines.text(dayInWords(at, shop.timeZone, language));
  const who = cashier === '' ? '' : `${labels.cashier}: ${cashier}`;
  if (register === '') lines.text(who);
  else lines.row(who, register);
}

/** The showroom's own last words, or thanks. */
export function farewell(lines: PaperLines, shop: ReceiptShop, labels: ReceiptLabels): void {
  const footer = shop.receiptFooter.trim() === '' ? labels.thanks : shop.receiptFooter;
  for (const text of footer.split('\n')) lines.text(text, { align: 'center' });
}

/** The number as a QR and in figures: what the counter scans to find it again. */
export function numberCode(lines: PaperLines, number: string): void {
  lines.feed();
  lines.qr(number);
  lines.text(number, { align: 'center' });
}

export function practiceMark(lines: PaperLines, labels: ReceiptLabels): void {
  lines.rule();
  lines.text(labels.practice, { bold: true, size: 2, align: 'center' });
  lines.rule();
}
