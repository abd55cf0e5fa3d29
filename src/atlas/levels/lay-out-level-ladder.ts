import type { IndexedLevel } from '../atlas.ts';
import type { RungNumber } from '../model.ts';

/** One rung of the small ladder of a level. */
export interface LevelLadderRung {
  rung: RungNumber;
  /** Ids of the levels of its document that stand on the rung: itself, and those above and below it. */
  own: string[];
  /** What levels that stand on this rung alone are called elsewhere, each name once, the most common first. */
  names: string[];
}

/**
 * Lay out the ladder as it is seen from one level, top rung first: the level and its line upwards and downwards, and
 * what other documents call what stands there.
 */
export function layOutLevelLadder(
  level: Pick<IndexedLevel, 'id' | 'document' | 'rungs'>,
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'name' | 'rungs' | 'above' | 'below'>[],
): LevelLadderRung[] {
  const line = new Set([level.id, ...followLine(level.id, 'above', levels), ...followLine(level.id, 'below', levels)]);
  const rungs = [...new Set(levels.flatMap((one) => one.rungs))].sort((a, b) => b - a);
  return rungs.map((rung) => ({
    rung,
    own: levels.filter((one) => line.has(one.id) && one.rungs.includes(rung)).map(({ id }) => id),
    names: countNames(
      levels
        .filter((one) => one.document !== level.document && one.rungs.length === 1 && one.rungs.includes(rung))
        .map(({ name }) => name),
    ),
  }));
}

/** Ids of all levels that are reached from a level by going one way. */
function followLine(
  from: string,
  way: 'above' | 'below',
  levels: readonly Pick<IndexedLevel, 'id' | 'above' | 'below'>[],
): string[] {
  const reached = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const next = levels.find((one) => one.id === id)?.[way] ?? [];
    waiting.push(...next.filter((other) => !reached.has(other)));
    for (const other of next) reached.add(other);
  }
  return [...reached];
}

function countNames(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
