import { DOCUMENT_ORDER, isHiddenField } from '../../../atlas/search/search-record.ts';
import {
  readersFile,
  SEARCH_FILE,
  type ReadersWords,
  type SearchFile,
} from '../../../atlas/search/search-vocabulary.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';
import { buildPlaceNames, type DescribePlace } from './place-names.ts';
import { watchDownloads } from './watch-downloads.ts';
import { readVocabulary, type Vocabulary } from '../words/vocabulary.ts';

/** A record that was found. */
export interface Hit {
  id: string;
  score: number;
  /** Places in the content that hold a phrase, counted in words between white space. */
  places: number[];
  /** The hidden fields that hold a word. */
  fields: string[];
  load(): Promise<FoundRecord>;
}

/** The text of a record. */
export interface FoundRecord {
  /** With the base of the site in front. */
  href: string;
  /** A statement's own title, where it has one, and its text; a page's names, its own first. */
  texts: readonly string[];
  meta: Record<string, string>;
}

/** The search index, opened. Every method throws when a part of it cannot be fetched. */
export interface SearchEngine {
  catalogue: Catalogue;
  vocabulary: Vocabulary;
  describePlace: DescribePlace;
  /** Fetch some parts of the readers' words, and give the vocabulary with them. */
  openReadersWords(parts: readonly string[]): Promise<Vocabulary>;
  /** Find the records that have each word of the index, closed: one answer a word. */
  findWords(words: readonly string[]): Promise<Hit[][]>;
  /** Find the records that have words of the same stems, one after the other. */
  findPhrase(phrase: readonly string[]): Promise<Hit[]>;
  /** Find every record, in the order of the documents. */
  findAll(): Promise<Hit[]>;
}

/** Open the index in a folder of the site (an address with a trailing slash). Throws when it cannot be fetched. */
export async function openSearchEngine(folder: string, attempt = 0): Promise<SearchEngine> {
  const downloads = watchDownloads(folder);
  const [{ vocabulary: words, facts }, pagefind] = await Promise.all([
    fetchFile<SearchFile>(`${folder}${SEARCH_FILE}`),
    loadPagefind(folder, attempt),
  ]);
  const catalogue = await readCatalogue(pagefind, facts);
  if (catalogue.size === 0 || (await downloads.hasFailed())) throw new Error('The search index did not come whole.');
  /** The same words are asked for at every letter that is typed. */
  const answers = new Map<string, Hit[]>();

  let all: Promise<Hit[]> | null = null;
  const vocabulary = readVocabulary(words);
  /** Parts of the readers' words → the vocabulary with them. */
  const widened = new Map([['', vocabulary]]);
  const readersWords = new Map<string, Promise<ReadersWords>>();
  const fetchPart = (part: string): Promise<ReadersWords> => {
    const fetched = readersWords.get(part) ?? fetchFile<ReadersWords>(`${folder}${readersFile(part)}`);
    readersWords.set(part, fetched);
    return fetched;
  };

  return {
    catalogue,
    vocabulary,
    describePlace: buildPlaceNames(words),
    openReadersWords: async (parts) => {
      const known = widened.get(parts.join());
      if (known !== undefined) return known;
      const whole = vocabulary.with(await Promise.all(parts.map(fetchPart)));
      widened.set(parts.join(), whole);
      return whole;
    },
    findWords: async (words) => {
      const unasked = words.filter((word) => !answers.has(word));
      if (unasked.length > 0) await fetchParts(unasked.join(' '));
      return Promise.all(words.map(findWord));
    },
    findPhrase: async (phrase) => {
      // Pagefind knows no å.
      const asked = phrase.join(' ').replaceAll('å', 'a');
      await fetchParts(asked);
      return (await pagefind.search(`"${asked}"`)).results.map(toHit);
    },
    findAll: () =>
      (all ??= pagefind.search(null, { sort: { [DOCUMENT_ORDER]: 'asc' } }).then(({ results }) => results.map(toHit))),
  };

  async function findWord(word: string): Promise<Hit[]> {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const found = (await pagefind.search(word)).results.map(toHit);
    // Closed words stand in hidden fields. What is shown may begin as one by chance.
    const hits = found
      .map((hit) => ({ ...hit, places: [], fields: hit.fields.filter(isHiddenField) }))
      .filter(({ fields }) => fields.length > 0);
    answers.set(word, hits);
    return hits;
  }

  /** Fetch the parts of the index that hold words, all at once. */
  async function fetchParts(words: string): Promise<void> {
    await pagefind.preload(words);
    if (await downloads.hasFailed()) throw new Error('A part of the search index could not be fetched.');
  }
}

async function fetchFile<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A part of the search did not come: ${response.status}.`);
  return (await response.json()) as Content;
}

function toHit(result: PagefindResult): Hit {
  return {
    id: result.id,
    score: result.score,
    places: result.words,
    fields: result.matchedMetaFields ?? [],
    load: async () => {
      const { url, texts, meta } = await result.data();
      return { href: url, texts, meta };
    },
  };
}
