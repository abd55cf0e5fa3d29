import { rowHref } from '../addresses/pathnames.ts';
import type { IndexedRow } from '../atlas.ts';
import type { Model } from '../model.ts';
import { collectRows } from './collect-rows.ts';

/** Derive the rows of every document, in the document's order, with the statements each holds; the terms of their titles are not looked for. */
export function deriveRows(model: Model): Omit<IndexedRow, 'terms'>[] {
  return model.documents.flatMap(({ id: document }) =>
    collectRows(
      model.rows.filter((row) => row.document === document),
      model.statements.filter((statement) => statement.document === document),
    ).rows.map((row) => ({
      id: `${document}/${row.slug}`,
      document,
      slug: row.slug,
      title: row.title,
      href: rowHref(document, row.slug),
      statements: row.statements,
    })),
  );
}
