import { ImportRefusal } from '../../catalogue/import/import-refusal.ts';
import { decodeText } from '../../catalogue/import/table/decode-text.ts';
import { readXlsx } from '../../catalogue/import/table/read-xlsx.ts';
import { formulaError, limits } from '../../catalogue/import/table/table.ts';
import type { Cell } from '../../catalogue/import/table/table.ts';
import { refuse } from '../../refuse.ts';
import { mostRows, splitStatement } from './split.ts';
import type { Split } from './split.ts';

/** The records of a statement as a file: XLSX by its first bytes, else text. Refuses with STATEMENT_UNREADABLE. */
export function splitFile(bytes: Uint8Array): Split[] {
  try {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isZip ? splitWorkbook(bytes) : splitStatement(decodeText(bytes));
  } catch (error) {
    if (error instanceof ImportRefusal)
      throw refuse('STATEMENT_UNREADABLE', { problem: 'NO_ROWS' });
    throw error;
  }
}

/** All columns: a statement's first filled row may be its title, narrower than what stands below. */
const everyColumn = new Set(Array.from({ length: limits.columns }, (_, at) => at));

function splitWorkbook(bytes: Uint8Array): Split[] {
  const { headers, rows } = readXlsx(
    bytes,
    () => everyColumn,
    () => undefined,
  );
  if (rows.length > mostRows) throw refuse('STATEMENT_UNREADABLE', { problem: 'TOO_LONG' });
  const first = (rows[0]?.row ?? 2) - 1;
  return [{ row: first, cells: headers }, ...rows].map(({ row, cells }) => {
    const texts = cells.map(textOf);
    return { row, text: texts.filter((text) => text !== '').join(' '), cells: texts };
  });
}

/** A workbook's dates are those of the place, without a zone; a time alone lies on day 0, in 1899. */
function textOf(cell: Cell): string {
  if (cell === formulaError) return '';
  if (cell instanceof Date) {
    const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
    return cell.getUTCFullYear() < 1900 ? time : `${day} ${time}`;
  }
  return String(cell).trim();
}
