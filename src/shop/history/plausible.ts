import type { ProductDraft } from '../../contract/catalogue.ts';
import { checkDigit } from '../../domain/codes/gtin.ts';
import { rupiah } from '../../domain/money.ts';
import type { Unit } from '../../domain/quantity.ts';

const goods = [
  'Keripik Singkong',
  'Keripik Pisang',
  'Kopi Robusta',
  'Kopi Arabika',
  'Gula Aren',
  'Madu Hutan',
  'Sambal Bawang',
  'Sambal Teri',
  'Tas Anyaman',
  'Besek Bambu',
  'Kain Batik',
  'Sarung Tenun',
  'Teh Herbal',
  'Jamu Kunyit',
  'Beras Merah',
  'Kacang Mete',
  'Dodol Durian',
  'Rempeyek Kacang',
  'Minyak Kelapa',
  'Sabun Sereh',
  'Gerabah Hias',
  'Talenan Jati',
  'Abon Ikan',
  'Kerupuk Udang',
];
const kinds = [
  'Asli',
  'Manis',
  'Pedas',
  'Gurih',
  'Original',
  'Spesial',
  'Tradisional',
  'Halus',
  'Kasar',
  'Murni',
];
const sizes = ['100 g', '250 g', '500 g', '1 kg', 'kecil', 'sedang', 'besar', 'isi 6', 'isi 12'];
const places = [
  'Sukamaju',
  'Girikencana',
  'Tirtasari',
  'Wanabakti',
  'Lembahasri',
  'Pasirindah',
  'Mekarharum',
];
const categories = [
  'Makanan Kering',
  'Kopi dan Teh',
  'Madu dan Gula',
  'Sambal',
  'Kerajinan',
  'Kain',
  'Jamu',
  'Bahan Pokok',
];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
export function repeatableRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** The `number`th plausible product, always the same for the same number. */
export function plausibleProduct(number: number): ProductDraft {
  const random = repeatableRandom(number * 7919 + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const place = pick(places);
  const digits = `200${String(number).padStart(9, '0')}`;
  const unit: Unit = random() < 0.1 ? 'kg' : 'piece';
  return {
    sku: `B-${String(number).padStart(6, '0')}`,
    name: `${pick(goods)} ${pick(kinds)} ${place} ${pick(sizes)} No. ${number}`,
    unit,
    price: rupiah(Math.round(2 + random() * 150) * 500),
    memberPrice: null,
    taxClass: null,
    category: pick(categories),
    producer: `Perajin ${place} ${1 + Math.floor(random() * 40)}`,
    village: `Desa Contoh ${place}`,
    shelf: `${'ABCDEF'.charAt(number % 6)}${1 + (Math.floor(number / 6) % 12)}`,
    barcodes: [`${digits}${checkDigit(digits)}`],
    description: `Buatan tangan dari ${place}.`,
    story: '',
    pirt: null,
    halal: null,
    bpom: null,
    lowStock: null,
    active: true,
    family: null,
  };
}
