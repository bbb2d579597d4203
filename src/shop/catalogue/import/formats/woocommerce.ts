import { htmlToText } from '../cells/html.ts';
import { asLine, asLong } from '../cells/text.ts';
import type { Columns } from '../columns.ts';
import { emptyDraft, longest } from '../imported.ts';
import type { DraftField, Format, Outcome } from '../imported.ts';
import type { RowReader } from '../row-reader.ts';
import type { Cell } from '../table/table.ts';
import { madeSku, slug } from './made-sku.ts';
import { familyOf, variantName } from './options.ts';
import type { Option } from './options.ts';
import { attribute, gtin, inEnglish, wanted } from './woocommerce-headers.ts';

/**
 * The product export of WooCommerce. The regular price is the price; sale prices are passing and
 * stay where they are. Only what is published is active here. A variation finds its parent by SKU
 * or by `id:123` and takes from it what it leaves blank.
 */
export const woocommerce: Format = {
  name: 'woocommerce',
  canonical: inEnglish,
  unguarded,
  recognises: (columns) =>
    columns.has('name') &&
    columns.has('regular price') &&
    (columns.title('regular price').toLowerCase() === 'regular price'
      ? columns.has('type') || columns.has('id') || columns.has('sku')
      : columns.has('published') && columns.has('type')),
  wants: (column) => wanted.has(column) || attribute.test(column),
  numbers: () => ({ price: 'regular price', stock: 'stock', lowStock: 'low stock amount' }),
  codes: () => ({ sku: 'sku', name: 'name', barcode: gtin }),
  read: (rows, columns, outcome) => {
    const parents = new Map<string, RowReader>();
    for (const row of rows) {
      if (!kindsOf(row).has('variable')) continue;
      if (!row.blank('sku')) parents.set(row.raw('sku'), row);
      if (!row.blank('id')) parents.set(`id:${row.raw('id')}`, row);
    }
    for (const row of rows) readRow(row, columns, parents, outcome);
  },
};

/** WooCommerce puts an apostrophe before what a spreadsheet could take for a formula, as `'-3`. */
function unguarded(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@\t\r])/, '') : cell;
}

/** `simple, virtual` and the like: a row may be of several kinds. */
function kindsOf(row: RowReader): Set<string> {
  return new Set(
    row
      .raw('type')
      .toLowerCase()
      .split(',')
      .map((kind) => kind.trim()),
  );
}

function readRow(
  row: RowReader,
  columns: Columns,
  parents: ReadonlyMap<string, RowReader>,
  outcome: Outcome,
): void {
  const kinds = kindsOf(row);
  if (kinds.has('grouped')) outcome.leaveOut(row, 'type', 'TYPE_GROUPED');
  else if (kinds.has('external')) outcome.leaveOut(row, 'type', 'TYPE_EXTERNAL');
  else if (kinds.has('variable')) outcome.leaveOut(row, 'type', 'TYPE_VARIABLE');
  else if (kinds.has('variation')) readVariation(row, columns, parents, outcome);
  else if (kinds.has('simple') || kinds.has('')) readSimple(row, columns, outcome);
  else outcome.leaveOut(row, 'type', 'TYPE_OTHER');
}

function readSimple(row: RowReader, columns: Columns, outcome: Outcome): void {
  const name = row.line('name', longest.name, 'html');
  if (name === '' && row.blank('name')) row.fault('name', 'NAME_BLANK');
  const draft = emptyDraft(skuOf(row), name);
  draft.price = priceOf(row);
  draft.category = categoryOf(row);
  draft.description = descriptionOf(row);
  draft.barcodes = barcodesOf(row);
  draft.lowStock = row.quantity('low stock amount');
  draft.active = isPublished(row);
  outcome.take(row, { draft, known: knownBy(columns), onHand: stockOf(row) });
}

