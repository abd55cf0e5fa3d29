import type { IndexedLevel, IndexedRow, IndexedStatement } from '../atlas.ts';
import { tokenize } from '../lexicon/danish.ts';

/** What a level above, in the same document, expects and a level does not. */
export interface StepUp {
  /** Id of the level above. */
  level: string;
  /** Ids of its duties that no duty of the level shares a row with, in the order of its page. */
  added: string[];
  /** Its duties whose row the level has too, in other words, in the same order. */
  changed: { row: string; statement: string }[];
  /** How many it has in the same words. */
  kept: number;
}

/**
 * Derive what is new for who goes from a level to each of those right above it in its document: rows join what is the
 * same responsibility, so what is in no row of the level's is new. Pitfalls ask for nothing and are left out. Where
 * either of the two levels has no duties, the document is silent, and nothing is said. The lowest of the levels above
 * comes first: `above` names the highest first.
 */
export function deriveStepUps(
  level: Pick<IndexedLevel, 'id' | 'above'>,
  {
    rows,
    statements,
  }: {
    rows: readonly Pick<IndexedRow, 'id' | 'statements'>[];
    statements: readonly Pick<IndexedStatement, 'id' | 'level' | 'pitfall' | 'title' | 'text'>[];
  },
): StepUp[] {
  const dutiesOf = (id: string): typeof statements =>
    statements.filter((statement) => statement.level === id && !statement.pitfall);
  const own = new Map(dutiesOf(level.id).map((duty) => [duty.id, duty]));
  if (own.size === 0) return [];
  return level.above.toReversed().flatMap((above): StepUp[] => {
    const step: StepUp = { level: above, added: [], changed: [], kept: 0 };
    for (const duty of dutiesOf(above)) {
      const row = rows.find((one) => one.statements.includes(duty.id));
      const like = row?.statements.map((id) => own.get(id)).find((statement) => statement !== undefined);
      if (row === undefined || like === undefined) step.added.push(duty.id);
      else if (wordsOf(like) === wordsOf(duty)) step.kept++;
      else step.changed.push({ row: row.id, statement: duty.id });
    }
    return step.added.length + step.changed.length + step.kept === 0 ? [] : [step];
  });
}

/** The words of a statement in order: case and punctuation make no difference. */
function wordsOf({ title, text }: Pick<IndexedStatement, 'title' | 'text'>): string {
  return tokenize(`${title ?? ''} ${text}`)
    .map(({ word }) => word)
    .join(' ');
}
