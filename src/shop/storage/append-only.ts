/** The tables that nothing may ever change or take away from: a mistake is mended by a new entry. */
export const appendOnlyTables = [
  'price',
  'producer_terms',
  'stock_movement',
  'sale',
  'sale_line',
  'tender',
  'tender_confirmation',
  'refund',
  'refund_line',
  'refund_tender',
  'shift',
  'shift_closing',
  'shift_reopening',
  'cash_movement',
  'credit_note',
  'credit_entry',
  'account_entry',
  'audit',
] as const;

/** The triggers that refuse UPDATE and DELETE on `table`. */
export function appendOnly(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (verb) => `
CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`,
    )
    .join('');
}
