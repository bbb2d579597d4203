import { variants } from '../../item.ts';
import type { Item } from '../../item.ts';

const singkong = variants(
  {
    unit: 'pack',
    producer: 'P04',
    pirt: '15',
    halal: true,
    description:
      'Keripik singkong tipis dan renyah, 200 gram, digoreng dalam minyak kelapa baru. Tanpa pengawet dan tanpa penyedap buatan.',
    story:
      'Singkongnya dicabut pagi dan diiris siang, karena singkong yang menginap jadi keras. Pisau serutnya disetel dengan uang kertas: setebal dua lembar, tidak lebih. Irisan direndam air garam sepuluh hitungan tembang, dan semua ibu di dapur hafal tembangnya.',
  },
  [
    {
      sku: 'KRP-001',
      name: 'Keripik Singkong Padasuka Asin Gurih',
      price: 15000,
      stock: 60,
      low: 15,
      picture: 'keripik-singkong-asin',
      family: ['keripik-singkong', 'Rasa', 'Asin gurih'],
    },
    {
      sku: 'KRP-002',
      name: 'Keripik Singkong Padasuka Balado',
      price: 16000,
      stock: 52,
      low: 15,
      picture: 'keripik-singkong-balado',
      family: ['keripik-singkong', 'Rasa', 'Balado'],
    },
    {
      sku: 'KRP-003',
      name: 'Keripik Singkong Padasuka Daun Jeruk',
      price: 16000,
      stock: 0,
      low: 15,
      picture: 'keripik-singkong-daun-jeruk',
      family: ['keripik-singkong', 'Rasa', 'Daun jeruk'],
    },
  ],
);

