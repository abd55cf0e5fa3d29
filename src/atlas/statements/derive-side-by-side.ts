import type { IndexedLevel, IndexedStatement } from '../atlas.ts';

/** A row of levels laid side by side: a common form, or `null` for statements that carry none. */
export interface SideBySideRow {
  form: string | null;
  /** One cell a level: the ids of its statements of the form. */
  cells: { level: string; statements: string[] }[];
}

/**
 * Lay levels side by side, form by form. A statement of two forms stands under both. Forms that none of the levels
 * mentions are left out, and pitfalls are no duties: they are left out too.
 */
export function deriveSideBySide(
  levels: readonly Pick<IndexedLevel, 'id'>[],
  forms: readonly { id: string }[],
  statements: readonly Pick<IndexedStatement, 'id' | 'level' | 'forms' | 'pitfall'>[],
): SideBySideRow[] {
  const duties = statements.filter(({ pitfall }) => !pitfall);
  const carries = (form: string | null, carried: readonly string[]): boolean =>
    form === null ? carried.length === 0 : carried.includes(form);
  return [...forms.map(({ id }) => id), null]
    .map((form) => ({
      form,
      cells: levels.map(({ id: level }) => ({
        level,
        statements: duties.filter((duty) => duty.level === level && carries(form, duty.forms)).map(({ id }) => id),
      })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.statements.length > 0));
}
