import { variants } from '../../item.ts';
import type { Item } from '../../item.ts';

const maduHutan = variants(
  {
    unit: 'piece',
    producer: 'P07',
    pirt: '09',
    halal: true,
    description:
      'Madu hutan mentah dari bunga randu dan kaliandra, disaring kain dua kali. Warna dan rasanya berubah menurut musim, itulah tandanya asli.',
    story:
      'Sarangnya menggantung di pohon randu yang umurnya lebih tua dari desa, dan sebelum memanjat para pemanen menyanyikan izin. Asap sabut menjauhkan lebah tanpa membunuhnya. Toples ini ditutup di kaki pohon, masih hangat malam.',
  },
  [
    {
      sku: 'MDU-001',
      name: 'Madu Hutan Rimba Giri 250 ml',
      price: 68000,
      stock: 24,
      low: 6,
      picture: 'madu-hutan-250',
      family: ['madu-hutan', 'Ukuran', '250 ml'],
    },
    {
      sku: 'MDU-002',
      name: 'Madu Hutan Rimba Giri 500 ml',
      price: 125000,
      stock: 13,
      low: 4,
      picture: 'madu-hutan-500',
      family: ['madu-hutan', 'Ukuran', '500 ml'],
    },
  ],
);

export const maduGula: Item[] = [
  ...maduHutan,
  {
    sku: 'MDU-003',
    name: 'Madu Klanceng Pekarangan 100 ml',
    unit: 'piece',
    price: 88000,
    producer: 'P07',
    pirt: '09',
    halal: true,
    description:
      'Madu lebah tanpa sengat yang asam segar dan encer, dalam botol kecil bergabus. Dipanen tiga bulan sekali dari kotak pekarangan.',
    story:
      'Klanceng sebesar biji wijen dan tidak menyengat, jadi kotaknya boleh digantung di jendela kamar anak. Satu kotak hanya memberi segelas dalam satu musim. Asamnya datang dari bunga belimbing dan air mata kucing yang ditanam di pagar.',
    stock: 10,
    low: 3,
    picture: 'madu-klanceng',
  },
  {
    sku: 'MDU-004',
    name: 'Madu Kaliandra Isi Ulang',
    unit: 'l',
    price: 230000,
    producer: 'P07',
    halal: true,
    description:
      'Madu kaliandra dari guci gerai, dijual per liter untuk botol yang Anda bawa sendiri. Kasir menakarnya di depan Anda.',
    story:
      'Guci bertutup ini dibuat Lempung Merah khusus untuk madu, dengan keran kayu dari Serat Jati. Isi ulang dimulai karena botol kaca sukar naik ke Girikencana. Pembawa botol sendiri mendapat setetes di jari, aturan tidak tertulis.',
    stock: 18.5,
    low: 5,
    picture: 'madu-isi-ulang',
  },
  {
    sku: 'MDU-005',
    name: 'Gula Aren Batok',
    unit: 'piece',
    price: 19000,
    producer: 'P08',
    pirt: '09',
    halal: true,
    description:
      'Gula aren padat cetakan batok kelapa, kira-kira 400 gram, dibungkus daun pisang kering. Wangi asap dan legit tanpa getir.',
    story:
      'Lima belas liter nira menjadi satu kilo gula, dan separuh pekerjaannya adalah menunggu. Batok cetakannya peninggalan kakek, bagian dalamnya sudah mengilap seperti pernis. Sebelum dilepas, batok diketuk dua kali; yang bunyinya padat masuk gerai.',
    stock: 42,
    low: 12,
    picture: 'gula-aren-batok',
  },
  {
    sku: 'MDU-006',
    name: 'Gula Semut Aren 250 g',
    unit: 'pack',
    price: 26000,
    producer: 'P08',
    pirt: '09',
    halal: true,
    description:
      'Gula aren butiran halus yang mudah larut untuk kopi, kue, dan bubur. Dikeringkan tungku, tanpa campuran gula pasir.',
    story:
      'Gula semut dibuat dari gula yang "salah": terlalu cepat mengkristal untuk dicetak. Alih-alih dimasak ulang, ia digerus dengan tempurung dan diayak tiga kali. Ternyata justru inilah yang paling cepat habis di gerai.',
    stock: 29,
    low: 8,
    picture: 'gula-semut',
    secondBarcode: true,
  },
  {
    sku: 'MDU-007',
    name: 'Sirup Nira Kental 330 ml',
    unit: 'piece',
    price: 38000,
    producer: 'P08',
    pirt: '09',
    halal: true,
    description:
      'Nira aren yang dikentalkan pelan, untuk siraman serabi atau es kelapa. Warna kuning tua dengan wangi daun pandan.',
    story:
      'Api tungkunya dijaga sekecil nyala lilin supaya nira mengental tanpa menjadi gula. Selembar pandan dari pekarangan Tirtawangi diikat simpul dan diangkat sebelum mendidih. Anak-anak penderes menyebutnya kecap manis yang baik hati.',
    stock: 12,
    low: 4,
    picture: 'sirup-nira',
  },
];
