import { htmlToText } from '../cells/html.ts';
import { asLong } from '../cells/text.ts';
import type { Columns } from '../columns.ts';
import { emptyDraft, longest } from '../imported.ts';
import type { DraftField, Format, Outcome } from '../imported.ts';
import type { RowReader } from '../row-reader.ts';
import { madeSku } from './made-sku.ts';
import { familyOf, variantName } from './options.ts';
import type { Option } from './options.ts';

const wanted = new Set([
  'handle',
  'sku',
  'name',
  'category',
  'description',
  'sold by weight',
  'barcode',
  'sku of included item',
  'quantity of included item',
  'track stock',
  'available for sale',
  'price',
  'in stock',
  'low stock',
]);
const option = /^option [123] (?:name|value)$/;
const ofStore = /^(available for sale|price|in stock|low stock) \[(.*)\]$/;

/**
 * The item export of Loyverse. Price and stock stand once for each store, its name inside the
 * header; the first store is taken and the others are named in a note. A price `variable` is asked
 * at the counter. Variants follow their item with the same handle, their name and category blank.
 */
export const loyverse: Format = {
  name: 'loyverse',
  canonical: (header) => header,
  recognises: (columns) =>
    columns.has('handle') &&
    columns.has('name') &&
    (columns.has('sold by weight') || columns.has('track stock')),
  wants: (column) => wanted.has(column) || option.test(column) || ofStore.test(column),
  numbers: (columns) => ({
    price: inStore(columns, 'price'),
    stock: inStore(columns, 'in stock'),
    lowStock: inStore(columns, 'low stock'),
  }),
  codes: () => ({ sku: 'sku', name: 'name', barcode: 'barcode' }),
  read: (rows, columns, outcome) => {
    noteStores(columns, outcome);
    const heads = new Map<string, RowReader>();
    let above: RowReader | null = null;
    for (const row of rows) {
      const handle = row.raw('handle');
      const head: RowReader | null = handle === '' ? (row.blank('name') ? above : row) : row;
      const known: RowReader = heads.get(handle) ?? head ?? row;
      if (handle !== '' && !heads.has(handle)) heads.set(handle, row);
      above = known;
      readRow(row, known, columns, outcome);
    }
  },
};

function storesOf(columns: Columns): string[] {
  const stores = columns.names.flatMap((name) => ofStore.exec(name)?.[2] ?? []);
  return [...new Set(stores)];
}

/** The column of the first store, or the one without a store in files that have none. */
function inStore(columns: Columns, name: string): string {
  const [first] = storesOf(columns);
  return first === undefined ? name : `${name} [${first}]`;
}

/** A store's name as the file spells it. */
function storeTitle(columns: Columns, store: string): string {
  const name = columns.names.find((column) => ofStore.exec(column)?.[2] === store) ?? '';
  return /\[(.*)\]$/.exec(columns.title(name))?.[1] ?? store;
}

function noteStores(columns: Columns, outcome: Outcome): void {
  const [first, ...others] = storesOf(columns);
  for (const store of others) {
    outcome.note({
      row: 1,
      column: columns.title(`price [${store}]`),
      value: storeTitle(columns, store),
      reason: 'STORE_NOT_TAKEN',
      detail: storeTitle(columns, first ?? ''),
    });
  }
}

function readRow(row: RowReader, head: RowReader, columns: Columns, outcome: Outcome): void {
  const at = (name: string) => inStore(columns, name);
  const composite = !row.blank('sku of included item');
  if (composite && row !== head && row.blank('name') && row.blank(at('price'))) {
    outcome.leaveOut(row, 'sku of included item', 'COMPONENT_ROW');
    return;
  }
  const faultsOfHead = head.faults.length;
  const title = row.line('name', longest.name) || head.line('name', longest.name);
  if (row.blank('name') && head.blank('name')) row.fault('name', 'NAME_BLANK');
  const options = optionsOf(row, head);
  const name =
    options.length === 0 || title === '' ? title : variantName(row, 'name', title, options);
  const draft = emptyDraft(skuOf(row, head, options), name);
  draft.unit = isByWeight(row, head) ? 'kg' : 'piece';
  draft.price = priceOf(row, at('price'));
  draft.category =
    row.line('category', longest.category) || head.line('category', longest.category) || null;
  draft.description = descriptionOf(row) || descriptionOf(head);
  const code = row.barcode('barcode');
  draft.barcodes = code === '' ? [] : [code];
  draft.lowStock = row.quantity(at('low stock'));
  draft.active = row.flag(at('available for sale'), true);
  draft.family = familyOf(head.raw('handle') || draft.sku, title, options);
  // What cannot be read of the item is missing from its variant.
  if (row !== head) {
    for (const fault of head.faults.slice(faultsOfHead))
      row.faults.push({ ...fault, row: row.row });
  }
  outcome.take(row, {
    draft,
    known: knownBy(columns, options.length > 0),
    onHand: composite || !isTracked(row, head) ? null : row.quantity(at('in stock')),
  });
}

function priceOf(row: RowReader, column: string) {
  if (row.raw(column).toLowerCase() === 'variable') return null;
  if (row.blank(column)) row.fault(column, 'PRICE_BLANK');
  return row.money(column);
}

/** Loyverse sells by weight in kilograms in the countries that weigh in them. */
function isByWeight(row: RowReader, head: RowReader): boolean {
  return (row.blank('sold by weight') ? head : row).flag('sold by weight', false);
}

function isTracked(row: RowReader, head: RowReader): boolean {
  return (row.blank('track stock') ? head : row).flag('track stock', true);
}

function descriptionOf(row: RowReader): string {
  const text = asLong(htmlToText(row.long('description', 1_000_000)), longest.text);
  if (text.ok) return text.value;
  row.fault('description', text.reason, text.detail);
  return '';
}

/** The options' names stand in the item's first row. */
function optionsOf(row: RowReader, head: RowReader): Option[] {
  return [1, 2, 3]
    .map((number) => ({
      name:
        row.line(`option ${number} name`, longest.optionName) ||
        head.line(`option ${number} name`, longest.optionName),
      value: row.line(`option ${number} value`, longest.optionValue),
    }))
    .filter((one) => one.name !== '' && one.value !== '');
}

function skuOf(row: RowReader, head: RowReader, options: readonly Option[]): string {
  const sku = row.sku('sku');
  if (sku !== '' || !row.blank('sku')) return sku;
  const handle = head.raw('handle') || head.raw('name');
  if (handle === '') row.fault('sku', 'SKU_BLANK');
  return madeSku('loyverse', handle, ...options.map((one) => one.value));
}

function knownBy(columns: Columns, variant: boolean): ReadonlySet<DraftField> {
  const known = new Set<DraftField>(['name', 'price', 'barcodes']);
  if (columns.has('category')) known.add('category');
  if (columns.has('description')) known.add('description');
  if (columns.has('sold by weight')) known.add('unit');
  if (columns.has(inStore(columns, 'low stock'))) known.add('lowStock');
  if (columns.has(inStore(columns, 'available for sale'))) known.add('active');
  if (variant) known.add('family');
  return known;
}
