import type { EditionStatement } from '../atlas/editions/compare-editions.ts';
import type { FormerEdition, FormerStatement, IndexedDocument } from '../atlas/atlas.ts';
import { atlas } from './current-atlas.ts';

const statements = new Map(
  atlas.formerEditions.flatMap((edition) => edition.statements.map((statement) => [statement.id, statement] as const)),
);

/** The statement of a former edition, by its id. Throws where there is none. */
export function getFormerStatement(id: string): FormerStatement {
  const statement = statements.get(id);
  if (statement === undefined) throw new Error(`The index has no former statement "${id}".`);
  return statement;
}

/** The edition that a document took the place of; `null` where it is the first, or what it replaces is not shown. */
export function getEditionBefore({ replaces }: Pick<IndexedDocument, 'replaces'>): FormerEdition | null {
  return atlas.formerEditions.find(({ id }) => id === replaces) ?? null;
}

/** The statements of a former edition, as they are compared. */
export function listFormerStatements({ id: document, statements: own }: FormerEdition): EditionStatement[] {
  return own.map((statement) => ({ ...statement, document }));
}

/** The statements of a document, as they are compared. */
export function listEditionStatements({ id: document }: Pick<IndexedDocument, 'id'>): EditionStatement[] {
  return atlas.statements
    .filter((statement) => statement.document === document)
    .map(({ id, level, title, text }) => ({ id, document, level, slug: id.slice(level.length + 1), title, text }));
}
