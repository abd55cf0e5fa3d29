import type { IndexedLevel, IndexedStatement } from '../../atlas.ts';
import { isCounterpart } from '../relations.ts';
import { MOST_COLUMNS } from './derive-comparison.ts';

/**
 * Choose the levels of a rung that are shown first: of each document the one that spans the fewest rungs, of several
 * the one whose duties the other documents answer most on the rung; of more than four documents those four whose levels
 * are answered most. In the order of the documents.
 *
 * @param levels those of the rung that have duties
 * @param documents in the order they are shown
 */
export function chooseColumns(
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs'>[],
  documents: readonly { id: string }[],
  getStatements: (level: string) => readonly Pick<IndexedStatement, 'level' | 'mappings'>[],
  getLevel: (statement: string) => string,
): string[] {
  const here = new Set(levels.map(({ id }) => id));
  const counted = levels.map((level) => ({
    ...level,
    answered: getStatements(level.id).filter(({ mappings }) =>
      mappings.some(({ other, relation }) => isCounterpart(relation) && here.has(getLevel(other))),
    ).length,
  }));
  const candidates = documents.flatMap(({ id }) => {
    const [first] = counted
      .filter(({ document }) => document === id)
      .sort((a, b) => a.rungs.length - b.rungs.length || b.answered - a.answered);
    return first === undefined ? [] : [first];
  });
  const chosen = new Set(candidates.toSorted((a, b) => b.answered - a.answered).slice(0, MOST_COLUMNS));
  return candidates.filter((candidate) => chosen.has(candidate)).map(({ id }) => id);
}
