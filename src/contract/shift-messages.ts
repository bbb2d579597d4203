import type { ErrorCode } from './errors.ts';
import type { Message } from './message.ts';

/** The words for what goes wrong with registers, shifts and the cash of the drawer. */
export const shiftMessages = {
  REGISTER_CODE_TAKEN: {
    id: 'Kode {code} sudah dipakai mesin kasir lain. Pilih kode lain.',
    en: 'Code {code} belongs to another register. Choose another one.',
  },
  REGISTER_CODE_FIXED: {
    id: 'Kode {code} sudah tercetak di struk, jadi tidak dapat diganti. Ubah namanya saja.',
    en: 'Code {code} already stands on receipts and stays. Change the name only.',
  },
  SHIFT_OPEN: {
    id: 'Sif {number} masih terbuka, dibuka oleh {openedBy}. Tutup dulu sif itu.',
    en: 'Shift {number}, opened by {openedBy}, is still open. Close it first.',
  },
  SHIFT_NOT_LAST: {
    id: 'Hanya sif terakhir mesin kasir ini yang dapat dibuka lagi. Catat koreksinya di sif yang berjalan.',
    en: 'Only the last shift of this register can be opened again. Book the correction in the current one.',
  },
  CLOSING_NOT_FOUND: {
    id: 'Penutupan sif itu tidak ditemukan. Muat ulang daftarnya.',
    en: 'That closing was not found. Reload the list.',
  },
  CASH_SHORT: {
    id: 'Uang di laci tidak cukup untuk mengeluarkan {amount:rupiah}. Periksa jumlahnya.',
    en: 'The drawer does not hold enough to give out {amount:rupiah}. Check the sum.',
  },
  CART_OPEN: {
    id: 'Masih ada {lines} baris di keranjang. Selesaikan, tahan, atau kosongkan dulu.',
    en: 'The cart still has {lines} lines. Complete, hold or empty it first.',
  },
  DIFFERENCE: {
    id: 'Terhitung {counted:rupiah}, seharusnya {expected:rupiah}: selisih {difference:rupiah}. Tulis alasannya, atau hitung lagi.',
    en: 'Counted {counted:rupiah}, expected {expected:rupiah}: a difference of {difference:rupiah}. Give the reason, or count again.',
  },
} satisfies Partial<Record<ErrorCode, Message>>;
