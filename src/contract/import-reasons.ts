/**
 * Everything an import can say of a cell or a row: refused, left out, or worth knowing. `{detail}`
 * stands for the issue's `detail`. The CLI and the screens read the same texts.
 */
export const importReasons = {
  NAME_BLANK: {
    id: 'Nama kosong.',
    en: 'The name is blank.',
  },
  SKU_BLANK: {
    id: 'SKU kosong.',
    en: 'The SKU is blank.',
  },
  SKU_SCIENTIFIC: {
    id: 'SKU sudah diubah Excel menjadi angka pendek (mis. 1,23E+10). Ketik ulang sebagai teks.',
    en: 'Excel has shortened this SKU (such as 1.23E+10). Type it again as text.',
  },
  SKU_DUPLICATE: {
    id: 'SKU ini sudah ada di baris {detail}.',
    en: 'This SKU already stands in row {detail}.',
  },
  PRICE_BLANK: {
    id: 'Harga kosong.',
    en: 'The price is blank.',
  },
  PRICE_UNREADABLE: {
    id: 'Harga tidak terbaca. Tulis seperti 12500 atau 12.500.',
    en: 'The price cannot be read. Write it like 12500 or 12.500.',
  },
  PRICE_AMBIGUOUS: {
    id: 'Harga meragukan: bisa puluhan rupiah, bisa ribuan. Tulis utuh tanpa titik, mis. 12500.',
    en: 'The price could be tens or thousands of rupiah. Write it out without a point, such as 12500.',
  },
  PRICE_HAS_CENTS: {
    id: 'Harga memuat sen. Tulis dalam rupiah utuh.',
    en: 'The price has cents. Write whole rupiah.',
  },
  PRICE_NEGATIVE: {
    id: 'Harga tidak boleh di bawah nol.',
    en: 'A price cannot be below zero.',
  },
  PRICE_TOO_LARGE: {
    id: 'Harga terlalu besar.',
    en: 'The price is too large.',
  },
  BARCODE_SCIENTIFIC: {
    id: 'Barcode sudah diubah Excel menjadi angka pendek (mis. 8,99E+12). Ketik ulang sebagai teks.',
    en: 'Excel has shortened this barcode (such as 8.99E+12). Type it again as text.',
  },
  BARCODE_CHECK_DIGIT: {
    id: 'Angka terakhir barcode tidak cocok: ada angka yang salah ketik.',
    en: 'The last digit of the barcode does not fit: a digit is mistyped.',
  },
  BARCODE_DUPLICATE: {
    id: 'Barcode ini sudah ada di baris {detail}.',
    en: 'This barcode already stands in row {detail}.',
  },
  BARCODE_OF_OTHER_PRODUCT: {
    id: 'Barcode ini sudah milik produk lain: {detail}.',
    en: 'This barcode already belongs to another product: {detail}.',
  },
  BARCODE_TOO_MANY: {
    id: 'Barcode terlalu banyak, paling banyak {detail}.',
    en: 'Too many barcodes, at most {detail}.',
  },
  STOCK_UNREADABLE: {
    id: 'Stok tidak terbaca. Tulis seperti 12 atau 1,5.',
    en: 'The stock cannot be read. Write it like 12 or 1.5.',
  },
  STOCK_AMBIGUOUS: {
    id: 'Stok meragukan: titik atau koma bisa ribuan, bisa desimal. Tulis mis. 1500 atau 1,5.',
    en: 'The stock is unclear: thousands or decimals. Write it like 1500 or 1.5.',
  },
  STOCK_NOT_WHOLE: {
    id: 'Stok barang yang dihitung per buah harus bilangan bulat.',
    en: 'The stock of goods that are counted must be whole.',
  },
  STOCK_TOO_LARGE: {
    id: 'Jumlah stok terlalu besar.',
    en: 'The stock is too large.',
  },
  LOW_STOCK_NEGATIVE: {
    id: 'Batas stok tidak boleh di bawah nol.',
    en: 'The level at which stock counts as low cannot be below zero.',
  },
  UNIT_UNKNOWN: {
    id: 'Satuan tidak dikenal. Pilih buah, kg, g, l, m atau pak.',
    en: 'Unknown unit. Choose piece, kg, g, l, m or pack.',
  },
  FLAG_UNREADABLE: {
    id: 'Isi dengan ya atau tidak.',
    en: 'Write yes or no.',
  },
  TEXT_TOO_LONG: {
    id: 'Terlalu panjang, paling banyak {detail} huruf.',
    en: 'Too long, at most {detail} letters.',
  },
  TEXT_CONTROL: {
    id: 'Ada tanda yang tidak tampak (karakter kendali). Ketik ulang sel ini.',
    en: 'There are invisible control characters. Type this cell again.',
  },
  TEXT_ENCODING: {
    id: 'Ada huruf yang rusak (�): pengodean berkas tercampur. Ketik ulang sel ini, lalu simpan sebagai CSV UTF-8.',
    en: 'A letter is spoilt (�): the file mixes encodings. Type this cell again and save as CSV UTF-8.',
  },
  CELL_DATE: {
    id: 'Excel mengubah isi sel ini menjadi tanggal. Ketik ulang sebagai teks.',
    en: 'Excel has turned this cell into a date. Type it again as text.',
  },
  CELL_FORMULA_ERROR: {
    id: 'Sel ini berisi rumus yang gagal.',
    en: 'This cell holds a formula that failed.',
  },
  CELL_NUMBER_LOST: {
    id: 'Angka ini terlalu panjang, sebagian sudah hilang. Ketik ulang sebagai teks.',
    en: 'This number is too long and has lost digits. Type it again as text.',
  },
  COLUMNS_SHIFTED: {
    id: 'Baris ini punya sel lebih banyak daripada kepala kolom: mungkin ada koma tanpa tanda kutip.',
    en: 'This row has more cells than the header: perhaps a separator without quotes.',
  },
  PARENT_MISSING: {
    id: 'Produk induk varian ini tidak ada di berkas.',
    en: 'The parent of this variation is not in the file.',
  },
  HANDLE_MISSING: {
    id: 'Baris lanjutan tanpa produk di atasnya.',
    en: 'A continuation row without a product above it.',
  },
  VARIANT_DUPLICATE: {
    id: 'Varian dengan pilihan yang sama sudah ada di baris {detail}.',
    en: 'A variant with the same options already stands in row {detail}.',
  },
  VARIANT_OF_OTHER_PRODUCT: {
    id: 'Varian dengan pilihan ini sudah ada: {detail}.',
    en: 'There is a variant with these options already: {detail}.',
  },
  OPTION_INCOMPLETE: {
    id: 'Pilihan varian tidak lengkap: isi nama dan nilainya.',
    en: 'The variant option is incomplete: write its name and its value.',
  },
  OPTION_WITHOUT_FAMILY: {
    id: 'Pilihan varian diisi, tetapi keluarganya kosong.',
    en: 'A variant option is given, but no family.',
  },
  FAMILY_WITHOUT_OPTION: {
    id: 'Keluarga varian diisi, tetapi pilihannya kosong.',
    en: 'A variant family is given, but no option.',
  },
  TYPE_GROUPED: {
    id: 'Kumpulan produk, bukan produk tersendiri.',
    en: 'A group of products, not a product of its own.',
  },
  TYPE_EXTERNAL: {
    id: 'Produk milik toko lain (tautan luar).',
    en: 'Sold elsewhere (external link).',
  },
  TYPE_VARIABLE: {
    id: 'Induk varian: yang dijual adalah varian-variannya.',
    en: 'A parent: its variations are what is sold.',
  },
  TYPE_OTHER: {
    id: 'Jenis ini bukan barang yang dijual satuan.',
    en: 'This type is not a good that is sold on its own.',
  },
  GIFT_CARD: {
    id: 'Kartu hadiah, bukan barang.',
    en: 'A gift card, not a good.',
  },
  PICTURE_ROW: {
    id: 'Baris ini hanya memuat foto.',
    en: 'This row only carries a picture.',
  },
  COMPONENT_ROW: {
    id: 'Bagian dari paket di atasnya.',
    en: 'A part of the set above it.',
  },
  EXAMPLE_ROW: {
    id: 'Baris contoh dari templat.',
    en: "The template's example row.",
  },
  STORE_NOT_TAKEN: {
    id: 'Harga dan stok diambil dari gerai {detail}. Gerai ini tidak ikut.',
    en: 'Price and stock are taken from the store {detail}. This store is not taken.',
  },
  COLUMN_NOT_TAKEN: {
    id: 'Kolom ini tidak dikenal dan tidak ikut.',
    en: 'This column is unknown and is not taken.',
  },
} as const satisfies Record<string, { id: string; en: string }>;

