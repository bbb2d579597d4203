import type { Shop } from '../showroom.ts';

export const shop: Shop = {
  name: 'Gerai KOMPOR Sukamaju',
  address: 'Jalan Contoh No. 0, Balai Desa Contoh Sukamaju',
  village: 'Desa Contoh Sukamaju',
  regency: 'Kabupaten Contoh Kompor',
  province: 'Provinsi Contoh Nusantara',
  phone: '0000-0000-0000',
  nib: '0000000000000',
  timeZone: 'Asia/Jakarta',
  receiptFooter: 'Terima kasih. Setiap belanja Anda menghidupkan dapur perajin desa.',
  marketplaceCode: 'sukamaju',
};
