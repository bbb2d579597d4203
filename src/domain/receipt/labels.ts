import { businessDay, clockTime, zoneNames } from '../business-day.ts';
import type { TimeZone } from '../business-day.ts';
import type { Unit } from '../quantity.ts';
import type { TenderKind } from '../tenders/tenders.ts';
import { toPrintable } from './printable.ts';

/** The languages a receipt can be printed in. */
export type ReceiptLanguage = 'id' | 'en';

/** The fixed words of a receipt. */
export interface ReceiptLabels {
  receipt: string;
  more: string;
  phone: string;
  nib: string;
  number: string;
  cashier: string;
  member: string;
  units: Readonly<Record<Unit, string>>;
  usualPrice: string;
  lineDiscount: string;
  gross: string;
  discount: string;
  itemDiscount: string;
  cartDiscount: string;
  taxBase: string;
  tax: string;
  beforeRounding: string;
  rounding: string;
  total: string;
  tenders: Readonly<Record<TenderKind, string>>;
  reference: string;
  unconfirmed: string;
  change: string;
  owed: string;
  creditLeft: string;
  thanks: string;
  copy: string;
  reprinted: string;
  practice: string;
  gift: string;
  giftText: string;
  refund: string;
  voided: string;
  fromReceipt: string;
  withoutReceipt: string;
  reason: string;
  approvedBy: string;
  writtenOff: string;
  givenBack: string;
  paidOut: Readonly<Record<TenderKind, string>>;
  neverReceived: string;
  creditNote: string;
  creditText: string;
  signature: string;
  qrisTitle: string;
  qrisAmount: string;
  qrisTypeAmount: string;
  qrisText: string;
  testTitle: string;
  testText: string;
  testLast: string;
}

const indonesian: ReceiptLabels = {
  receipt: 'Struk',
  more: 'dan {count} barang lain',
  phone: 'Telp.',
  nib: 'NIB',
  number: 'No.',
  cashier: 'Kasir',
  member: 'Anggota',
  units: { piece: '', pack: 'pak', kg: 'kg', g: 'g', l: 'liter', m: 'm' },
  usualPrice: 'Harga biasa',
  lineDiscount: 'Diskon',
  gross: 'Subtotal',
  discount: 'Diskon',
  itemDiscount: 'Diskon barang',
  cartDiscount: 'Diskon belanja',
  taxBase: 'DPP',
  tax: 'PPN',
  beforeRounding: 'Jumlah',
  rounding: 'Pembulatan',
  total: 'TOTAL',
  tenders: {
    cash: 'Tunai',
    qris: 'QRIS',
    transfer: 'Transfer',
    card: 'Kartu',
    credit: 'Kredit toko',
    account: 'Bon anggota',
  },
  reference: 'Ref.',
  unconfirmed: 'belum dikonfirmasi',
  change: 'Kembali',
  owed: 'Jumlah bon sekarang',
  creditLeft: 'Sisa kredit',
  thanks: 'Terima kasih.',
  copy: 'SALINAN',
  reprinted: 'Dicetak ulang',
  practice: 'LATIHAN - BUKAN STRUK',
  gift: 'STRUK HADIAH',
  giftText: 'Barang bisa ditukar dengan membawa struk ini.',
  refund: 'RETUR PENJUALAN',
  voided: 'PEMBATALAN',
  fromReceipt: 'Dari struk',
  withoutReceipt: 'Tanpa struk',
  reason: 'Alasan',
  approvedBy: 'Disetujui',
  writtenOff: 'rusak, tidak dijual lagi',
  givenBack: 'KEMBALI',
  paidOut: {
    cash: 'Tunai',
    qris: 'Lewat QRIS',
    transfer: 'Lewat transfer',
    card: 'Ke kartu',
    credit: 'Kredit toko',
    account: 'Mengurangi bon',
  },
  neverReceived: 'tidak pernah diterima',
  creditNote: 'KREDIT TOKO',
  creditText: 'Bawa kode ini untuk belanja berikutnya. Berlaku tanpa batas waktu.',
  signature: 'Tanda tangan penerima',
  qrisTitle: 'BAYAR DENGAN QRIS',
  qrisAmount: 'Jumlah',
  qrisTypeAmount: 'Ketik jumlahnya di aplikasi Anda.',
  qrisText: 'Pindai dengan aplikasi bank atau dompet digital. Bukan bukti pembayaran.',
  testTitle: 'HALAMAN UJI',
  testText: 'Bila baris angka ini lurus dan utuh sampai tepi kertas, pencetak siap dipakai.',
  testLast: 'Selesai.',
};

