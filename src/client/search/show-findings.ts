import type { Facet } from '../../atlas/search/search-facets.ts';
import type { Sought } from './describe-expansion.ts';
import { element } from './element.ts';
import type { Hit } from './engine.ts';
import { countFacets, passesFacets } from './facet-counts.ts';
import type { Findings } from './find-hits.ts';
import { formatFindings } from './format-findings.ts';
import { groupByForm, groupHits, type HitGroup } from './group-hits.ts';
import { listQuoted } from './list-quoted.ts';
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
  /** Statements by page, and the button for those that have only some of the query; empty for none. */
  groups: Node[];
}

export interface FindingsContext {
  state: SearchState;
  query: Sought;
  index: RecordIndex;
}

/** Filter, count and group hits, and make what is shown of them, with the texts of the first ones fetched. */
export async function showFindings(
  { hits, rest, isText }: Pick<Findings, 'hits' | 'rest' | 'isText'>,
  { state, query, index }: FindingsContext,
): Promise<ShownFindings> {
  const { catalogue, describePlace } = index;
  const filter = (some: readonly Hit[]): Hit[] =>
    some.filter(({ id }) => {
      const facts = catalogue.get(id);
      return facts !== undefined && passesFacets(facts, state.chosen);
    });
  const { pages, groups: byPage } = groupHits(filter(hits), catalogue);
  const groups = isText ? groupByForm(filter(hits), catalogue) : byPage;
  // Without words, a reader looks through the statements with a filter; no page was named.
  const named = isSearchable(query) ? pages : [];
  const show = (some: readonly HitGroup<Hit>[]): Promise<Node[]> =>
    showGroups(some, query, { placeOf: ({ id }) => describePlace(catalogue.get(id)), isByForm: isText });
  const partly = groupHits(filter(rest.hits), catalogue).groups;

  const summary = formatFindings({
    hits: count(groups),
    pages: byPage.filter(({ ofPage }) => ofPage !== null).length,
    named: named.length,
  });
  const facetCounts = countFacets(
    hits.flatMap(({ id }) => {
      const facts = catalogue.get(id);
      return facts?.kind === 'ansvar' ? [facts] : [];
    }),
    state.chosen,
  );
  return {
    summary,
    facetCounts,
    named: named.length === 0 ? [] : await showNamedPages(named, index, query),
    groups: [
      ...(groups.length === 0 ? [] : await show(groups)),
      ...(partly.length === 0
        ? []
        : [foldAway(`og ${count(partly)}, der kun har ${listQuoted(rest.words)}`, () => show(partly))]),
    ],
  };
}

function count(groups: readonly HitGroup<Hit>[]): number {
  return groups.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** Make the button that what it names takes the place of. */
function foldAway(label: string, show: () => Promise<Node[]>): Element {
  const button = element('button', { type: 'button', class: 'search-rest', 'aria-expanded': 'false' }, label);
  const place = element('div', {}, button);
  button.addEventListener('click', () => {
    button.disabled = true;
    show().then(
      (nodes) => {
        place.replaceChildren(element('h3', { class: 'search-rest', tabindex: '-1' }, label), ...nodes);
        place.querySelector<HTMLElement>('h3')?.focus();
      },
      () => {
        button.disabled = false;
        button.textContent = 'Kunne ikke hentes. Prøv igen';
      },
    );
  });
  return place;
}
