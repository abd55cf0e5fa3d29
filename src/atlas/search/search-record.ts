/** The shape of what the search index holds: written by the build, read by the search page. */
import type { Facet } from './search-facets.ts';

/** What a record is: a statement, or a kind of page that is looked for by its name. */
export const RECORD_KINDS = ['ansvar', 'niveau', 'dokument', 'trin', 'form', 'begreb'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Metadata of a record. Pagefind searches all of it, so that nothing may stand here that every record has alike: what
 * a record is (its kind) stands among the filters.
 */
export type RecordField =
  | 'title'
  | 'egenform'
  | 'form'
  | 'faldgrube'
  | 'aar'
  | 'leder'
  | 'over'
  | 'emneord'
  | 'ordformer'
  | 'orddele'
  | 'laeserord'
  | 'spor'
  | 'ordlyd'
  | 'begrebsemne'
  | 'begreber'
  | 'begrebssag'
  | 'begrebskilde';

/**
 * Fields that are searched and not shown, every word closed by `closeWord`. `emneord`: what a record is about: the words
 * of its own title or name, and those a statement's slug is made of. `ordformer`: its other words. `orddele`: what stands
 * behind each boundary of its compounds. `laeserord`: what readers type for it, and `spor` each word of
 * that, and each part of those, as its `clueWord`. `ordlyd`: the words of the source that the
 * restatement does not use, and their parts. `begrebsemne`, `begreber`: the terms it is about and those it mentions;
 * `begrebssag`, `begrebskilde`: those it is about in other words and those only its source mentions. Each term is its
 * `termWord`.
 */
export const HIDDEN_FIELDS = [
  'emneord',
  'ordformer',
  'orddele',
  'laeserord',
  'spor',
  'ordlyd',
  'begrebsemne',
  'begreber',
  'begrebssag',
  'begrebskilde',
] as const satisfies readonly RecordField[];

/** Tell whether a field is searched and not shown. */
export function isHiddenField(field: string): field is HiddenField {
  return (HIDDEN_FIELDS as readonly string[]).includes(field);
}

/** Fields that hold words of the source. */
export const SOURCE_FIELDS: ReadonlySet<string> = new Set<RecordField>(['ordlyd', 'begrebskilde']);

export type HiddenField = (typeof HIDDEN_FIELDS)[number];

/**
 * Filters of a record: beside what a reader can narrow by, `art` is its kind, `niveau` the page its statement stands on,
 * `egenform` the form of the document it stands under.
 * Values are ids.
 */
export type RecordFilter = 'art' | 'niveau' | 'egenform' | Facet;

export interface SearchRecord {
  /** Pathname from the root of the site, with the anchor of a statement. */
  url: string;
  /** What is shown: a statement's own title, where it has one, and its text; a page's names, its own first. */
  texts: readonly string[];
  meta: Partial<Record<RecordField, string>> & { title: string };
  filters: Partial<Record<RecordFilter, string[]>>;
  /** Its place among the records in the order of the documents: what is equally good is shown in it. */
  order: number;
}

/** What Pagefind sorts records by. */
export const DOCUMENT_ORDER = 'orden';

/** Put the texts of a record into one, for the index. White space alone stands between: words are counted by it. */
export function joinTexts(texts: readonly string[]): string {
  return texts.join('\n');
}
