import { z } from 'zod';
import { permissions } from '../domain/permissions.ts';
import {
  patternProblems,
  qrisProblems,
  ruleProblems,
  statementProblems,
  taxProblems,
} from './problems.ts';

const permission = z.enum(permissions);

/**
 * Everything that can go wrong as expected, in one place: the HTTP status it has at the HTTP door
 * and the facts that go with it. What a person reads stands in error-messages.ts.
 */
export const errors = {
  UNAUTHORIZED: { status: 401 },
  SIGN_IN_NEEDED: { status: 401 },
  FORBIDDEN: { status: 403, data: z.object({ permission }) },
  PRACTICE_ENDED: { status: 409 },
  PRACTICE_NOT_POSSIBLE: { status: 503 },
  APPROVAL_NEEDED: {
    status: 403,
    data: z.object({
      permission,
      by: z.array(z.object({ id: z.string(), name: z.string() })),
      /** For 'stock.belowZero': the goods, and what would be left of them. */
      short: z.array(z.object({ name: z.string(), onHand: z.int() })).optional(),
    }),
  },
  CANNOT_APPROVE: { status: 403, data: z.object({ permission, name: z.string() }) },
  KEY_REUSED: { status: 409 },
  ALREADY_SET_UP: { status: 409 },
  OWNER_NEEDED: { status: 422 },
  STAFF_NOT_FOUND: { status: 404 },
  NAME_TAKEN: { status: 409, data: z.object({ name: z.string() }) },
  PIN_NEEDED: { status: 422 },
  PIN_TOO_EASY: { status: 422 },
  PIN_WRONG: { status: 422, data: z.object({ triesLeft: z.int() }) },
  PIN_LOCKED: { status: 429, data: z.object({ until: z.int() }) },
  PIN_ALREADY_SET: { status: 409 },
  ROLE_ABOVE_YOURS: { status: 403, data: z.object({ name: z.string() }) },
  LAST_OWNER: { status: 409, data: z.object({ name: z.string() }) },
  PRODUCT_NOT_FOUND: { status: 404 },
  PRODUCT_INACTIVE: { status: 409, data: z.object({ name: z.string() }) },
  UNKNOWN_CODE: {
    status: 404,
    data: z.object({ code: z.string(), gtin: z.string().nullable() }),
  },
  CODE_DAMAGED: {
    status: 422,
    data: z.object({ code: z.string(), problem: z.string() }),
  },
  CODE_IS_BASKET: { status: 409, data: z.object({ code: z.string() }) },
  BASKET_NOT_FOUND: { status: 404 },
  BASKET_IN_CART: { status: 409 },
  BASKET_SOLD: { status: 409 },
  TOO_MANY_TRIES: { status: 429 },
  GOODS_GONE: { status: 409 },
  CODE_IS_RECEIPT: {
    status: 409,
    data: z.object({ saleId: z.string(), receiptNumber: z.string() }),
  },
  CODE_IS_PRODUCER: { status: 409, data: z.object({ name: z.string() }) },
  PRICE_NEEDED: { status: 409, data: z.object({ productId: z.string(), name: z.string() }) },
  QUANTITY_NOT_WHOLE: { status: 422, data: z.object({ name: z.string(), unit: z.string() }) },
  SKU_TAKEN: { status: 409, data: z.object({ sku: z.string() }) },
  BARCODE_TAKEN: { status: 409, data: z.object({ code: z.string(), name: z.string() }) },
  BARCODE_WRONG: { status: 422, data: z.object({ code: z.string() }) },
  PICTURE_UNREADABLE: { status: 422 },
  PICTURE_NOT_FOUND: { status: 404 },
  LINE_NOT_FOUND: { status: 404 },
  CART_EMPTY: { status: 409 },
  CART_CLOSED: { status: 409 },
  CART_FULL: { status: 409, data: z.object({ most: z.int() }) },
  CART_CHANGED: { status: 409, data: z.object({ total: z.int() }) },
  CART_NOT_EMPTY: { status: 409, data: z.object({ lines: z.int() }) },
  HELD_GONE: { status: 409 },
  TENDER_SHORT: { status: 422, data: z.object({ missing: z.int() }) },
  TENDER_OVER: { status: 422, data: z.object({ over: z.int() }) },
  TENDER_TWICE: { status: 422 },
  TENDER_EMPTY: { status: 422 },
  QRIS_TOO_LARGE: { status: 422, data: z.object({ amount: z.int(), most: z.int() }) },
  MEMBER_NEEDED: { status: 422 },
  MEMBER_NOT_FOUND: { status: 404 },
  ACCOUNT_LIMIT: {
    status: 409,
    data: z.object({
      limit: z.int(),
      owed: z.int(),
      /** Who could approve 'account.overLimit'. */
      by: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  },
  SALE_NOT_FOUND: { status: 404 },
  SALE_TOO_LARGE: { status: 422 },
  JOB_NOT_FOUND: { status: 404 },
  SHIFT_NOT_OPEN: { status: 409 },
  REFUND_NOT_FOUND: { status: 404 },
  REFUND_CHANGED: { status: 409, data: z.object({ payout: z.int() }) },
  MORE_THAN_SOLD: { status: 409, data: z.object({ position: z.int(), name: z.string() }) },
  PAYMENT_UNCONFIRMED: { status: 409, data: z.object({ amount: z.int() }) },
  VOID_TOO_LATE: { status: 409 },
  ALREADY_REFUNDED: { status: 409 },
  CREDIT_NOT_FOUND: { status: 404 },
  CREDIT_SHORT: { status: 409, data: z.object({ balance: z.int() }) },
  PHONE_WRONG: { status: 422 },
  REGISTER_NOT_FOUND: { status: 404 },
  MEMBER_NUMBER_TAKEN: { status: 409, data: z.object({ number: z.string(), name: z.string() }) },
  OVERPAID: { status: 409, data: z.object({ owed: z.int() }) },
  RULE_NOT_FOUND: { status: 404 },
  RULE_WRONG: {
    status: 422,
    data: z.object({ field: z.string(), problem: z.enum(ruleProblems) }),
  },
  TAX_WRONG: { status: 422, data: z.object({ problem: z.enum(taxProblems) }) },
  TAX_CLASS_USED: { status: 409, data: z.object({ name: z.string(), products: z.int() }) },
  TAX_CLASS_NOT_FOUND: { status: 404 },
  PATTERN_WRONG: {
    status: 422,
    data: z.object({ index: z.int(), problem: z.enum(patternProblems) }),
  },
  CARD_ORIGIN_WRONG: { status: 422 },
  CARDS_NONE: { status: 409 },
  DRAWING_NOT_FOUND: { status: 404 },
  SKUS_UNKNOWN: { status: 404, data: z.object({ skus: z.array(z.string()) }) },
  QRIS_NOT_SET: { status: 409 },
  QRIS_WRONG: { status: 422, data: z.object({ problem: z.enum(qrisProblems) }) },
  TENDER_NOT_FOUND: { status: 404 },
  ALREADY_CONFIRMED: { status: 409, data: z.object({ by: z.string(), reference: z.string() }) },
  STATEMENT_UNREADABLE: {
    status: 422,
    data: z.object({ problem: z.enum(statementProblems) }),
  },
  REGISTER_CODE_TAKEN: { status: 409, data: z.object({ code: z.string() }) },
  REGISTER_CODE_FIXED: { status: 409, data: z.object({ code: z.string() }) },
  SHIFT_OPEN: { status: 409, data: z.object({ number: z.int(), openedBy: z.string() }) },
  SHIFT_NOT_LAST: { status: 409 },
  CLOSING_NOT_FOUND: { status: 404 },
  CASH_SHORT: { status: 409, data: z.object({ amount: z.int() }) },
  CART_OPEN: { status: 409, data: z.object({ lines: z.int() }) },
  DIFFERENCE: {
    status: 409,
    data: z.object({
      expected: z.int(),
      counted: z.int(),
      difference: z.int(),
      needsApproval: z.boolean(),
    }),
  },
  IMPORT_NOT_FOUND: { status: 404 },
  IMPORT_BUSY: { status: 409 },
  IMPORT_NOT_READY: { status: 409 },
  IMPORT_OUTDATED: { status: 409 },
  IMPORT_ROWS_REFUSED: { status: 422, data: z.object({ refused: z.int() }) },
  IMPORT_UNREADABLE: { status: 422, data: z.object({ detail: z.string() }) },
  IMPORT_UNKNOWN_FORMAT: { status: 422, data: z.object({ headers: z.array(z.string()) }) },
  IMPORT_NOTHING_TO_DO: { status: 409 },
  MARKETPLACE_NOT_CONFIGURED: { status: 409 },
  MARKETPLACE_ADDRESS_WRONG: { status: 422, data: z.object({ detail: z.string() }) },
  MARKETPLACE_KEY_NEEDED: { status: 422 },
  OUTBOX_ITEM_NOT_FOUND: { status: 404 },
} as const;

export type ErrorCode = keyof typeof errors;

/** The facts that go with an error code, or undefined where there are none. */
export type ErrorData<C extends ErrorCode> = (typeof errors)[C] extends {
  data: infer D extends z.ZodType;
}
  ? z.infer<D>
  : undefined;

/** The part of the registry that a procedure may answer with. */
export function may<C extends ErrorCode>(...codes: C[]): Pick<typeof errors, C> {
  const chosen: Partial<Record<ErrorCode, unknown>> = {};
  for (const code of codes) chosen[code] = errors[code];
  return chosen as Pick<typeof errors, C>;
}
