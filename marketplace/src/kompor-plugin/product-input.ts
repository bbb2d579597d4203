import { createHash } from 'node:crypto';
import { escapeHtml } from '../escape-html.ts';
import { isToken } from './sales.ts';

export interface OptionInput {
  name: string;
  value: string;
}

export interface FamilyInput {
  handle: string;
  name: string;
  options: OptionInput[];
}

export interface ProductInput {
  sku: string;
  name: string;
  /** Plain text. */
  description: string;
  /** Whole rupiah; null when the price is asked at the counter, which keeps the product off the online shelves. */
  price?: number | null;
  unit: string;
  category?: string | null;
  producer?: string | null;
  village?: string | null;
  barcodes: string[];
  enabled: boolean;
  /** Thousandths; null leaves the stock alone. */
  onHand?: number | null;
  family?: FamilyInput | null;
  /** SHA-256 of the pictures' bytes in hex, the first is the one shown first. */
  pictures: string[];
}

const UNITS = new Set(['piece', 'kg', 'g', 'l', 'm', 'pack']);
const HASH = /^[0-9a-f]{64}$/u;

/** Why this product cannot be taken, in words for the person who keeps the catalogue. */
export function faultOfProduct(product: ProductInput): string | undefined {
  if (!isToken(product.sku, 64)) return 'SKU harus 1 sampai 64 huruf.';
  if (!isToken(product.name, 255)) return 'Nama harus 1 sampai 255 huruf, dalam satu baris.';
  if (product.description.length > 20_000) return 'Keterangan lebih dari 20.000 huruf.';
  if (product.description.includes('\0')) return 'Keterangan berisi huruf yang tidak sah.';
  if (typeof product.price === 'number' && product.price < 0) return 'Harga di bawah nol.';
  if (!UNITS.has(product.unit)) return `Satuan tidak dikenal: ${product.unit.slice(0, 20)}`;
  for (const label of [product.category, product.producer, product.village]) {
    if (typeof label === 'string' && label !== '' && !isToken(label, 100))
      return 'Kategori, perajin, dan desa paling banyak 100 huruf.';
  }
  if (product.barcodes.length > 50 || !product.barcodes.every((code) => isToken(code, 64)))
    return 'Ada kode batang yang tidak sah.';
  if (product.pictures.length > 20 || !product.pictures.every((hash) => HASH.test(hash)))
    return 'Ada gambar yang tidak sah.';
  return faultOfFamily(product.family ?? null);
}

function faultOfFamily(family: FamilyInput | null): string | undefined {
  if (family === null) return undefined;
  if (!isToken(family.handle, 255)) return 'Kode keluarga varian harus 1 sampai 255 huruf.';
  if (!isToken(family.name, 255)) return 'Nama keluarga varian harus 1 sampai 255 huruf.';
  if (family.options.length === 0 || family.options.length > 5)
    return 'Varian harus punya 1 sampai 5 pilihan.';
  const names = new Set(family.options.map((option) => option.name));
  if (names.size !== family.options.length) return 'Nama pilihan varian berulang.';
  const fine = family.options.every(
    (option) => isToken(option.name, 100) && isToken(option.value, 100),
  );
  return fine ? undefined : 'Pilihan varian harus 1 sampai 100 huruf.';
}

/** Changes whenever anything changes that the marketplace shows; the stock is compared by itself. */
export function digestOfProduct(product: ProductInput, pictures: readonly string[]): string {
  const { sku, name, description, unit, barcodes, enabled, family } = product;
  const labels = [product.category ?? null, product.producer ?? null, product.village ?? null];
  const variant = family
    ? [family.handle, family.name, family.options.map((option) => [option.name, option.value])]
    : null;
  const content = [
    sku,
    name,
    description,
    product.price ?? null,
    unit,
    labels,
    barcodes,
    enabled,
    variant,
    pictures,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Vendure keeps descriptions as HTML: the plain text, with nothing in it that a browser would obey. */
export function htmlOf(text: string): string {
  return text
    .split(/\r?\n\s*\r?\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll(/\r?\n/gu, '<br>')}</p>`)
    .join('');
}
