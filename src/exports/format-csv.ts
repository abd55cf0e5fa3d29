import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * Write a table as CSV (RFC 4180: comma, CRLF, quotes only where they are needed). With semicolons a Danish Excel opens it
 * by a double click: there, a comma stands within numbers.
 *
 * - UTF-8 with a byte order mark: Excel reads a CSV file without one in the machine's old code page, and æ, ø and å are
 *   lost. Readers of the field (pandas, readr, DuckDB, Papa Parse) leave the mark out by themselves.
 * - A cell that begins as a formula does (`=`, `+`, `-`, `@`) gets a `'` before it, so that no spreadsheet runs what
 *   somebody wrote into the content. One that already has a `'` there gets another: who takes one away has the text.
 */
export function formatCsv({ columns, rows }: Table, delimiter: ',' | ';' = ','): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(keepQuotes))], {
    bom: true,
    delimiter,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}

/** What `escape_formulas` puts a `'` before, behind those it has already. */
const QUOTED_FORMULA = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

function keepQuotes(cell: string): string {
  return QUOTED_FORMULA.test(cell) ? `'${cell}` : cell;
}
