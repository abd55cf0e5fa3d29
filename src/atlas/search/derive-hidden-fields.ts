import type { IndexedTerm } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import { foldLetters, foldWord } from '../lexicon/fold-word.ts';
import { ACRONYM, clueWord, closeWord, indexableWords, termWord } from './index-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { HiddenField, SearchRecord } from './search-record.ts';

/** What the index is searched by beyond what it shows. */
export interface HiddenWords {
  /** Id of a statement, level or document → the words of its source. */
  sourceWords: ReadonlyMap<string, readonly string[]>;
  lexicon: Pick<Lexicon, 'compoundTails' | 'splitCompound'>;
}

/** A term of a record, with its place in the list of terms. */
export interface PlacedTerm extends Pick<IndexedTerm, 'term' | 'inflections' | 'synonyms'> {
  position: number;
  /** What readers type for it in words that stand in texts too: it is put on records that are about it. */
  readersWords: readonly string[];
  /** The record has its word, is about it in other words, or has its word in the source only. */
  by: 'word' | 'subject' | 'source';
}

/** What is said of a record, and does not stand in it. */
export interface Labels {
  terms: readonly PlacedTerm[];
  /** What readers type for it, as words. */
  readersWords: readonly string[];
  /** The same as they type it. */
  searchedAs: readonly string[];
}

/**
 * Derive what a record is found by without showing it: the words of its own title and of its text, their parts, what
 * readers type for it, the words of its source with their parts, and its terms. No word stands in two fields, so that a
 * hit's field says where the word was found.
 */
export function deriveHiddenFields(
  { texts, meta }: Pick<SearchRecord, 'texts' | 'meta'>,
  id: string,
  { terms, readersWords, searchedAs }: Labels,
  { sourceWords, lexicon }: HiddenWords,
): Partial<Record<HiddenField, string>> {
  const isStatement = id.split('/').length === SLUG_AT + 1;
  const hasTitle = !isStatement || texts.length > 1;
  const title = hasTitle ? indexableWords(texts[0] ?? '') : [];
  const text = indexableWords([...(hasTitle ? texts.slice(1) : texts), meta.faldgrube, meta.aar].join(' '));
  const topic = [...title, ...text.filter(isInSlug(id))];
  const source = sourceWords.get(id) ?? [];
  const tailsOf = (words: readonly string[]): string[] => words.flatMap((word) => lexicon.compoundTails(word));
  const topicForms = new Set([...topic, ...tailsOf(topic)].map(foldWord));
  const isTopic = ({ term, inflections, synonyms }: PlacedTerm): boolean =>
    id === '' ||
    [term, ...inflections, ...synonyms].some((form) =>
      indexableWords(form).every((word) => topicForms.has(foldWord(word))),
    );
  const isAbout = (term: PlacedTerm): boolean => term.by === 'subject' || (term.by === 'word' && isTopic(term));
  const wordsOf = (by: PlacedTerm['by'], isChosen: (term: PlacedTerm) => boolean = () => true): string[] =>
    sortUnique(terms.filter((term) => term.by === by && isChosen(term)).map(({ position }) => termWord(position)));

  const taken = new Set<string>();
  const field = (name: HiddenField, closed: readonly string[]): [HiddenField, string][] => {
    const own = closed.filter((word) => !taken.has(word));
    for (const word of own) taken.add(word);
    return own.length === 0 ? [] : [[name, own.join(' ')]];
  };
  return Object.fromEntries([
    ...field('emneord', closeWords(topic)),
    ...field('ordformer', closeWords([...text, ...texts.flatMap((each) => each.match(ACRONYM) ?? [])])),
    ...field('orddele', closeWords(tailsOf([...topic, ...text]))),
    ...field('ordlyd', closeWords([...source, ...tailsOf(source)])),
    ...field(
      'laeserord',
      closeWords([...readersWords, ...terms.flatMap((term) => (id !== '' && isAbout(term) ? term.readersWords : []))]),
    ),
    ...field('spor', sortUnique(searchedAs.flatMap(indexableWords).flatMap(withParts(lexicon)).map(clueWord))),
    ...field('begrebsemne', wordsOf('word', isTopic)),
    ...field('begreber', wordsOf('word')),
    ...field('begrebssag', wordsOf('subject')),
    ...field('begrebskilde', wordsOf('source')),
  ]);
}

/** Give a word, and the parts of a compound. */
function withParts({ splitCompound }: HiddenWords['lexicon']): (word: string) => string[] {
  return (word) => [...new Set([word, ...splitCompound(word)])];
}

/** Fold and close words, each once. */
function closeWords(words: readonly string[]): string[] {
  return sortUnique(words.map(foldWord).filter((word) => word !== '')).map(closeWord);
}

function sortUnique(words: readonly string[]): string[] {
  return [...new Set(words)].sort(compareCodePoints);
}

/** Where the slug stands in the id of a statement. */
const SLUG_AT = 2;

/** Shorter words of a slug must stand in the text as they are. */
const SHORTEST_STEM = 5;
/** So many letters at the end of a word of a slug may be its ending. */
const LONGEST_ENDING = 3;

/**
 * Tell whether a word of a statement is one its slug is made of, in any form. An editor has named the statement by what
 * it is about.
 */
function isInSlug(id: string): (word: string) => boolean {
  const named = (id.split('/')[SLUG_AT] ?? '').split('-').filter((word) => word.length > 2);
  return (word) =>
    [foldWord(word), ...foldLetters(word)].some((spelling) =>
      named.some((name) => {
        const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - LONGEST_ENDING));
        return name === spelling || (name.length >= SHORTEST_STEM && spelling.startsWith(stem));
      }),
    );
}
