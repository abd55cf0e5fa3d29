import { foldWord } from '../../atlas/lexicon/fold-word.ts';
import { PHRASES_PART, readersParts } from '../../atlas/search/search-vocabulary.ts';
import type { Hit, SearchEngine } from './index/engine.ts';
import { findAlternatives, takeAsTyped } from './find-alternatives.ts';
import { holdsPhrase } from './holds-words.ts';
import { joinWords } from './join-words.ts';
import { isSearchable, type Query } from './parse-query.ts';
import { readAsking } from './read-asking.ts';
import { readWords, saysNothing } from './read-word.ts';
import type { Reading, Unit } from './reading.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A query of more words is a text. */
const TEXT_FROM = 14;

/** Read a query: each part of it as all that counts for it. A query that nothing can answer has no parts. */
export async function readQuery(asked: Query, engine: SearchEngine, isExact: boolean): Promise<Reading> {
  const query = isSearchable(asked) ? asked : { words: [], phrases: [] };
  const found = await Promise.all(query.phrases.map((phrase) => findQuoted(phrase, engine)));
  // The site restates: the words of the original stand there, and not their order.
  const missing = isExact ? [] : query.phrases.filter((_, i) => found[i]?.length === 0);
  const words = [...query.words, ...missing.flat()];
  const phrases = query.phrases.flatMap((phrase, i) =>
    missing.includes(phrase) ? [] : [quote(phrase, found[i] ?? [])],
  );

  const vocabulary = await openVocabulary(words, engine, isExact);
  const read = isExact ? takeWordsAsTyped(words, vocabulary) : expandWords(words, vocabulary);
  const known = read.filter(isKnown);
  const unknownWords = read.filter((unit) => !isKnown(unit)).map(({ typed }) => typed);
  const topics = known.filter(({ organisations }) => organisations.length === 0);
  // An organisation beside other words says whose they are.
  const units = topics.length + phrases.length > 0 ? topics : known;
  const isAnswerable = phrases.length > 0 || (units.length > 0 && unknownWords.length <= (isExact ? 0 : units.length));
  return {
    units: isAnswerable ? [...units, ...phrases] : [],
    clues: isExact || phrases.length > 0 ? [] : listClues(words, vocabulary),
    narrowing: known.filter((unit) => !units.includes(unit)),
    unknownWords,
    restated: missing.map((phrase) => phrase.join(' ')),
    isStrict: isExact || phrases.length > 0,
    isExact,
    isText: isAnswerable && units.length > TEXT_FROM,
  };
}

/**
 * Open the vocabulary words are read with: with the readers' words that one of them which stands nowhere may be among,
 * and with their phrases where there are several. Who searches for what was typed wants none of them.
 */
function openVocabulary(words: readonly string[], engine: SearchEngine, isExact: boolean): Promise<Vocabulary> {
  if (isExact) return Promise.resolve(engine.vocabulary);
  const parts = [
    ...listUnknown(words, engine.vocabulary).flatMap((word) => readersParts(foldWord(word))),
    ...(words.length > 1 ? [PHRASES_PART] : []),
  ];
  return engine.openReadersWords([...new Set(parts)].sort());
}

/** List the words that stand nowhere as they are typed: the readers' words may say what is meant. */
export function listUnknown(words: readonly string[], vocabulary: Vocabulary): string[] {
  return readAsking(words).words.filter(
    (word) =>
      !vocabulary.isAcronym(word) &&
      !saysNothing(word) &&
      !vocabulary.hasBeginning(word) &&
      vocabulary.findTerms([word]).every(({ role }) => role === 'begun' || role === 'around'),
  );
}

/** Expand the words of a query: into what they are written as, belong to and are called. */
export function expandWords(typed: readonly string[], vocabulary: Vocabulary): Unit[] {
  const words = readWords(readAsking(typed).words, vocabulary);
  const groups = leaveOutFunctionWords(
    joinWords(words, vocabulary),
    ({ words: [word = '', ...others] }) => others.length === 0 && isFunctionWord(word, vocabulary),
  );
  const phrases = vocabulary.findPhrases(words.flatMap((read) => read.words).filter((word) => !saysNothing(word)));
  return groups.map((group) =>
    findAlternatives(group, vocabulary, { isAlone: groups.length === 1, isLast: group === words.at(-1), phrases }),
  );
}

/** List the words of a query that say something, each once. */
function listClues(typed: readonly string[], vocabulary: Vocabulary): string[] {
  const words = readWords(readAsking(typed).words, vocabulary).flatMap((read) => read.words);
  return [...new Set(words.filter((word) => !isFunctionWord(word, vocabulary)))];
}

/** Take words as they stand: each as the beginning of a word that is there. Function words stand everywhere. */
export function takeWordsAsTyped(typed: readonly string[], vocabulary: Vocabulary): Unit[] {
  return leaveOutFunctionWords(typed, (word) => isFunctionWord(word, vocabulary)).map((word) =>
    takeAsTyped(word, vocabulary),
  );
}

/** Leave function words out of a query that has others. */
function leaveOutFunctionWords<Item>(items: readonly Item[], isFunction: (item: Item) => boolean): Item[] {
  const content = items.filter((item) => !isFunction(item));
  return content.length > 0 ? content : [...items];
}

/** A word in capitals is an acronym (MED). */
function isFunctionWord(word: string, vocabulary: Vocabulary): boolean {
  return !vocabulary.isAcronym(word) && saysNothing(word);
}

function isKnown({ alternatives, organisations }: Unit): boolean {
  return alternatives.length + organisations.length > 0;
}

function quote(phrase: readonly string[], quoted: Hit[]): Unit {
  const name = phrase.join(' ');
  return {
    typed: name,
    partOf: null,
    read: name,
    isWord: true,
    alternatives: [{ quoted }],
    levels: [],
    organisations: [],
  };
}

/** Pagefind finds phrases by stems; between quotation marks, a reader expects the words as they stand. */
async function findQuoted(phrase: readonly string[], engine: SearchEngine): Promise<Hit[]> {
  const hits = await engine.findPhrase(phrase);
  const checked = await Promise.all(
    hits.map(async (hit) => {
      const { texts, meta } = await hit.load();
      // A phrase does not run on from one name of a page to the next.
      return [...texts, ...Object.values(meta)].some((text) => holdsPhrase(text, phrase)) ? [hit] : [];
    }),
  );
  return checked.flat();
}
