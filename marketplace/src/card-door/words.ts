export type Language = 'id' | 'en';

/** What the pages behind the cards say themselves; a product's own words stay as its showroom wrote them. */
export interface Words {
  marketplace: string;
  madeBy: string;
  village: string;
  askPrice: string;
  whereTitle: string;
  inStock: string;
  soldOut: string;
  unknownStock: string;
  storyTitle: string;
  stockNote: string;
  noPicture: string;
  unknownTitle: string;
  unknownText: string;
  unknownHint: string;
  codeRead: string;
  units: Readonly<Record<string, string>>;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    marketplace: 'Pasar daring gerai desa',
    madeBy: 'Dibuat oleh',
    village: 'Asal',
    askPrice: 'Harga: tanyakan di gerai',
    whereTitle: 'Ada di gerai mana?',
    inStock: 'Ada',
    soldOut: 'Habis',
    unknownStock: 'Tanyakan',
    storyTitle: 'Tentang produk ini',
    stockNote: 'Stok dapat berubah. Hubungi gerai dulu kalau datang dari jauh.',
    noPicture: 'Belum ada foto',
    unknownTitle: 'Produk ini belum ada di sini',
    unknownText:
      'Mungkin kodenya kurang lengkap, produknya sudah tidak dijual, atau gerainya belum sempat tersambung ke internet.',
    unknownHint: 'Pindai kartunya sekali lagi, atau tunjukkan kode ini ke petugas gerai.',
    codeRead: 'Kode yang terbaca',
    units: { kg: 'kg', g: 'g', l: 'liter', m: 'm', pack: 'bungkus' },
  },
  en: {
    marketplace: 'Village showrooms online',
    madeBy: 'Made by',
    village: 'From',
    askPrice: 'Price: ask at the showroom',
    whereTitle: 'Which showroom has it?',
    inStock: 'In stock',
    soldOut: 'Sold out',
    unknownStock: 'Ask there',
    storyTitle: 'About this product',
    stockNote: 'Stock changes. Ask the showroom first if you come from far away.',
    noPicture: 'No picture yet',
    unknownTitle: 'This product is not here yet',
    unknownText:
      'The code may be incomplete, the product may no longer be sold, or its showroom has not been online yet.',
    unknownHint: 'Scan the card once more, or show this code to the people of the showroom.',
    codeRead: 'The code that was read',
    units: { kg: 'kg', g: 'g', l: 'litre', m: 'm', pack: 'pack' },
  },
};

/** `Rp12.500`, as Indonesian spelling has it. */
export function rupiah(amount: number): string {
  return `Rp${new Intl.NumberFormat('id-ID').format(amount)}`;
}
