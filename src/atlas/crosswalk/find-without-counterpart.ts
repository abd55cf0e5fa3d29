import type { IndexedLevel, IndexedStatement, StatementMapping } from '../atlas.ts';

/** What of a document is connected with nothing in the others. */
export interface WithoutCounterpart {
  /** Ids of described levels on the ladder that answer to no level of another document. */
  levels: string[];
  /** Ids of duties that neither an editor nor the computation connects with another document. */
  statements: string[];
  /** Duties for which an editor has looked through a document and found nothing. */
  searched: { statement: string; mapping: StatementMapping }[];
  /** How many duties the document has. */
  total: number;
}

/** Find what of a document has no counterpart. Pitfalls are no duties and are not asked for one. */
export function findWithoutCounterpart(
  document: string,
  {
    levels,
    statements,
  }: {
    levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'equivalents'>[];
    statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'pitfall' | 'related' | 'mappings'>[];
  },
): WithoutCounterpart {
  const duties = statements.filter((statement) => statement.document === document && !statement.pitfall);
  const isSearch = ({ relation }: StatementMapping): boolean => relation === 'ingen-modpart';
  return {
    levels: levels
      .filter((level) => level.document === document && level.rungs.length > 0 && level.equivalents.length === 0)
      .map(({ id }) => id),
    statements: duties
      .filter(({ related, mappings }) => related.length === 0 && mappings.every(isSearch))
      .map(({ id }) => id),
    searched: duties.flatMap(({ id, mappings }) =>
      mappings.filter(isSearch).map((mapping) => ({ statement: id, mapping })),
    ),
    total: duties.length,
  };
}
