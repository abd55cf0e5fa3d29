import type { IndexedMapping, IndexedPair, IndexedStatement } from '../atlas.ts';
import type { Relation } from '../model.ts';
import { toPairId } from './derive-pairs.ts';
import { isCounterpart, RELATION_MEANINGS } from './relations.ts';

/** How many responsibilities of a document are answered in another. Pitfalls are not asked for an answer. */
export interface AnsweredDuties {
  document: string;
  answered: number;
  total: number;
}

/** What has been said of two documents. */
export interface PairCount extends IndexedPair {
  /** How many mappings between responsibilities are in force, by relation. */
  relations: Record<Relation, number>;
  /** The first document's duties answered in the second, and the reverse. */
  duties: [AnsweredDuties, AnsweredDuties];
}

/** What is counted. */
export interface CounterpartCountSource {
  pairs: readonly IndexedPair[];
  mappings: readonly Pick<IndexedMapping, 'subject' | 'object' | 'relation' | 'status' | 'author'>[];
  levels: readonly { id: string }[];
  statements: readonly Pick<IndexedStatement, 'id' | 'document' | 'row' | 'pitfall' | 'mappings'>[];
}

/** Count, for every pair of documents, its mappings by relation and the duties with a counterpart, in the order given. */
export function countCounterparts({ pairs, mappings, levels, statements }: CounterpartCountSource): PairCount[] {
  const levelIds = new Set(levels.map(({ id }) => id));
  const written = Map.groupBy(
    mappings.filter(
      ({ status, author, subject }) => status !== 'erstattet' && author !== null && !levelIds.has(subject),
    ),
    ({ subject, object }) => toPairId(toDocument(subject), toDocument(object)),
  );
  const duties = statements.filter(({ pitfall }) => !pitfall);
  const dutyIds = new Set(duties.map(({ id }) => id));
  const byDocument = Map.groupBy(duties, ({ document }) => document);
  const countAnswered = (document: string, other: string): AnsweredDuties => {
    const responsibilities = Map.groupBy(byDocument.get(document) ?? [], ({ id, row }) => row ?? id);
    const isAnswered = (duty: (typeof duties)[number]): boolean =>
      duty.mappings.some(
        (view) => isCounterpart(view.relation) && dutyIds.has(view.other) && toDocument(view.other) === other,
      );
    const answered = [...responsibilities.values()].filter((members) => members.some(isAnswered)).length;
    return { document, answered, total: responsibilities.size };
  };
  return pairs.map((pair) => {
    const own = written.get(pair.id) ?? [];
    const relations = Object.fromEntries(
      Object.keys(RELATION_MEANINGS).map((name) => [name, own.filter(({ relation }) => relation === name).length]),
    ) as Record<Relation, number>;
    const [one, other] = pair.documents;
    return { ...pair, relations, duties: [countAnswered(one, other), countAnswered(other, one)] };
  });
}

function toDocument(id: string): string {
  return id.split('/')[0] ?? '';
}
