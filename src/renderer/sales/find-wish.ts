import { rupiah } from '../../domain/money.ts';
import type { Rupiah } from '../../domain/money.ts';
import { readRupiah } from '../counter/amounts.ts';

/** What a text is searched as. */
export const findKinds = ['number', 'amount', 'goods', 'cashier'] as const;
export type FindBy = (typeof findKinds)[number];

export interface FindWish {
  number: string;
  amount: Rupiah | null;
  goods: string;
  cashier: string;
}

const receiptNumber = /^[A-Z0-9]{1,4}-R?\d+$/i;
const refundNumber = /^[A-Z0-9]{1,4}-R\d+$/i;

/** Whether a text is the number of a refund, as its paper says it. */
export function isRefundNumber(text: string): boolean {
  return refundNumber.test(text.trim());
}

/**
 * What somebody most likely means. Sums of rupiah end in 00 and are no short number; a barcode has
 * eight digits or more.
 */
export function guessKind(text: string): FindBy {
  const typed = text.trim();
  if (receiptNumber.test(typed)) return 'number';
  if (/^rp/i.test(typed) || /^\d{1,3}(\.\d{3})+$/.test(typed)) return 'amount';
  if (!/^\d+$/.test(typed)) return 'goods';
  if (typed.length >= 3 && typed.endsWith('00') && !typed.startsWith('0')) return 'amount';
  return typed.length >= 8 ? 'goods' : 'number';
}

/** The question that `text` is, asked as `by`. */
export function findWish(text: string, by: FindBy): FindWish {
  const typed = text.trim();
  const wish: FindWish = { number: '', amount: null, goods: '', cashier: '' };
  if (typed === '') return wish;
  if (by === 'amount') {
    const amount = readRupiah(typed);
    return { ...wish, amount: amount === null ? null : rupiah(Math.min(amount, 1e12)) };
  }
  const most = { number: 20, goods: 200, cashier: 60 }[by];
  return { ...wish, [by]: typed.slice(0, most) };
}
