import { unpackFacts, type PackedFacts, type RecordFacts } from '../../../atlas/search/record-facts.ts';
import { DOCUMENT_ORDER } from '../../../atlas/search/search-record.ts';
import type { Pagefind } from './pagefind.ts';

export type { RecordFacts };

/** Record id → facts. */
export type Catalogue = ReadonlyMap<string, RecordFacts>;

/**
 * Read the facts of all records: those the build has written, by the ids Pagefind has given the records in the same
 * order. With them, hits are filtered, counted and grouped without fetching their texts. Throws when there is not a
 * record for each.
 */
export async function readCatalogue(pagefind: Pagefind, packed: PackedFacts): Promise<Catalogue> {
  const { results } = await pagefind.search(null, { sort: { [DOCUMENT_ORDER]: 'asc' } });
  const facts = unpackFacts(packed);
  if (results.length !== facts.length)
    throw new Error('The index and what is known of its records are not of one build.');
  return new Map(results.flatMap(({ id }, i) => facts.slice(i, i + 1).map((each) => [id, each] as const)));
}
