import type { Catalogue } from './index/catalogue.ts';

/** Statements of one level page that stand together in the list of what was found. */
export interface HitGroup<Item> {
  /** Level id; the form of a group of `groupByForm`. */
  level: string;
  hits: Item[];
  /** How many statements of the page were found in all; `null` in a later group of the same page. */
  ofPage: number | null;
}

/** Hits sorted by what they are. */
export interface GroupedHits<Item> {
  /** Pages found by their name, best first. */
  pages: Item[];
  /** Statements, best first, those of a page together where they would stand near each other anyway. */
  groups: HitGroup<Item>[];
}

/** A further statement of a page joins one that stands so few places before it. */
const NEAR = 2;

/** Group hits, given best first, by page. */
export function groupHits<Item extends { id: string }>(hits: readonly Item[], catalogue: Catalogue): GroupedHits<Item> {
  const pages: Item[] = [];
  const groups: HitGroup<Item>[] = [];
  const lastOf = new Map<string, { group: HitGroup<Item>; place: number }>();
  const counts = new Map<string, number>();
  let place = 0;
  for (const hit of hits) {
    const facts = catalogue.get(hit.id);
    if (facts === undefined) continue;
    const { kind, level } = facts;
    if (kind !== 'ansvar' || level === null) {
      pages.push(hit);
      continue;
    }
    place++;
    counts.set(level, (counts.get(level) ?? 0) + 1);
    const last = lastOf.get(level);
    if (last !== undefined && place - last.place <= NEAR) {
      last.group.hits.push(hit);
      last.place = place;
      continue;
    }
    const group: HitGroup<Item> = { level, hits: [hit], ofPage: last === undefined ? 0 : null };
    groups.push(group);
    lastOf.set(level, { group, place });
  }
  for (const group of groups) if (group.ofPage !== null) group.ofPage = counts.get(group.level) ?? 0;
  return { pages, groups };
}

/** Group statements, given best first, by the first form they carry: the form with the best first. */
export function groupByForm<Item extends { id: string }>(
  hits: readonly Item[],
  catalogue: Catalogue,
): HitGroup<Item>[] {
  const groups = Map.groupBy(hits, ({ id }) => catalogue.get(id)?.facets.form[0] ?? '');
  return [...groups].map(([form, found]) => ({ level: form, hits: found, ofPage: found.length }));
}
