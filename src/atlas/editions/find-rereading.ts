import type { Mapping, RowEntry, Statement } from '../model.ts';
import { collectRows } from '../statements/collect-rows.ts';
import type { EditionComparison } from './compare-editions.ts';

/**
 * Find the mappings of a new edition that a person has to read again: those that end in a statement with other words
 * than before, or in a row that has one.
 */
export function findRereading(
  { changed }: Pick<EditionComparison, 'changed'>,
  own: { statements: readonly Statement[]; rows: readonly RowEntry[] },
  mappings: readonly Mapping[],
): Mapping[] {
  const ids = new Set(changed.map(({ after }) => after));
  const rows = collectRows(own.rows, own.statements)
    .rows.filter(({ statements }) => statements.some((id) => ids.has(id)))
    .map(({ document, slug }) => `${document}/${slug}`);
  const ends = new Set([...ids, ...rows]);
  return mappings.filter(({ subject, object }) => ends.has(subject) || ends.has(object));
}
