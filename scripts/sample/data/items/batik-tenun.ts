import { variants } from '../../item.ts';
import type { Item } from '../../item.ts';

const kaos = variants(
  {
    unit: 'piece',
    producer: 'P15',
    description:
      'Kaos katun tebal dengan sablon gunung, sawah, dan kompor kecil karya anak desa. Cat berbahan air, tidak pecah setelah dicuci berkali-kali.',
    story:
      'Gambarnya milik juara lomba menggambar tujuh belasan, kelas empat, yang kini mendapat bagian dari setiap kaos. Sablonnya ditarik dua orang, satu menahan rangka dan satu menarik rakel, di gardu yang malamnya kembali jadi pos ronda. Tiap ukuran dibuat dengan warna kainnya sendiri supaya rak jemuran terlihat seperti pelangi.',
  },
  [
    {
      sku: 'BTK-008',
      name: 'Kaos Kampung Contoh S',
      price: 85000,
      stock: 8,
      low: 3,
      picture: 'kaos-s',
      family: ['kaos-kampung-contoh', 'Ukuran', 'S'],
    },
    {
      sku: 'BTK-009',
      name: 'Kaos Kampung Contoh M',
      price: 85000,
      stock: 15,
      low: 3,
      picture: 'kaos-m',
      family: ['kaos-kampung-contoh', 'Ukuran', 'M'],
    },
    {
      sku: 'BTK-010',
      name: 'Kaos Kampung Contoh L',
      price: 85000,
      stock: 12,
      low: 3,
      picture: 'kaos-l',
      family: ['kaos-kampung-contoh', 'Ukuran', 'L'],
    },
    {
      sku: 'BTK-011',
      name: 'Kaos Kampung Contoh XL',
      price: 95000,
      stock: 2,
      low: 3,
      picture: 'kaos-xl',
      family: ['kaos-kampung-contoh', 'Ukuran', 'XL'],
    },
  ],
);

export const batikTenun: Item[] = [
  {
    sku: 'BTK-001',
    name: 'Kain Batik Tulis Kawung Sogan',
    unit: 'piece',
    price: 650000,
    producer: 'P02',
    description:
      'Kain katun halus 105 × 230 cm bermotif kawung yang seluruhnya ditulis dengan canting. Warna sogan alami yang semakin hangat setiap dicuci.',
    story:
      'Satu lembar ini tujuh minggu di gawangan, dua minggu di antaranya hanya untuk isen-isen. Sogannya direbus dari tiga macam kulit kayu yang rontok di kebun, dicelup dua puluh kali. Nama pembatiknya disulam benang kuning di sudut kiri bawah; carilah.',
    stock: 3,
    low: 1,
    picture: 'batik-kawung',
  },
  {
    sku: 'BTK-002',
    name: 'Kain Batik Cap Parang Biru',
    unit: 'm',
    price: 85000,
    producer: 'P02',
    description:
      'Kain batik cap parang di katun prima, lebar 115 cm, dijual per meter. Biru tarum dengan sela putih gading.',
    story:
      'Cap tembaganya warisan bengkel lama di seberang sendang, ditimbang hampir dua kilo. Tukang cap bekerja dengan irama kentongan supaya jarak garisnya tidak lari. Daun tarum untuk birunya ditanam di pematang, jadi setiap panen padi ikut memanen warna.',
    stock: 24.5,
    low: 5,
    picture: 'batik-parang',
  },
  {
    sku: 'BTK-003',
    name: 'Selendang Batik Truntum',
    unit: 'piece',
    price: 175000,
    producer: 'P02',
    description:
      'Selendang katun-sutra bermotif truntum, ringan dan jatuh. Ukurannya 50 × 200 cm dengan rumbai pilin tangan.',
    story:
      'Truntum berarti tumbuh kembali, maka orang tua di Tirtawangi memakainya saat menikahkan anak. Bintang kecilnya ditulis dari tengah ke luar tanpa pola pensil. Rumbainya dipilin para nenek sambil menunggu cucu pulang mengaji.',
    stock: 6,
    low: 2,
    picture: 'selendang-truntum',
  },
  {
    sku: 'BTK-004',
    name: 'Batik Tulis Mega Mendung Pesanan',
    unit: 'piece',
    price: null,
    producer: 'P02',
    description:
      'Kain mega mendung tujuh gradasi, dikerjakan menurut ukuran dan warna pilihan Anda. Harga ditanyakan di kasir sesuai pesanan.',
    story:
      'Tujuh gradasi biru berarti tujuh kali dicelup dan tujuh kali menutup lilin. Setiap pemesan diajak mencoba menulis satu awan kecil di rumah batik, dan awan itu dibiarkan di kainnya. Yang terpajang di sini contoh; punya Anda akan berbeda anginnya.',
    stock: 1,
    picture: 'batik-mega-mendung',
  },
  {
    sku: 'BTK-005',
    name: 'Sarung Tenun Benang Pagi',
    unit: 'piece',
    price: 210000,
    producer: 'P03',
    description:
      'Sarung tenun kotak dari katun pintal, sejuk dan lembut sejak pakai pertama. Jahitan sambung rata sehingga tidak terasa di pinggang.',
    story:
      'Satu sarung memerlukan sembilan pagi, karena penenunnya berhenti ketika perahu suaminya terlihat. Garis merah marunnya dicelup kulit bakau, garis hijaunya daun ketapang muda. Di ujung dalam ada satu benang putih tunggal: tanda sarung itu selesai tanpa putus.',
    stock: 11,
    low: 3,
    picture: 'sarung-tenun',
  },
  {
    sku: 'BTK-006',
    name: 'Kain Lurik Muara',
    unit: 'm',
    price: 65000,
    producer: 'P03',
    description:
      'Lurik katun lebar 70 cm untuk kemeja, tas, atau taplak, dijual per meter. Garis rapat warna pasir, laut, dan arang.',
    story:
      'Urutan garisnya dibaca seperti kalender pasang surut: lebar saat purnama, rapat saat bulan mati. Mak Rindang menyusunnya di atas kertas kalender bekas sebelum benang dipasang. Potongan sisa tidak dibuang; ia menjadi pouch di rak sebelah.',
    stock: 32,
    low: 8,
    picture: 'kain-lurik',
  },
  {
    sku: 'BTK-007',
    name: 'Pouch Lurik Perca',
    unit: 'piece',
    price: 35000,
    producer: 'P03',
    description:
      'Dompet kecil beresleting dari perca lurik, muat ponsel dan alat tulis. Setiap buah memakai kombinasi garis yang berbeda.',
    story:
      'Pouch ini dijahit oleh murid kursus jahit balai desa dari sisa kain lurik. Tarikan resletingnya manik tempurung kelapa yang digosok pasir pantai. Hasil penjualan bulan pertama dipakai membeli mesin jahit kedua.',
    stock: 27,
    low: 6,
    picture: 'pouch-lurik',
  },
  ...kaos,
  {
    sku: 'BTK-012',
    name: 'Tas Kain Perca Batik',
    unit: 'piece',
    price: 75000,
    producer: 'P02',
    description:
      'Tas belanja kain dengan panel perca batik kawung dan truntum. Dilipat menjadi seukuran saku.',
    story:
      'Perca batik terlalu bagus untuk lap, terlalu kecil untuk baju. Tiga pembatik menyusunnya di lantai seperti anak bermain puzzle, lalu dijahit di atas kanvas. Tidak ada dua tas yang sama, dan memang tidak diusahakan.',
    stock: 13,
    low: 4,
    picture: 'tas-perca',
  },
];
