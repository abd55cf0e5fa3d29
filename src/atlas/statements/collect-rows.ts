import type { RowEntry, Statement } from '../model.ts';

/** A row: one responsibility at successive levels of one document. */
export interface Row {
  document: string;
  slug: string;
  title: string;
  /** Statement ids in the order of the statements, i.e. top level first. */
  statements: string[];
}

/**
 * Collect the rows of one document. By default a row is every statement with the row's slug; an entry with members
 * replaces that, and a statement named as a member leaves the row its slug would have put it in.
 *
 * Slugs that stand on several levels without an entry come back as `untitled`.
 */
export function collectRows(
  entries: readonly RowEntry[],
  statements: readonly Statement[],
): { rows: Row[]; untitled: { slug: string; statements: string[] }[] } {
  const toAnchor = ({ id, document }: Statement): string => id.slice(document.length + 1).replace('/', '#');
  const claimed = new Set(entries.flatMap(({ members }) => members ?? []));
  const bySlug = Map.groupBy(
    statements.filter((statement) => !claimed.has(toAnchor(statement))),
    ({ slug }) => slug,
  );
  const rows = entries.map((entry) => ({
    document: entry.document,
    slug: entry.id,
    title: entry.title,
    statements: (entry.members === null
      ? (bySlug.get(entry.id) ?? [])
      : statements.filter((statement) => entry.members?.includes(toAnchor(statement)))
    ).map(({ id }) => id),
  }));
  const titled = new Set(entries.filter(({ members }) => members === null).map(({ id }) => id));
  const untitled = [...bySlug]
    .filter(([slug, group]) => group.length > 1 && !titled.has(slug))
    .map(([slug, group]) => ({ slug, statements: group.map(({ id }) => id) }));
  return { rows, untitled };
}
