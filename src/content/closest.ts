import { distance } from 'fastest-levenshtein';

/**
 * Find the known word that was probably meant: at most a third of its letters differ. `null` when none is near.
 *
 * @example closest('Strategisk ledlse', ['Strategisk ledelse', 'Faglig ledelse']) // 'Strategisk ledelse'
 */
export function closest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best !== null && bestDistance <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}
