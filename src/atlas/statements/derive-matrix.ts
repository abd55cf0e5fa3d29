import type { Atlas } from '../atlas.ts';
import { countStatements } from './count-statements.ts';

/** A column of a matrix: one of the document's own forms or, where the headings give no form, an aspect. */
export interface MatrixColumn {
  ownForm: string | null;
  aspect: string | null;
  title: string;
}

export interface MatrixRow {
  level: string;
  /** One count a column. */
  counts: number[];
  sum: number;
}

/** A table of counts with its sums. */
export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  /** One sum a column. */
  sums: number[];
  total: number;
}

/**
 * Count a document's statements by level and section: its own forms, and aspects where there is no form. Columns stand
 * in the order in which the document's pages come to them; pitfalls and duties are counted apart, and columns that hold
 * none of what is counted are left out.
 */
export function deriveMatrix(
  atlas: Pick<Atlas, 'statements' | 'ownForms' | 'aspects'>,
  document: { id: string; levels: readonly string[] },
  { pitfalls }: { pitfalls: boolean },
): Matrix {
  const cells = countStatements(atlas, document.id)
    .filter(({ pitfall }) => pitfall === pitfalls)
    .map((cell) => ({ ...cell, key: cell.ownForm ?? `/${cell.aspect}` }));
  const columns = [...Map.groupBy(cells, ({ key }) => key)].map(([key, group]) => ({
    key,
    ownForm: group[0]?.ownForm ?? null,
    aspect: group[0]?.ownForm == null ? (group[0]?.aspect ?? null) : null,
  }));
  const count = (level: string | null, key: string | null): number =>
    cells
      .filter((cell) => (level === null || cell.level === level) && (key === null || cell.key === key))
      .reduce((sum, cell) => sum + cell.count, 0);
  return {
    columns: columns.map(({ ownForm, aspect }) => ({
      ownForm,
      aspect,
      title:
        ownForm === null
          ? (atlas.aspects.find(({ id }) => id === aspect)?.title ?? '')
          : (atlas.ownForms.find(({ id }) => id === ownForm)?.title ?? ''),
    })),
    rows: document.levels
      .filter((level) => !pitfalls || count(level, null) > 0)
      .map((level) => ({ level, counts: columns.map(({ key }) => count(level, key)), sum: count(level, null) })),
    sums: columns.map(({ key }) => count(null, key)),
    total: count(null, null),
  };
}
