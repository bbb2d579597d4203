import { ImportRefusal, unreadable } from './import-refusal.ts';

/** The columns of a file by their normal names: lower case, single blanks, no marks around. */
export interface Columns {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Undefined where the file has no such column. */
  index(name: string): number | undefined;
  /** The header as the file spells it, or the normal name where it has none. */
  title(name: string): string;
}

/** What a format calls the column that a file calls `name`. */
export type Canonical = (name: string) => string;

export function createColumns(headers: readonly string[], canonical: Canonical): Columns {
  const found = new Map<string, { index: number; title: string }>();
  headers.forEach((header, index) => {
    const name = canonical(normalHeader(header));
    if (name !== '' && !found.has(name)) found.set(name, { index, title: header.trim() });
  });
  return {
    names: [...found.keys()],
    has: (name) => found.has(name),
    index: (name) => found.get(name)?.index,
    title: (name) => found.get(name)?.title.replace(/^\ufeff/, '') ?? name,
  };
}

export function normalHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replaceAll(/[\u200b\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The places of the columns that are `wanted`. Throws ImportRefusal where one of them occurs twice. */
export function placesOf(
  headers: readonly string[],
  canonical: Canonical,
  wanted: (name: string) => boolean,
): ReadonlySet<number> {
  const seen = new Set<string>();
  const places = new Set<number>();
  headers.forEach((header, index) => {
    const name = canonical(normalHeader(header));
    if (!wanted(name)) return;
    if (seen.has(name)) throw unreadable('HEADER_TWICE', { place: header.trim() });
    seen.add(name);
    places.add(index);
  });
  return places;
}

export function unknownFormat(headers: readonly string[]): ImportRefusal {
  const seen = headers.map((header) => header.trim()).filter((header) => header !== '');
  return new ImportRefusal('IMPORT_UNKNOWN_FORMAT', seen.slice(0, 30).join(' | ').slice(0, 1000));
}