export const keripik: Item[] = [
  ...singkong,
  {
    sku: 'KRP-004',
    name: 'Keripik Pisang Manis Gula Aren',
    unit: 'pack',
    price: 18000,
    producer: 'P04',
    pirt: '14',
    halal: true,
    description:
      'Irisan pisang kepok memanjang berlapis karamel gula aren, 180 gram. Manisnya tipis, renyahnya lama.',
    story:
      'Pisangnya harus tua tetapi belum kuning, selisih dua hari saja sudah lain rasanya. Gula arennya dari tetangga, Nira Subuh, diambil ketika masih hangat dan belum mengeras. Diaduk dengan dayung kayu sampai setiap irisan berkilat, lalu ditiriskan di tampah.',
    stock: 38,
    low: 10,
    picture: 'keripik-pisang',
  },
  {
    sku: 'KRP-005',
    name: 'Rempeyek Kacang Dapur Padasuka',
    unit: 'pack',
    price: 20000,
    producer: 'P04',
    pirt: '06',
    halal: true,
    description:
      'Rempeyek lebar dengan kacang tanah utuh dan daun jeruk, isi dua belas keping. Kriuknya terdengar sampai ruang tamu.',
    story:
      'Adonannya dituang ke dinding wajan, bukan ke minyak, lalu disiram sampai lepas sendiri. Cara itu dipelajari dari dapur hajatan dan tidak bisa dibuat tergesa-gesa. Kacangnya dihitung dengan mata: kalau kurang dari tujuh dalam satu keping, keping itu milik penggorengnya.',
    stock: 34,
    low: 10,
    picture: 'rempeyek',
  },
  {
    sku: 'KRP-006',
    name: 'Kerupuk Ikan Muara Kaleng',
    unit: 'piece',
    price: 78000,
    producer: 'P14',
    pirt: '02',
    halal: true,
    description:
      'Kerupuk ikan tenggiri siap makan dalam kaleng berkaca isi 900 gram. Kalengnya bisa ditukar isi ulang di gerai ini.',
    story:
      'Perbandingannya setengah ikan setengah tepung, karena begitulah resep waktu ikan masih murah. Lontongan adonan dikukus di tungku tanah, diiris ketika dingin, lalu dijemur di para-para tepi laut. Kaleng birunya dibawa pulang-balik oleh perahu yang sama sejak kerupuk ini pertama dijual.',
    stock: 9,
    low: 3,
    picture: 'kerupuk-kaleng',
  },
  {
    sku: 'KRP-007',
    name: 'Emping Melinjo Curah',
    unit: 'kg',
    price: 92000,
    producer: 'P04',
    pirt: '15',
    halal: true,
    description:
      'Emping melinjo mentah pipih dan bening, ditimbang di kasir. Mekar dua kali lipat dalam minyak panas.',
    story:
      'Melinjo disangrai dengan pasir, dikupas panas-panas, lalu dipukul sekali di atas batu pipih. Satu biji satu keping; yang dipukul dua kali dianggap gagal. Bunyi pukulannya menjadi jam beker gang belakang Padasuka setiap pukul lima pagi.',
    stock: 14.75,
    low: 4,
    picture: 'emping',
  },
  {
    sku: 'KRP-008',
    name: 'Rengginang Ketan Terasi',
    unit: 'pack',
    price: 24000,
    producer: 'P04',
    pirt: '06',
    halal: true,
    description:
      'Rengginang ketan putih dengan rasa terasi rebon, siap goreng, isi sepuluh. Butir ketannya tetap utuh dan mekar.',
    story:
      'Ketan dikukus dua kali, lalu dibentuk di cetakan tutup toples oleh siapa saja yang kebetulan lewat dapur. Terasinya dari Angin Muara, dibayar dengan rengginang juga. Jemurnya di atas genting dapur, dijaga anak-anak dari ayam.',
    stock: 3,
    low: 8,
    picture: 'rengginang',
  },
  {
    sku: 'KRP-009',
    name: 'Kue Semprong Wijen',
    unit: 'piece',
    price: 36000,
    producer: 'P04',
    pirt: '06',
    halal: true,
    description:
      'Semprong gulung tipis dengan santan dan wijen dalam toples 300 gram. Lumer sebelum sempat dikunyah.',
    story:
      'Cetakan besinya bergambar bunga, dipinjam dari rumah paling ujung dan belum pernah diminta kembali. Setiap lembar hanya empat puluh detik di atas arang, lalu digulung dengan jari yang sudah kebal panas. Toples penuh berarti seratus dua gulungan, dua di antaranya untuk pencicip.',
    stock: 16,
    low: 4,
    picture: 'kue-semprong',
  },
  {
    sku: 'KRP-010',
    name: 'Dodol Ketan Gula Aren',
    unit: 'pack',
    price: 28000,
    producer: 'P08',
    pirt: '09',
    halal: true,
    description:
      'Dodol legit bungkus kulit jagung, isi lima belas potong. Dibuat hanya dari ketan, santan, dan gula aren.',
    story:
      'Dodol diaduk enam jam oleh tiga orang bergantian, dan siapa berhenti lebih dulu harus mentraktir kopi. Tanda matangnya: dodol jatuh dari dayung seperti pita, tidak seperti hujan. Kulit jagung pembungkusnya disetrika dulu supaya wangi.',
    stock: 21,
    low: 6,
    picture: 'dodol',
  },
  {
    sku: 'KRP-011',
    name: 'Ikan Asin Sepat Muara',
    unit: 'kg',
    price: 78000,
    producer: 'P14',
    pirt: '02',
    halal: true,
    description:
      'Sepat belah kering angin dengan garam tambak, ditimbang di kasir. Tidak terlalu asin, gurihnya sampai tulang.',
    story:
      'Ikan dibelah di atas perahu sebelum sandar, supaya sampai para-para masih segar. Ditaburi garam kasar semalam, dibilas air laut, lalu dua hari diangin-anginkan. Kucing di Muararindang terkenal gemuk, dan warganya tidak keberatan.',
    stock: 6.2,
    low: 2,
    picture: 'ikan-asin',
  },
];
