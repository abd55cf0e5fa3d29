import { foldWord, splitWords } from '../../atlas/fold-word.ts';
import { VOCABULARY_FILE, type SearchVocabulary } from '../../atlas/search-vocabulary.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { watchDownloads } from './watch-downloads.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

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
  vocabulary: Vocabulary;
}

/** Open the index in a folder of the site (an address with a trailing slash). Throws when it cannot be fetched. */
export async function openSearchEngine(folder: string, attempt = 0): Promise<SearchEngine> {
  const downloads = watchDownloads(folder);
  const [vocabulary, { pagefind, catalogue }] = await Promise.all([
    fetchVocabulary(folder),
    openIndex(folder, attempt),
  ]);
  if (catalogue.size === 0 || (await downloads.hasFailed())) throw new Error('The search index did not come whole.');
  const answers = new Map<string, Hit[]>();
  const fetched = new Set<string>();

  return {
    catalogue,
    findWords: (words) => find(words.join(' ')),
    findPhrase: (phrase) => find(quote(phrase)),
    findAll: async () => (await pagefind.search(null)).results.map(toHit),
    vocabulary,
  };

  /** The same words are asked for at every letter that is typed. */
  async function find(query: string): Promise<Hit[]> {
    const known = answers.get(query);
    if (known !== undefined) return known;
    await fetchChunks(
      splitWords(query)
        .map(foldWord)
        .filter((word) => !fetched.has(word)),
    );
    const { results } = await pagefind.search(query);
    const hits = results.map(toHit);
    answers.set(query, hits);
    return hits;
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
}

async function openIndex(folder: string, attempt: number): Promise<{ pagefind: Pagefind; catalogue: Catalogue }> {
  const pagefind = await loadPagefind(folder, attempt);
  return { pagefind, catalogue: await readCatalogue(pagefind) };
}

async function fetchVocabulary(folder: string): Promise<Vocabulary> {
  const response = await fetch(`${folder}${VOCABULARY_FILE}`);
  if (!response.ok) throw new Error(`The vocabulary of the search did not come: ${response.status}.`);
  return readVocabulary((await response.json()) as SearchVocabulary);
}

function quote(phrase: readonly string[]): string {
  return `"${phrase.join(' ')}"`;
}

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
