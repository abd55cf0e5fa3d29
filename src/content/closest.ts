import { distance } from 'fastest-levenshtein';

/** Words longer than this are nobody's slip. */
const LONGEST = 200;

/**
 * Find the known word that was probably meant: at most a third of its letters differ. `null` when none is near.
 *
 * @example closest('Strategisk ledlse', ['Strategisk ledelse', 'Faglig ledelse']) // 'Strategisk ledelse'
 */
export function closest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of known) {
    // As many letters as two words differ in length, they differ in at least: most need not be compared.
    const atLeast = Math.abs(candidate.length - word.length);
    if (atLeast >= bestDistance || atLeast > allowed(candidate)) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance && d <= allowed(candidate)) [best, bestDistance] = [candidate, d];
  }
  return best;
}

const allowed = (candidate: string): number => Math.max(1, Math.floor(candidate.length / 3));
