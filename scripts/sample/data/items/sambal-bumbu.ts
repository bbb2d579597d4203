import { variants } from '../../item.ts';
import type { Item } from '../../item.ts';

const sambalBawang = variants(
  {
    unit: 'piece',
    producer: 'P09',
    pirt: '12',
    halal: true,
    description:
      'Sambal bawang ulek kasar dalam toples kaca 150 gram, ditumis dengan minyak kelapa. Tahan dua bulan selama sendoknya kering.',
    story:
      'Tingkat pedasnya ditentukan pelanggan warung: satu untuk tamu kota, tiga untuk orang rumah, lima untuk yang sedang kesal. Bawangnya tidak digiling melainkan diulek kasar supaya masih tergigit. Mbok Kenes mencicipi setiap wajan dan menulis nilainya di kalender dapur.',
  },
  [
    {
      sku: 'SMB-001',
      name: 'Sambal Bawang Mbok Kenes Level 1',
      price: 28000,
      stock: 26,
      low: 8,
      picture: 'sambal-bawang-1',
      family: ['sambal-bawang', 'Tingkat pedas', 'Level 1'],
    },
    {
      sku: 'SMB-002',
      name: 'Sambal Bawang Mbok Kenes Level 3',
      price: 28000,
      stock: 33,
      low: 8,
      picture: 'sambal-bawang-3',
      family: ['sambal-bawang', 'Tingkat pedas', 'Level 3'],
    },
    {
      sku: 'SMB-003',
      name: 'Sambal Bawang Mbok Kenes Level 5',
      price: 30000,
      stock: 5,
      low: 8,
      picture: 'sambal-bawang-5',
      family: ['sambal-bawang', 'Tingkat pedas', 'Level 5'],
    },
  ],
);

export const sambalBumbu: Item[] = [
  ...sambalBawang,
  {
    sku: 'SMB-004',
    name: 'Sambal Terasi Rebon 150 g',
    unit: 'piece',
    price: 32000,
    producer: 'P09',
    pirt: '12',
    halal: true,
    description:
      'Sambal terasi matang dengan tomat kebun dan terasi rebon bakar. Manis, gurih, lalu pedas, berurutan.',
    story:
      'Terasinya dibakar di atas batok kelapa sampai wanginya menyeberang jalan ke balai desa. Tomatnya harus yang retak di pohon karena itulah yang paling manis. Resep ini satu-satunya yang ditulis Mbok Kenes, di balik kalender tahun lama.',
    stock: 22,
    low: 6,
    picture: 'sambal-terasi',
  },
  {
    sku: 'SMB-005',
    name: 'Bumbu Pecel Kacang Sangrai',
    unit: 'pack',
    price: 17000,
    producer: 'P09',
    pirt: '12',
    halal: true,
    description:
      'Bumbu pecel padat 200 gram, cukup diseduh air hangat. Kacangnya disangrai pasir sehingga tidak berminyak.',
    story:
      'Kacang, kencur, daun jeruk, dan gula aren ditumbuk di lesung oleh dua orang berselang-seling. Bunyinya seperti musik, dan anak-anak menari di depannya. Dicetak selagi hangat, lalu dibungkus daun pisang sebelum masuk kertas.',
    stock: 30,
    low: 8,
    picture: 'bumbu-pecel',
  },
  {
    sku: 'SMB-006',
    name: 'Terasi Udang Rebon Muara',
    unit: 'pack',
    price: 14000,
    producer: 'P14',
    pirt: '02',
    halal: true,
    description:
      'Terasi rebon murni 100 gram, dijemur dan ditumbuk tiga kali. Warnanya cokelat keunguan alami, tanpa pewarna.',
    story:
      'Rebon datang hanya saat angin timur, dan pada hari itu sekolah di Muararindang memaklumi murid yang terlambat. Ditumbuk pagi, dijemur siang, ditumbuk lagi sore, selama tiga hari. Kepalannya masih memperlihatkan bekas jari pembuatnya.',
    stock: 44,
    low: 10,
    picture: 'terasi',
  },
  {
    sku: 'SMB-007',
    name: 'Bawang Goreng Renyah 100 g',
    unit: 'piece',
    price: 27000,
    producer: 'P09',
    pirt: '12',
    halal: true,
    description:
      'Bawang merah lokal iris tipis yang digoreng tanpa tepung, dalam toples. Renyah berminggu-minggu.',
    story:
      'Sepuluh kilo bawang mengisi dua kilo bawang goreng, sisanya air mata, kata para pengirisnya. Diangkat ketika baru keemasan karena ia terus matang di tirisan. Minyak bekasnya tidak dibuang: itulah minyak untuk sambal bawang.',
    stock: 20,
    low: 6,
    picture: 'bawang-goreng',
  },
  {
    sku: 'SMB-008',
    name: 'Kecap Manis Kedelai Hitam 300 ml',
    unit: 'piece',
    price: 29000,
    producer: 'P09',
    pirt: '11',
    halal: true,
    description:
      'Kecap kental dari kedelai hitam yang diperam empat bulan di gentong. Gula arennya terasa, asinnya sopan.',
    story:
      'Kedelai hitam Padasuka dijamurkan di tampah, lalu tidur empat bulan di gentong yang dijemur setiap hari cerah. Dimasak bersama gula aren dan bunga lawang sampai lambat jatuhnya dari sendok. Gentong nomor tiga selalu paling enak dan tidak ada yang tahu sebabnya.',
    stock: 17,
    low: 5,
    picture: 'kecap-manis',
  },
  {
    sku: 'SMB-009',
    name: 'Minyak Kelapa Kletik',
    unit: 'l',
    price: 52000,
    producer: 'P04',
    pirt: '07',
    halal: true,
    description:
      'Minyak kelapa tradisional dari santan segar, dijual per liter. Harum, jernih, dan tahan dipakai menggoreng.',
    story:
      'Kelapa diparut, santannya didiamkan semalam, kepalanya dimasak sampai minyaknya memisah dan ampasnya kecokelatan. Ampas itu, blondo, menjadi rebutan untuk lauk. Botol kacanya bekas sirup yang dicuci bersih; bawa pulang kembali, dapat potongan.',
    stock: 26,
    low: 6,
    picture: 'minyak-kelapa',
  },
];
