import type { IndexedLevel } from '../atlas.ts';
import { RUNG_NUMBERS, type RungNumber } from '../model.ts';

/** One rung of the small ladder of a document; `null` is where what binds all leaders stands. */
export interface DocumentLadderRung<Level> {
  rung: RungNumber | null;
  levels: Level[];
}

/**
 * Lay out the levels of a document, top rung first, and under them what stands on no rung. A level that spans several
 * stands on the highest. From the lowest rung that has a level to the highest none is left out; a document that tells no
 * levels apart has no rungs.
 */
export function layOutDocumentLadder<Level extends Pick<IndexedLevel, 'rungs'>>(
  levels: readonly Level[],
): DocumentLadderRung<Level>[] {
  const highest = (level: Level): RungNumber | null => level.rungs.at(-1) ?? null;
  const taken = levels.map(highest).filter((rung) => rung !== null);
  const rungs = RUNG_NUMBERS.filter((rung) => rung >= Math.min(...taken) && rung <= Math.max(...taken)).reverse();
  return [...rungs, null]
    .map((rung) => ({ rung, levels: levels.filter((level) => highest(level) === rung) }))
    .filter((entry) => entry.rung !== null || entry.levels.length > 0);
}
