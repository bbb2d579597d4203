import type { Family } from '../showroom.ts';

export const families: Family[] = [
  { handle: 'kaos-kampung-contoh', name: 'Kaos Sablon Kampung Contoh', optionNames: ['Ukuran'] },
  { handle: 'keripik-singkong', name: 'Keripik Singkong Padasuka', optionNames: ['Rasa'] },
  { handle: 'kopi-robusta', name: 'Kopi Robusta Lereng Giri', optionNames: ['Ukuran'] },
  { handle: 'kopi-arabika', name: 'Kopi Arabika Lereng Giri', optionNames: ['Ukuran'] },
  { handle: 'madu-hutan', name: 'Madu Hutan Rimba Giri', optionNames: ['Ukuran'] },
  { handle: 'sambal-bawang', name: 'Sambal Bawang Mbok Kenes', optionNames: ['Tingkat pedas'] },
];