export type ImportReason = keyof typeof importReasons;

/**
 * Why a whole file cannot be read: the `detail` of IMPORT_UNREADABLE. `{detail}` stands for the
 * failure's `place`.
 */
export const importFileFaults = {
  EMPTY: {
    id: 'Berkas ini kosong.',
    en: 'This file is empty.',
  },
  HEADER_ONLY: {
    id: 'Berkas ini hanya berisi kepala kolom, tanpa produk.',
    en: 'This file has a header but no products.',
  },
  OLD_EXCEL: {
    id: 'Ini berkas Excel lama (.xls) atau terkunci kata sandi. Simpan ulang sebagai .xlsx atau CSV.',
    en: 'This is an old Excel file (.xls) or locked by a password. Save it again as .xlsx or CSV.',
  },
  NOT_A_TABLE: {
    id: 'Ini bukan CSV atau XLSX.',
    en: 'This is neither CSV nor XLSX.',
  },
  WORKBOOK_BROKEN: {
    id: 'Buku kerja Excel ini rusak.',
    en: 'This Excel workbook is broken.',
  },
  CSV_BROKEN: {
    id: 'Tanda kutip di baris {detail} tidak ditutup, sehingga baris-baris sesudahnya tidak bisa dipisahkan.',
    en: 'A quote in row {detail} is never closed, so that the rows after it cannot be told apart.',
  },
  TOO_LARGE: {
    id: 'Berkas ini terlalu besar. Bagi menjadi beberapa berkas.',
    en: 'This file is too large. Split it.',
  },
  TOO_MANY_ROWS: {
    id: 'Berkas ini terlalu banyak baris. Bagi menjadi beberapa berkas.',
    en: 'This file has too many rows. Split it.',
  },
  HEADER_TWICE: {
    id: 'Ada dua kolom bernama “{detail}”, sehingga tidak jelas mana yang berlaku.',
    en: 'Two columns are called “{detail}”, so it is unclear which one counts.',
  },
} as const satisfies Record<string, { id: string; en: string }>;

export type ImportFileFault = keyof typeof importFileFaults;

/** The sentence for a reason, with its detail in place. Unknown reasons are given back as they are. */
export function importReasonText(
  reason: string,
  detail: string | null,
  language: 'id' | 'en',
): string {
  const texts: Record<string, { id: string; en: string }> = {
    ...importReasons,
    ...importFileFaults,
  };
  return texts[reason]?.[language].replace('{detail}', () => detail ?? '') ?? reason;
}
