import type { Producer } from '../showroom.ts';

export const producers: Producer[] = [
  {
    code: 'P01',
    name: 'Anyaman Pring Lestari',
    villageCode: 'GRK',
    about: 'Sebelas penganyam bambu dan pandan yang bekerja di satu pendapa.',
    story:
      'Di pendapa ujung atas Girikencana, sebelas penganyam duduk melingkar setiap sore setelah ternak dikandangkan. Bambunya ditebang hanya pada mangsa kering, direndam dua minggu di kolam, lalu dibelah setipis kuku. Mbah Sarju, yang tertua, masih mengukur bilah dengan ruas telunjuk; cucunya mencatat ukuran itu supaya tidak hilang. Setiap rumpun yang ditebang diganti tiga tunas, aturan yang ditulis di papan dekat pintu.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P02',
    name: 'Rumah Batik Tujuh Sendang',
    villageCode: 'TRW',
    about: 'Batik tulis dan cap dengan pewarna dari daun, kulit kayu, dan lumpur.',
    story:
      'Nama rumah batik ini diambil dari tujuh mata air Tirtawangi yang dipakai mencuci kain. Delapan perempuan membatik bergantian; yang sudah hafal tangan memegang canting kecil, yang baru belajar mengisi titik. Warna sogan direbus dari kulit pohon yang rontok, biru dari daun tarum di pematang. Sehelai kain tulis memerlukan empat sampai sembilan minggu, dan nama pembuatnya disulam di sudut.',
    phone: null,
    commissionBp: 1200,
  },
  {
    code: 'P03',
    name: 'Tenun Benang Pagi',
    villageCode: 'MRD',
    about: 'Tenun gedogan dan lurik dari beranda rumah nelayan.',
    story:
      'Bunyi alat tenun di Muararindang dimulai sebelum perahu pulang, karena itu namanya Benang Pagi. Benang dicelup memakai kulit bakau yang jatuh dan dikeringkan di tali jemur jala. Mak Rindang mengajari dua belas tetangganya menenun dengan satu syarat: setiap orang harus mengajari satu orang lagi. Garis pada kain mengikuti warna laut hari itu, jadi tidak ada dua lembar yang benar-benar sama.',
    phone: null,
    commissionBp: 1200,
  },
  {
    code: 'P04',
    name: 'Dapur Keripik Padasuka',
    villageCode: 'PDS',
    about: 'Kelompok tani perempuan yang mengolah singkong, pisang, dan melinjo.',
    story:
      'Tahun singkong jatuh harga, para ibu di Padasuka memutuskan tidak menjual umbinya, melainkan mengirisnya. Mereka meminjam satu wajan dari dapur hajatan dan menggoreng di belakang musala. Kini ada enam tungku, dan minyaknya diganti setiap hari karena anak mereka sendiri yang pertama mencicipi. Sisa minyak dijadikan sabun cuci untuk dapur itu juga.',
    phone: null,
    commissionBp: 1800,
  },
  {
    code: 'P05',
    name: 'Kopi Lereng Giri',
    villageCode: 'GRK',
    about: 'Petani kopi yang memetik merah dan menyangrai sendiri.',
    story:
      'Dua puluh tiga keluarga menanam kopi di bawah naungan sengon dan alpukat di lereng timur Girikencana. Dulu ceri hijau dijual ke tengkulak; sekarang hanya yang merah penuh yang diterima gudang, dan harganya ditulis di papan untuk semua orang. Sangrainya memakai tabung putar buatan bengkel desa, dijaga telinga: dua kali letup, lalu diangkat. Setiap bungkus menyebut petak kebunnya.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P06',
    name: 'Kebun Teh Embun Atas',
    villageCode: 'TRW',
    about: 'Kebun teh kecil dengan pengeringan tungku kayu.',
    story:
      'Embun Atas adalah sisa kebun teh lama yang dirawat kembali oleh enam pemuda Tirtawangi. Pucuk dipetik sebelum pukul tujuh, dilayukan di para-para bambu, lalu digulung dengan telapak tangan. Bunga melatinya dipetik malam hari di pekarangan warga, dan setiap keranjang dibayar tunai malam itu juga. Daunnya jadi wangi tanpa perisa.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P07',
    name: 'Madu Rimba Giri',
    villageCode: 'GRK',
    about: 'Pemanen madu hutan dan pemelihara lebah klanceng.',
    story:
      'Pemanen Rimba Giri naik ke pohon hanya pada malam tanpa bulan, dengan asap sabut kelapa dan satu pisau bambu. Sarang tidak pernah diambil habis; sepertiga ditinggal supaya koloni kembali. Di pekarangan, kotak klanceng dibuat dari kayu bekas dapur dan diletakkan menghadap matahari pagi. Madu disaring kain dua kali, tidak pernah dipanaskan.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P08',
    name: 'Nira Subuh',
    villageCode: 'PDS',
    about: 'Penderes aren yang memasak gula di atas tungku kayu.',
    story:
      'Sebelum azan subuh, para penderes Padasuka sudah memanjat pohon aren dengan bumbung bambu di punggung. Nira harus sampai di wajan sebelum matahari terasa panas, kalau terlambat jadi cuka. Lima jam diaduk sampai warnanya seperti kulit salak, lalu dituang ke batok kelapa. Sudah tiga generasi memakai batok yang sama; mengilap oleh gula.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P09',
    name: 'Sambal Mbok Kenes',
    villageCode: 'SKM',
    about: 'Sambal dan bumbu ulek dari dapur warung Sukamaju.',
    story:
      'Mbok Kenes membuka warung di seberang balai desa, dan orang datang bukan untuk nasinya melainkan sambalnya. Cabai dibeli langsung dari kebun tetangga, diulek di cobek batu, baru ditumis pelan sampai minyaknya jernih. Lima menantu dan keponakan kini mengisi botol, tetapi mencicipi tetap tugasnya. Katanya, sambal yang baik membuat orang diam sebentar.',
    phone: null,
    commissionBp: 2000,
  },
  {
    code: 'P10',
    name: 'Jamu Godong Waras',
    villageCode: 'TRW',
    about: 'Jamu segar, rempah kering, dan sabun dari kebun pekarangan.',
    story:
      'Kebun Godong Waras dimulai dari satu petak tanaman obat milik posyandu Tirtawangi. Kader yang dulu membagikan bibit kini menggiling rimpangnya sendiri: kunyit, kencur, temulawak, jahe merah. Resepnya dari tiga buku tulis bergaris milik para nenek, dibaca bersama lalu ditimbang ulang. Yang tidak habis terjual hari itu diminum sendiri, tidak pernah dijual besok.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P11',
    name: 'Lempung Merah',
    villageCode: 'SKM',
    about: 'Gerabah putar kaki dari tanah sawah Sukamaju.',
    story:
      'Tanah di pinggir kali Sukamaju merah dan lengket, menyusahkan petani tetapi disukai perajin gerabah. Keluarga Lempung Merah memutar roda dengan kaki, menggosok dinding pot dengan batu kali sampai halus, lalu membakarnya semalam dengan jerami dan sekam. Asap pembakaran hari Jumat menjadi penanda hari bagi seluruh desa. Retak sehalus rambut berarti pot kembali jadi tanah.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P12',
    name: 'Serat Jati',
    villageCode: 'PDS',
    about: 'Bengkel kayu kecil yang memakai sisa potongan dan pohon tumbang.',
    story:
      'Bengkel Serat Jati tidak menebang pohon; bahannya tumbang oleh angin, bekas kandang, atau sisa tukang kusen. Empat pemuda belajar membubut dari seorang pensiunan guru prakarya yang masih memeriksa halusnya kayu dengan pipi. Setiap alat makan digosok minyak kelapa tiga kali, didiamkan semalam di antaranya. Serbuknya dipakai mengasapi ikan di desa muara.',
    phone: null,
    commissionBp: 1500,
  },
  {
    code: 'P13',
    name: 'Tani Sawah Contoh',
    villageCode: 'SKM',
    about: 'Kelompok tani padi, sayur, dan telur bebek.',
    story:
      'Empat puluh petak sawah kelompok ini diairi bergilir dengan jadwal yang digambar di dinding gardu. Bebek dilepas di antara rumpun padi untuk memakan hama, lalu telurnya dikumpulkan anak-anak sebelum sekolah. Gabah dijemur di halaman lumbung lama, tempat gerai ini berdiri. Sayur yang Anda lihat pagi ini dipetik pagi ini juga.',
    phone: null,
    commissionBp: 1000,
  },
  {
    code: 'P14',
    name: 'Angin Muara',
    villageCode: 'MRD',
    about: 'Olahan ikan, udang rebon, dan kerupuk dari desa pesisir.',
    story:
      'Di Muararindang, ikan yang tidak terjual pagi hari dahulu dibuang; sekarang menjadi kerupuk, asin, dan terasi. Tujuh keluarga nelayan berbagi satu para-para panjang yang menghadap angin timur. Garamnya dari tambak di ujung jalan, dibayar dengan ikan. Pada hari hujan semua berhenti, karena mereka tidak memakai oven maupun pengawet.',
    phone: null,
    commissionBp: 1800,
  },
  {
    code: 'P15',
    name: 'Sablon Gardu Muda',
    villageCode: 'SKM',
    about: 'Karang taruna yang menyablon kaos di bekas gardu ronda.',
    story:
      'Gardu ronda Sukamaju kosong pada siang hari, maka karang taruna mengisinya dengan meja sablon. Desainnya lahir dari lomba menggambar tujuh belasan: gunung, sawah, dan kompor kecil yang mengepul. Cat berbahan air dikeringkan di tali jemuran lapangan voli. Sepersepuluh hasilnya menjadi uang bensin ambulans desa.',
    phone: null,
    commissionBp: 1500,
  },
];
