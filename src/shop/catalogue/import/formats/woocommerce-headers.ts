/** The barcode's column. */
export const gtin = 'gtin, upc, ean, or isbn';

/** The columns that are read. */
export const wanted: ReadonlySet<string> = new Set([
  'id',
  'type',
  'sku',
  gtin,
  'name',
  'published',
  'short description',
  'description',
  'stock',
  'low stock amount',
  'regular price',
  'categories',
  'parent',
]);

/** `attribute 1 name`, `attribute 1 value(s)`: its number and its part. */
export const attribute = /^attribute (\d+) (name|value\(s\))$/;

/** WooCommerce writes its headers in the language of the site. */
const inIndonesian: Readonly<Record<string, string>> = {
  tipe: 'type',
  jenis: 'type',
  'gtin, upc, ean, atau isbn': gtin,
  nama: 'name',
  'telah terbit': 'published',
  'deskripsi singkat': 'short description',
  deskripsi: 'description',
  stok: 'stock',
  'jumlah stok rendah': 'low stock amount',
  'harga normal': 'regular price',
  'harga reguler': 'regular price',
  kategori: 'categories',
  induk: 'parent',
};

/** The header as an English site writes it, in lower case. */
export function inEnglish(header: string): string {
  const part = /^(nama|nilai) atribut (\d+)$/.exec(header);
  if (part === null)
    return Object.hasOwn(inIndonesian, header) ? (inIndonesian[header] ?? header) : header;
  return `attribute ${part[2]} ${part[1] === 'nama' ? 'name' : 'value(s)'}`;
}
