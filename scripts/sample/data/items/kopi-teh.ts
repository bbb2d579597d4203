import { variants } from '../../item.ts';
import type { Item } from '../../item.ts';

const robusta = variants(
  {
    unit: 'pack',
    producer: 'P05',
    pirt: '10',
    halal: true,
    description:
      'Robusta petik merah, sangrai sedang, digiling halus untuk kopi tubruk. Rasa cokelat pahit dan kacang, dengan akhir seperti gula aren.',
    story:
      'Biji robusta ini dari petak bawah, tempat pohon alpukat menjatuhkan buahnya di antara kopi. Dijemur dua puluh hari di para-para, dibalik setiap jam oleh siapa pun yang lewat. Penyangrainya mendengar letupan kedua lalu menghitung sampai sembilan sebelum mengangkat.',
  },
  [
    {
      sku: 'KPI-001',
      name: 'Kopi Robusta Lereng Giri 100 g',
      price: 22000,
      stock: 40,
      low: 10,
      picture: 'kopi-robusta-100',
      family: ['kopi-robusta', 'Ukuran', '100 g'],
    },
    {
      sku: 'KPI-002',
      name: 'Kopi Robusta Lereng Giri 250 g',
      price: 48000,
      stock: 36,
      low: 10,
      picture: 'kopi-robusta-250',
      family: ['kopi-robusta', 'Ukuran', '250 g'],
    },
    {
      sku: 'KPI-003',
      name: 'Kopi Robusta Lereng Giri 500 g',
      price: 89000,
      stock: 18,
      low: 6,
      picture: 'kopi-robusta-500',
      family: ['kopi-robusta', 'Ukuran', '500 g'],
    },
  ],
);

const arabika = variants(
  {
    unit: 'pack',
    producer: 'P05',
    pirt: '10',
    halal: true,
    description:
      'Arabika proses madu dari ketinggian 1.300 meter, sangrai terang, biji utuh. Asamnya seperti jeruk keprok, wanginya bunga kopi.',
    story:
      'Petak arabika paling atas hanya bisa dicapai dengan berjalan kaki, jadi cerinya turun dipikul. Lendirnya sengaja dibiarkan ketika dijemur sehingga biji lengket seperti madu. Panennya sedikit; ketika habis, papan di gudang ditulisi "sabar".',
  },
  [
    {
      sku: 'KPI-004',
      name: 'Kopi Arabika Lereng Giri 250 g',
      price: 78000,
      stock: 20,
      low: 6,
      picture: 'kopi-arabika-250',
      family: ['kopi-arabika', 'Ukuran', '250 g'],
    },
    {
      sku: 'KPI-005',
      name: 'Kopi Arabika Lereng Giri 500 g',
      price: 149000,
      stock: 4,
      low: 5,
      picture: 'kopi-arabika-500',
      family: ['kopi-arabika', 'Ukuran', '500 g'],
    },
  ],
);

export const kopiTeh: Item[] = [
  ...robusta,
  ...arabika,
  {
    sku: 'KPI-006',
    name: 'Kopi Biji Sangrai Curah',
    unit: 'g',
    price: 210,
    producer: 'P05',
    halal: true,
    description:
      'Biji campuran robusta dan arabika sangrai minggu ini, ditimbang per gram di kasir. Bisa digiling di tempat menurut alat seduh Anda.',
    story:
      'Campuran ini selera petugas gerai sendiri: dua bagian robusta untuk badan, satu bagian arabika untuk wangi. Toples kacanya diisi ulang setiap Selasa, hari sangrai di Girikencana. Datanglah siang; bau sangrai masih menempel di baju pengantarnya.',
    stock: 8500,
    low: 2000,
    picture: 'kopi-biji-curah',
  },
  {
    sku: 'KPI-007',
    name: 'Teh Hijau Embun Atas 80 g',
    unit: 'pack',
    price: 27000,
    memberPrice: 24000,
    producer: 'P06',
    pirt: '10',
    halal: true,
    description:
      'Pucuk muda yang dilayukan dan digulung tangan, 80 gram dalam kotak. Seduhannya hijau kekuningan, segar, dengan manis di belakang.',
    story:
      'Hanya kuncup dan dua daun pertama yang dipetik, selagi embunnya masih menetes ke lengan. Digulung di telapak sampai daunnya mengeluarkan bau rumput sehabis hujan. Satu kotak berisi kira-kira sembilan ratus pucuk; pemetiknya pernah menghitung.',
    stock: 25,
    low: 6,
    picture: 'teh-hijau',
  },
  {
    sku: 'KPI-008',
    name: 'Teh Melati Malam 100 g',
    unit: 'piece',
    price: 34000,
    producer: 'P06',
    pirt: '10',
    halal: true,
    description:
      'Teh hijau yang ditidurkan tiga malam bersama melati segar, dalam kaleng rapat. Wanginya naik sebelum airnya penuh.',
    story:
      'Melati baru mekar setelah isya, jadi pemetiknya bekerja dengan senter di dahi. Bunga dan teh disusun berlapis di tampah, lalu dipisahkan lagi satu per satu menjelang subuh. Diulang tiga malam; bunga yang layu menjadi pupuk pohonnya sendiri.',
    stock: 18,
    low: 5,
    picture: 'teh-melati',
  },
  {
    sku: 'KPI-009',
    name: 'Teh Kulit Kopi Cascara 120 g',
    unit: 'pack',
    price: 32000,
    producer: 'P05',
    pirt: '10',
    halal: true,
    description:
      'Kulit ceri kopi kering yang diseduh seperti teh, merah dan manis seperti rosela. Enak dingin dengan es dan jeruk nipis.',
    story:
      'Kulit ceri dulu menumpuk di belakang gudang dan hanya disukai ayam. Seorang anak petani menyeduhnya karena kehabisan teh, lalu seluruh gudang minta dicicipkan. Sekarang kulit dari petik pertama dijemur terpisah di atas kain putih.',
    stock: 15,
    low: 5,
    picture: 'cascara',
  },
];
