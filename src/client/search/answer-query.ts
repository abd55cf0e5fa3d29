import type { Facet } from '../../atlas/search/search-facets.ts';
import type { Catalogue } from './index/catalogue.ts';
import { chooseHits, type Choice } from './choose-hits.ts';
import { cutQuery } from './cut-query.ts';
import { describeReading, listSought, type ReadingNotes, type Sought } from './describe-reading.ts';
import type { Hit, SearchEngine } from './index/engine.ts';
import { countFacets, passesFacets } from './facet-counts.ts';
import type { FindingCounts } from './show/format-findings.ts';
import { groupByForm, groupHits, type HitGroup } from './group-hits.ts';
import { isSearchable, parseQuery, type Query } from './parse-query.ts';
import { readQuery } from './read-query.ts';
import type { Reading } from './reading.ts';
import { scoreHits } from './score-hits.ts';
import type { SearchState } from './search-state.ts';

/** What answers a search: what is shown follows from it, when the texts of the hits have been fetched. */
export interface Answer {
  query: Query;
  reading: Reading;
  /** All that was found, before any filter, best first: statements, and pages found by their name. */
  hits: Hit[];
  /** Pages found by their name, best first. */
  pages: Hit[];
  /** Statements by page; those found for a text by form. */
  groups: HitGroup<Hit>[];
  /** Statements that have only some of the query, and the words of it that they have. */
  rest: { groups: HitGroup<Hit>[]; words: string[] };
  counts: FindingCounts;
  facetCounts: Record<Facet, Map<string, number>>;
  /** What is marked in what is shown, and the names pages are ordered by. */
  sought: Sought;
  notes: ReadingNotes;
}

/** Answer a search: the steps from what is typed to what is shown. */
export async function answerQuery(
  engine: SearchEngine,
  { query: typed, chosen, isExact }: SearchState,
): Promise<Answer> {
  const { catalogue } = engine;
  const cut = cutQuery(typed);
  const query = parseQuery(cut.text);
  const reading = await readQuery(query, engine, isExact);
  const scored = await scoreHits(reading, engine);
  // Without words, a reader looks through the statements with a filter; no page was named.
  const choice = isSearchable(query)
    ? chooseHits(scored, reading, catalogue)
    : takeStatements(await engine.findAll(), catalogue);

  const passes = ({ id }: Hit): boolean => {
    const facts = catalogue.get(id);
    return facts !== undefined && passesFacets(facts, chosen);
  };
  const hits = choice.hits.filter(passes);
  const { pages, groups } = groupHits(hits, catalogue);
  return {
    query,
    reading,
    hits: choice.hits,
    pages,
    groups: reading.isText ? groupByForm(hits, catalogue) : groups,
    rest: { ...choice.rest, groups: groupHits(choice.rest.hits.filter(passes), catalogue).groups },
    counts: {
      hits: hits.length - pages.length,
      pages: groups.filter(({ ofPage }) => ofPage !== null).length,
      named: pages.length,
    },
    facetCounts: countFacets(
      choice.hits.flatMap(({ id }) => catalogue.get(id) ?? []).filter(({ kind }) => kind === 'ansvar'),
      chosen,
    ),
    sought: listSought(query, reading),
    notes: describeReading(reading, choice, cut),
  };
}

function takeStatements(every: readonly Hit[], catalogue: Catalogue): Choice {
  const hits = every.filter(({ id }) => catalogue.get(id)?.kind === 'ansvar');
  return { hits, rest: { hits: [], words: [] }, narrowedTo: [], has: 'all', withClues: false };
}