function readVariation(
  row: RowReader,
  columns: Columns,
  parents: ReadonlyMap<string, RowReader>,
  outcome: Outcome,
): void {
  const parent = parents.get(row.raw('parent').replace(/^id:\s*/i, 'id:'));
  if (parent === undefined) row.fault('parent', 'PARENT_MISSING');
  const options = optionsOf(row, columns);
  const family = parent?.line('name', longest.name, 'html') ?? '';
  const own = row.line('name', longest.name, 'html');
  const name = own === '' ? variantName(row, 'name', family, family === '' ? [] : options) : own;
  if (name === '' && row.faults.length === 0) row.fault('name', 'NAME_BLANK');

  const draft = emptyDraft(skuOf(row), name);
  draft.price = priceOf(row);
  draft.category = categoryOf(row) ?? (parent === undefined ? null : categoryOf(parent));
  draft.description = descriptionOf(row) || (parent === undefined ? '' : descriptionOf(parent));
  draft.barcodes = barcodesOf(row);
  draft.lowStock = row.quantity('low stock amount');
  draft.active = isPublished(row) && (parent === undefined || isPublished(parent));
  if (parent !== undefined) {
    draft.family = familyOf(parent.raw('sku') || `woo-${parent.raw('id')}`, family, options);
  }
  // What cannot be read of the parent is missing from the variation.
  for (const fault of parent?.faults ?? []) row.faults.push({ ...fault, row: row.row });
  outcome.take(row, { draft, known: knownBy(columns, 'family'), onHand: stockOf(row) });
}

function skuOf(row: RowReader): string {
  const sku = row.sku('sku');
  if (sku !== '' || !row.blank('sku')) return sku;
  const id = slug(row.raw('id'));
  if (id === '') row.fault('sku', 'SKU_BLANK');
  return madeSku('woo', id);
}

function priceOf(row: RowReader) {
  if (row.blank('regular price')) row.fault('regular price', 'PRICE_BLANK');
  return row.money('regular price');
}

/** Variations that share their parent's stock say `parent`. */
function stockOf(row: RowReader) {
  return row.raw('stock').toLowerCase() === 'parent' ? null : row.quantity('stock');
}

/** 1 is published, 0 private, -1 a draft. */
function isPublished(row: RowReader): boolean {
  return row.raw('published') === '-1' ? false : row.flag('published', true);
}

function barcodesOf(row: RowReader): string[] {
  const code = row.barcode(gtin);
  return code === '' ? [] : [code];
}

/** The deepest of the listed paths tells most: of `Makanan, Makanan > Keripik` it is Keripik. */
function categoryOf(row: RowReader): string | null {
  const paths = row
    .line('categories', 5000, 'html')
    .split(/(?<!\\),/)
    .map((path) => path.split('>').map((part) => part.trim().replaceAll('\\,', ',')));
  const [deepest] = paths.sort((a, b) => b.length - a.length);
  const leaf = asLine(deepest?.at(-1) ?? '', longest.category);
  if (!leaf.ok) row.fault('categories', leaf.reason, leaf.detail);
  const name = leaf.ok ? leaf.value : '';
  return name === '' || name.toLowerCase() === 'uncategorized' ? null : name;
}

/** WooCommerce writes line breaks as a backslash and an n. */
function descriptionOf(row: RowReader): string {
  const column = row.blank('description') ? 'short description' : 'description';
  const source = row.long(column, 1_000_000).replaceAll('\\n', '\n');
  const text = asLong(htmlToText(source), longest.text);
  if (text.ok) return text.value;
  row.fault(column, text.reason, text.detail);
  return '';
}

function optionsOf(row: RowReader, columns: Columns): Option[] {
  const numbers = columns.names.flatMap((name) => {
    const match = attribute.exec(name);
    return match?.[2] === 'name' ? [Number(match[1])] : [];
  });
  return numbers
    .sort((a, b) => a - b)
    .map((number) => ({
      name: row
        .line(`attribute ${number} name`, longest.optionName, 'html')
        .replace(/^(?:attribute_)?pa_/, ''),
      value: row.line(`attribute ${number} value(s)`, longest.optionValue, 'html'),
    }))
    .filter((option) => option.name !== '' && option.value !== '');
}

function knownBy(columns: Columns, ...more: DraftField[]): ReadonlySet<DraftField> {
  const known = new Set<DraftField>(['name', 'price', 'barcodes', ...more]);
  if (columns.has('categories')) known.add('category');
  if (columns.has('description') || columns.has('short description')) known.add('description');
  if (columns.has('low stock amount')) known.add('lowStock');
  if (columns.has('published')) known.add('active');
  return known;
}
