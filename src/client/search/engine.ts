import { foldWord, splitWords } from '../../atlas/fold-word.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';
import { watchDownloads } from './watch-downloads.ts';
import { holdsWord } from './holds-words.ts';

/** A record that was found. */
export interface Hit {
  id: string;
  score: number;
  /** Places in the content that hold a hit, counted in words between white space. */
  places: number[];
  /** Metadata that hold a hit. */
  fields: string[];
  load(): Promise<FoundRecord>;
}

/** The text of a record. */
export interface FoundRecord {
  /** With the base of the site in front. */
  href: string;
  content: string;
  meta: Record<string, string>;
}

/** The search index, opened. Every method throws when a part of it cannot be fetched. */
export interface SearchEngine {
  catalogue: Catalogue;
  /** Find the records that have all the words, best first. */
  findWords(words: readonly string[]): Promise<Hit[]>;
  /** Find the records that have words of the same stems, one after the other. */
  findPhrase(phrase: readonly string[]): Promise<Hit[]>;
  /** Find every record, in the order of the index. */
  findAll(): Promise<Hit[]>;
  /** Tell whether any record has the word, one of its stem, or one that begins with it. */
  hasWord(word: string): Promise<boolean>;
}

/** Open the index in a folder of the site (an address with a trailing slash). Throws when it cannot be fetched. */
export async function openSearchEngine(folder: string, attempt = 0): Promise<SearchEngine> {
  const downloads = watchDownloads(folder);
  const pagefind = await loadPagefind(folder, attempt);
  const catalogue = await readCatalogue(pagefind);
  if (catalogue.size === 0 || (await downloads.hasFailed())) throw new Error('The search index did not come whole.');
  const known = new Map<string, boolean>();
  const fetched = new Set<string>();

  return {
    catalogue,
    findWords: (words) => find(words.join(' ')),
    findPhrase: (phrase) => find(quote(phrase)),
    findAll: async () => (await pagefind.search(null)).results.map(toHit),
    hasWord: async (word) => {
      const folded = foldWord(word);
      const answer = known.get(folded) ?? (await isIndexed(word, folded));
      known.set(folded, answer);
      return answer;
    },
  };

  async function find(query: string): Promise<Hit[]> {
    await fetchChunks(
      splitWords(query)
        .map(foldWord)
        .filter((word) => !fetched.has(word)),
    );
    const { results } = await pagefind.search(query);
    return results.map(toHit);
  }

  /**
   * Fetch all parts of the index that hold words beginning as these. Pagefind itself fetches only the part where the
   * word would stand, and loses the hits in the next ones. The z's keep its stemmer from taking the letter off.
   */
  async function fetchChunks(words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const nearby = words.flatMap((word) => [word, ...LETTERS.map((letter) => `${word}${letter}zzzz`)]);
    await pagefind.preload(nearby.join(' '));
    if (await downloads.hasFailed()) throw new Error('A part of the search index could not be fetched.');
    for (const word of words) fetched.add(word);
  }

  /**
   * For a word it does not have, Pagefind silently takes the longest beginning of it that it has (`parorende`: »på«),
   * or leaves it out. Then no hit has the word. Nor need the first hit have it otherwise: where the stem of what is
   * typed is shorter, hits with other words of that stem come in between.
   */
  async function isIndexed(word: string, folded: string): Promise<boolean> {
    if ((await find(quote([word]))).length > 0) return true;
    const hits = await find(word);
    for (let start = 0; start < Math.min(hits.length, HITS_ASKED); start += HITS_ASKED_AT_ONCE) {
      const records = await Promise.all(hits.slice(start, start + HITS_ASKED_AT_ONCE).map((hit) => hit.load()));
      if (
        records.some(({ content, meta }) => [content, ...Object.values(meta)].some((text) => holdsWord(text, folded)))
      )
        return true;
    }
    return false;
  }
}

function quote(phrase: readonly string[]): string {
  return `"${phrase.join(' ')}"`;
}

/** How many hits are asked whether they hold a word, and how many at once. */
const HITS_ASKED = 40;
const HITS_ASKED_AT_ONCE = 8;

/** Every letter a word can go on with, as Pagefind folds them. */
const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø'.split(' ');

function toHit(result: PagefindResult): Hit {
  return {
    id: result.id,
    score: result.score,
    places: result.words,
    fields: result.matchedMetaFields ?? [],
    load: async () => {
      const { url, content, meta } = await result.data();
      return { href: url, content, meta };
    },
  };
}
