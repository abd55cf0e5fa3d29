import { gunzipSync, gzipSync } from 'node:zlib';
import { isHiddenField, type HiddenField, type RecordField } from '../atlas/search/search-record.ts';

/** What Pagefind writes before the data of each of its files. */
const SIGNATURE = 'pagefind_dcd';

const OTHER_SHAPE = 'Pagefind writes its texts in another way than in version 1.6.';

/** What the search page reads of the hidden fields: where the mark in a compound begins. */
const READ_FIELDS: readonly string[] = ['orddele'] satisfies HiddenField[];

/** Shown from the texts: a statement without a title of its own has one for Pagefind's sake. */
const TITLE: RecordField = 'title';

interface FragmentRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  word_count: number;
}

/**
 * Make of a file of texts what the search page reads: the texts of each record as they are (Pagefind runs them together),
 * and not what only the index needs: the values of filters, the number of words, and the words that are searched and not
 * shown, more than half of it. `textsOf` has the texts by address, `ids` the ids of records that go by another. Throws when the file is not what Pagefind 1.6 writes:
 * one record, or several by their ids.
 */
export function trimFragment(
  content: Uint8Array,
  textsOf: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>,
): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  const written = text.startsWith(`${SIGNATURE}{`) ? (JSON.parse(text.slice(SIGNATURE.length)) as object) : {};
  const trim = (record: unknown): object => {
    if (!isRecord(record)) throw new Error(OTHER_SHAPE);
    const { filters: _, word_count: __, meta, ...kept } = record;
    const texts = textsOf.get(record.url);
    if (texts === undefined) throw new Error(`The search index has no record ${record.url}.`);
    const isRead = (field: string): boolean =>
      field !== TITLE && (!isHiddenField(field) || READ_FIELDS.includes(field));
    return {
      ...kept,
      content: '',
      texts,
      meta: Object.fromEntries(Object.entries(meta).filter(([field]) => isRead(field))),
    };
  };
  const records = Object.entries(written);
  if (records.length === 0) throw new Error(OTHER_SHAPE);
  const trimmed = isRecord(written)
    ? trim(written)
    : Object.fromEntries(records.map(([id, each]) => [ids.get(id) ?? id, trim(each)]));
  return gzipSync(SIGNATURE + JSON.stringify(trimmed), { level: 9 });
}

function isRecord(written: unknown): written is FragmentRecord {
  return typeof written === 'object' && written !== null && 'url' in written && typeof written.url === 'string';
}
