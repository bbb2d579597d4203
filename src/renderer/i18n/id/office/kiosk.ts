export const kiosk = {
  title: 'Kios',
  lead: 'Layar untuk pengunjung di gerai: barang, perajin, peta desa, keranjang, dan buku tamu.',
  inBrowser: 'Paling baik dibuka dalam mode kios peramban, layar penuh tanpa bilah alamat.',
  leave:
    'Untuk menutupnya: tahan lambang gerai di kiri atas selama tiga detik, lalu ketik PIN petugas.',
  open: 'Buka kios',
  regencies: 'Asal pengunjung di buku tamu',
  regenciesHint:
    'Kabupaten atau kota yang disebut namanya, paling banyak delapan. Sisanya menjawab “Kabupaten atau kota lain”.',
  ownRegency: 'Belum ada yang dipilih: yang disebut {{regency}}, menurut data gerai.',
  regency: 'Kabupaten {{number}}',
  raise: 'Naikkan kabupaten {{number}}',
  remove: 'Hapus kabupaten {{number}}',
  add: 'Tambah kabupaten',
  map: 'Peta desa',
  mapHint:
    'Geser tiap desa ke arah letaknya dari gerai, atau pilih desanya dan tekan tombol panah.',
  here: 'Gerai',
  standsAt: '{{name}}: {{left}}% dari kiri, {{top}}% dari atas',
  putBack: 'Kembalikan tempat semula',
  putAllBack: 'Kembalikan semua desa',
  save: 'Simpan kios',
  saved: 'Kios disimpan',
};
