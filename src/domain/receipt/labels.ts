import { businessDay, clockTime, zoneNames } from '../business-day.ts';
import type { TimeZone } from '../business-day.ts';
import type { Unit } from '../quantity.ts';
import { toPrintable } from './printable.ts';
import type { ReceiptTender } from './receipt.ts';

/** The languages a receipt can be printed in. */
export type ReceiptLanguage = 'id' | 'en';

/** The fixed words of a receipt. */
export interface ReceiptLabels {
  phone: string;
  nib: string;
  number: string;
  cashier: string;
  units: Readonly<Record<Unit, string>>;
  lineDiscount: string;
  gross: string;
  discount: string;
  total: string;
  tenders: Readonly<Record<ReceiptTender['kind'], string>>;
  change: string;
  thanks: string;
  copy: string;
  reprinted: string;
  testTitle: string;
  testText: string;
  testLast: string;
}

const indonesian: ReceiptLabels = {
  phone: 'Telp.',
  nib: 'NIB',
  number: 'No.',
  cashier: 'Kasir',
  units: { piece: '', pack: 'pak', kg: 'kg', g: 'g', l: 'liter', m: 'm' },
  lineDiscount: 'Diskon',
  gross: 'Subtotal',
  discount: 'Diskon',
  total: 'TOTAL',
  tenders: { cash: 'Tunai' },
  change: 'Kembali',
  thanks: 'Terima kasih.',
  copy: 'SALINAN',
  reprinted: 'Dicetak ulang',
  testTitle: 'HALAMAN UJI',
  testText: 'Bila baris angka ini lurus dan utuh sampai tepi kertas, pencetak siap dipakai.',
  testLast: 'Selesai.',
};

const english: ReceiptLabels = {
  phone: 'Tel.',
  nib: 'NIB',
  number: 'No.',
  cashier: 'Cashier',
  units: { piece: '', pack: 'pack', kg: 'kg', g: 'g', l: 'litre', m: 'm' },
  lineDiscount: 'Discount',
  gross: 'Subtotal',
  discount: 'Discount',
  total: 'TOTAL',
  tenders: { cash: 'Cash' },
  change: 'Change',
  thanks: 'Thank you.',
  copy: 'COPY',
  reprinted: 'Printed again',
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
