import type { SaleDetail } from '../../contract/counter.ts';
import type { ReceiptData, ReceiptShop } from '../../domain/receipt/receipt.ts';

/** What the receipt of a sale says. `copyAt`: when a copy was asked for, else null. */
export function receiptData(
  sale: SaleDetail,
  shop: ReceiptShop,
  copyAt: number | null,
): ReceiptData {
  return {
    shop,
    receiptNumber: sale.receiptNumber,
    at: sale.at,
    cashier: sale.cashier,
    items: sale.lines,
    gross: sale.gross,
    discount: sale.discount,
    total: sale.total,
    tenders: [{ kind: 'cash', tendered: sale.tendered }],
    change: sale.change,
    copyAt,
  };
}
