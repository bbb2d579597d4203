import type { TimeZone } from '../business-day.ts';
import type { Unit } from '../quantity.ts';
import type { TenderKind } from '../tenders/tenders.ts';

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
  /** `level`: how much of it may be lost; M where nothing is said. */
  | { kind: 'qr'; value: string; level?: 'M' | 'Q' };

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

/** A line of the sale: thousandths of the unit, rupiah. */
export interface ReceiptItem {
  name: string;
  unit: Unit;
  quantity: number;
  unitPrice: number;
  /** What it usually costs; shown where it is more than `unitPrice`. */
  listPrice: number | null;
  gross: number;
  /** Given by hand on this line. */
  lineDiscount: number;
  /** What ran by itself, by name, with what it saved on this line. */
  rules: readonly { name: string; amount: number }[];
  note: string;
}

/** The tax at one rate: `base` rupiah (DPP) and the tax on it (PPN). */
export interface ReceiptTax {
  rateBp: number;
  base: number;
  tax: number;
}

/** What the payer handed over, in rupiah. */
export interface ReceiptTender {
  kind: TenderKind;
  tendered: number;
  /** What proves it; for store credit the code of the note. */
  reference: string;
  /** False: nobody has seen the payment arrive yet. */
  confirmed: boolean;
  /** What the store credit holds after this sale; null for all others. */
  left: number | null;
}

/** Who bought, where a member did. `owed`: what is on the account after it, null where nothing was put there. */
export interface ReceiptMember {
  number: string;
  name: string;
  owed: number | null;
}

/** What a sale's receipt says. Times are UTC milliseconds, money is rupiah. */
export interface ReceiptData {
  shop: ReceiptShop;
  receiptNumber: string;
  at: number;
  cashier: string;
  /** The register's name; empty where there is only one. */
  register: string;
  member: ReceiptMember | null;
  items: readonly ReceiptItem[];
  gross: number;
  /** By hand, by rules and on the cart together. */
  discount: number;
  /** The part of it that was given on the whole cart. */
  cartDiscount: number;
  /** Empty where no tax is due. `taxAdded`: what tax adds to the goods' prices. */
  taxes: readonly ReceiptTax[];
  taxAdded: number;
  total: number;
  /** What cash rounding adds to the total or takes off it. */
  rounding: number;
  tenders: readonly ReceiptTender[];
  change: number;
  /** When a copy was asked for; null on the first print. */
  copyAt: number | null;
  /** True in practice mode: the paper must not pass for a receipt. */
  practice: boolean;
}

/** One way in which a refund was paid out. */
export interface RefundPart {
  kind: TenderKind;
  amount: number;
  reference: string;
  /** False: the payment never came, so nothing was given back for it. */
  received: boolean;
}

/** What a refund's receipt says. */
export interface RefundReceiptData {
  shop: ReceiptShop;
  kind: 'refund' | 'void';
  refundNumber: string;
  /** The receipt the goods came from; null without one. */
  receiptNumber: string | null;
  at: number;
  cashier: string;
  register: string;
  approvedBy: string | null;
  reason: string;
  items: readonly {
    name: string;
    unit: Unit;
    quantity: number;
    total: number;
    restocked: boolean;
  }[];
  tax: number;
  rounding: number;
  payout: number;
  parts: readonly RefundPart[];
  /** The note that was made for it: whoever brings its code may pay with it. */
  credit: { code: string; amount: number } | null;
  copyAt: number | null;
  practice: boolean;
}

/** A code to pay by. `payload` is the QRIS text. */
export interface QrisPaperData {
  shop: ReceiptShop;
  payload: string;
  /** Null where the payer types it. */
  amount: number | null;
  receiptNumber: string;
  at: number;
  practice: boolean;
}
