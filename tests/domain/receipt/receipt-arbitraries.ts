import fc from 'fast-check';
import { timeZones } from '../../../src/domain/business-day.ts';
import type { ReceiptData, RefundReceiptData } from '../../../src/domain/receipt/receipt.ts';
import { units } from '../../../src/domain/quantity.ts';
import { tenderKinds } from '../../../src/domain/tenders/tenders.ts';

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

const anySigned = fc.integer({ min: -999_999_999, max: 999_999_999 });
const anyTime = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const anyKind = fc.constantFrom(...tenderKinds);

const anyShop = fc.record({
  name: anyText,
  address: anyText,
  village: anyText,
  regency: anyText,
  phone: anyText,
  nib: anyText,
  timeZone: fc.constantFrom(...timeZones),
  receiptFooter: anyText,
});

const anyItem = fc.record({
  name: anyText,
  unit: fc.constantFrom(...units),
  quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
  unitPrice: anyAmount,
  listPrice: fc.option(anyAmount),
  gross: anyAmount,
  lineDiscount: anyAmount,
  rules: fc.array(fc.record({ name: anyText, amount: anyAmount }), { maxLength: 2 }),
  note: anyText,
});

export const anyReceipt: fc.Arbitrary<ReceiptData> = fc.record({
  shop: anyShop,
  receiptNumber: anyText,
  at: anyTime,
  cashier: anyText,
  register: anyText,
  member: fc.option(fc.record({ number: anyText, name: anyText, owed: fc.option(anyAmount) })),
  items: fc.array(anyItem, { maxLength: 6 }),
  gross: anyAmount,
  discount: anyAmount,
  cartDiscount: anyAmount,
  taxes: fc.array(
    fc.record({ rateBp: fc.integer({ min: 1, max: 10_000 }), base: anyAmount, tax: anyAmount }),
    { maxLength: 2 },
  ),
  taxAdded: anyAmount,
  total: fc.integer({ min: 0, max: 999_999_999_999 }),
  rounding: anySigned,
  tenders: fc.array(
    fc.record({
      kind: anyKind,
      tendered: anyAmount,
      reference: anyText,
      confirmed: fc.boolean(),
      left: fc.option(anyAmount),
    }),
    { maxLength: 3 },
  ),
  change: anyAmount,
  copyAt: fc.option(anyTime),
  practice: fc.boolean(),
});

export const anyRefundReceipt: fc.Arbitrary<RefundReceiptData> = fc.record({
  shop: anyShop,
  kind: fc.constantFrom('refund' as const, 'void' as const),
  refundNumber: anyText,
  receiptNumber: fc.option(anyText),
  at: anyTime,
  cashier: anyText,
  register: anyText,
  approvedBy: fc.option(anyText),
  reason: anyText,
  items: fc.array(
    fc.record({
      name: anyText,
      unit: fc.constantFrom(...units),
      quantity: fc.integer({ min: 1, max: 1_000_000_000 }),
      total: anyAmount,
      restocked: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  tax: anyAmount,
  rounding: anySigned,
  payout: anyAmount,
  parts: fc.array(
    fc.record({ kind: anyKind, amount: anyAmount, reference: anyText, received: fc.boolean() }),
    { maxLength: 3 },
  ),
  credit: fc.option(fc.record({ code: anyText, amount: anyAmount })),
  copyAt: fc.option(anyTime),
  practice: fc.boolean(),
});

export const anyPaper = fc.constantFrom(58 as const, 80 as const);
export const anyLanguage = fc.constantFrom('id' as const, 'en' as const);
