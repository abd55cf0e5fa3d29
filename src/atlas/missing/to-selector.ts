import type { IndexedRow, IndexedStatement } from '../atlas.ts';

/**
 * Write a statement as an editor does: its responsibility on every level, where the row is that of its slug, else the
 * statement alone. Without the document.
 *
 * @example toSelector(statement, statements) // '*\/trivsel' or 'leder/trivsel'
 */
export function toSelector(
  { document, level, row, id }: Pick<IndexedStatement, 'document' | 'level' | 'row' | 'id'>,
  statements: readonly Pick<IndexedStatement, 'document' | 'row' | 'id'>[],
): string {
  const slug = id.slice(level.length + 1);
  const own = statements.filter((statement) => statement.document === document && statement.id.endsWith(`/${slug}`));
  const isRowOfSlug = row !== null && own.length > 1 && own.every((statement) => statement.row === row);
  return isRowOfSlug ? `*/${slug}` : id.slice(document.length + 1);
}

/** So much of a text says which one it is. */
const SHOWN = 70;

/** Name statements of one responsibility: by the title of their row or their own, else by the text. */
export function nameStatements(
  statements: readonly Pick<IndexedStatement, 'row' | 'title' | 'text'>[],
  rows: readonly Pick<IndexedRow, 'id' | 'title'>[],
): string {
  const [first] = statements;
  const name = rows.find(({ id }) => id === first?.row)?.title ?? first?.title ?? first?.text ?? '';
  return `»${name.length > SHOWN ? `${name.slice(0, SHOWN)} …` : name}«`;
}
