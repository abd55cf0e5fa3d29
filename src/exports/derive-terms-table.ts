import type { Atlas, IndexedTerm } from '../atlas/atlas.ts';
import { type Column, type Table, tabulate } from './table.ts';

const COLUMNS: readonly Column<IndexedTerm>[] = [
  { name: 'id', description: 'Begrebets faste id.', value: ({ id }) => id },
  { name: 'term', description: 'Begrebet.', value: ({ term }) => term },
  { name: 'kind', description: 'emne, titel eller forkortelse.', value: ({ kind }) => kind },
  { name: 'meaning', description: 'Hvad det betyder, i vores ord.', value: ({ meaning }) => meaning },
  {
    name: 'editorial',
    description: 'true, hvis betydningen er redaktionens; false, hvis et dokument forklarer ordet.',
    value: ({ editorial }) => editorial,
  },
  {
    name: 'synonyms',
    description: 'Liste: ord, man kan slå op i stedet. Nogle er snævrere end begrebet.',
    value: ({ synonyms }) => synonyms,
  },
  {
    name: 'searched_as',
    description: 'Liste: ord, som læsere søger med. Flere begreber kan have det samme.',
    value: ({ searchedAs }) => searchedAs,
  },
  {
    name: 'inflections',
    description: 'Liste: de former, ordet bliver genkendt på i teksterne.',
    value: ({ inflections }) => inflections,
  },
  { name: 'broader', description: 'Liste: id på overbegreber.', value: ({ broader }) => broader },
  { name: 'narrower', description: 'Liste: id på underbegreber.', value: ({ narrower }) => narrower },
  { name: 'see_also', description: 'Liste: id på beslægtede begreber.', value: ({ seeAlso }) => seeAlso },
  {
    name: 'levels',
    description: 'Liste, for titler: id på de niveauer, der bærer titlen.',
    value: ({ levels }) => levels,
  },
  {
    name: 'statement_count',
    description: 'Antal forventninger, ordet står i efter gengivelsen.',
    value: ({ statements }) => statements.length,
  },
  { name: 'href', description: 'Begrebets adresse, regnet fra sitets forside.', value: ({ href }) => href },
];

/** Tabulate the terms, in the order of the index A–Å. */
export function deriveTermsTable(atlas: Atlas): Table {
  return tabulate(atlas.terms, COLUMNS);
}
