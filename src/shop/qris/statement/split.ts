import { CsvError, parse } from 'csv-parse/sync';
import { refuse } from '../../refuse.ts';

/** One record of a statement. `row` counts lines of the text from 1; a cell is trimmed. */
export interface Split {
  row: number;
  text: string;
  cells: string[];
}

/** More lines than any month of a showroom has. */
export const mostRows = 20_000;
const separators = ['\t', ';', '|', ','] as const;

/**
 * Cuts a statement into cells: by the separator that most of its lines have, or, as text copied from
 * a page has none, by wide blanks. Refuses with STATEMENT_UNREADABLE.
 */
export function splitStatement(given: string): Split[] {
  const text = given.replace(/^\uFEFF/, '').replaceAll(/[\u00a0\u2007\u202f]/g, ' ');
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0) throw refuse('STATEMENT_UNREADABLE', { problem: 'EMPTY' });
  if (filled.length > mostRows) throw refuse('STATEMENT_UNREADABLE', { problem: 'TOO_LONG' });
  const separator = separators.find(
    (one) => filled.filter((line) => separates(line, one)).length * 2 >= filled.length,
  );
  return separator === undefined ? byBlanks(lines) : bySeparator(text, separator);
}

/** A comma may also stand within an amount: `25,000.00`. */
function separates(line: string, separator: string): boolean {
  return separator === ','
    ? line.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '').includes(',')
    : line.includes(separator);
}

interface Parsed {
  record: string[];
  info: { lines: number };
  raw: string;
}

function bySeparator(text: string, delimiter: string): Split[] {
  try {
    const parsed = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      raw: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info, raw }) => ({
      row: info.lines,
      text: raw.trim(),
      cells: record.map((cell) => cell.trim()),
    }));
  } catch (error) {
    if (error instanceof CsvError) throw refuse('STATEMENT_UNREADABLE', { problem: 'NO_ROWS' });
    throw error;
  }
}

function byBlanks(lines: string[]): Split[] {
  return lines.flatMap((line, index) => {
    const text = line.trim();
    return text === '' ? [] : [{ row: index + 1, text, cells: text.split(/\s{2,}/) }];
  });
}
