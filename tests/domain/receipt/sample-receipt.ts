import type { ReceiptData } from '../../../src/domain/receipt/receipt.ts';

/** Three goods of a fictional showroom, 22 November 2026 at 14.05 WIB, paid with Rp200.000. */
export const sampleReceipt: ReceiptData = {
  shop: {
    name: 'Gerai KOMPOR Sukamaju',
    address: 'Jalan Contoh No. 0, Balai Desa Contoh Sukamaju',
    village: 'Desa Contoh Sukamaju',
    regency: 'Kabupaten Contoh Kompor',
    phone: '0000-0000-0000',
    nib: '0000000000000',
    timeZone: 'Asia/Jakarta',
    receiptFooter: 'Terima kasih. Setiap belanja Anda menghidupkan dapur perajin desa.',
  },
  receiptNumber: 'K1-000123',
  at: Date.UTC(2026, 10, 22, 7, 5),
  cashier: 'Sari Contoh',
  items: [
    {
      name: 'Keripik singkong balado pedas manis 250 g',
      unit: 'piece',
      quantity: 2000,
      unitPrice: 12_500,
      gross: 25_000,
      discount: 2500,
    },
    {
      name: 'Gula aren cetak',
      unit: 'kg',
      quantity: 250,
      unitPrice: 80_000,
      gross: 20_000,
      discount: 0,
    },
    {
      name: 'Tas anyaman pandan “Kawung” – besar',
      unit: 'piece',
      quantity: 1000,
      unitPrice: 145_000,
      gross: 145_000,
      discount: 0,
    },
  ],
  gross: 190_000,
  discount: 2500,
  total: 187_500,
  tenders: [{ kind: 'cash', tendered: 200_000 }],
  change: 12_500,
  copyAt: null,
};
