import { chooseNothing, FACETS, type FacetValues } from '../../atlas/search/search-facets.ts';
import { DOCUMENT_ORDER, RECORD_KINDS, type RecordKind } from '../../atlas/search/search-record.ts';
import type { Pagefind } from './pagefind.ts';

/** What is known of a record before its text is fetched. */
export interface RecordFacts {
  kind: RecordKind;
  /** Level id; `null` for a page across levels. */
  level: string | null;
  facets: FacetValues;
  /** Its place in the order of the documents. */
  order: number;
}

/** Record id → facts. */
export type Catalogue = ReadonlyMap<string, RecordFacts>;

/**
 * Read the facts of all records from Pagefind's filters: what is found with each value of each filter. With them, hits
 * are filtered, counted and grouped without fetching their texts.
 */
export async function readCatalogue(pagefind: Pagefind): Promise<Catalogue> {
  const values = await pagefind.filters();
  const catalogue = new Map<string, RecordFacts>();
  for (const kind of RECORD_KINDS) {
    for (const id of await findWith(pagefind, 'art', kind)) {
      catalogue.set(id, { kind, level: null, facets: chooseNothing(), order: 0 });
    }
  }
  for (const level of Object.keys(values['niveau'] ?? {})) {
    for (const id of await findWith(pagefind, 'niveau', level)) {
      const facts = catalogue.get(id);
      if (facts !== undefined) facts.level = level;
    }
  }
  for (const facet of FACETS) {
    for (const value of Object.keys(values[facet] ?? {})) {
      for (const id of await findWith(pagefind, facet, value)) catalogue.get(id)?.facets[facet].push(value);
    }
  }
  const { results } = await pagefind.search(null, { sort: { [DOCUMENT_ORDER]: 'asc' } });
  results.forEach(({ id }, order) => {
    const facts = catalogue.get(id);
    if (facts !== undefined) facts.order = order;
  });
  return catalogue;
}

async function findWith(pagefind: Pagefind, filter: string, value: string): Promise<string[]> {
  const { results } = await pagefind.search(null, { filters: { [filter]: [value] } });
  return results.map(({ id }) => id);
}
