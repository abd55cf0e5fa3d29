import type { Atlas, IndexedRow } from '../atlas/atlas.ts';
import { type Column, type Table, tabulate } from './table.ts';

const COLUMNS: readonly Column<IndexedRow>[] = [
  { name: 'id', description: 'Rækkens faste id: dokument/række.', value: ({ id }) => id },
  { name: 'document', description: 'Id på dokumentet.', value: ({ document }) => document },
  { name: 'title', description: 'Rækkens titel.', value: ({ title }) => title },
  {
    name: 'statements',
    description: 'Liste: id på dens forventninger, øverste niveau først.',
    value: ({ statements }) => statements,
  },
  { name: 'href', description: 'Rækkens adresse, regnet fra sitets forside.', value: ({ href }) => href },
];

/** Tabulate the rows. */
export function deriveRowsTable({ rows }: Atlas): Table {
  return tabulate(rows, COLUMNS);
}
