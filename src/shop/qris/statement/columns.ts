import type { Split } from './split.ts';

/** What a column holds: `skip` is money that is not the payment (balance, fee, net). */
export type Column = 'amount' | 'out' | 'skip' | 'reference' | 'any';

const words: readonly [Column, RegExp][] = [
  [
    'skip',
    /saldo|balance|fee|mdr|biaya|potongan|admin|pajak|\btax|\btip|\bnett?o?\b|bersih|settle/i,
  ],
  ['out', /\bdebe?i?t\b|\bdebet\b|keluar|outgoing|withdraw/i],
  ['amount', /jumlah|nominal|amount|kredit|credit|nilai|gross|bruto|total|masuk|mutasi/i],
  ['reference', /\bref|rrn|invoice|transaction id|id transaksi|no\.? ?(?:transaksi|ref)/i],
];
const others = /tanggal|tgl|date|waktu|time|jam|keterangan|desc|berita|status|nama|merchant|bank/i;

/** How far down the head of the table may stand, below what a bank writes above it. */
const headWithin = 30;

/**
 * Finds the head of the table and what its columns hold; null where there is none. Where one column
 * says gross, it alone is the amount.
 */
export function readHead(records: readonly Split[]): { after: number; columns: Column[] } | null {
  const at = records.slice(0, headWithin).findIndex(({ cells }) => isHead(cells));
  const head = records[at];
  if (head === undefined) return null;
  const columns = head.cells.map(columnOf);
  const gross = head.cells.findIndex(
    (cell, index) => columns[index] === 'amount' && /gross|bruto/i.test(cell),
  );
  return {
    after: at + 1,
    columns: columns.map((column, index) =>
      gross !== -1 && column === 'amount' && index !== gross ? 'skip' : column,
    ),
  };
}

function isHead(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => columnOf(cell) !== 'any' || others.test(cell));
  const filled = cells.filter((cell) => cell !== '');
  const isNumber = (cell: string) => /\d{3}/.test(cell);
  return (
    named.length >= 2 &&
    !filled.some(isNumber) &&
    filled.some((cell) => columnOf(cell) === 'amount')
  );
}

function columnOf(cell: string): Column {
  return words.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'any';
}