const english: ReceiptLabels = {
  receipt: 'Receipt',
  more: 'and {count} more',
  phone: 'Tel.',
  nib: 'NIB',
  number: 'No.',
  cashier: 'Cashier',
  member: 'Member',
  units: { piece: '', pack: 'pack', kg: 'kg', g: 'g', l: 'litre', m: 'm' },
  usualPrice: 'Usual price',
  lineDiscount: 'Discount',
  gross: 'Subtotal',
  discount: 'Discount',
  itemDiscount: 'Discount on goods',
  cartDiscount: 'Discount on all',
  taxBase: 'Tax base',
  tax: 'VAT',
  beforeRounding: 'Sum',
  rounding: 'Rounding',
  total: 'TOTAL',
  tenders: {
    cash: 'Cash',
    qris: 'QRIS',
    transfer: 'Transfer',
    card: 'Card',
    credit: 'Store credit',
    account: 'On account',
  },
  reference: 'Ref.',
  unconfirmed: 'not confirmed yet',
  change: 'Change',
  owed: 'Owed on account now',
  creditLeft: 'Credit left',
  thanks: 'Thank you.',
  copy: 'COPY',
  reprinted: 'Printed again',
  practice: 'PRACTICE - NO RECEIPT',
  gift: 'GIFT RECEIPT',
  giftText: 'Bring this receipt to exchange the goods.',
  refund: 'REFUND',
  voided: 'VOIDED SALE',
  fromReceipt: 'From receipt',
  withoutReceipt: 'Without receipt',
  reason: 'Reason',
  approvedBy: 'Approved by',
  writtenOff: 'damaged, not sold again',
  givenBack: 'GIVEN BACK',
  paidOut: {
    cash: 'Cash',
    qris: 'By QRIS',
    transfer: 'By transfer',
    card: 'To the card',
    credit: 'Store credit',
    account: 'Off the account',
  },
  neverReceived: 'never received',
  creditNote: 'STORE CREDIT',
  creditText: 'Bring this code with your next purchase. It does not expire.',
  signature: 'Received by',
  qrisTitle: 'PAY BY QRIS',
  qrisAmount: 'Amount',
  qrisTypeAmount: 'Type the amount in your app.',
  qrisText: 'Scan with your bank or wallet app. This is no proof of payment.',
  testTitle: 'TEST PAGE',
  testText: 'If this row of digits is straight and whole up to the edge, the printer is ready.',
  testLast: 'Done.',
};

export const receiptLabels: Readonly<Record<ReceiptLanguage, ReceiptLabels>> = {
  id: indonesian,
  en: english,
};

const days: Readonly<Record<ReceiptLanguage, Intl.DateTimeFormat>> = {
  id: dayFormat('id-ID'),
  en: dayFormat('en-GB'),
};

/** The showroom's day in words, `Minggu, 22 November 2026`, at a time in UTC milliseconds. */
export function dayInWords(at: number, zone: TimeZone, language: ReceiptLanguage): string {
  return toPrintable(days[language].format(new Date(`${businessDay(at, zone)}T00:00:00Z`)));
}

/** The showroom's clock with its zone, `14.05 WIB`. */
export function timeInWords(at: number, zone: TimeZone): string {
  return `${clockTime(at, zone)} ${zoneNames[zone]}`;
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
