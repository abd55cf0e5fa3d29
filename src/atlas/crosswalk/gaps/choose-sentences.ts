import type { IndexedLevel, IndexedStatement } from '../../atlas.ts';
import { isCounterpart } from '../relations.ts';
import type { Expectation, Voice } from './gap.ts';

/** A duty that is read for a responsibility, and how many further levels of its document have the responsibility. */
export interface Sentence {
  /** Statement id. */
  statement: string;
  further: number;
}

export interface SentenceSource {
  getStatement: (id: string) => Pick<IndexedStatement, 'id' | 'level' | 'row' | 'mappings'>;
  getLevel: (id: string) => Pick<IndexedLevel, 'rungs'>;
}

/**
 * Choose what to read of a voice: of each responsibility, for a term of all, the duty on the level with the narrowest
 * span; of equals the first.
 */
export function chooseSentences(
  kind: Expectation['kind'],
  { statements }: Voice,
  { getStatement, getLevel }: SentenceSource,
): Sentence[] {
  const groups = Map.groupBy(statements.map(getStatement), ({ id, row }) => (kind === 'term' ? '' : (row ?? id)));
  const span = ({ level }: { level: string }): number => getLevel(level).rungs.length;
  return [...groups.values()].map((group) => {
    const nearest = group.reduce((best, next) => (span(next) < span(best) ? next : best));
    return { statement: nearest.id, further: group.length - 1 };
  });
}

/** Find the duty of a document that answers to a statement: one that is near, if any, and of several the strongest. */
export function findAnswer(
  { mappings }: Pick<IndexedStatement, 'mappings'>,
  {
    document,
    isDuty,
    isNear,
  }: {
    document: string;
    isDuty: (statement: string) => boolean;
    isNear: (statement: string) => boolean;
  },
): string | null {
  const answers = mappings
    .filter(({ relation, other }) => isCounterpart(relation) && other.startsWith(`${document}/`) && isDuty(other))
    .map(({ other }) => other);
  return answers.find(isNear) ?? answers[0] ?? null;
}

/** List what an editor says is worth reading in a document beside what is told, each once. */
export function listWorthReading(
  { voices }: Pick<Expectation, 'voices'>,
  document: string,
  { getStatement }: Pick<SentenceSource, 'getStatement'>,
): string[] {
  return [
    ...new Set(
      voices
        .flatMap(({ statements }) => statements.flatMap((id) => getStatement(id).mappings))
        .filter(({ relation, other }) => relation === 'se-ogsaa' && other.startsWith(`${document}/`))
        .map(({ other }) => other),
    ),
  ];
}
