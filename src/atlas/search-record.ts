/** The shape of what the search index holds: written by the build, read by the search page. */

/** What a record is: a statement, or a kind of page that is looked for by its name. */
export const RECORD_KINDS = ['ansvar', 'niveau', 'dokument', 'trin', 'form', 'begreb'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Metadata of a record. Pagefind searches all of it, so that nothing may stand here that every record has alike: what
 * a record is (its kind) stands among the filters.
 */
export type RecordField =
  | 'title'
  | 'niveau'
  | 'dokument'
  | 'organisation'
  | 'trin'
  | 'egenform'
  | 'form'
  | 'faldgrube'
  | 'aar'
  | 'ordformer'
  | 'orddele'
  | 'ordlyd'
  | 'ordlydsdele';

/**
 * Fields that say where a record stands and not what it says. They narrow a search (»arbejdsmiljø holstebro«), but a
 * record that has all of the query's words there and none of its own is reached through its page.
 */
export const CONTEXT_FIELDS: ReadonlySet<string> = new Set<RecordField>([
  'title',
  'niveau',
  'dokument',
  'organisation',
  'trin',
  'egenform',
  'form',
  'aar',
]);

/**
 * Fields that are searched and not shown: how much a hit in each counts, where it counts less than in a shown one.
 * `ordformer`: the words as written. `orddele`: what stands behind each boundary of its compounds, and spellings
 * without æ, ø and å. `ordlyd`, `ordlydsdele`: the same of the source's words, of which the restatement shows none.
 */
export const HIDDEN_FIELD_WEIGHTS: Readonly<Partial<Record<RecordField, number>>> = {
  ordformer: 0.1,
  orddele: 0.1,
  ordlyd: 0.1,
  ordlydsdele: 0.05,
};

/** Fields that hold words of the source. */
export const SOURCE_FIELDS: ReadonlySet<string> = new Set<RecordField>(['ordlyd', 'ordlydsdele']);

/** Filters of a record. `art` is its kind, `niveau` the page its statement stands on. Values are ids. */
export type RecordFilter = 'art' | 'niveau' | 'dokument' | 'organisation' | 'trin' | 'form';

export interface SearchRecord {
  /** Pathname from the root of the site, with the anchor of a statement. */
  url: string;
  /** A statement's own title and text, a line each; a page's names, with `NAME_SEPARATOR` between. */
  content: string;
  meta: Partial<Record<RecordField, string>> & { title: string };
  filters: Partial<Record<RecordFilter, string[]>>;
}

/** Between the names of a page: its own first, then those it is also looked for by. */
export const NAME_SEPARATOR = '; ';
