/**
 * SQL for "`column` is one of `values`", for checks and partial indexes: `(kind = 'a' OR kind = 'b')`.
 * Not IN: SQLite builds a table of its own for a list of three or more, again at every insert, which
 * costs more than the row itself. `values` are names of ours without quotes.
 */
export function oneOf(column: string, values: readonly string[]): string {
  return `(${values.map((value) => `${column} = '${value}'`).join(' OR ')})`;
}
