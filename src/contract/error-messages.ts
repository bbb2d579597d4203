import { formatRupiah } from '../domain/money.ts';
import type { ErrorCode } from './errors.ts';
import type { Message } from './message.ts';
import { officeMessages } from './office-messages.ts';
import { shiftMessages } from './shift-messages.ts';

export type { Message } from './message.ts';

/** The words for everything that can go wrong as expected: what happened, then what to do next. */
export const errorMessages: Record<ErrorCode, Message> = {
  UNAUTHORIZED: {
    id: 'Layar ini belum dikenal. Buka alamat yang dicetak Kompor saat dijalankan.',
    en: 'This screen is not known. Open the address that Kompor printed when it started.',
  },
  SIGN_IN_NEEDED: {
    id: 'Belum masuk, atau sesi sudah berakhir. Pilih nama Anda dan ketik PIN.',
    en: 'Nobody is signed in, or the session has ended. Choose your name and enter your PIN.',
  },
  FORBIDDEN: {
    id: 'Peran Anda tidak boleh melakukan ini. Minta orang yang berhak untuk masuk.',
    en: 'Your role may not do this. Ask somebody who may to sign in.',
  },
  PRACTICE_ENDED: {
    id: 'Latihan sudah berakhir. Muat ulang layar ini untuk kembali ke gerai.',
    en: 'The practice has ended. Reload this screen to return to the showroom.',
  },
  PRACTICE_NOT_POSSIBLE: {
    id: 'Salinan untuk latihan tidak bisa dibuat. Kosongkan ruang di disk, lalu coba lagi.',
    en: 'The copy for practice could not be made. Free some disk space, then try again.',
  },
  APPROVAL_NEEDED: {
    id: 'Ini perlu persetujuan orang yang berhak. Minta ia mengetik PIN-nya di sini.',
    en: 'This needs the approval of somebody who may. Ask them to enter their PIN here.',
  },
  CANNOT_APPROVE: {
    id: '{name} tidak berhak menyetujui ini. Pilih orang lain.',
    en: '{name} may not approve this. Choose somebody else.',
  },
  KEY_REUSED: {
    id: 'Perintah ini sudah pernah dipakai untuk hal lain. Ulangi dari awal.',
    en: 'This command was already used for something else. Start it anew.',
  },
  ALREADY_SET_UP: {
    id: 'Gerai sudah disiapkan. Langsung buka kasir.',
    en: 'The showroom is already set up. Go straight to the counter.',
  },
  OWNER_NEEDED: {
    id: 'Gerai baru perlu pemilik. Isi nama dan PIN pemiliknya.',
    en: 'A new showroom needs an owner. Enter the name and PIN of its owner.',
  },
  STAFF_NOT_FOUND: {
    id: 'Nama ini tidak ada atau sudah dinonaktifkan. Pilih nama lain.',
    en: 'This person does not exist or was deactivated. Choose another name.',
  },
  NAME_TAKEN: {
    id: 'Nama {name} sudah dipakai orang lain. Tambahkan pembeda, misalnya inisial.',
    en: 'The name {name} belongs to somebody else. Add something to tell them apart.',
  },
  PIN_NEEDED: {
    id: 'Orang baru perlu PIN. Ketik enam angka.',
    en: 'A new person needs a PIN. Enter six digits.',
  },
  PIN_TOO_EASY: {
    id: 'PIN ini terlalu mudah ditebak. Pilih enam angka yang tidak berurutan dan tidak berulang.',
    en: 'This PIN is too easy to guess. Choose six digits that neither run nor repeat.',
  },
  PIN_WRONG: {
    id: 'PIN salah. Masih bisa dicoba {triesLeft} kali.',
    en: 'Wrong PIN. Tries left: {triesLeft}.',
  },
  PIN_LOCKED: {
    id: 'PIN salah terlalu sering, jadi dikunci sebentar. Tunggu lalu coba lagi.',
    en: 'The PIN was wrong too often and is locked for a while. Wait, then try again.',
  },
  PIN_ALREADY_SET: {
    id: 'Gerai ini sudah punya orang dengan PIN. Masuklah dengan nama Anda.',
    en: 'This showroom already has somebody with a PIN. Sign in with your name.',
  },
  ROLE_ABOVE_YOURS: {
    id: 'Peran {name} di atas peran Anda. Minta pemilik melakukannya.',
    en: 'The role of {name} is above yours. Ask an owner to do it.',
  },
  LAST_OWNER: {
    id: '{name} satu-satunya pemilik. Jadikan orang lain pemilik dulu.',
    en: '{name} is the only owner. Make somebody else an owner first.',
  },
  PRODUCT_NOT_FOUND: {
    id: 'Produk tidak ditemukan. Cari lagi dengan nama atau kodenya.',
    en: 'The product was not found. Search again by its name or code.',
  },
  PRODUCT_INACTIVE: {
    id: '{name} sedang tidak dijual. Aktifkan di kantor bila memang dijual.',
    en: '{name} is not on sale. Switch it on in the office if it should be.',
  },
  UNKNOWN_CODE: {
    id: 'Kode {code} tidak dikenal. Cari produknya dengan nama, atau daftarkan kode ini di kantor.',
    en: 'Code {code} is not known. Search the product by name, or add this code in the office.',
  },
  CODE_DAMAGED: {
    id: 'Kode {code} salah baca atau rusak. Pindai lagi, atau cari produknya.',
    en: 'Code {code} was misread or is damaged. Scan it again, or search for the product.',
  },
  CODE_IS_BASKET: {
    id: 'Ini kode keranjang pengunjung: {code}.',
    en: 'This is the code of a visitor’s basket: {code}.',
  },
  BASKET_NOT_FOUND: {
    id: 'Keranjang ini tidak ada, kosong, atau sudah lewat waktunya. Minta pengunjung membuka keranjangnya lagi.',
    en: 'There is no such basket, it is empty, or its time is over. Ask the visitor to open it again.',
  },
  BASKET_IN_CART: {
    id: 'Isi keranjang ini sudah ada di kasir.',
    en: 'What is in this basket is already at the counter.',
  },
  BASKET_SOLD: {
    id: 'Keranjang ini sudah dibayar.',
    en: 'This basket has been paid for.',
  },
  GOODS_GONE: {
    id: 'Barang-barang ini baru saja tidak dijual lagi. Pilih barang lain.',
    en: 'These goods are no longer sold. Please choose others.',
  },
  TOO_MANY_TRIES: {
    id: 'Terlalu sering dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
    en: 'Too often in a short time. Wait a moment, then try again.',
  },
  CODE_IS_RECEIPT: {
    id: 'Ini struk {receiptNumber}, bukan barang. Buka penjualannya untuk retur atau cetak ulang.',
    en: 'This is receipt {receiptNumber}, not goods. Open its sale to refund or print it again.',
  },
  CODE_IS_PRODUCER: {
    id: 'Ini kartu perajin {name}, bukan barang. Pindai kode pada barangnya.',
    en: 'This is the card of the producer {name}, not goods. Scan the code on the goods.',
  },
  PRICE_NEEDED: {
    id: 'Harga {name} ditanya di kasir. Ketik harganya.',
    en: 'The price of {name} is asked at the counter. Enter it.',
  },
  QUANTITY_NOT_WHOLE: {
    id: '{name} dijual per satuan utuh. Ketik jumlah tanpa koma.',
    en: '{name} is sold in whole units. Enter a whole number.',
  },
  SKU_TAKEN: {
    id: 'SKU {sku} sudah dipakai produk lain. Pilih SKU lain.',
    en: 'SKU {sku} is used by another product. Choose another one.',
  },
  BARCODE_TAKEN: {
    id: 'Kode batang {code} sudah dipakai {name}. Periksa kemasannya.',
    en: 'Barcode {code} already belongs to {name}. Check the package.',
  },
  BARCODE_WRONG: {
    id: 'Kode batang {code} salah: angka terakhirnya tidak cocok. Pindai atau ketik ulang.',
    en: 'Barcode {code} is wrong: its last digit does not fit. Scan or type it again.',
  },
  PICTURE_UNREADABLE: {
    id: 'Gambar tidak bisa dibaca. Pakai berkas JPEG, PNG, atau WebP.',
    en: 'The picture cannot be read. Use a JPEG, PNG or WebP file.',
  },
  PICTURE_NOT_FOUND: {
    id: 'Gambar itu sudah tidak ada. Muat ulang produknya.',
    en: 'That picture is gone. Reload the product.',
  },
  LINE_NOT_FOUND: {
    id: 'Baris itu sudah tidak ada di keranjang.',
    en: 'That line is no longer in the cart.',
  },
  CART_EMPTY: {
    id: 'Keranjang masih kosong. Pindai produk dulu.',
    en: 'The cart is still empty. Scan a product first.',
  },
  CART_CLOSED: {
    id: 'Keranjang ini sudah selesai dibayar. Mulai yang baru dengan memindai produk.',
    en: 'This cart is already paid. Begin a new one by scanning a product.',
  },
  CART_FULL: {
    id: 'Keranjang penuh: paling banyak {most} baris. Selesaikan dulu penjualan ini.',
    en: 'The cart is full: at most {most} lines. Complete this sale first.',
  },
  CART_CHANGED: {
    id: 'Isi keranjang berubah. Totalnya sekarang {total:rupiah}; periksa, lalu bayar lagi.',
    en: 'The cart has changed. Its total is now {total:rupiah}; check it and pay again.',
  },
  CART_NOT_EMPTY: {
    id: 'Masih ada {lines} baris di keranjang. Tahan dulu keranjang itu, lalu lanjutkan yang ini.',
    en: 'The cart still has {lines} lines. Hold it first, then resume this one.',
  },
  HELD_GONE: {
    id: 'Keranjang itu sudah dilanjutkan atau dihapus di layar lain. Lihat daftarnya lagi.',
    en: 'That cart was resumed or discarded on another screen. Look at the list again.',
  },
  TENDER_SHORT: {
    id: 'Uangnya kurang {missing:rupiah}.',
    en: 'The money is {missing:rupiah} short.',
  },
  TENDER_OVER: {
    id: 'Pembayaran lebih {over:rupiah} dan tidak dapat dikembalikan. Kurangi jumlahnya.',
    en: 'The payment is {over:rupiah} too much and cannot be given back. Lower the sum.',
  },
  TENDER_TWICE: {
    id: 'Tunai tercatat dua kali. Gabungkan menjadi satu.',
    en: 'Cash is there twice. Make it one.',
  },
  TENDER_EMPTY: {
    id: 'Ada pembayaran tanpa jumlah. Isi jumlahnya atau hapus.',
    en: 'A payment has no amount. Enter it or take the payment out.',
  },
  QRIS_TOO_LARGE: {
    id: 'QRIS paling banyak {most:rupiah} sekali bayar, ini {amount:rupiah}. Bayar sebagian dengan cara lain.',
    en: 'QRIS takes at most {most:rupiah} at a time; this is {amount:rupiah}. Pay a part another way.',
  },
  MEMBER_NEEDED: {
    id: 'Bon hanya untuk anggota. Pilih anggotanya dulu.',
    en: 'Only members have an account. Choose the member first.',
  },
  MEMBER_NOT_FOUND: {
    id: 'Anggota ini tidak ada atau sudah tidak aktif. Cari lagi.',
    en: 'This member does not exist or is no longer active. Search again.',
  },
  ACCOUNT_LIMIT: {
    id: 'Bon melewati batas {limit:rupiah}; utang sekarang {owed:rupiah}. Minta persetujuan atau bayar dengan cara lain.',
    en: 'The account would pass its limit of {limit:rupiah}; {owed:rupiah} is owed now. Ask for approval or pay another way.',
  },
  SALE_NOT_FOUND: {
    id: 'Penjualan itu tidak ditemukan.',
    en: 'That sale was not found.',
  },
  SALE_TOO_LARGE: {
    id: 'Nilai penjualan terlalu besar untuk satu struk. Bagi menjadi beberapa penjualan.',
    en: 'The sale is too large for one receipt. Split it into several sales.',
  },
  JOB_NOT_FOUND: {
    id: 'Cetakan itu sudah tidak ada dalam antrean.',
    en: 'That print is no longer in the queue.',
  },
  SHIFT_NOT_OPEN: {
    id: 'Sif di mesin kasir ini belum dibuka. Buka sif dulu dengan menghitung modal awal.',
    en: 'No shift is open at this register. Open one by counting the float first.',
  },
  REFUND_NOT_FOUND: {
    id: 'Retur ini tidak ada. Periksa nomornya.',
    en: 'This refund does not exist. Check its number.',
  },
  REFUND_CHANGED: {
    id: 'Yang dikembalikan kini {payout:rupiah}, bukan seperti di layar. Periksa lagi, lalu ulangi.',
    en: 'What is given back is {payout:rupiah} now, not what the screen said. Check it and try again.',
  },
  MORE_THAN_SOLD: {
    id: '{name}: lebih dari yang masih bisa kembali. Kurangi jumlahnya.',
    en: '{name}: more than can still come back. Lower the quantity.',
  },
  PAYMENT_UNCONFIRMED: {
    id: 'Pembayaran QRIS {amount:rupiah} belum dikonfirmasi. Konfirmasi dulu, atau pilih “tidak pernah diterima” untuk membatalkan semua tanpa mengembalikan uangnya.',
    en: 'The QRIS payment of {amount:rupiah} is not confirmed. Confirm it first, or choose “never received” to take everything back without paying it out.',
  },
  VOID_TOO_LATE: {
    id: 'Hanya penjualan dari sif yang sedang berjalan di mesin kasir ini yang bisa dibatalkan. Gunakan retur.',
    en: 'Only a sale of the shift that is open at this register can be voided. Make a refund.',
  },
  ALREADY_REFUNDED: {
    id: 'Sebagian penjualan ini sudah diretur. Retur sisanya.',
    en: 'Some of this sale has come back already. Refund what is left.',
  },
  CREDIT_NOT_FOUND: {
    id: 'Kode kredit toko ini tidak dikenal. Periksa hurufnya atau pindai QR-nya.',
    en: 'This store credit code is not known. Check its letters or scan its QR.',
  },
  CREDIT_SHORT: {
    id: 'Kredit toko ini tinggal {balance:rupiah}. Pakai paling banyak sebesar itu, sisanya dengan cara lain.',
    en: 'This store credit holds {balance:rupiah}. Use that much at most and pay the rest otherwise.',
  },
  PHONE_WRONG: {
    id: 'Nomor WhatsApp ini tidak lengkap atau salah. Tulis seperti 0812-3456-7890.',
    en: 'This WhatsApp number is incomplete or wrong. Write it like 0812-3456-7890.',
  },
  REGISTER_NOT_FOUND: {
    id: 'Mesin kasir ini tidak terdaftar. Muat ulang layar ini.',
    en: 'This register is not known. Reload this screen.',
  },
  ...officeMessages,
  ...shiftMessages,
};

/** True for a code of the registry. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorMessages, code);
}

/** The words for an error in `language`, filled with the facts in `data`. */
export function errorText(code: ErrorCode, data: unknown, language: keyof Message): string {
  const facts: Record<string, unknown> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  return errorMessages[code][language].replace(
    /\{(\w+)(:rupiah)?\}/g,
    (_, name: string, asMoney: string | undefined) => word(facts[name], asMoney !== undefined),
  );
}

function word(fact: unknown, asMoney: boolean): string {
  if (asMoney && typeof fact === 'number') return formatRupiah(fact);
  if (Array.isArray(fact)) return fact.map((part) => word(part, false)).join(', ');
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '…';
}
