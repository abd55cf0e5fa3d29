import type { IndexedLevel, IndexedStatement } from '../atlas.ts';
import { RUNG_NUMBERS, type RungNumber } from '../model.ts';

/** The rungs from the top down, and at last what binds all leaders (`null`), which stands beside the ladder. */
export const LADDER_DOWN: readonly (RungNumber | null)[] = [...[...RUNG_NUMBERS].reverse(), null];

/**
 * What a document says at a rung: `described` where a level there has duties, `announced` where it only promises to
 * describe one, `absent` where it has no level there.
 */
export type RungState = 'described' | 'announced' | 'absent';

/** Where documents and their levels stand. */
export interface LadderSource {
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'facts'>[];
  statements: readonly Pick<IndexedStatement, 'level' | 'pitfall'>[];
}

/** Derive what a document has to say at a rung, or about all leaders. */
export function deriveRungState(
  { levels, statements }: LadderSource,
  document: string,
  rung: RungNumber | null,
): RungState {
  const here = levels.filter((level) => level.document === document && standsOn(level, rung));
  if (here.some(({ id }) => statements.some(({ level, pitfall }) => level === id && !pitfall))) return 'described';
  return here.some(({ facts }) => facts?.announced) ? 'announced' : 'absent';
}

/** Whether the span of a level holds a rung; what binds all leaders has none. */
export function standsOn({ rungs }: Pick<IndexedLevel, 'rungs'>, rung: RungNumber | null): boolean {
  return rung === null ? rungs.length === 0 : rungs.includes(rung);
}
