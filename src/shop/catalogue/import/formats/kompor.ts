import type { ProductDraft } from '../../../../contract/catalogue.ts';
import { familyHandle } from '../../../../domain/family-handle.ts';
import type { Unit } from '../../../../domain/quantity.ts';
import type { Columns } from '../columns.ts';
import { normalHeader } from '../columns.ts';
import { longest } from '../imported.ts';
import type { DraftField, Format, Outcome } from '../imported.ts';
import type { RowReader } from '../row-reader.ts';
import { exampleSku, templateColumns } from './kompor-columns.ts';
import type { Option } from './options.ts';

const columnNames = new Set(templateColumns.map(({ title }) => normalHeader(title)));

const unitWords = new Map<string, Unit>(
  Object.entries<Unit>({
    '': 'piece',
    buah: 'piece',
    biji: 'piece',
    pcs: 'piece',
    piece: 'piece',
    lembar: 'piece',
    botol: 'piece',
    kg: 'kg',
    kilogram: 'kg',
    g: 'g',
    gr: 'g',
    gram: 'g',
    l: 'l',
    liter: 'l',
    m: 'm',
    meter: 'm',
    pak: 'pack',
    pack: 'pack',
    bungkus: 'pack',
  }),
);
const priceAsked = new Set(['tanya', 'ditanya', 'variabel', 'variable']);

/** Which field of a product a column of the template tells. */
const fieldOf: readonly (readonly [column: string, field: DraftField])[] = [
  ['satuan', 'unit'],
  ['kategori', 'category'],
  ['perajin', 'producer'],
  ['desa', 'village'],
  ['rak', 'shelf'],
  ['stok minimum', 'lowStock'],
  ['deskripsi', 'description'],
  ['cerita', 'story'],
  ['p-irt', 'pirt'],
  ['halal', 'halal'],
  ['bpom', 'bpom'],
  ['keluarga', 'family'],
  ['aktif', 'active'],
];

/** Our own template. Columns may be left out; a column that stands there says what is so. */
export const kompor: Format = {
  name: 'kompor',
  canonical: (header) => (header === 'shelf' ? 'rak' : header),
  recognises: (columns) => ['sku', 'nama', 'harga'].every((name) => columns.has(name)),
  wants: (column) => columnNames.has(column),
  numbers: () => ({ price: 'harga', stock: 'stok', lowStock: 'stok minimum' }),
  codes: () => ({ sku: 'sku', name: 'nama', barcode: 'barcode' }),
  read: (rows, columns, outcome) => {
    noteUnknownColumns(columns, outcome);
    const known = new Set<DraftField>(['name', 'price', 'barcodes']);
    for (const [column, field] of fieldOf) if (columns.has(column)) known.add(field);
    for (const row of rows) {
      if (row.raw('sku').toUpperCase() === exampleSku) outcome.leaveOut(row, 'sku', 'EXAMPLE_ROW');
      else outcome.take(row, { draft: draftOf(row), known, onHand: row.quantity('stok') });
    }
  },
};

function noteUnknownColumns(columns: Columns, outcome: Outcome): void {
  for (const name of columns.names) {
    if (columnNames.has(name)) continue;
    const column = columns.title(name);
    outcome.note({ row: 1, column, value: column, reason: 'COLUMN_NOT_TAKEN', detail: null });
  }
}

function draftOf(row: RowReader): ProductDraft {
  if (row.blank('sku')) row.fault('sku', 'SKU_BLANK');
  if (row.blank('nama')) row.fault('nama', 'NAME_BLANK');
  const orNull = (column: string, most: number) => row.line(column, most) || null;
  return {
    sku: row.sku('sku'),
    name: row.line('nama', longest.name),
    unit: unitOf(row),
    price: priceOf(row),
    memberPrice: null,
    taxClass: null,
    category: orNull('kategori', longest.category),
    producer: orNull('perajin', longest.producer),
    village: orNull('desa', longest.village),
    shelf: orNull('rak', longest.shelf),
    barcodes: barcodesOf(row),
    description: row.long('deskripsi', longest.text),
    story: row.long('cerita', longest.text),
    pirt: orNull('p-irt', longest.number),
    halal: orNull('halal', longest.number),
    bpom: orNull('bpom', longest.number),
    lowStock: row.quantity('stok minimum'),
    active: row.flag('aktif', true),
    family: familyIn(row),
  };
}

function unitOf(row: RowReader): Unit {
  const unit = unitWords.get(row.raw('satuan').toLowerCase().replace(/\.$/, ''));
  if (unit === undefined) row.fault('satuan', 'UNIT_UNKNOWN');
  return unit ?? 'piece';
}

function priceOf(row: RowReader) {
  if (priceAsked.has(row.raw('harga').toLowerCase())) return null;
  if (row.blank('harga')) row.fault('harga', 'PRICE_BLANK');
  return row.money('harga');
}

function barcodesOf(row: RowReader): string[] {
  const codes = row.barcodes('barcode');
  if (codes.length > longest.barcodes) {
    row.fault('barcode', 'BARCODE_TOO_MANY', String(longest.barcodes));
  }
  return codes;
}

function familyIn(row: RowReader): ProductDraft['family'] {
  const name = row.line('keluarga', longest.name);
  const options: Option[] = [];
  for (const number of [1, 2, 3]) {
    const option = {
      name: row.line(`pilihan ${number} nama`, longest.optionName),
      value: row.line(`pilihan ${number} nilai`, longest.optionValue),
    };
    if (option.name === '' && option.value === '') continue;
    if (option.name === '') row.fault(`pilihan ${number} nama`, 'OPTION_INCOMPLETE');
    else if (option.value === '') row.fault(`pilihan ${number} nilai`, 'OPTION_INCOMPLETE');
    else options.push(option);
  }
  if (name === '') {
    if (options.length > 0) row.fault('keluarga', 'OPTION_WITHOUT_FAMILY');
    return null;
  }
  if (options.length === 0) {
    row.fault('keluarga', 'FAMILY_WITHOUT_OPTION');
    return null;
  }
  return { handle: familyHandle(name), name, options };
}
