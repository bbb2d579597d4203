import type { Category } from '../showroom.ts';

/** The order gives each category its number in the in-store barcodes: only ever append. */
export const categories: Category[] = [
  { code: 'KRJ', name: 'Bambu & Anyaman' },
  { code: 'BTK', name: 'Batik & Tenun' },
  { code: 'KRP', name: 'Keripik & Makanan Kering' },
  { code: 'KPI', name: 'Kopi & Teh' },
  { code: 'MDU', name: 'Madu & Gula Aren' },
  { code: 'SMB', name: 'Sambal & Bumbu' },
  { code: 'JMU', name: 'Jamu & Herbal' },
  { code: 'KYG', name: 'Kayu & Gerabah' },
  { code: 'SGR', name: 'Beras & Segar' },
];
