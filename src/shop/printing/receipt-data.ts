import type { SaleDetail } from '../../contract/counter.ts';
import { taxesByRate } from '../../domain/receipt/taxes.ts';
import type { ReceiptData, ReceiptItem, ReceiptShop } from '../../domain/receipt/receipt.ts';

/** What stands on a sale's paper beside the sale itself. */
export interface ReceiptSetting {
  shop: ReceiptShop;
  /** The register's name; empty where there is only one. */
  register: string;
  /** When a copy was asked for, else null. */
  copyAt: number | null;
  practice: boolean;
}

/** What other capabilities know of a sale: rupiah after it, null where it says nothing of them. */
export interface AfterSale {
  /** What a credit note held once this sale had used it. */
  creditLeft(code: string, saleId: string): number | null;
  /** What the member owed once this sale was on the account. */
  owed(memberId: string, saleId: string): number | null;
}

/** What the receipt of a sale says. */
export function receiptData(
  sale: SaleDetail,
  setting: ReceiptSetting,
  after: AfterSale,
): ReceiptData {
  const { id, receiptNumber, at, cashier, member, gross, discount, total, rounding, change } = sale;
  return {
    ...setting,
    receiptNumber,
    at,
    cashier,
    member: member && { ...member, owed: after.owed(member.id, id) },
    items: sale.lines.map(itemOf),
    gross,
    discount,
    cartDiscount: sale.lines.reduce((sum, line) => sum + line.cartDiscount, 0),
    taxes: sale.tax === null ? [] : taxesByRate(sale.lines),
    taxAdded: sale.tax?.added ?? 0,
    total,
    rounding,
    tenders: sale.tenders.map(({ kind, tendered, reference, confirmed }) => ({
      kind,
      tendered,
      reference,
      confirmed,
      left: kind === 'credit' ? after.creditLeft(reference, id) : null,
    })),
    change,
  };
}

function itemOf(line: SaleDetail['lines'][number]): ReceiptItem {
  const { name, unit, quantity, unitPrice, listPrice, gross, lineDiscount, rules, note } = line;
  return { name, unit, quantity, unitPrice, listPrice, gross, lineDiscount, rules, note };
}
