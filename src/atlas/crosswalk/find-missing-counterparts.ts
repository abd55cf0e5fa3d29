import type { IndexedLevel, IndexedPair, IndexedRow, IndexedStatement, MissingCounterpart } from '../atlas.ts';
import { rungsMeet } from '../levels/rungs-meet.ts';
import { toPairId } from './derive-pairs.ts';
import { isCounterpart } from './relations.ts';

/** What counterparts are looked for in. */
export interface CounterpartSource {
  documents: readonly { id: string }[];
  pairs: readonly Pick<IndexedPair, 'id' | 'reviewed'>[];
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs'>[];
  rows: readonly Pick<IndexedRow, 'id' | 'statements'>[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'level' | 'row' | 'pitfall' | 'mappings'>[];
}

/**
 * Find, for every duty, the documents that were read through beside its own and have no counterpart of it: nothing it
 * has the same content as, covers, is covered by or overlaps, among their duties. Statement id → documents in the order
 * given; pitfalls have no entry.
 */
export function findMissingCounterparts(source: CounterpartSource): Map<string, MissingCounterpart[]> {
  const reviewed = new Set(source.pairs.filter((pair) => pair.reviewed !== null).map(({ id }) => id));
  const statementOf = new Map(source.statements.map((statement) => [statement.id, statement]));
  const orderOf = new Map(source.statements.map(({ id }, i) => [id, i]));
  const rungsOf = new Map(source.levels.map(({ id, rungs }) => [id, rungs]));
  const membersOf = new Map(source.rows.map(({ id, statements }) => [id, statements]));
  const described = new Set(source.statements.filter(({ pitfall }) => !pitfall).map(({ level }) => level));
  const levelsOf = Map.groupBy(
    source.levels.filter(({ id }) => described.has(id)),
    ({ document }) => document,
  );
  const listAnswers = (id: string, document: string): string[] =>
    (statementOf.get(id)?.mappings ?? []).flatMap(({ other, relation }) => {
      const answer = statementOf.get(other);
      return answer?.document === document && !answer.pitfall && isCounterpart(relation) ? [other] : [];
    });
  const judge = (duty: CounterpartSource['statements'][number], document: string): MissingCounterpart[] => {
    if (listAnswers(duty.id, document).length > 0) return [];
    const own = rungsOf.get(duty.level) ?? [];
    const row = duty.row === null ? [] : (membersOf.get(duty.row) ?? []);
    const elsewhere = [...new Set(row.flatMap((member) => listAnswers(member, document)))]
      // What stands on a rung of the duty's was within reach, and was not joined with it.
      .filter((id) => !rungsMeet(own, rungsOf.get(statementOf.get(id)?.level ?? '') ?? []))
      .sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
    if (elsewhere.length > 0) return [{ document, reason: 'other-rung', elsewhere }];
    const meets = (levelsOf.get(document) ?? []).some(({ rungs }) => rungsMeet(own, rungs));
    return [{ document, reason: meets ? 'none' : 'no-level', elsewhere: [] }];
  };
  return new Map(
    source.statements
      .filter(({ pitfall }) => !pitfall)
      .map((duty) => [
        duty.id,
        source.documents
          .filter(({ id }) => id !== duty.document && reviewed.has(toPairId(id, duty.document)))
          .flatMap(({ id }) => judge(duty, id)),
      ]),
  );
}
