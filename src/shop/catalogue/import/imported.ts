import type { ImportIssue, ProductDraft, importFormats } from '../../../contract/catalogue.ts';
import type { ImportReason } from '../../../contract/import-reasons.ts';
import { longestHandle } from '../../../domain/family-handle.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import type { Columns } from './columns.ts';
import type { RowReader } from './row-reader.ts';
import type { Cell } from './table/table.ts';

export type ImportFormat = (typeof importFormats)[number];
export type DraftField = Exclude<keyof ProductDraft, 'sku'>;

/** A product as a file has it. */
export interface ImportedProduct {
  row: number;
  /** The cells that later checks may have to name, as the file has them. */
  cells: { stock: string; lowStock: string };
  draft: ProductDraft;
  /** What the file says of the product; every other field of a product that is known stays. */
  known: ReadonlySet<DraftField>;
  /** Null where the file says nothing of stock. */
  onHand: Quantity | null;
}

/** The columns by which later checks name a cell, as the file spells them. */
export interface NamedColumns {
  sku: string;
  name: string;
  barcode: string;
  stock: string;
  lowStock: string;
}

/** What became of every row of a file: it is a product, refused, or left out. */
export interface ReadFile {
  format: ImportFormat;
  rows: number;
  products: ImportedProduct[];
  refused: ImportIssue[];
  leftOut: ImportIssue[];
  notes: ImportIssue[];
  columns: NamedColumns;
}

/** Where a format puts what it makes of the rows. */
export interface Outcome {
  /** Takes the product, unless its row has faults. */
  take(row: RowReader, product: Omit<ImportedProduct, 'row' | 'cells'>): void;
  leaveOut(row: RowReader, column: string, reason: ImportReason): void;
  note(issue: ImportIssue): void;
}

/** One way in which files list products. */
export interface Format {
  readonly name: ImportFormat;
  /** Where other systems translate their headers: the header in English. */
  canonical(header: string): string;
  /** A cell without what the other system puts before it to keep spreadsheets from running it. */
  unguarded?(cell: Cell): Cell;
  recognises(columns: Columns): boolean;
  /** Whether the format reads the column with this normal name. */
  wants(column: string): boolean;
  /** The normal names of the columns that hold numbers, whether the file has them or not. */
  numbers(columns: Columns): { price: string; stock: string; lowStock: string };
  /** The normal names of other columns that a check may have to name. */
  codes(columns: Columns): { sku: string; name: string; barcode: string };
  read(rows: readonly RowReader[], columns: Columns, outcome: Outcome): void;
}

/** A draft with nothing in it yet. */
export function emptyDraft(sku: string, name: string): ProductDraft {
  return {
    sku,
    name,
    unit: 'piece',
    price: null,
    memberPrice: null,
    taxClass: null,
    category: null,
    producer: null,
    village: null,
    shelf: null,
    barcodes: [],
    description: '',
    story: '',
    pirt: null,
    halal: null,
    bpom: null,
    lowStock: null,
    active: true,
    family: null,
  };
}

/** The contract's limits on a draft's texts, in characters. */
export const longest = {
  sku: 64,
  name: 200,
  category: 80,
  producer: 120,
  village: 120,
  shelf: 40,
  text: 10_000,
  number: 60,
  handle: longestHandle,
  optionName: 60,
  optionValue: 80,
  barcodes: 20,
} as const;
