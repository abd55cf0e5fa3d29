import type { PassageKind } from '../model.ts';
import { joinWords } from '../lexicon/join-words.ts';

const NUMBER = new Intl.NumberFormat('da-DK');

const KINDS: readonly (readonly [PassageKind, string])[] = [
  ['statement', 'i forventningerne'],
  ['prose', 'i den øvrige tekst'],
  ['heading', 'i overskrifter'],
  ['furniture', 'i sidehoveder, ledetekster og gentagne etiketter'],
];

/**
 * Say in one Danish sentence where the words of a source went. Shares are whole percents; they are rounded by largest
 * remainder, so that they make 100.
 */
export function formatCoverage(coverage: Record<PassageKind, number>): string {
  const total = KINDS.reduce((sum, [kind]) => sum + coverage[kind], 0);
  if (total === 0) return '';
  const shares = toPercents(KINDS.map(([kind]) => coverage[kind]));
  const parts = KINDS.flatMap(([kind, where], i) =>
    coverage[kind] === 0 ? [] : [`${shares[i] === 0 ? 'under 1' : (shares[i] ?? 0)} % ${where}`],
  );
  return `Af kildens ${NUMBER.format(total)} ord står ${joinWords(parts)}.`;
}

/** @example toPercents([1, 1, 1]) // [34, 33, 33] */
export function toPercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (total === 0 ? 0 : (100 * count) / total));
  const percents = exact.map(Math.floor);
  const missing = (total === 0 ? 0 : 100) - percents.reduce((sum, percent) => sum + percent, 0);
  const byRemainder = exact
    .map((share, i) => ({ i, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) percents[i] = (percents[i] ?? 0) + 1;
  return percents;
}
