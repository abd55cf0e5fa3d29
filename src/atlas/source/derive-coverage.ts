import type { PassageKind, SourceMap } from '../model.ts';

/** Count the words of a source by what they are: statements, prose, headings, furniture. Repeated printings count. */
export function deriveCoverage(map: Pick<SourceMap, 'passages'>): Record<PassageKind, number> {
  const coverage: Record<PassageKind, number> = { statement: 0, prose: 0, heading: 0, furniture: 0 };
  for (const { kind, ranges } of map.passages) {
    for (const { start, end } of ranges) coverage[kind] += end - start;
  }
  return coverage;
}
