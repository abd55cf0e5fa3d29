import { FACETS, perFacet, type Facet } from '../../atlas/search/search-facets.ts';
import type { RecordFacts } from './index/catalogue.ts';

type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Tell whether a record passes: in each facet with choices, it has at least one of them. */
export function passesFacets(facts: RecordFacts, chosen: Chosen, facets: readonly Facet[] = FACETS): boolean {
  return facets.every(
    (facet) => chosen[facet].length === 0 || chosen[facet].some((value) => facts.facets[facet].includes(value)),
  );
}

/**
 * Count, for each value of each facet, the records there would be with it: those that pass the other facets. So a
 * second choice in a facet shows what it would add.
 */
export function countFacets(records: readonly RecordFacts[], chosen: Chosen): Record<Facet, Map<string, number>> {
  return perFacet((facet) => {
    const others = FACETS.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const facts of records) {
      if (!passesFacets(facts, chosen, others)) continue;
      for (const value of facts.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}
