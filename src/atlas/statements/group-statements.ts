import type { IndexedStatement } from '../atlas.ts';

export interface StatementsOfLevel {
  level: string;
  /** Statement ids. */
  statements: string[];
}

export interface StatementsOfDocument {
  document: string;
  levels: StatementsOfLevel[];
  count: number;
}

/** Group statements by document and level, in the order of the documents and of their levels, top first. */
export function groupStatements(
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level'>[],
  documents: readonly { id: string; levels: readonly string[] }[],
): StatementsOfDocument[] {
  const byLevel = Map.groupBy(statements, ({ level }) => level);
  return documents
    .map(({ id, levels }) => {
      const groups = levels
        .map((level) => ({ level, statements: (byLevel.get(level) ?? []).map((statement) => statement.id) }))
        .filter((group) => group.statements.length > 0);
      return {
        document: id,
        levels: groups,
        count: groups.reduce((sum, group) => sum + group.statements.length, 0),
      };
    })
    .filter(({ count }) => count > 0);
}
