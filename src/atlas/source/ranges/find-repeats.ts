import { RUN_LENGTH } from '../fingerprint.ts';

/** From this share of its runs on, a passage is printed again where they lie together. */
const REPEATED = 0.5;

/** Words that the two printings may differ by. */
const SLACK = 12;

interface Stretch {
  start: number;
  end: number;
}

/** Where a passage is printed again. */
interface Repeat extends Stretch {
  /** Its first and its last words are the same, so that its ends are known. */
  isExact: boolean;
}

/**
 * Build a finder of passages whose wording stands once more in the source, among words that nothing has claimed: a
 * printing that was overlooked.
 */
export function buildRepeatFinder(
  words: readonly string[],
  claimed: ReadonlySet<number>,
): (range: Stretch) => Repeat | null {
  const keyAt = (i: number): string => words.slice(i, i + RUN_LENGTH).join(' ');
  const free = new Map<string, number[]>();
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) {
    if (claimed.has(i) || claimed.has(i + RUN_LENGTH - 1)) continue;
    const key = keyAt(i);
    const known = free.get(key);
    if (known === undefined) free.set(key, [i]);
    else known.push(i);
  }
  return ({ start, end }) => {
    const runs = Math.max(0, end - start - RUN_LENGTH + 1);
    const hits = Array.from({ length: runs }, (_, k) => free.get(keyAt(start + k)) ?? [])
      .flat()
      .sort((a, b) => a - b);
    const enough = Math.max(1, REPEATED * runs);
    const again = hits.find((first, k) => {
      const together = hits.slice(k).filter((hit) => hit < first + end - start + SLACK);
      return new Set(together).size >= enough;
    });
    if (again === undefined) return null;
    const last = again + runs - 1;
    const isExact = keyAt(again) === keyAt(start) && keyAt(last) === keyAt(start + runs - 1);
    return { start: again, end: Math.min(again + end - start, words.length), isExact };
  };
}
