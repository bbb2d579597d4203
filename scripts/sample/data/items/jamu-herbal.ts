import type { Item } from '../../item.ts';

const producer = 'P10';

export const jamuHerbal: Item[] = [
  {
    sku: 'JMU-001',
    name: 'Wedang Uwuh Seduh isi 5',
    unit: 'pack',
    price: 25000,
    producer,
    pirt: '12',
    halal: true,
    description:
      'Lima ikat rempah kering: secang, jahe, cengkih, daun kayu manis, dan gula batu. Seduhannya merah dan menghangatkan dada.',
    story:
      'Uwuh berarti sampah, karena isinya memang tampak seperti daun sapuan halaman. Kader posyandu menyusun setiap ikat dengan tangan supaya takarannya sama. Secangnya dari pagar sekolah yang dipangkas setiap liburan.',
    stock: 28,
    low: 8,
    picture: 'wedang-uwuh',
  },
  {
    sku: 'JMU-002',
    name: 'Jamu Kunyit Asam 250 ml',
    unit: 'piece',
    price: 15000,
    producer,
    halal: true,
    description:
      'Jamu segar kunyit dan asam jawa dengan gula aren, dibuat setiap pagi. Simpan dingin dan habiskan dalam tiga hari.',
    story:
      'Kunyitnya dipanen sore, dicuci di sendang, dan diparut sebelum ayam berkokok. Botolnya diantar bersepeda melewati lima gang; bel sepedanya adalah penanda jamu lewat. Sisa di gerai pada sore hari boleh diminum petugas.',
    stock: 16,
    low: 6,
    picture: 'kunyit-asam',
  },
  {
    sku: 'JMU-003',
    name: 'Jamu Beras Kencur 250 ml',
    unit: 'piece',
    price: 15000,
    producer,
    halal: true,
    description:
      'Beras sangrai dan kencur segar yang lembut dan manis. Disukai anak-anak dan orang yang habis bekerja.',
    story:
      'Berasnya beras Sawah Contoh, disangrai sampai berbau seperti kue. Kencurnya ditumbuk, tidak diblender, karena panas mesin menghilangkan wangi. Botol pertama setiap pagi diberikan kepada tukang parkir balai desa.',
    stock: 14,
    low: 6,
    picture: 'beras-kencur',
  },
  {
    sku: 'JMU-004',
    name: 'Jahe Merah Bubuk 150 g',
    unit: 'pack',
    price: 34000,
    producer,
    pirt: '13',
    halal: true,
    bpom: 'TR 999900001',
    description:
      'Serbuk jahe merah kristal dengan gula aren, cukup dua sendok untuk segelas. Pedasnya bersih dan lama.',
    story:
      'Jahe merah ditanam di karung bekas di sepanjang pagar posyandu. Airnya diperas, dimasak bersama gula sampai mengkristal di wajan, lalu diayak seperti bedak. Pengaduknya bergantian setiap lima belas menit karena uapnya membuat mata berair.',
    stock: 23,
    low: 6,
    picture: 'jahe-merah',
  },
  {
    sku: 'JMU-005',
    name: 'Minyak Gosok Sereh Wangi 60 ml',
    unit: 'piece',
    price: 35000,
    producer,
    bpom: 'TR 999900002',
    description:
      'Minyak gosok sereh, kayu putih, dan minyak kelapa untuk pegal dan gigitan nyamuk. Botol tetes yang mudah dibawa.',
    story:
      'Serehnya disuling di ketel bekas drum yang dirakit guru IPA desa. Dari seratus ikat daun hanya keluar sebotol kecil minyak. Nelayan muara memakainya sebelum melaut, dan itulah iklannya.',
    stock: 19,
    low: 5,
    picture: 'minyak-sereh',
  },
  {
    sku: 'JMU-006',
    name: 'Sabun Batang Sereh Kelapa',
    unit: 'piece',
    price: 18000,
    producer,
    bpom: 'NA 99990000001',
    description:
      'Sabun mandi dari minyak kelapa dan sereh, diperam enam minggu. Busanya lembut dan tidak membuat kulit kering.',
    story:
      'Sabun ini bermula dari minyak kelapa yang terlalu banyak dan kelas keterampilan yang kekurangan bahan. Dituang di cetakan kayu Serat Jati, dipotong senar gitar, lalu diperam di rak yang diputar setiap pekan. Guratan hijaunya daun kelor kering, bukan pewarna.',
    stock: 37,
    low: 10,
    picture: 'sabun-sereh',
  },
  {
    sku: 'JMU-007',
    name: 'Teh Daun Kelor Kering 50 g',
    unit: 'pack',
    price: 22000,
    producer,
    pirt: '10',
    halal: true,
    description:
      'Daun kelor muda yang dikeringkan di tempat teduh, siap seduh. Rasa hijaunya ringan dan cocok dicampur madu.',
    story:
      'Kelor tumbuh di setiap pagar Tirtawangi tetapi jarang dipetik karena pohonnya terlalu biasa. Kader memetik pucuknya Sabtu pagi dan mengeringkannya tanpa sinar langsung supaya tetap hijau. Daunnya dilepas dari tangkai sambil rapat RT.',
    stock: 4,
    low: 6,
    picture: 'teh-kelor',
  },
];
