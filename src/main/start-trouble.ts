import type { StorageError } from '../shop/host.ts';

/** The program itself fails as it starts, which is a fault in it. */
export const cannotStart =
  'Bagian inti Kompor berulang kali gagal dijalankan. Data gerai tidak diubah. Mulai ulang komputer; bila tetap gagal, pasang ulang Kompor.';

/** Why the data folder cannot be used and what to do about it, for the person at the counter. */
export function folderTrouble(code: StorageError['code'], detail: string): string {
  switch (code) {
    case 'IN_USE':
      return 'Data gerai ini sedang dipakai program Kompor yang lain. Tutup dulu program itu, lalu buka lagi.';
    case 'TOO_NEW':
      return 'Data gerai ini dibuat oleh Kompor yang lebih baru. Pasang Kompor versi terbaru, lalu buka lagi.';
    case 'NOT_A_FOLDER':
      return `Folder data tidak bisa dibuat atau dibuka: ${detail}. Pilih folder lain.`;
    case 'UNREADABLE':
      return `Data gerai tidak bisa dibaca: ${detail}. Jangan dihapus; pulihkan dari cadangan.`;
  }
}
