import type { Item } from '../../item.ts';

const producer = 'P13';

export const berasSegar: Item[] = [
  {
    sku: 'SGR-001',
    name: 'Beras Pandan Sukamaju',
    unit: 'kg',
    price: 15500,
    producer,
    description:
      'Beras putih pulen wangi pandan dari panen terakhir, ditimbang di kasir. Digiling mingguan, tanpa pemutih.',
    story:
      'Padinya tumbuh di petak yang selokannya ditepi pandan, entah itu sebab wanginya atau bukan. Gabah disimpan utuh di lumbung dan baru digiling setiap Rabu, jadi berasnya selalu muda. Karung goninya dipakai berulang dan ditambal dengan perca batik.',
    stock: 180,
    low: 40,
    picture: 'beras-pandan',
  },
  {
    sku: 'SGR-002',
    name: 'Beras Merah Tumbuk',
    unit: 'kg',
    price: 24000,
    producer,
    description:
      'Beras merah pecah kulit yang ditumbuk ringan, ditimbang di kasir. Kenyal, gurih kacang, dan kaya serat.',
    story:
      'Bibitnya disimpan satu keluarga selama tiga puluh tahun di bumbung bambu di atas tungku. Ditumbuk dengan lesung supaya kulit arinya tinggal. Ketika dimasak, kuahnya merah muda dan disukai bayi-bayi desa.',
    stock: 65.5,
    low: 15,
    picture: 'beras-merah',
  },
  {
    sku: 'SGR-003',
    name: 'Cabai Rawit Kebun',
    unit: 'kg',
    price: 58000,
    producer,
    description:
      'Cabai rawit merah hijau yang dipetik pagi ini, ditimbang di kasir. Kecil, keras, dan jujur pedasnya.',
    story:
      'Cabai ditanam di galengan, disiram air cucian beras, dan diberi pagar tali rumbai melawan ayam. Pemetiknya anak muda yang membagi hasilnya untuk kas futsal. Mbok Kenes membeli separuhnya sebelum sampai ke rak ini.',
    stock: 7.4,
    low: 2,
    picture: 'cabai-rawit',
  },
  {
    sku: 'SGR-004',
    name: 'Tempe Daun Padasuka',
    unit: 'piece',
    price: 7000,
    producer: 'P04',
    halal: true,
    description:
      'Tempe kedelai lokal yang diperam dalam daun pisang, kira-kira 300 gram. Padat, wangi daun, enak digoreng tanpa bumbu.',
    story:
      'Kedelainya diinjak dalam keranjang di kali untuk melepas kulit, pekerjaan yang diperebutkan anak-anak. Raginya diambil dari daun waru bekas peraman kemarin, jadi tempe hari ini cucu tempe tahun lalu. Datang pukul sembilan, ia masih hangat.',
    stock: 24,
    low: 8,
    picture: 'tempe-daun',
  },
  {
    sku: 'SGR-005',
    name: 'Telur Asin Bebek Sawah',
    unit: 'piece',
    price: 5000,
    producer,
    halal: true,
    description:
      'Telur bebek yang diperam dua belas hari dalam adonan bata dan garam tambak. Kuningnya masir dan berminyak.',
    story:
      'Bebeknya bekerja di sawah sampai siang, maka kuning telurnya jingga. Bata merah pembalutnya gerabah gagal dari Lempung Merah yang ditumbuk, garamnya dari Muararindang. Cap biru kecil di kulit telur adalah tanggal matang, dicap dengan tutup pulpen.',
    stock: 90,
    low: 24,
    picture: 'telur-asin',
  },
  {
    sku: 'SGR-006',
    name: 'Pisang Raja Satu Sisir',
    unit: 'piece',
    price: 27000,
    producer,
    description:
      'Pisang raja matang pohon, satu sisir kira-kira dua belas buah. Kulitnya tipis dan daging buahnya jingga.',
    story:
      'Tandannya ditebang ketika burung pertama mulai mencicipi, tanda yang lebih jitu dari kalender. Diperam dua malam bersama daun gamal di dapur. Jantungnya dimasak, batangnya untuk panggung hajatan, tidak ada yang tersisa.',
    stock: 8,
    low: 3,
    picture: 'pisang-raja',
  },
  {
    sku: 'SGR-007',
    name: 'Kangkung Sendang seikat',
    unit: 'pack',
    price: 3500,
    producer,
    description:
      'Kangkung air bertangkai renyah, satu ikat cukup untuk empat orang. Dipetik subuh dan tidak pernah menginap.',
    story:
      'Kangkungnya tumbuh di limpahan sendang, airnya jernih sampai ikan kecil kelihatan. Diikat dengan sobekan daun pisang oleh petugas ronda terakhir. Kalau sore masih ada, ia pindah ke kandang bebek.',
    stock: 18,
    low: 6,
    picture: 'kangkung',
  },
  {
    sku: 'SGR-008',
    name: 'Kelapa Muda Utuh',
    unit: 'piece',
    price: 12000,
    producer,
    description:
      'Kelapa hijau muda yang dipangkas, siap dibuka di gerai. Airnya manis dan dagingnya masih bisa disendok.',
    story:
      'Pemanjatnya mengetuk buah dengan gagang golok dan mendengar suaranya sebelum memotong. Dari setiap pohon hanya satu tandan yang diambil, yang lain dibiarkan menjadi minyak. Sabutnya dikirim ke pemanen madu untuk asap.',
    stock: 20,
    low: 6,
    picture: 'kelapa-muda',
  },
];
