import type { Hit } from './engine.ts';
import { orderNamedPages } from './order-named-pages.ts';
import type { Query } from './parse-query.ts';
import { readNamedPage, type ShownPage } from './read-record.ts';

/** How many pages are fetched to be ordered by name: those found best. */
export const PAGES_ORDERED = 32;

/** A page found by its name, with the id of its record. */
export interface PageHit extends ShownPage {
  id: string;
}

/** Fetch the texts of the pages found best, and order them by how well the query, as typed, names them. */
export async function orderPageHits(hits: readonly Hit[], typed: string, query: Query): Promise<PageHit[]> {
  return orderNamedPages(await readPageHits(hits.slice(0, PAGES_ORDERED), query), typed);
}

/** Fetch the texts of pages found by their name. */
export function readPageHits(hits: readonly Hit[], query: Query): Promise<PageHit[]> {
  return Promise.all(hits.map(async (hit) => ({ id: hit.id, ...readNamedPage(await hit.load(), hit, query) })));
}
