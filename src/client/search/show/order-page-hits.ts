import type { Sought } from '../describe-reading.ts';
import type { Hit, SearchEngine } from '../index/engine.ts';
import { orderNamedPages, type NamedPage } from './order-named-pages.ts';
import { readNamedPage, type ShownPage } from './read-record.ts';

/** How many pages are fetched to be ordered by name: those found best. */
export const PAGES_ORDERED = 6;

/** What is known of records before their texts are fetched. */
export type RecordIndex = Pick<SearchEngine, 'catalogue' | 'describePlace'>;

/** A page found by its name, with the id of its record. */
export interface PageHit extends ShownPage, NamedPage {
  id: string;
  /** How many statements a level has. */
  statements: number;
}

/** Fetch the texts of the pages found best, and order them by how well they are named by what is looked for. */
export async function orderPageHits(hits: readonly Hit[], sought: Sought, index: RecordIndex): Promise<PageHit[]> {
  return orderNamedPages(await readPageHits(hits.slice(0, PAGES_ORDERED), sought, index), sought.names);
}

/** Fetch the texts of pages found by their name. */
export function readPageHits(
  hits: readonly Hit[],
  sought: Sought,
  { catalogue, describePlace }: RecordIndex,
): Promise<PageHit[]> {
  const countOf = (level: string | null | undefined): number =>
    [...catalogue.values()].filter((facts) => facts.kind === 'ansvar' && facts.level === level).length;
  return Promise.all(
    hits.map(async (hit) => {
      const facts = catalogue.get(hit.id);
      const kind = facts?.kind ?? 'begreb';
      const { places } = hit;
      return {
        id: hit.id,
        kind,
        statements: kind === 'niveau' ? countOf(facts?.level) : 0,
        ...readNamedPage(await hit.load(), { kind, places, ...describePlace(facts) }, sought),
      };
    }),
  );
}
