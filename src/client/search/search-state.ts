import { FACETS, perFacet, type Facet, type FacetValues } from '../../atlas/search/search-facets.ts';
import { cutQuery } from './cut-query.ts';

const YES = 'ja';
/** The choice of former editions, in the address and among the filters. */
export const FORMER = 'tidligere';

/** What is searched for, as it stands in the address: `?q=…&organisation=…&trin=…&tidligere=ja&ordret=ja`, with every facet. */
export interface SearchState {
  /** As typed; what is searched for of a long one is what `cutQuery` leaves, and only that stands in the address. */
  query: string;
  /** The chosen values of each facet. */
  chosen: FacetValues;
  /** What former editions say is found too. */
  withFormer: boolean;
  /** Only what was typed is searched for: nothing corrected, nothing added. */
  isExact: boolean;
}

/**
 * Read a search from the query part of an address. Values that are not among the choices are left out; the others come
 * in the order of the choices.
 */
export function parseSearchState(search: string, choices: Readonly<Record<Facet, readonly string[]>>): SearchState {
  const parameters = new URLSearchParams(search);
  const read = (facet: Facet): string[] => {
    const asked = parameters.getAll(facet);
    return choices[facet].filter((value) => asked.includes(value));
  };
  return {
    query: parameters.get('q') ?? '',
    chosen: perFacet(read),
    withFormer: parameters.get(FORMER) === YES,
    isExact: parameters.get('ordret') === YES,
  };
}

/**
 * Format a search as the query part of an address: `''` where there is nothing to say.
 *
 * @example formatSearchState({ query: 'arbejdsmiljø', chosen: { ...chooseNothing(), trin: ['topledelse'] }, … })
 * // '?q=arbejdsmilj%C3%B8&trin=topledelse'
 */
export function formatSearchState({ query, chosen, withFormer, isExact }: SearchState): string {
  const parameters = new URLSearchParams();
  const trimmed = cutQuery(query).text.trim();
  if (trimmed !== '') parameters.set('q', trimmed);
  for (const facet of FACETS) for (const value of chosen[facet]) parameters.append(facet, value);
  if (withFormer) parameters.set(FORMER, YES);
  if (isExact && trimmed !== '') parameters.set('ordret', YES);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Tell whether any facet narrows the search. */
export function isNarrowed({ chosen }: Pick<SearchState, 'chosen'>): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
