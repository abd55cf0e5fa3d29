import { joinList } from './join-list.ts';

/** What a column holds before it is text. `null` is an empty cell. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column as the page about the data shows it. */
export interface ColumnDescription {
  /** English, in snake_case, as in `atlas.json`. */
  name: string;
  /** Danish. */
  description: string;
}

/** A column: its name, what it holds, and how it is read from a row. The one place where the three are said. */
export interface Column<Row> extends ColumnDescription {
  value: (row: Row) => Cell;
}

/** A table as text, before it is given the form of a file. */
export interface Table {
  columns: readonly ColumnDescription[];
  /** One cell a column. */
  rows: readonly (readonly string[])[];
}

/** Read the columns from every row. */
export function tabulate<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return {
    columns: columns.map(({ name, description }) => ({ name, description })),
    rows: rows.map((row) => columns.map(({ value }) => formatCell(value(row)))),
  };
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? joinList(cell) : String(cell);
}
