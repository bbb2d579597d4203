import { formatRupiah } from '../money.ts';
import { dayInWords, receiptLabels, timeInWords } from './labels.ts';
import type { ReceiptLabels, ReceiptLanguage } from './labels.ts';
import { countOf } from './layout.ts';
import type { ReceiptData, ReceiptItem } from './receipt.ts';

/** Characters at most: more does not fit a wa.me address everywhere, nor a QR that a phone reads. */
const most = 1500;

/** Names and footers are cut to this many characters: nobody reads more in a chat. */
const mostOfOne = 80;

/**
 * A receipt as a WhatsApp message, always under 1,500 characters: what does not fit is counted.
 * Source of the marks: WhatsApp, "How to format your messages" (`*bold*`, `_italic_`).
 */
export function shareText(data: ReceiptData, language: ReceiptLanguage = 'id'): string {
  const labels = receiptLabels[language];
  const { shop } = data;
  const head = [
    ...(data.practice ? [`*${labels.practice}*`] : []),
    `*${plain(shop.name)}*`,
    `${labels.receipt} ${plain(data.receiptNumber)}`,
    `${dayInWords(data.at, shop.timeZone, language)}, ${timeInWords(data.at, shop.timeZone)}`,
    '',
  ];
  const tail = ['', ...sums(data, labels), '', plain(shop.receiptFooter) || labels.thanks];
  const items = data.items.map((item) => itemLine(item, labels));
  let shown = items.length;
  const whole = () => {
    const left = items.length - shown;
    const more = left === 0 ? [] : [labels.more.replace('{count}', String(left))];
    return [...head, ...items.slice(0, shown), ...more, ...tail].join('\n');
  };
  while (shown > 0 && whole().length >= most) shown -= 1;
  return whole();
}

function itemLine(item: ReceiptItem, labels: ReceiptLabels): string {
  const off = item.rules.reduce((sum, rule) => sum + rule.amount, item.lineDiscount);
  const count = countOf(item.quantity, item.unit, labels);
  return `- ${count} x ${plain(item.name) || '-'}: ${formatRupiah(item.gross - off)}`;
}

function sums(data: ReceiptData, labels: ReceiptLabels): string[] {
  const line = (label: string, amount: number) => `${label}: ${formatRupiah(amount)}`;
  return [
    ...(data.cartDiscount === 0 ? [] : [line(labels.cartDiscount, -data.cartDiscount)]),
    ...data.taxes.map(({ tax }) => line(labels.tax, tax)),
    ...(data.rounding === 0 ? [] : [line(labels.rounding, data.rounding)]),
    `*${line(labels.total, data.total + data.rounding)}*`,
    ...data.tenders.map((tender) => {
      const mark = tender.confirmed ? '' : ` (${labels.unconfirmed})`;
      return line(labels.tenders[tender.kind], tender.tendered) + mark;
    }),
    ...(data.change === 0 ? [] : [line(labels.change, data.change)]),
    ...(data.member === null || data.member.owed === null
      ? []
      : [line(labels.owed, data.member.owed)]),
  ];
}

/** One line without the signs that WhatsApp takes for marks, and without halves of characters. */
function plain(text: string): string {
  const one = text
    .toWellFormed()
    .replace(/[*_~`]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const characters = [...one];
  return characters.length <= mostOfOne ? one : `${characters.slice(0, mostOfOne - 1).join('')}…`;
}
