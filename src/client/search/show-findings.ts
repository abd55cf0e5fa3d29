import type { Facet } from '../../atlas/search/search-facets.ts';
import type { Sought } from './describe-expansion.ts';
import type { Hit } from './engine.ts';
import { countFacets, passesFacets } from './facet-counts.ts';
import { formatFindings } from './format-findings.ts';
import { groupHits } from './group-hits.ts';
import type { RecordIndex } from './order-page-hits.ts';
import { isSearchable } from './parse-query.ts';
import type { SearchState } from './search-state.ts';
import { showGroups } from './show-groups.ts';
import { showNamedPages } from './show-named-pages.ts';

/** What a search found, ready to be put into the page. */
export interface ShownFindings {
  /** One line: how much was found. */
  summary: string;
  facetCounts: Record<Facet, Map<string, number>>;
  /** Pages found by their name; empty for none. */
  named: Node[];
  /** Statements by page; empty for none. */
  groups: Node[];
}

export interface FindingsContext {
  state: SearchState;
  query: Sought;
  index: RecordIndex;
}

/** Filter, count and group hits, and make what is shown of them, with the texts of the first ones fetched. */
export async function showFindings(hits: readonly Hit[], context: FindingsContext): Promise<ShownFindings> {
  const { state, query, index } = context;
  const { catalogue, describePlace } = index;
  const known = hits.flatMap((hit) => {
    const facts = catalogue.get(hit.id);
    return facts === undefined ? [] : [{ hit, facts }];
  });
  const passing = known.filter(({ facts }) => passesFacets(facts, state.chosen)).map(({ hit }) => hit);
  const { pages, groups } = groupHits(passing, catalogue);
  // Without words, a reader looks through the statements with a filter; no page was named.
  const named = isSearchable(query) ? pages : [];

  const summary = formatFindings({
    hits: groups.reduce((sum, group) => sum + group.hits.length, 0),
    pages: groups.length,
    named: named.length,
  });
  const facetCounts = countFacets(
    known.flatMap(({ facts }) => (facts.kind === 'ansvar' ? [facts] : [])),
    state.chosen,
  );
  return {
    summary,
    facetCounts,
    named: named.length === 0 ? [] : await showNamedPages(named, index, query),
    groups:
      groups.length === 0
        ? []
        : await showGroups(groups, query, ({ hits: [first] }) => describePlace(catalogue.get(first?.id ?? ''))),
  };
}
