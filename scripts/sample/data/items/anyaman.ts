import type { Item } from '../../item.ts';

const producer = 'P01';

export const anyaman: Item[] = [
  {
    sku: 'KRJ-001',
    name: 'Besek Bambu Bertutup 20 cm',
    unit: 'piece',
    price: 18000,
    producer,
    description:
      'Kotak anyaman bambu dengan tutup yang pas dan sudut diperkuat dua lapis. Cocok untuk hantaran, oleh-oleh, atau menyimpan bumbu kering.',
    story:
      'Besek ini dianyam dari kulit bambu apus yang dijemur tiga hari di pagar pendapa. Seorang penganyam menyelesaikan enam pasang sehari, selalu badan dan tutup oleh tangan yang sama supaya rapat. Di Girikencana, kenduri belum disebut kenduri kalau berkatnya tidak pulang dalam besek.',
    stock: 46,
    low: 12,
    picture: 'besek-bambu',
    secondBarcode: true,
  },
  {
    sku: 'KRJ-002',
    name: 'Keranjang Pasar Bambu Bergagang',
    unit: 'piece',
    price: 65000,
    producer,
    description:
      'Keranjang bulat dengan gagang lengkung, kuat membawa belanja sampai enam kilo. Tepinya dililit rotan agar tidak menggores lengan.',
    story:
      'Bentuknya ditiru dari keranjang sayur yang dipakai ibu-ibu Girikencana turun ke pasar sejak dulu. Gagangnya dilengkungkan di atas uap dandang, lalu diikat semalam pada batang pisang. Pembuatnya berjanji memperbaiki gratis kalau lilitannya lepas dalam setahun.',
    stock: 14,
    low: 5,
    picture: 'keranjang-bambu',
  },
  {
    sku: 'KRJ-003',
    name: 'Tampah Bambu 40 cm',
    unit: 'piece',
    price: 35000,
    producer,
    description:
      'Nampan bundar untuk menampi beras, menjemur kerupuk, atau menghidangkan jajan pasar. Anyaman sasak rapat dengan bingkai bambu ganda.',
    story:
      'Tampah yang baik diketuk berbunyi nyaring, begitu kata Mbah Sarju. Bilahnya diserut dari bagian luar bambu yang paling liat, bagian dalamnya menjadi tusuk sate. Bingkai dijahit dengan rotan memutar tiga puluh dua simpul, dihitung keras-keras.',
    stock: 22,
    low: 6,
    picture: 'tampah-bambu',
  },
  {
    sku: 'KRJ-004',
    name: 'Lampu Gantung Anyam Giri',
    unit: 'piece',
    price: 185000,
    producer,
    description:
      'Kap lampu anyaman jarang berbentuk kubah yang menjatuhkan bayangan bunga di dinding. Sudah termasuk dudukan lampu dan kabel satu meter.',
    story:
      'Lampu ini lahir ketika listrik pendapa padam dan seseorang menutup lilin dengan kukusan nasi. Bayangannya begitu bagus sehingga malam itu juga mereka menggambar polanya di lantai. Sekarang tiap lampu diuji di ruang gelap oleh anak-anak, yang memilih bayangan mana yang paling mirip kunang-kunang.',
    stock: 5,
    low: 2,
    picture: 'lampu-anyam',
  },
  {
    sku: 'KRJ-005',
    name: 'Kukusan Bambu Kerucut',
    unit: 'piece',
    price: 28000,
    producer,
    description:
      'Kukusan kerucut untuk menanak nasi yang pulen dan wangi bambu. Muat satu liter beras dan pas di dandang biasa.',
    story:
      'Hanya tiga orang di pendapa yang bisa memulai anyaman dari ujung lancip tanpa cetakan. Mereka menganyam dengan bilah basah supaya mengunci ketika kering. Sebelum dijual, setiap kukusan direndam air tajin semalam agar nasi tidak lengket.',
    stock: 17,
    low: 5,
    picture: 'kukusan-bambu',
  },
  {
    sku: 'KRJ-006',
    name: 'Tas Anyam Pandan Telaga',
    unit: 'piece',
    price: 120000,
    producer,
    description:
      'Tas jinjing pandan dengan pola belah ketupat dua warna dan tali kulit nabati. Berlapis kain blacu dengan saku kecil di dalam.',
    story:
      'Pandannya dipanen dari tepi telaga, dibuang durinya, direbus, lalu dijemur embun tujuh malam supaya lentur. Warna cokelatnya dari air rendaman kulit manggis. Pola belah ketupat itu mengikuti jendela pendapa, tempat semua tas ini dikerjakan.',
    stock: 9,
    low: 3,
    picture: 'tas-pandan',
  },
  {
    sku: 'KRJ-007',
    name: 'Tikar Pandan Gulung 120 × 180',
    unit: 'piece',
    price: 145000,
    producer,
    description:
      'Tikar halus untuk duduk, salat, atau tamasya, digulung dan diikat tali pandan. Tepinya dikunci anyaman sehingga tidak terurai.',
    story:
      'Dua orang menganyam selembar tikar dari sudut yang berlawanan dan bertemu di tengah pada hari kelima. Sambil bekerja mereka bertukar kabar, jadi setiap tikar menyimpan lima hari cerita. Garis merahnya dicelup di air kayu secang dapur tetangga.',
    stock: 7,
    low: 2,
    picture: 'tikar-pandan',
  },
  {
    sku: 'KRJ-008',
    name: 'Sapu Ijuk Gagang Bambu',
    unit: 'piece',
    price: 25000,
    producer,
    description:
      'Sapu ijuk aren yang padat dengan gagang bambu wulung. Ikatannya dari rotan, tanpa paku yang bisa berkarat.',
    story:
      'Ijuknya titipan penderes aren Padasuka; hari Kamis ijuk naik ke Girikencana, hari Senin sapu turun ke gerai. Gagangnya dipilih yang sudah tua di rumpun supaya tidak melengkung. Satu sapu diikat empat kali, dan simpul terakhir selalu menghadap ke kanan.',
    stock: 31,
    low: 8,
    picture: 'sapu-ijuk',
  },
  {
    sku: 'KRJ-009',
    name: 'Caping Tani Anyam Halus',
    unit: 'piece',
    price: 40000,
    producer,
    description:
      'Caping ringan berlapis dua yang teduh dan tidak tembus hujan gerimis. Tali dagunya dari tenun kapas.',
    story:
      'Lapisan dalamnya daun lontar, lapisan luarnya bambu tipis yang dianyam dari puncak ke tepi. Petani Sukamaju memesan dengan lingkar kepala masing-masing, diukur memakai tali rafia. Caping yang sama dipakai anak sekolah saat menari di balai desa.',
    stock: 19,
    low: 5,
    picture: 'caping',
  },
  {
    sku: 'KRJ-010',
    name: 'Tatakan Gelas Bambu isi 6',
    unit: 'pack',
    price: 42000,
    producer,
    description:
      'Enam tatakan bundar anyaman spiral dengan tempatnya. Tahan panas dan mudah dilap.',
    story:
      'Tatakan ini pekerjaan pertama setiap penganyam baru, karena kesalahan kecil langsung kelihatan. Yang lolos adalah yang bisa berputar rata di atas meja seperti gangsing. Lingkaran tengahnya sebesar uang logam lima ratus, cetakannya memang uang itu.',
    stock: 2,
    low: 6,
    picture: 'tatakan-bambu',
  },
];
