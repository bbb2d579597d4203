import type { Item } from '../../item.ts';

export const kayuGerabah: Item[] = [
  {
    sku: 'KYG-001',
    name: 'Kendi Tanah Lempung Merah',
    unit: 'piece',
    price: 78000,
    producer: 'P11',
    description:
      'Kendi satu setengah liter yang membuat air sejuk tanpa listrik. Dinding tipis, leher ramping, dan cucuk yang tidak menetes.',
    story:
      'Air di dalam kendi sejuk karena dindingnya berkeringat, dan keringat itu hanya mau keluar dari tanah yang tidak diglasir. Bentuk cucuknya dipilin dari segumpal tanah sebesar telur. Di Sukamaju kendi penuh selalu tersedia di depan rumah untuk siapa pun yang lewat.',
    stock: 8,
    low: 2,
    picture: 'kendi',
  },
  {
    sku: 'KYG-002',
    name: 'Cobek dan Ulekan Gerabah',
    unit: 'piece',
    price: 58000,
    producer: 'P11',
    description:
      'Cobek 20 cm dengan ulekan kayu sawo, untuk sambal meja dan bumbu harian. Permukaan kasarnya cepat melumat.',
    story:
      'Cobek ini dibakar dua kali supaya tidak berdebu ketika dipakai. Ulekannya dibubut Serat Jati dari dahan sawo yang patah, jadi sepasang ini buah tangan dua desa. Ulek beras segenggam dahulu sebelum pemakaian pertama; itu nasihat setiap ibu.',
    stock: 12,
    low: 3,
    picture: 'cobek-gerabah',
  },
  {
    sku: 'KYG-003',
    name: 'Pot Gerabah Ukir Sulur',
    unit: 'piece',
    price: 48000,
    producer: 'P11',
    description:
      'Pot tanaman 18 cm berukir sulur dengan lubang air dan tatakan. Warna merah bata yang berlumut indah seiring waktu.',
    story:
      'Sulurnya digores dengan ruas lidi saat tanah setengah kering, sekali gores tanpa penghapus. Setiap pengukir mempunyai daunnya sendiri: ada yang runcing, ada yang gemuk seperti kuping. Pot contoh di rak ini ditanami anak tetangga, jangan lupa disiram.',
    stock: 15,
    low: 4,
    picture: 'pot-gerabah',
  },
  {
    sku: 'KYG-004',
    name: 'Cangkir Gerabah Sepasang',
    unit: 'pack',
    price: 64000,
    producer: 'P11',
    description:
      'Dua cangkir 200 ml dengan leleran glasir hijau daun di bibirnya. Gagang dibentuk tangan, pas untuk dua jari.',
    story:
      'Glasir hijaunya dari abu sekam dan sedikit tembaga bekas cap batik. Ia meleleh semaunya di tungku, jadi setiap pasang dipilih yang paling rukun. Dijual berpasangan karena, kata pembuatnya, kopi tidak enak diminum sendirian.',
    stock: 10,
    low: 3,
    picture: 'cangkir-gerabah',
  },
  {
    sku: 'KYG-005',
    name: 'Celengan Ayam Jago',
    unit: 'piece',
    price: 40000,
    producer: 'P11',
    description:
      'Celengan gerabah berbentuk ayam dengan cat warna tanah. Lubangnya pas untuk koin dan kertas yang dilipat tiga.',
    story:
      'Ayam ini dibuat anak-anak keluarga Lempung Merah sepulang sekolah, maka raut mukanya selalu berbeda. Cat putih, merah, dan hitamnya dari kapur, bata, dan arang. Celengan yang pecah boleh dibawa kembali; pecahannya ditumbuk jadi semen merah.',
    stock: 21,
    low: 6,
    picture: 'celengan-ayam',
  },
  {
    sku: 'KYG-006',
    name: 'Sendok Sayur Kayu isi 3',
    unit: 'pack',
    price: 45000,
    producer: 'P12',
    description:
      'Tiga alat masak kayu: sendok nasi, sendok sayur, dan spatula. Diminyaki kelapa, aman untuk wajan antilengket.',
    story:
      'Satu set dibelah dari satu potong kayu supaya uratnya bersaudara. Lengkung sendoknya dikeruk dengan pahat setengah bulan yang dibuat dari per mobil bekas. Pak Guru memeriksa dengan pipi; kalau terasa gatal, diampelas lagi.',
    stock: 25,
    low: 6,
    picture: 'sendok-kayu',
  },
  {
    sku: 'KYG-007',
    name: 'Talenan Jati Sisa Kusen',
    unit: 'piece',
    price: 95000,
    producer: 'P12',
    description:
      'Talenan 22 × 35 cm dari sambungan jati tua dengan gagang berlubang. Tebal, berat, dan ramah mata pisau.',
    story:
      'Potongan kusen yang terlalu pendek untuk pintu disusun menurut warna, dilem, lalu dipres dengan dongkrak truk. Beberapa papan masih menyimpan bekas paku yang ditutup pasak. Usianya mungkin lebih tua dari dapur yang akan memakainya.',
    stock: 6,
    low: 2,
    picture: 'talenan-jati',
  },
  {
    sku: 'KYG-008',
    name: 'Mangkuk Kayu Bubut Sono',
    unit: 'piece',
    price: 88000,
    producer: 'P12',
    description:
      'Mangkuk 16 cm dari kayu sono tumbang dengan urat gelap terang. Cukup dilap dan diminyaki sesekali.',
    story:
      'Pohonnya tumbang di jalan desa saat angin kencang dan menghadang bus sekolah setengah hari. Sebagai ganti rugi, bengkel membagikan mangkuk pertama kepada anak-anak yang terlambat pulang. Urat setiap mangkuk adalah peta angin hari itu.',
    stock: 9,
    low: 3,
    picture: 'mangkuk-kayu',
  },
  {
    sku: 'KYG-009',
    name: 'Gangsing Kayu Warna',
    unit: 'piece',
    price: 25000,
    producer: 'P12',
    description:
      'Gangsing kayu nangka dengan garis warna alam dan tali katun. Berputar hampir dua menit di lantai rata.',
    story:
      'Setiap gangsing diuji dalam lomba kecil setiap Jumat sore; yang roboh sebelum satu menit dibubut lagi. Garisnya diwarnai kunyit, secang, dan tarum sambil gangsing berputar. Rekor bengkel dua menit sebelas detik, dipegang murid kelas tiga.',
    stock: 33,
    low: 8,
    picture: 'gangsing',
  },
];
