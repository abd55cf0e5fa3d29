import { gunzipSync, gzipSync } from 'node:zlib';

/** In Pagefind's list of records (CBOR): the id of one, the number of its words, and the file that has its text. */
const LISTED = /\x83jda_([0-9a-f]{7})([^]{1,5}?)pda_group_([0-9a-f]{7})/gu;
/** In CBOR, before a text: that it is one, and how long. The ids are shorter than the 24 characters this holds for. */
const TEXT_OF_LENGTH = 0x60;

/** Pagefind's list of all records with shorter ids, and each id as it was → as it is. */
export interface ShortenedIds {
  list: Uint8Array;
  ids: ReadonlyMap<string, string>;
}

/**
 * Name each record by the file of its text and its place there, not by a hash: the list of all is fetched with every
 * first search, and hashes do not compress. What a file has is still told by its own name. Where each record has a file
 * of its own, as in a small site, the list stays as it is.
 */
export function shortenIds(list: Uint8Array): ShortenedIds {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  // A character for each byte: the list is no text.
  const written = gunzipSync(list)
    .toString('latin1')
    .replaceAll(LISTED, (_, hash: string, words: string, file: string) => {
      const place = counts.get(file) ?? 0;
      counts.set(file, place + 1);
      const id = file + place.toString(36);
      ids.set(`da_${hash}`, id);
      return `\x83${String.fromCharCode(TEXT_OF_LENGTH + id.length)}${id}${words}pda_group_${file}`;
    });
  return { list: gzipSync(Buffer.from(written, 'latin1'), { level: 9 }), ids };
}
