import type { SaleDetail } from '../../contract/counter.ts';
import type { ReceiptData, ReceiptShop } from '../../domain/receipt/receipt.ts';

/** What stands on a sale's paper beside the sale itself. */
export interface ReceiptSetting {
  shop: ReceiptShop;
  /** The register's name; empty where there is only one. */
  register: string;
  /** When a copy was asked for, else null. */
  copyAt: number | null;
  practice: boolean;
}

/** What the receipt of a sale says. */
export function receiptData(sale: SaleDetail, setting: ReceiptSetting): ReceiptData {
  return {
    ...setting,
    receiptNumber: sale.receiptNumber,
    at: sale.at,
    cashier: sale.cashier,
    member: null,
    items: sale.lines.map(({ name, unit, quantity, unitPrice, gross, discount }) => ({
      name,
      unit,
      quantity,
      unitPrice,
      listPrice: null,
      gross,
      lineDiscount: discount,
      rules: [],
      note: '',
    })),
    gross: sale.gross,
    discount: sale.discount,
    cartDiscount: 0,
    taxes: [],
    taxAdded: 0,
    total: sale.total,
    rounding: 0,
    tenders: [
      { kind: 'cash', tendered: sale.tendered, reference: '', confirmed: true, left: null },
    ],
    change: sale.change,
  };
}
