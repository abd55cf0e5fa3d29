import Papa from 'papaparse';

/** A CSV or TSV file as Papa Parse reads it. */
export interface ReadTable {
  header: string[];
  /** One cell a column, by the name of the column. */
  rows: Record<string, string>[];
}

/** Read a CSV or TSV text. Throws on whatever Papa Parse has to say of it: a wrong quote, a row of another length. */
export function readTable(text: string, delimiter: ',' | ';' | '\t'): ReadTable {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    delimiter,
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ row, message }) => `row ${row ?? '?'}: ${message}`).join('\n'));
  return { header: meta.fields ?? [], rows: data };
}

/** Split a cell that holds a list: `|` between the values, `\` before a `|` or `\` within one. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  // A `|` ends a value unless an odd number of `\` stands before it.
  return cell.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/u).map((value) => value.replace(/\\([\\|])/gu, '$1'));
}
