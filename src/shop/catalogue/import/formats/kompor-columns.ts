/** A column of our own template: its header, what it is for, and the example's cell. */
export interface TemplateColumn {
  title: string;
  needed: boolean;
  help: string;
  example: string;
}

/** The example row is told by its SKU and left out of an import. */
export const exampleSku = 'CONTOH-001';

const must = (title: string, help: string, example: string): TemplateColumn => ({
  title,
  needed: true,
  help,
  example,
});
const may = (title: string, help: string, example = ''): TemplateColumn => ({
  title,
  needed: false,
  help,
  example,
});

export const templateColumns: readonly TemplateColumn[] = [
  must('SKU', 'Kode barang, tidak boleh sama dengan barang lain.', exampleSku),
  must('Nama', 'Nama barang seperti yang tercetak di struk.', 'Keripik Singkong Balado 250 g'),
  must(
    'Harga',
    'Rupiah utuh, mis. 12500. Tulis "tanya" bila harganya ditanyakan di kasir.',
    '12500',
  ),
  may('Satuan', 'buah, kg, g, l, m atau pak. Kosong berarti buah.', 'buah'),
  may('Kategori', 'Kelompok barang di layar kasir.', 'Keripik'),
  may('Perajin', 'Nama perajin atau produsen. Nama baru dibuatkan.', 'Kelompok Tani Contoh'),
  may('Desa', 'Desa asal barang.', 'Desa Contoh'),
  may('Rak', 'Tempat barang di gerai, mis. A2. Kartu dan pengunjung mengikutinya.', 'A2'),
  may('Barcode', 'Boleh lebih dari satu, pisahkan dengan tanda |.', '2000000000015'),
  may('Stok', 'Jumlah yang ada sekarang. Kosong berarti stok tidak diubah.', '24'),
  may('Stok minimum', 'Kasir diingatkan bila stok sampai di jumlah ini.', '5'),
  may('Deskripsi', 'Keterangan barang.', 'Keripik singkong renyah dengan bumbu balado.'),
  may('Cerita', 'Cerita perajin untuk kartu produk dan layar pengunjung.'),
  may('P-IRT', 'Nomor P-IRT.'),
  may('Halal', 'Nomor sertifikat halal.'),
  may('BPOM', 'Nomor izin BPOM.'),
  may('Keluarga', 'Nama bersama bagi varian, mis. Keripik Singkong.', 'Keripik Singkong'),
  may('Pilihan 1 nama', 'Apa yang membedakan varian, mis. Rasa.', 'Rasa'),
  may('Pilihan 1 nilai', 'Nilainya untuk barang ini, mis. Balado.', 'Balado'),
  may('Pilihan 2 nama', 'Pembeda kedua, mis. Ukuran.', 'Ukuran'),
  may('Pilihan 2 nilai', 'Nilainya untuk barang ini.', '250 g'),
  may('Pilihan 3 nama', 'Pembeda ketiga.'),
  may('Pilihan 3 nilai', 'Nilainya untuk barang ini.'),
  may('Aktif', 'ya atau tidak. Kosong berarti ya.', 'ya'),
];
