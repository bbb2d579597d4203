import type { ReactNode } from 'react';
import './table.css';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, in a straight column. */
  isFigure?: boolean;
}

/** Rows of data. Scrolls within itself; `label` names it for those who hear it. */
export function Table<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="table-frame" role="region" aria-label={props.label} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.key} scope="col" className={column.isFigure ? 'table-figure' : ''}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((column) => (
                <td key={column.key} className={column.isFigure ? 'table-figure' : ''}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
