import fc from 'fast-check';
import { timeZones } from '../../../src/domain/business-day.ts';
import type { ReceiptData } from '../../../src/domain/receipt/receipt.ts';
import { units } from '../../../src/domain/quantity.ts';

const nasty = fc.constantFrom(
  '\u001b@',
  '\u001dV0',
  '\u0010\u0014\u0001',
  '\u0000',
  '\u009bm',
  'a\nb\r\nc\td',
  '\u202Eabc\u202C',
  'x'.repeat(300),
  '👩‍🌾🇮🇩1️⃣',
  'é“”’…–\u00A0',
  'ꦲꦏ عربي 漢字',
  '',
  '   ',
);

/** Any text a person, a file or an attacker may have put into a name. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 60 }),
  nasty,
  fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join(' ')),
);

const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.constantFrom(0, 999, 1000, 999_999_999_999, Number.MAX_SAFE_INTEGER),
);

const anyItem = fc.record({
  name: anyText,
  unit: fc.constantFrom(...units),
  quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
  unitPrice: anyAmount,
  gross: anyAmount,
  discount: anyAmount,
});

export const anyReceipt: fc.Arbitrary<ReceiptData> = fc.record({
  shop: fc.record({
    name: anyText,
    address: anyText,
    village: anyText,
    regency: anyText,
    phone: anyText,
    nib: anyText,
    timeZone: fc.constantFrom(...timeZones),
    receiptFooter: anyText,
  }),
  receiptNumber: anyText,
  at: fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
  cashier: anyText,
  items: fc.array(anyItem, { maxLength: 6 }),
  gross: anyAmount,
  discount: anyAmount,
  total: anyAmount,
  tenders: fc.array(fc.record({ kind: fc.constant('cash' as const), tendered: anyAmount }), {
    maxLength: 2,
  }),
  change: anyAmount,
  copyAt: fc.option(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })),
});

export const anyPaper = fc.constantFrom(58 as const, 80 as const);
export const anyLanguage = fc.constantFrom('id' as const, 'en' as const);
