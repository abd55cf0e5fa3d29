import type { Catalogue } from './catalogue.ts';

/** The statements found on one level page, best first. */
export interface HitGroup<Item> {
  level: string;
  hits: Item[];
}

/** Hits sorted by what they are. */
export interface GroupedHits<Item> {
  /** Pages found by their name, best first. */
  pages: Item[];
  /** Statements by the page they stand on: the page with the best hit first. */
  groups: HitGroup<Item>[];
}

/** Group hits, given best first, by page. */
export function groupHits<Item extends { id: string }>(hits: readonly Item[], catalogue: Catalogue): GroupedHits<Item> {
  const pages: Item[] = [];
  const groups = new Map<string, Item[]>();
  for (const hit of hits) {
    const facts = catalogue.get(hit.id);
    if (facts === undefined) continue;
    if (facts.kind !== 'ansvar' || facts.level === null) pages.push(hit);
    else groups.set(facts.level, [...(groups.get(facts.level) ?? []), hit]);
  }
  return { pages, groups: Array.from(groups, ([level, found]) => ({ level, hits: found })) };
}
