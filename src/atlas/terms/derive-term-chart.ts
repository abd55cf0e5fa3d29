import type { IndexedDocument, IndexedStatement, TermChartRow } from '../atlas.ts';
import { deriveRungState, LADDER_DOWN, type LadderSource, standsOn } from '../levels/derive-rung-state.ts';

export interface TermChartSource extends LadderSource {
  documents: readonly Pick<IndexedDocument, 'id'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'pitfall'>[];
}

/**
 * Derive where statements stand: a row a document that has any of them, in the order of the documents; a cell a rung
 * that the document describes, from the top down, what binds all leaders last. A level that spans several rungs counts
 * on each of them, in the sum of its document once. Pitfalls ask for nothing: they are in the sum, and in no cell.
 *
 * @param chosen ids of the statements
 */
export function deriveTermChart(chosen: readonly string[], source: TermChartSource): TermChartRow[] {
  const ids = new Set(chosen);
  const counted = Map.groupBy(
    source.statements.filter(({ id }) => ids.has(id)),
    ({ document }) => document,
  );
  return source.documents.flatMap(({ id: document }) => {
    const statements = counted.get(document) ?? [];
    if (statements.length === 0) return [];
    const duties = statements.filter(({ pitfall }) => !pitfall);
    const rungs = LADDER_DOWN.filter((rung) => deriveRungState(source, document, rung) === 'described');
    return [
      {
        document,
        cells: rungs.map((rung) => {
          const levels = source.levels.filter(
            (level) => standsOn(level, rung) && duties.some((duty) => duty.level === level.id),
          );
          const here = new Set(levels.map(({ id }) => id));
          return {
            rung,
            levels: levels.map(({ id }) => id),
            count: duties.filter(({ level }) => here.has(level)).length,
          };
        }),
        pitfalls: statements.length - duties.length,
        count: statements.length,
      },
    ];
  });
}
