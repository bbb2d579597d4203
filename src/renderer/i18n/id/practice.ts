export const practice = {
  badge: 'LATIHAN',
  note: 'tidak masuk pembukuan',
  label: 'Latihan',
  action: 'Latihan dulu',
  actionHint: 'Kasir yang sama di atas salinan. Tidak ada yang masuk pembukuan.',
  beginning: 'Menyiapkan salinan…',
  end: 'Selesai latihan',
  again: 'Ulangi dari awal',
  steps: 'Langkah latihan',
  step: 'Langkah {{step}} dari {{count}}',
  stepDone: 'Langkah {{step}}, {{name}}: selesai',
  stepNow: 'Langkah {{step}}, {{name}}: sekarang',
  stepLater: 'Langkah {{step}}, {{name}}: nanti',
  supervisor: '{{name}} · PIN {{pin}}',
  tasks: {
    open: {
      name: 'Buka sif',
      how: 'Isi jumlah tiap pecahan uang di laci, lalu tekan Ctrl+Enter.',
    },
    sell: {
      name: 'Jual tunai',
      how: 'Pindai atau ketuk beberapa barang, tekan F9, pilih uang yang diterima, lalu Selesai.',
    },
    qris: {
      name: 'Terima QRIS',
      how: 'Isi keranjang lagi, tekan F9 lalu Alt+Q. Kodenya buatan: konfirmasi seolah uangnya sudah masuk.',
    },
    refund: {
      name: 'Retur',
      how: 'Tekan F7, pilih penjualan tadi, lalu kembalikan barangnya. Bila diminta persetujuan, pilih {{name}}, PIN {{pin}}.',
    },
    close: {
      name: 'Tutup sif',
      how: 'Tekan F12, pilih Tutup sif, lalu hitung isi laci.',
    },
  },
  done: 'Hari pertama selesai. Anda siap di kasir yang sebenarnya.',
} as const;
