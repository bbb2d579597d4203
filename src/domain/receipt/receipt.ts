import type { TimeZone } from '../business-day.ts';
import type { Unit } from '../quantity.ts';

/** Width of the paper in millimetres. */
export type Paper = 58 | 80;

/** Characters of the printer's own font that fit on a line. Text of size 2 takes two columns each. */
export const columnsOf: Readonly<Record<Paper, 32 | 48>> = { 58: 32, 80: 48 };

/** Dots of a printed line, at eight dots a millimetre. */
export const dotsOf: Readonly<Record<Paper, number>> = { 58: 384, 80: 576 };

/**
 * One line of a laid-out receipt. The text holds printable ASCII only and never takes more columns
 * than the paper has.
 */
export type ReceiptLine =
  | { kind: 'text'; text: string; bold: boolean; size: 1 | 2; align: 'left' | 'center' }
  | { kind: 'rule' }
  | { kind: 'feed' }
  | { kind: 'qr'; value: string };

/** A receipt as it prints: every line, in order. */
export interface Receipt {
  paper: Paper;
  columns: number;
  lines: ReceiptLine[];
}

/** The showroom as the head and the foot of a receipt name it. What is empty is left out. */
export interface ReceiptShop {
  name: string;
  address: string;
  village: string;
  regency: string;
  phone: string;
  nib: string;
  timeZone: TimeZone;
  receiptFooter: string;
}

/** A line of the sale: thousandths of the unit, rupiah. `total` is `gross` less `discount`. */
export interface ReceiptItem {
  name: string;
  unit: Unit;
  quantity: number;
  unitPrice: number;
  gross: number;
  discount: number;
}

/** What the payer handed over, in rupiah. */
export interface ReceiptTender {
  kind: 'cash';
  tendered: number;
}

/** What a sale's receipt says. Times are UTC milliseconds, money is rupiah. */
export interface ReceiptData {
  shop: ReceiptShop;
  receiptNumber: string;
  at: number;
  cashier: string;
  items: readonly ReceiptItem[];
  gross: number;
  discount: number;
  total: number;
  tenders: readonly ReceiptTender[];
  change: number;
  /** When a copy was asked for; null on the first print. */
  copyAt: number | null;
}
