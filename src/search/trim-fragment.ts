import { gunzipSync, gzipSync } from 'node:zlib';
import { HIDDEN_FIELDS, type HiddenField } from '../atlas/search/search-record.ts';

/** What Pagefind writes before the data of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/** What the search page reads of the hidden fields: where the mark in a compound begins. */
const READ_FIELDS: readonly HiddenField[] = ['orddele'];

interface FragmentRecord {
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  word_count: number;
}

/**
 * Leave out of a file of texts what only the index needs: the values of filters, the number of words, and the words that
 * are searched and not shown, more than half of it. Throws when the file is not what Pagefind 1.6 writes for several records.
 */
export function trimFragment(content: Uint8Array): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(`${SIGNATURE}{`))
    throw new Error('Pagefind writes its texts in another way than in version 1.6.');
  const records = JSON.parse(text.slice(SIGNATURE.length)) as Record<string, FragmentRecord>;
  const hidden: ReadonlySet<string> = new Set(HIDDEN_FIELDS.filter((field) => !READ_FIELDS.includes(field)));
  const trimmed = Object.fromEntries(
    Object.entries(records).map(([id, { filters: _, word_count: __, ...record }]) => {
      // A statement without a title of its own has one for Pagefind's sake.
      const isRead = (field: string): boolean =>
        !hidden.has(field) && (field !== 'title' || record.content.startsWith(record.meta['title'] ?? ''));
      const meta = Object.fromEntries(Object.entries(record.meta).filter(([field]) => isRead(field)));
      return [id, { ...record, meta }];
    }),
  );
  return gzipSync(SIGNATURE + JSON.stringify(trimmed), { level: 9 });
}
