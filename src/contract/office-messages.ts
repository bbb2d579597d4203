import type { ErrorCode } from './errors.ts';
import type { Message } from './message.ts';

/** The words for what goes wrong where the showroom is kept in order rather than at the counter. */
export const officeMessages = {
  MEMBER_NUMBER_TAKEN: {
    id: 'Nomor anggota {number} sudah dipakai {name}. Pilih nomor lain, atau kosongkan.',
    en: 'Member number {number} belongs to {name}. Choose another one, or leave it empty.',
  },
  OVERPAID: {
    id: 'Utangnya {owed:rupiah}. Terima paling banyak sebesar itu.',
    en: 'Only {owed:rupiah} is owed. Take that much at most.',
  },
  RULE_NOT_FOUND: {
    id: 'Aturan harga itu tidak ditemukan. Muat ulang daftarnya.',
    en: 'That price rule was not found. Reload the list.',
  },
  RULE_WRONG: {
    id: 'Aturan harga ini belum benar. Perbaiki isian yang ditandai, lalu simpan lagi.',
    en: 'This price rule is not right yet. Mend the field that is marked and save again.',
  },
  TAX_WRONG: {
    id: 'Golongan pajak belum benar: nama harus berbeda-beda, dan satu jadi golongan umum.',
    en: 'The tax classes are not right: names must differ, and one of them is the standard.',
  },
  TAX_CLASS_USED: {
    id: 'Golongan pajak {name} masih dipakai {products} produk. Ganti dulu di produknya.',
    en: 'Tax class {name} is still used by {products} products. Change those first.',
  },
  TAX_CLASS_NOT_FOUND: {
    id: 'Golongan pajak itu sudah tidak ada. Pilih yang lain.',
    en: 'That tax class is gone. Choose another one.',
  },
  PATTERN_WRONG: {
    id: 'Pola kode timbangan ini tidak dapat dipakai. Tulis seperti 20IIIIIWWWWWC.',
    en: 'This pattern of weighed codes cannot be used. Write it like 20IIIIIWWWWWC.',
  },
  CARD_ORIGIN_WRONG: {
    id: 'Alamat kartu ini tidak dapat dipakai. Tulis seperti https://pasar.contoh.id atau http://kompor.local.',
    en: 'This address for cards cannot be used. Write it like https://pasar.contoh.id or http://kompor.local.',
  },
  CARDS_NONE: {
    id: 'Tidak ada produk untuk dibuatkan kartu. Tambahkan produk, atau pilih yang lain.',
    en: 'There is no product to make a card of. Add a product, or choose others.',
  },
  DRAWING_NOT_FOUND: {
    id: 'Gambar kartu ini sudah tidak dikenal. Buat kartunya sekali lagi.',
    en: 'This drawing of cards is not known any more. Make the cards once more.',
  },
  SKUS_UNKNOWN: {
    id: 'SKU ini tidak ada di katalog: {skus}. Periksa ejaannya.',
    en: 'Not in the catalogue: {skus}. Check the spelling.',
  },
  QRIS_NOT_SET: {
    id: 'QRIS gerai belum diatur. Pindai kode QRIS gerai di pengaturan, atau terima cara lain.',
    en: 'The showroom has no QRIS code yet. Scan it in the settings, or take another tender.',
  },
  QRIS_WRONG: {
    id: 'Ini bukan kode QRIS gerai yang dapat dipakai. Pindai lagi kode QRIS yang tercetak dari bank.',
    en: 'This is no QRIS code the showroom can use. Scan the printed code from the bank again.',
  },
  TENDER_NOT_FOUND: {
    id: 'Pembayaran QRIS itu tidak ditemukan, atau penjualannya sudah dibatalkan. Muat ulang daftarnya.',
    en: 'That QRIS payment was not found, or its sale was voided. Reload the list.',
  },
  ALREADY_CONFIRMED: {
    id: 'Pembayaran ini sudah dikonfirmasi oleh {by}.',
    en: 'This payment was already confirmed by {by}.',
  },
  STATEMENT_UNREADABLE: {
    id: 'Mutasi tidak dapat dibaca. Salin baris-barisnya dengan tanggal dan jumlah, lalu tempel lagi.',
    en: 'The statement cannot be read. Copy its lines with date and amount and paste them again.',
  },
  IMPORT_NOT_FOUND: {
    id: 'Impor itu sudah tidak ada. Pilih berkasnya lagi.',
    en: 'That import is gone. Choose the file again.',
  },
  IMPORT_BUSY: {
    id: 'Masih ada impor yang berjalan. Tunggu sampai selesai, atau batalkan.',
    en: 'Another import is still running. Wait for it, or cancel it.',
  },
  IMPORT_NOT_READY: {
    id: 'Berkas belum selesai dibaca. Tunggu pratinjaunya.',
    en: 'The file is still being read. Wait for its preview.',
  },
  IMPORT_OUTDATED: {
    id: 'Katalog berubah sejak pratinjau dibuat. Pilih berkasnya lagi.',
    en: 'The catalogue has changed since the preview. Choose the file again.',
  },
  IMPORT_ROWS_REFUSED: {
    id: 'Ada {refused} baris yang ditolak. Perbaiki berkasnya, atau lewati baris itu.',
    en: '{refused} rows are refused. Mend the file, or leave those rows out.',
  },
  IMPORT_UNREADABLE: {
    id: 'Berkas tidak bisa dibaca: {detail}. Simpan ulang sebagai CSV atau XLSX.',
    en: 'The file cannot be read: {detail}. Save it again as CSV or XLSX.',
  },
  IMPORT_UNKNOWN_FORMAT: {
    id: 'Susunan kolomnya tidak dikenal ({headers}). Pakai templat Kompor, atau ekspor WooCommerce, Loyverse, Shopify.',
    en: 'The columns are not recognised ({headers}). Use the Kompor template, or an export of WooCommerce, Loyverse or Shopify.',
  },
  IMPORT_NOTHING_TO_DO: {
    id: 'Tidak ada yang berubah: semua produk di berkas ini sudah sama.',
    en: 'Nothing changes: every product of this file is already the same.',
  },
  MARKETPLACE_NOT_CONFIGURED: {
    id: 'Pasar daring belum diatur. Isi alamat dan kuncinya di kantor.',
    en: 'No marketplace is set. Enter its address and key in the office.',
  },
  MARKETPLACE_ADDRESS_WRONG: {
    id: 'Alamat pasar daring tidak dapat dipakai. Tulis seperti https://pasar.contoh.id; alamat http hanya untuk jaringan sendiri.',
    en: 'This marketplace address cannot be used. Write it like https://pasar.contoh.id; plain http is for your own network only.',
  },
  MARKETPLACE_KEY_NEEDED: {
    id: 'Isi juga kunci gerai dari pengelola pasar daring.',
    en: 'Enter the showroom key that the marketplace gave you as well.',
  },
  OUTBOX_ITEM_NOT_FOUND: {
    id: 'Catatan itu sudah tidak menunggu keputusan.',
    en: 'That record no longer waits for a decision.',
  },
} satisfies Partial<Record<ErrorCode, Message>>;
