import { foldWord } from '../../atlas/lexicon/fold-word.ts';
import { closeWord, isFunctionWord, termWord } from '../../atlas/search/index-words.ts';
import type { Place } from '../../atlas/search/search-vocabulary.ts';
import { findCompound } from './join-words.ts';
import { partition } from './partition.ts';
import type { ReadWord } from './read-word.ts';
import type { IndexWord, Standing, Unit, Wording } from './reading.ts';
import type { FoundTerm } from './words/term-names.ts';
import type { FoundPhrase, KnownWord, Vocabulary } from './words/vocabulary.ts';

/**
 * How much a record counts for what was typed when it has: the words themselves; what is akin to them (a term they name, a
 * part of a name, words of a name apart from each other); the last part of a compound nobody knows; what editors tie to
 * what readers type, whose field counts little beside texts.
 */
const WORDS = 1;
const AKIN = 0.6;
const HEAD = 0.4;
const TIED = 1.4;

/**
 * How much it counts that a record stands under a level that was named, more than anything others say of it; and under
 * what only has the word in its name or is meant by it. What stands under another name is akin.
 */
const LEVEL = 1.7;
const AROUND = 0.3;

/** How much a word of the index counts by how close it is to the one that is looked for. */
const CLOSENESS: Readonly<Record<KnownWord['closeness'], number>> = { same: 1, form: 0.97, begun: 0.9, perhaps: 0.2 };

/** A shorter compound is not opened. */
const LONG_COMPOUND = 8;
/** A word for more levels and rungs than these is no name of theirs. */
const MOST_MEANT = 4;

/** Find all that counts for words that were typed as one, beside others or alone. */
export function findAlternatives(
  { typed, words: typedWords, partOf }: ReadWord,
  vocabulary: Vocabulary,
  { isAlone, isLast, phrases }: { isAlone: boolean; isLast: boolean; phrases: readonly FoundPhrase[] },
): Unit {
  const compound = findCompound(typedWords, vocabulary);
  const words = compound === null ? typedWords : [compound];
  const names = compound === null ? [words] : [words, typedWords];
  const terms = names.flatMap((name) => vocabulary.findTerms(name));
  const { named, meant } = findNamed(names, vocabulary);
  const content = words.filter((word) => words.length === 1 || !isFunctionWord(word.toLowerCase()));
  // »Alle ledere« is the name of a level, and not every leader.
  const isOnlyName = named.length > 0 && terms.length === 0 && content.length === 1 && words.length > 1;
  const around = words.length === 1 ? vocabulary.findPlacesWith(words[0] ?? '') : vocabulary.findPlaces(words);
  // Beside other words, the name of a document's own form only says where to look.
  const [levels, under] = partition(named, ([filter]) => filter === 'niveau');
  const [forms, rungs] = partition(under, ([filter]) => filter === 'egenform');
  const [ownNamed, titled] = partition(levels, ([, , [name = '']]) => foldWord(name) === foldWord(words.join(' ')));
  return {
    typed,
    partOf,
    read: words.join(' '),
    isWord: words.every((word) => vocabulary.hasWord(word)),
    alternatives: [
      ...readAsWords(isOnlyName ? [] : content, { isName: words.length > 1 && terms.length > 0, isLast }, vocabulary),
      ...listTerms(terms, isAlone),
      ...openCompound(words, vocabulary),
      ...findTied(typedWords, phrases),
      ...standUnder(isAlone ? under : rungs, AKIN),
      ...standUnder(meant, AROUND),
      ...standUnder(isAlone ? around : [...around, ...forms], AROUND, { isAround: true }),
      ...standUnder(ownNamed, LEVEL, { even: 'all' }),
      ...standUnder(titled, LEVEL, { even: 'own-first' }),
    ],
    levels,
    organisations: vocabulary.findPlaces(words).filter(([filter]) => filter === 'organisation'),
  };
}

/** Take a word as it stands: as the beginning of words that are there. */
export function takeAsTyped(word: string, vocabulary: Vocabulary): Unit {
  return {
    typed: word,
    partOf: null,
    read: word,
    isWord: true,
    alternatives: vocabulary.hasBeginning(word)
      ? [
          asWords([word], WORDS, vocabulary, { isTyped: true, isLast: true, isExact: true }),
          ...standUnder(vocabulary.findPlacesWith(word), AROUND, { isAround: true }),
        ]
      : [],
    levels: [],
    organisations: [],
  };
}

/** Find the wording of the words themselves; none where one of them stands nowhere. */
function readAsWords(
  words: readonly string[],
  { isName, isLast }: { isName: boolean; isLast: boolean },
  vocabulary: Vocabulary,
): Wording[] {
  if (words.length === 0 || !words.every((word) => vocabulary.findWords(word).length > 0)) return [];
  if (!words.every((word) => vocabulary.standsInTexts(word)))
    return [{ ...asWords(words, TIED, vocabulary, { isTyped: true }), relation: 'tied' }];
  // The words of a name, perhaps far from each other.
  if (isName) return [asWords(words, AKIN, vocabulary, { isTyped: false })];
  return [asWords(words, WORDS, vocabulary, { isTyped: true, isLast })];
}

/** How far words reach. */
interface Reach {
  /** They were typed, perhaps not to the end. */
  isTyped: boolean;
  /** They may still be typed: others count that begin so by chance. */
  isLast?: boolean;
  /** Their other forms do not count. */
  isExact?: boolean;
}

