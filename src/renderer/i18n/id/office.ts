import { cards } from './office/cards.ts';
import { kiosk } from './office/kiosk.ts';
import { posters } from './office/posters.ts';
import { visitors } from './office/visitors.ts';
import { details } from './office/details.ts';
import { imports } from './office/imports.ts';
import { marketplace } from './office/marketplace.ts';
import { printer } from './office/printer.ts';
import { picture, product, products, stock } from './office/products.ts';

export const office = {
  title: 'Kantor',
  toCounter: 'Buka kasir',
  open: 'Buka',
  waiting: 'perlu diperhatikan',
  places: {
    overview: 'Ringkasan',
    products: 'Produk',
    import: 'Impor',
    cards: 'Kartu produk',
    visitors: 'Pengunjung',
    producers: 'Perajin',
    sales: 'Penjualan',
    members: 'Anggota',
    rules: 'Aturan harga',
    shifts: 'Sif',
    registers: 'Mesin kasir',
    printer: 'Printer',
    qris: 'QRIS',
    selling: 'Aturan kasir',
    marketplace: 'Pasar daring',
    shop: 'Gerai',
    people: 'Orang',
    audit: 'Catatan',
  },
  cards,
  kiosk,
  posters,
  visitors,
  leave: {
    title: 'Tinggalkan tanpa menyimpan?',
    text: 'Perubahan di halaman ini belum disimpan dan akan hilang.',
    drop: 'Buang perubahan',
    stay: 'Tetap di sini',
    unsaved: 'Ada perubahan yang belum disimpan',
    revert: 'Kembalikan',
  },
  overview: {
    title: 'Ringkasan',
    takings: 'Penjualan hari ini',
    noSales: 'Belum ada penjualan hari ini',
    salesAndPieces: '{{sales}} penjualan · {{pieces}} barang',
    refunds: 'Kembali {{amount}} dari {{count}} retur atau pembatalan',
    yesterday: 'Kemarin {{amount}}',
    byHour: 'Menurut jam',
    hour: 'Jam {{hour}}: {{amount}}',
    low: 'Stok menipis',
    lowNone: 'Semua stok masih cukup.',
    lowMore: 'dan {{count}} produk lain',
    left: 'sisa {{amount}}',
    decide: 'Putuskan sekarang',
    decisions: '{{count}} catatan perlu keputusan.',
    decisionsHint: 'Pasar daring menolaknya; yang lain tetap terkirim.',
  },
  producers: {
    lead: '{{count}} perajin dari {{villages}} desa',
    commission: 'Komisi gerai',
    noVillage: 'Desa belum ditulis',
    see: 'Lihat produk',
    story: 'Kisahnya',
    emptyTitle: 'Belum ada perajin',
    emptyText: 'Perajin tercatat begitu namanya ditulis pada sebuah produk atau ikut dalam impor.',
  },
  sales: {
    lead: 'Cari penjualan, cetak lagi struknya, atau terima barang kembali',
  },
  products,
  product,
  picture,
  stock,
  import: imports,
  printer,
  marketplace,
  details,
};
