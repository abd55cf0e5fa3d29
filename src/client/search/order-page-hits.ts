import type { Catalogue } from './catalogue.ts';
import type { Sought } from './describe-expansion.ts';
import type { Hit } from './engine.ts';
import { orderNamedPages, type NamedPage } from './order-named-pages.ts';
import { readNamedPage, type ShownPage } from './read-record.ts';

/** How many pages are fetched to be ordered by name: those found best. */
export const PAGES_ORDERED = 6;

/** A page found by its name, with the id of its record. */
export interface PageHit extends ShownPage, NamedPage {
  id: string;
}

/** Fetch the texts of the pages found best, and order them by how well they are named by what is looked for. */
export async function orderPageHits(hits: readonly Hit[], sought: Sought, catalogue: Catalogue): Promise<PageHit[]> {
  return orderNamedPages(await readPageHits(hits.slice(0, PAGES_ORDERED), sought, catalogue), sought.names);
}

/** Fetch the texts of pages found by their name. */
export function readPageHits(hits: readonly Hit[], sought: Sought, catalogue: Catalogue): Promise<PageHit[]> {
  return Promise.all(
    hits.map(async (hit) => ({
      id: hit.id,
      kind: catalogue.get(hit.id)?.kind ?? 'begreb',
      ...readNamedPage(await hit.load(), hit, sought),
    })),
  );
}