function asWords(words: readonly string[], weight: number, vocabulary: Vocabulary, reach: Reach): Wording {
  return {
    weight,
    words: words.map((word) => listIndexWords(word, vocabulary, reach)),
    relation: 'same',
    names: [...words],
    isTerm: false,
  };
}

/** List the words of the index that a word stands for: itself, its forms, and those it begins. */
function listIndexWords(
  word: string,
  vocabulary: Vocabulary,
  { isTyped, isLast = false, isExact = false }: Reach,
): IndexWord[] {
  const isAcronym = vocabulary.isAcronym(word);
  const mayBegin = !isAcronym && isTyped;
  const mayChange = !isAcronym && !isExact;
  const begins = foldWord(word);
  const known = vocabulary.findWords(word).filter(({ word: found, closeness }) => {
    if (closeness === 'perhaps') return mayBegin && isLast;
    const isBegun = closeness === 'begun' || found.startsWith(begins);
    return closeness === 'same' || (isBegun && mayBegin) || (closeness !== 'begun' && mayChange);
  });
  // A word that is still being typed is as good as the one it becomes.
  const isWord = known.some(({ closeness }) => closeness === 'same');
  return known.map(({ word: found, closeness }) => ({
    word: closeWord(found),
    weight: isWord ? CLOSENESS[closeness] : 1,
  }));
}

/** Beside other words, a part of a term's name is only itself. */
function listTerms(terms: readonly FoundTerm[], isAlone: boolean, weight = AKIN): Wording[] {
  return terms
    .filter(({ role }) => isAlone || role !== 'around')
    .map(({ position, names: { forms, synonyms }, role }) => ({
      weight,
      words: [[{ word: termWord(position), weight: 1 }]],
      relation: role === 'forms' || role === 'synonyms' ? ('same' as const) : ('near' as const),
      names: [...forms, ...synonyms],
      isTerm: true,
    }));
}

/** The last part of a compound nobody knows says what kind of thing it is. */
function findHead(parts: readonly string[], vocabulary: Vocabulary): Wording[] {
  const head = parts.slice(-1);
  if (parts.length < 2) return [];
  return [
    asWords(head, HEAD, vocabulary, { isTyped: false }),
    ...listTerms(vocabulary.findTerms(head), true, HEAD),
  ].map((wording) => ({ ...wording, relation: 'near' }));
}

/** Open a compound that is another name of a term: its own parts may be what is meant. */
function openCompound(words: readonly string[], vocabulary: Vocabulary): Wording[] {
  const [word = '', ...others] = words;
  const isOtherName = vocabulary.findTerms([word]).some(({ role }) => role === 'synonyms' || role === 'searchedAs');
  if (others.length > 0 || word.length < LONG_COMPOUND || (!isOtherName && vocabulary.standsInTexts(word))) return [];
  const parts = vocabulary.splitUnknown(word);
  if (parts === null) return [];
  return [{ ...asWords(parts, AKIN, vocabulary, { isTyped: true }), relation: 'near' }, ...findHead(parts, vocabulary)];
}

/** Find the phrases readers type with some of the words: what is tied to one answers to each of its words. */
function findTied(words: readonly string[], phrases: readonly FoundPhrase[]): Wording[] {
  const names = phrases.filter((phrase) => phrase.words.some((word) => words.includes(word))).map(({ name }) => name);
  return [...new Set(names)].map((name) => ({
    weight: TIED,
    words: [[{ word: closeWord(name), weight: 1 }]],
    relation: 'tied',
    names: [name],
    isTerm: false,
  }));
}

/** What stands under a name of one of these is what is asked for by it. */
const ASKED_BY_NAME: ReadonlySet<Place[0]> = new Set(['niveau', 'trin', 'egenform']);

/** Find the levels, rungs and own forms that have one of these names, or that of a term which goes by it or is typed for. */
function findNamed(names: readonly (readonly string[])[], vocabulary: Vocabulary): { named: Place[]; meant: Place[] } {
  const find = (name: readonly string[]): Place[] =>
    vocabulary.findPlaces(name).filter(([filter]) => ASKED_BY_NAME.has(filter));
  const own = names.flatMap(find);
  if (own.length > 0) return { named: own, meant: [] };
  const terms = names.flatMap((name) => vocabulary.findTerms(name));
  const findOf = (isMeant: (term: FoundTerm) => boolean): Place[] => {
    const names = terms.filter(isMeant).flatMap(({ names: { forms, synonyms } }) => [...forms, ...synonyms]);
    return [...new Set(names.flatMap((name) => find(name.split(/\s+/u))))].filter(([filter]) => filter !== 'egenform');
  };
  const named = findOf(({ role }) => role === 'forms' || role === 'synonyms');
  const meant = findOf(({ role }) => role === 'searchedAs');
  // A word for a few levels is as good as their name (»forstander«); one for many says less (»mellemleder«).
  return named.length === 0 && meant.length <= MOST_MEANT ? { named: meant, meant: [] } : { named, meant };
}

function standUnder(
  places: readonly Place[],
  weight: number,
  { even = 'no', isAround = false }: Partial<Pick<Standing, 'even' | 'isAround'>> = {},
): Standing[] {
  return places.length === 0 ? [] : [{ weight, places: [...places], even, isAround }];
}
