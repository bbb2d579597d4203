import type { Village } from '../showroom.ts';

const place = { district: 'Kecamatan Contoh Raya', regency: 'Kabupaten Contoh Kompor' };

export const villages: Village[] = [
  {
    code: 'SKM',
    name: 'Desa Contoh Sukamaju',
    ...place,
    about:
      'Desa di simpang lima jalan kecamatan, tempat pasar pagi dan balai desa saling berhadapan. Gerai ini menempati bekas lumbung padi yang dindingnya dibiarkan berbau jerami.',
  },
  {
    code: 'GRK',
    name: 'Desa Contoh Girikencana',
    ...place,
    about:
      'Kampung tertinggi di kecamatan, dikelilingi rumpun bambu dan kebun kopi. Kabutnya baru naik setelah jam delapan, maka orang di sini bekerja dengan tangan yang hangat dekat tungku.',
  },
  {
    code: 'TRW',
    name: 'Desa Contoh Tirtawangi',
    ...place,
    about:
      'Desa tujuh mata air; airnya yang jernih membuat warna batik keluar rata. Di sepanjang selokan tumbuh melati dan pandan yang dipetik sebelum matahari tinggi.',
  },
  {
    code: 'PDS',
    name: 'Desa Contoh Padasuka',
    ...place,
    about:
      'Dataran ladang singkong, kedelai, dan kelapa. Dari jalan raya sudah tercium minyak panas dan bawang, sebab hampir setiap rumah punya wajan sendiri.',
  },
  {
    code: 'MRD',
    name: 'Desa Contoh Muararindang',
    ...place,
    about:
      'Desa di muara tempat perahu kecil sandar sebelum fajar. Perempuan menenun di beranda sambil menunggu para-para ikan mengering di angin laut.',
  },
];
