import type { Rupiah } from '../money.ts';
import type { Quantity } from '../quantity.ts';
import type { WeighedPattern } from './weighed-pattern.ts';

/** Why a text that is plainly meant as a code cannot be one. Each has its own words on the screen. */
export type CodeProblem =
  /** Nothing at all. */
  | 'EMPTY'
  /** The last digit of a GTIN does not fit the others: misread or mistyped. */
  | 'CHECK_DIGIT'
  /** A GTIN of the wrong number of digits. */
  | 'GTIN_LENGTH'
  /** A GS1 code that names no trade item (a pallet, a place). */
  | 'NO_GTIN'
  /** A day that is in no calendar. */
  | 'DATE'
  /** The code ends, or the next field begins, before the field is full. */
  | 'TRUNCATED'
  /** A field that GS1 does not know. */
  | 'UNKNOWN_FIELD'
  /** A field whose content GS1 does not allow: a letter in a weight, a batch of 21 characters. */
  | 'FIELD_CONTENT'
  /** One field twice, with different contents. */
  | 'REPEATED_FIELD'
  /** Broken percent-encoding in an address. */
  | 'ENCODING'
  /** The inner check digit of a weighed code's weight or price does not fit. */
  | 'VERIFIER'
  /** A weighed code of no weight, or of no price. */
  | 'ZERO_MEASURE';

/** One field of a GS1 code: its application identifier and its content as it stands. */
export interface Gs1Element {
  ai: string;
  value: string;
}

/** What a GS1 code says beside the GTIN; null where it says nothing. */
export interface Gs1Data {
  batch: string | null;
  serial: string | null;
  /** Consumer product variant. */
  variant: string | null;
  /** ISO day after which it must not be sold. */
  expiry: string | null;
  /** ISO day up to which it is at its best. */
  bestBefore: string | null;
  /** ISO day it was made. */
  produced: string | null;
  /** Net weight in grams, which are thousandths of a kg. */
  netWeight: Quantity | null;
  price: Rupiah | null;
  /** Every field, the GTIN too, in the order of the code. */
  elements: Gs1Element[];
}

/** What a weighed in-store code carries: grams (thousandths of a kg), or rupiah. */
export type Measure = { kind: 'weight'; quantity: Quantity } | { kind: 'price'; amount: Rupiah };

/**
 * What a scanned or typed text is. `text` is the text without surrounding blanks and without the
 * scanner's symbology identifier; `gtin` always has 14 digits and a right check digit.
 */
export type CodeRead =
  /** EAN-8, EAN-13, UPC-A, UPC-E or a GTIN-14. `other` is its second meaning, where 8 digits have two. */
  | { kind: 'retail'; text: string; gtin: string; other: string | null }
  /** A GS1 Digital Link URI or a GS1 element string. */
  | { kind: 'gs1'; text: string; gtin: string; data: Gs1Data }
  /** Our own product card, of a product without a GTIN. */
  | { kind: 'card'; text: string; sku: string }
  /** A producer's portrait card: nothing that could be sold. */
  | { kind: 'producer'; text: string; id: string }
  /** The number of a receipt, as its QR holds it. */
  | { kind: 'receipt'; text: string; number: string; isRefund: boolean }
  | { kind: 'weighed'; text: string; item: string; measure: Measure; pattern: WeighedPattern }
  /** Any other text: a SKU in Code 128, an address. */
  | { kind: 'text'; text: string }
  /** Meant as a code, and wrong. Never sold by guess; its text may still be a SKU as it stands. */
  | { kind: 'damaged'; text: string; problem: CodeProblem };

export interface ReadOptions {
  /** The showroom's patterns for weighed goods; the first that fits a code reads it. */
  weighed: readonly WeighedPattern[];
  /** The business day, ISO: GS1 writes years in two digits, and which century is meant depends on it. */
  today: string;
  /** Hosts, with port, whose `/p/…` and `/u/…` are cards of ours. Without it every host's is. */
  cardHosts?: readonly string[];
  /** Codes of the showroom's registers, `K1`. Without it every code that a register may have counts. */
  registers?: readonly string[];
}
