import type { IndexedLevel } from '../atlas.ts';
import { rungsMeet } from './rungs-meet.ts';

/** Two levels of different documents whose names are alike and that stand elsewhere. */
export interface TellingPair {
  levels: [string, string];
  /** What the names share. */
  shared: string;
}

/**
 * Choose the false friends that tell most: those that share no rung first, then those that have not been chosen for
 * another of their names and documents; each pair once, in the order of the levels.
 *
 * @param levels those that are described
 */
export function chooseTellingPairs(
  levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'rungs' | 'falseFriends'>[],
  most: number,
): TellingPair[] {
  const left = levels.flatMap((level, i) =>
    levels.slice(i + 1).flatMap((other) => {
      const friend = level.falseFriends.find((one) => one.level === other.id);
      const documents = `${level.document} ${other.document}`;
      const isMet = rungsMeet(level.rungs, other.rungs);
      return friend === undefined ? [] : [{ levels: [level.id, other.id], shared: friend.shared, documents, isMet }];
    }),
  );
  const chosen: typeof left = [];
  /** How often its name and its documents have been chosen. */
  const countKnown = ({ shared, documents }: (typeof left)[number]): number =>
    chosen.filter((one) => one.shared === shared).length + chosen.filter((one) => one.documents === documents).length;
  while (chosen.length < most) {
    const [next] = left
      .filter((one) => !chosen.includes(one))
      .sort((a, b) => Number(a.isMet) - Number(b.isMet) || countKnown(a) - countKnown(b));
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.map(({ levels: [one = '', other = ''], shared }) => ({ levels: [one, other], shared }));
}
