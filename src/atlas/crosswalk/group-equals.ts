import { compareCodePoints } from '../lexicon/compare-code-points.ts';

/** Group what *samme indhold* chains together: the connected parts, each sorted, of two ends or more. */
export function groupEquals(rows: readonly { subject: string; object: string }[]): string[][] {
  const groupOf = new Map<string, Set<string>>();
  for (const { subject, object } of rows) {
    const merged = new Set([subject, object, ...(groupOf.get(subject) ?? []), ...(groupOf.get(object) ?? [])]);
    for (const member of merged) groupOf.set(member, merged);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort(compareCodePoints))
    .sort(([a = ''], [b = '']) => compareCodePoints(a, b));
}
