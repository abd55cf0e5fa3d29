import type { RecordKind, SearchRecord } from './search-record.ts';

/** What a former edition has of its own. Rungs, forms and terms have one page for all editions. */
const KINDS: readonly RecordKind[] = ['ansvar', 'niveau', 'dokument'];

/**
 * Keep the records of former editions: each answers to the choice of its own document, which it stands in, and to that
 * of the newest edition.
 *
 * @param newest id of a former edition → id of the newest
 */
export function keepFormerRecords(
  records: readonly SearchRecord[],
  newest: ReadonlyMap<string, string>,
): SearchRecord[] {
  return records
    .filter(({ filters }) => KINDS.some((kind) => filters.art?.includes(kind)))
    .map((record) => {
      const own = record.filters.dokument ?? [];
      return {
        ...record,
        filters: { ...record.filters, dokument: [...own, ...own.flatMap((id) => newest.get(id) ?? [])] },
      };
    });
}
