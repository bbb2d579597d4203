import type { RefundDetail } from '../../contract/refunds.ts';
import type { RefundReceiptData } from '../../domain/receipt/receipt.ts';
import type { ReceiptSetting } from './receipt-data.ts';

/** What the receipt of a refund says. */
export function refundData(refund: RefundDetail, setting: ReceiptSetting): RefundReceiptData {
  const { kind, refundNumber, receiptNumber, at, cashier, approvedBy, reason } = refund;
  return {
    ...setting,
    kind,
    refundNumber,
    receiptNumber,
    at,
    cashier,
    approvedBy,
    reason,
    items: refund.lines,
    tax: refund.tax,
    rounding: refund.rounding,
    payout: refund.payout,
    parts: refund.payouts,
    credit: refund.credit,
  };
}
