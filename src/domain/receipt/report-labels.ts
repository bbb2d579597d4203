import type { TenderKind } from '../tenders/tenders.ts';
import type { ReceiptLanguage } from './labels.ts';

/** The fixed words of reports and slips. */
export interface ReportLabels {
  x: string;
  z: string;
  copy: string;
  reprinted: string;
  replaces: string;
  register: string;
  shift: string;
  opened: string;
  closed: string;
  made: string;
  by: string;
  sales: string;
  receipts: string;
  range: string;
  gross: string;
  lineDiscounts: string;
  ruleDiscounts: string;
  cartDiscounts: string;
  taxAdded: string;
  total: string;
  taxIncluded: string;
  rounding: string;
  payments: string;
  tenders: Readonly<Record<TenderKind, string>>;
  refunds: string;
  refundCount: string;
  voids: string;
  refundTax: string;
  payout: string;
  notReceived: string;
  net: string;
  accountPayments: string;
  drawer: string;
  float: string;
  cashSales: string;
  cashRefunds: string;
  cashAccounts: string;
  cashIn: string;
  cashOut: string;
  noSales: string;
  expected: string;
  counted: string;
  difference: string;
  reason: string;
  approvedBy: string;
  count: string;
  coin: string;
  unconfirmed: string;
  heldCarts: string;
  lines: string;
  unnamed: string;
  byCashier: string;
  signature: string;
  blind: string;
  slipIn: string;
  slipOut: string;
  giver: string;
  receiver: string;
}

const indonesian: ReportLabels = {
  x: 'LAPORAN X',
  z: 'LAPORAN Z',
  copy: 'SALINAN',
  reprinted: 'Dicetak ulang',
  replaces: 'Menggantikan Z',
  register: 'Mesin kasir',
  shift: 'Sif',
  opened: 'Dibuka',
  closed: 'Ditutup',
  made: 'Dibuat',
  by: 'oleh',
  sales: 'PENJUALAN',
  receipts: 'Struk',
  range: 's.d.',
  gross: 'Penjualan kotor',
  lineDiscounts: 'Diskon barang',
  ruleDiscounts: 'Promo',
  cartDiscounts: 'Diskon keranjang',
  taxAdded: 'PPN ditambahkan',
  total: 'TOTAL',
  taxIncluded: 'Termasuk PPN',
  rounding: 'Pembulatan tunai',
  payments: 'PEMBAYARAN',
  tenders: {
    cash: 'Tunai',
    qris: 'QRIS',
    transfer: 'Transfer',
    card: 'Kartu',
    credit: 'Kredit toko',
    account: 'Bon anggota',
  },
  refunds: 'RETUR',
  refundCount: 'Retur',
  voids: 'Termasuk pembatalan',
  refundTax: 'Termasuk PPN',
  payout: 'Dikembalikan',
  notReceived: 'QRIS tak pernah masuk',
  net: 'BERSIH',
  accountPayments: 'BON DIBAYAR',
  drawer: 'UANG DI LACI',
  float: 'Modal awal',
  cashSales: 'Penjualan tunai',
  cashRefunds: 'Retur tunai',
  cashAccounts: 'Bon dibayar tunai',
  cashIn: 'Kas masuk',
  cashOut: 'Kas keluar',
  noSales: 'Laci dibuka tanpa jual',
  expected: 'Seharusnya',
  counted: 'Dihitung',
  difference: 'SELISIH',
  reason: 'Alasan',
  approvedBy: 'Disetujui',
  count: 'Hitungan',
  coin: 'logam',
  unconfirmed: 'QRIS BELUM DIKONFIRMASI',
  heldCarts: 'KERANJANG DITAHAN',
  lines: 'baris',
  unnamed: 'Tanpa nama',
  byCashier: 'PER KASIR',
  signature: 'Tanda tangan',
  blind: 'Jumlah tunai tampil setelah laci dihitung.',
  slipIn: 'KAS MASUK',
  slipOut: 'KAS KELUAR',
  giver: 'Yang menyerahkan',
  receiver: 'Yang menerima',
};

const english: ReportLabels = {
  x: 'X REPORT',
  z: 'Z REPORT',
  copy: 'COPY',
  reprinted: 'Printed again',
  replaces: 'Replaces Z',
  register: 'Register',
  shift: 'Shift',
  opened: 'Opened',
  closed: 'Closed',
  made: 'Made',
  by: 'by',
  sales: 'SALES',
  receipts: 'Receipts',
  range: 'to',
  gross: 'Gross sales',
  lineDiscounts: 'Line discounts',
  ruleDiscounts: 'Offers',
  cartDiscounts: 'Cart discounts',
  taxAdded: 'VAT added',
  total: 'TOTAL',
  taxIncluded: 'VAT included',
  rounding: 'Cash rounding',
  payments: 'PAYMENTS',
  tenders: {
    cash: 'Cash',
    qris: 'QRIS',
    transfer: 'Transfer',
    card: 'Card',
    credit: 'Store credit',
    account: "Members' accounts",
  },
  refunds: 'REFUNDS',
  refundCount: 'Refunds',
  voids: 'Voids among them',
  refundTax: 'VAT included',
  payout: 'Given back',
  notReceived: 'QRIS never received',
  net: 'NET',
  accountPayments: 'ACCOUNTS PAID',
  drawer: 'CASH IN THE DRAWER',
  float: 'Float',
  cashSales: 'Cash sales',
  cashRefunds: 'Cash refunds',
  cashAccounts: 'Accounts paid in cash',
  cashIn: 'Cash in',
  cashOut: 'Cash out',
  noSales: 'Drawer opened, no sale',
  expected: 'Expected',
  counted: 'Counted',
  difference: 'DIFFERENCE',
  reason: 'Reason',
  approvedBy: 'Approved by',
  count: 'Count',
  coin: 'coin',
  unconfirmed: 'QRIS NOT CONFIRMED',
  heldCarts: 'HELD CARTS',
  lines: 'lines',
  unnamed: 'Without a name',
  byCashier: 'BY CASHIER',
  signature: 'Signature',
  blind: 'Cash sums show after the drawer is counted.',
  slipIn: 'CASH IN',
  slipOut: 'CASH OUT',
  giver: 'Given by',
  receiver: 'Received by',
};

export const reportLabels: Readonly<Record<ReceiptLanguage, ReportLabels>> = {
  id: indonesian,
  en: english,
};
