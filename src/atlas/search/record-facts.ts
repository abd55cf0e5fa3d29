/** What is known of every record before any text is fetched: written by the build, read by the search. */
import { FACETS, perFacet, type FacetValues } from './search-facets.ts';
import { RECORD_KINDS, type RecordKind, type SearchRecord } from './search-record.ts';

/** What is known of a record. */
export interface RecordFacts {
  kind: RecordKind;
  /** Level id; `null` for a page across levels. */
  level: string | null;
  /** The document's own form a statement stands under; `null` for none. */
  ownForm: string | null;
  facets: FacetValues;
  /** Its place in the order of the documents. */
  order: number;
}

/** The facts of all records in the order of the documents, values by their place in the list of them. */
export interface PackedFacts {
  values: string[];
  /** Kind, level and own form (-1 for none), and the values of each facet in turn. */
  records: [kind: number, level: number, ownForm: number, ...facets: number[][]][];
}

/** Pack what is known of records. */
export function packFacts(records: readonly Pick<SearchRecord, 'filters' | 'order'>[]): PackedFacts {
  const places = new Map<string, number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const sorted = [...records].sort((a, b) => a.order - b.order);
  const packed = sorted.map(({ filters }): PackedFacts['records'][number] => {
    const placeOfOne = ([value]: readonly string[] = []): number => (value === undefined ? -1 : placeOf(value));
    return [
      RECORD_KINDS.findIndex((kind) => filters.art?.includes(kind)),
      placeOfOne(filters.niveau),
      placeOfOne(filters.egenform),
      ...FACETS.map((facet) => (filters[facet] ?? []).map(placeOf)),
    ];
  });
  return { values: [...places.keys()], records: packed };
}

/** Unpack what `packFacts` has packed: the facts of each record, in the order of the documents. */
export function unpackFacts({ values, records }: PackedFacts): RecordFacts[] {
  return records.map(([kind, level, ownForm, ...facets], order) => ({
    kind: RECORD_KINDS[kind] ?? 'ansvar',
    level: values[level] ?? null,
    ownForm: values[ownForm] ?? null,
    facets: perFacet((facet) => (facets[FACETS.indexOf(facet)] ?? []).map((place) => values[place] ?? '')),
    order,
  }));
}
