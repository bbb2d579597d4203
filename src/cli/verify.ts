import { Command } from 'commander';
import { defaultFolder, openShop, verifyBooks } from '../shop/host.ts';
import type { BooksCheck } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

const inWords: Record<BooksCheck, string> = {
  FILE: 'berkas data rusak',
  REFERENCES: 'rujukan antartabel putus',
  APPEND_ONLY: 'tabel yang hanya boleh ditambah tidak lagi terkunci',
  STOCK_LEVEL: 'stok tidak sama dengan jumlah mutasinya',
  SALE_SUM: 'jumlah penjualan tidak sama dengan barisnya',
  SALE_DISCOUNT: 'potongan baris tidak sama dengan bagian-bagiannya',
  SALE_TENDERS: 'pembayaran tidak sama dengan penjualan',
  SALE_STOCK: 'penjualan tidak mengurangi stok sebagaimana mestinya',
  SALE_OUTBOX: 'penjualan tidak tepat sekali di kotak keluar',
  RECEIPT_NUMBERS: 'nomor struk tidak urut',
  PRICE_HISTORY: 'harga tidak sama dengan riwayatnya',
  REFUND_SUM: 'jumlah retur tidak cocok dengan penjualannya',
  REFUND_STOCK: 'retur tidak cocok dengan gerak stoknya',
  REFUND_NUMBERS: 'nomor retur tidak urut',
  CREDIT: 'kredit toko tidak sama dengan jumlah catatannya',
  ACCOUNT: 'bon anggota tidak sama dengan jumlah catatannya',
  TENDER_WAITING: 'pembayaran QRIS yang menunggu tidak cocok dengan konfirmasinya',
  AUDIT_LOG: 'catatan audit diubah',
  SHIFT_NUMBERS: 'nomor sif tidak urut',
  SHIFT_OPEN: 'sif yang terbuka tidak sesuai catatannya',
  SHIFT_SALES: 'penjualan tidak berada di sifnya',
  Z_NUMBERS: 'nomor laporan Z tidak urut',
  Z_SUM: 'laporan Z tidak sama dengan pembukuan',
};

/** `kompor verify`: are the books whole? */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('periksa keutuhan pembukuan')
    .action((options: CommonOptions) => orRefuse(options, () => verify(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function verify(options: CommonOptions): Promise<void> {
  const shop = openShop({ folder: options.data ?? defaultFolder(), background: false });
  try {
    const faults = verifyBooks(shop.store.db);
    print(options, { ok: faults.length === 0, faults }, [
      faults.length === 0 ? 'Pembukuan utuh.' : `Ditemukan ${faults.length} kesalahan:`,
      ...faults.map((fault) => `- ${inWords[fault.check]}: ${fault.detail}`),
    ]);
    if (faults.length > 0) process.exitCode = exitCodes.refused;
  } finally {
    await shop.close();
  }
}
