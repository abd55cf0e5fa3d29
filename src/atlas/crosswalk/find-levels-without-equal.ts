import type { IndexedLevel, IndexedStatement } from '../atlas.ts';
import { isCounterpart } from './relations.ts';

/** What of a document is answered by nothing in the others. */
export interface WithoutCounterpart {
  /** Ids of described levels on the ladder that answer to no level of another document. */
  levels: string[];
  /** Ids of duties that no duty of another document answers to, and that the computation connects with none. */
  statements: string[];
  /** How many duties the document has. */
  total: number;
}

/** Find what of a document has no counterpart. Pitfalls are no duties: they ask for none and answer nothing. */
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
  const pitfalls = new Set(statements.filter(({ pitfall }) => pitfall).map(({ id }) => id));
  return {
    levels: levels
      .filter((level) => level.document === document && level.rungs.length > 0 && level.equivalents.length === 0)
      .map(({ id }) => id),
    statements: duties
      .filter(
        ({ related, mappings }) =>
          related.length === 0 &&
          !mappings.some(({ other, relation }) => isCounterpart(relation) && !pitfalls.has(other)),
      )
      .map(({ id }) => id),
    total: duties.length,
  };
}
