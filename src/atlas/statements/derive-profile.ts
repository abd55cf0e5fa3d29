import type { Atlas, IndexedLevel, IndexedStatement } from '../atlas.ts';

/** How much of a level is about one common form. */
export interface ProfileBar {
  form: string;
  /** How many of the level's duties carry it; one may carry several. */
  count: number;
  /** Share of the level's duties, 0–1. */
  share: number;
  /** Mean share over the other documents' levels that meet a rung of it, each document once; `null` without any. */
  elsewhere: number | null;
}

/**
 * Derive the profile of a level: for each common form the share of its duties that carry it, and the mean over the other
 * documents. A document with several levels there counts with the mean of theirs. Empty for a level without duties.
 */
export function deriveProfile(
  level: Pick<IndexedLevel, 'id' | 'document' | 'rungs'>,
  {
    forms,
    levels,
    statements,
  }: {
    forms: readonly Pick<Atlas['forms'][number], 'id'>[];
    levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs'>[];
    statements: readonly Pick<IndexedStatement, 'level' | 'forms' | 'pitfall'>[];
  },
): ProfileBar[] {
  const duties = Map.groupBy(
    statements.filter(({ pitfall }) => !pitfall),
    (statement) => statement.level,
  );
  const own = duties.get(level.id) ?? [];
  if (own.length === 0) return [];
  const others = Map.groupBy(
    levels.filter(
      ({ id, document, rungs }) =>
        document !== level.document && duties.has(id) && rungs.some((rung) => level.rungs.includes(rung)),
    ),
    ({ document }) => document,
  );
  const shareOf = (id: string, form: string): number => {
    const all = duties.get(id) ?? [];
    return all.filter((duty) => duty.forms.includes(form)).length / all.length;
  };
  return forms.map(({ id: form }) => ({
    form,
    count: own.filter((duty) => duty.forms.includes(form)).length,
    share: shareOf(level.id, form),
    elsewhere:
      others.size === 0
        ? null
        : mean([...others.values()].map((those) => mean(those.map(({ id }) => shareOf(id, form))))),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
