import type { ImportIssue } from '../../../../contract/catalogue.ts';
import { familyHandle } from '../../../../domain/family-handle.ts';
import { htmlToText } from '../cells/html.ts';
import { asLine, asLong } from '../cells/text.ts';
import type { Columns } from '../columns.ts';
import { emptyDraft, longest } from '../imported.ts';
import type { DraftField, Format, Outcome } from '../imported.ts';
import type { RowReader } from '../row-reader.ts';
import { madeSku } from './made-sku.ts';
import { familyOf, variantName } from './options.ts';
import type { Option } from './options.ts';

/** What both generations of the product export call a thing; the first that the file has is read. */
const spellings = {
  handle: ['handle', 'url handle'],
  title: ['title'],
  body: ['body (html)', 'description'],
  vendor: ['vendor'],
  type: ['type'],
  category: ['product category'],
  status: ['status'],
  published: ['published', 'published on online store'],
  sku: ['variant sku', 'sku'],
  barcode: ['variant barcode', 'barcode'],
  price: ['variant price', 'price'],
  tracker: ['variant inventory tracker', 'inventory tracker'],
  stock: ['variant inventory qty', 'inventory quantity'],
  picture: ['image src', 'product image url'],
  giftCard: ['gift card'],
} as const;

type Part = keyof typeof spellings;

const wanted = new Set<string>(Object.values(spellings).flat());
const option = /^option([123]) (name|value)$/;

/**
 * The product export of Shopify, in the columns it had until 2024 and in those it has since. A
 * product's first row carries its texts; further rows carry the handle again or leave it blank, and
 * are variants or only pictures. The price is what is charged; the compare-at price stays where it
 * is. The vendor is the producer.
 */
export const shopify: Format = {
  name: 'shopify',
  canonical: (header) => header,
  recognises: (columns) =>
    columns.has('title') &&
    has(columns, 'handle') &&
    has(columns, 'price') &&
    (columns.has('option1 name') || columns.has('variant price')),
  wants: (column) => wanted.has(column) || option.test(column),
  // It has no level at which stock counts as low.
  numbers: (columns) => ({
    price: column(columns, 'price'),
    stock: column(columns, 'stock'),
    lowStock: 'low stock',
  }),
  codes: (columns) => ({
    sku: column(columns, 'sku'),
    name: 'title',
    barcode: column(columns, 'barcode'),
  }),
  read: (rows, columns, outcome) => {
    const heads = new Map<string, Head>();
    let above: Head | null = null;
    for (const row of rows) {
      const head = headOf(row, columns, above, heads);
      if (head === null) {
        row.fault(column(columns, 'handle'), 'HANDLE_MISSING');
        outcome.take(row, { draft: emptyDraft('', ''), known: new Set(), onHand: null });
        continue;
      }
      above = head;
      readRow(row, head, columns, outcome);
    }
  },
};

/** The row that carries a product's texts. */
interface Head {
  handle: string;
  row: RowReader;
  /** Texts are read once, so that their faults are told once. */
  texts: Texts;
  /** What is wrong with the texts, and so with every variant that bears them. */
  faults: readonly ImportIssue[];
}

interface Texts {
  title: string;
  body: string;
  vendor: string;
  category: string;
  active: boolean;
  optionNames: string[];
}

function has(columns: Columns, part: Part): boolean {
  return spellings[part].some((name) => columns.has(name));
}

function column(columns: Columns, part: Part): string {
  return spellings[part].find((name) => columns.has(name)) ?? spellings[part][0];
}

function headOf(
  row: RowReader,
  columns: Columns,
  above: Head | null,
  heads: Map<string, Head>,
): Head | null {
  const title = row.raw(column(columns, 'title'));
  const given = row.raw(column(columns, 'handle'));
  if (given === '' && (title === '' || title === above?.texts.title)) return above;
  const handle = given === '' ? familyHandle(title) : given;
  const known = heads.get(handle);
  if (known !== undefined) return known;
  const texts = readTexts(row, columns);
  const head = { handle, row, texts, faults: [...row.faults] };
  heads.set(handle, head);
  return head;
}

function readTexts(row: RowReader, columns: Columns): Texts {
  const body = asLong(htmlToText(row.long(column(columns, 'body'), 1_000_000)), longest.text);
  if (!body.ok) row.fault(column(columns, 'body'), body.reason, body.detail);
  return {
    title: row.line(column(columns, 'title'), longest.name),
    body: body.ok ? body.value : '',
    vendor: row.line(column(columns, 'vendor'), longest.producer),
    category: row.line(column(columns, 'type'), longest.category) || leafOf(row, columns),
    active: isActive(row, columns),
    optionNames: [1, 2, 3].map((n) => row.line(`option${n} name`, longest.optionName)),
  };
}

/** Of `Makanan > Camilan` the last part. */
function leafOf(row: RowReader, columns: Columns): string {
  const path = row.line(column(columns, 'category'), 1000);
  const leaf = asLine(path.split('>').at(-1) ?? '', longest.category);
  if (leaf.ok) return leaf.value;
  row.fault(column(columns, 'category'), leaf.reason, leaf.detail);
  return '';
}

/** The status decides; an older file without one says whether the product is published. */
function isActive(row: RowReader, columns: Columns): boolean {
  const status = row.raw(column(columns, 'status')).toLowerCase();
  return status === '' ? row.flag(column(columns, 'published'), true) : status === 'active';
}

function readRow(row: RowReader, head: Head, columns: Columns, outcome: Outcome): void {
  const at = (part: Part) => column(columns, part);
  const isHead = row === head.row;
  if ([row, head.row].some((one) => one.raw(at('giftCard')).toLowerCase() === 'true')) {
    outcome.leaveOut(row, at('giftCard'), 'GIFT_CARD');
    return;
  }
  const variant = [at('sku'), at('price'), 'option1 value', at('barcode')].some(
    (name) => !row.blank(name),
  );
  if (!isHead && !variant) {
    outcome.leaveOut(row, at('picture'), 'PICTURE_ROW');
    return;
  }
  if (!isHead) row.faults.push(...head.faults.map((fault) => ({ ...fault, row: row.row })));
  const { title, body, vendor, category, active, optionNames } = head.texts;
  if (title === '' && head.row.blank(at('title'))) row.fault(at('title'), 'NAME_BLANK');
  const options = optionsOf(row, optionNames);
  const name = options.length === 0 ? title : variantName(row, at('title'), title, options);
  const draft = emptyDraft(skuOf(row, head.handle, options, at('sku')), name);
  if (row.blank(at('price'))) row.fault(at('price'), 'PRICE_BLANK');
  draft.price = row.money(at('price'));
  draft.description = body;
  draft.producer = vendor || null;
  draft.category = category || null;
  const tellsState = !row.blank(at('status')) || !row.blank(at('published'));
  draft.active = tellsState ? isActive(row, columns) : active;
  const code = row.barcode(at('barcode'));
  draft.barcodes = code === '' ? [] : [code];
  draft.family = familyOf(head.handle, title, options);
  const known = knownBy(columns, options.length > 0);
  outcome.take(row, { draft, known, onHand: stockOf(row, columns) });
}

/** A product without variants has the one option `Title` with the value `Default Title`. */
function optionsOf(row: RowReader, names: readonly string[]): Option[] {
  return names
    .map((name, at) => ({ name, value: row.line(`option${at + 1} value`, longest.optionValue) }))
    .filter(({ name, value }) => name !== '' && value !== '')
    .filter(({ name, value }) => !(name === 'Title' && value === 'Default Title'));
}

function skuOf(row: RowReader, handle: string, options: readonly Option[], at: string): string {
  const sku = row.sku(at);
  if (sku !== '' || !row.blank(at)) return sku;
  return madeSku('shopify', handle, ...options.map((one) => one.value));
}

/** Stock that nothing tracks is not stock. */
function stockOf(row: RowReader, columns: Columns) {
  const untracked = has(columns, 'tracker') && row.blank(column(columns, 'tracker'));
  return untracked ? null : row.quantity(column(columns, 'stock'));
}

function knownBy(columns: Columns, variant: boolean): ReadonlySet<DraftField> {
  const known = new Set<DraftField>(['name', 'price', 'barcodes']);
  if (has(columns, 'body')) known.add('description');
  if (has(columns, 'vendor')) known.add('producer');
  if (has(columns, 'type') || has(columns, 'category')) known.add('category');
  if (has(columns, 'status') || has(columns, 'published')) known.add('active');
  if (variant) known.add('family');
  return known;
}
