import { foldWord } from '../../atlas/lexicon/fold-word.ts';
import { isFunctionWord } from '../../atlas/search/index-words.ts';
import type { Place } from '../../atlas/search/search-vocabulary.ts';
import { readAsking } from './read-asking.ts';
import type { FoundTerm } from './term-names.ts';
import type { FoundPhrase, Vocabulary } from './vocabulary.ts';

/** How what is searched for came out of what was typed. */
export type Origin =
  | 'literal'
  | 'typed'
  | 'form'
  | 'part'
  | 'apart'
  | 'head'
  | 'begun'
  | 'term'
  | 'synonym'
  | 'searched-as'
  | 'readers'
  | 'phrase'
  | 'spelling'
  | 'around';

/** What counts for what was typed when a record has it: all of some words, or a term by any of its names. */
export type Alternative = { words: string[]; origin: Origin } | { term: FoundTerm; origin: Origin };

/** What was typed as one, and what is searched for it. */
export interface Unit {
  typed: string;
  /** What was typed, as it is written. */
  read: string;
  /** What it was read as is whole words, and not the beginning of one. */
  isWord: boolean;
  alternatives: Alternative[];
  /** The levels, rungs and documents' own forms of just this name: all that stands under them answers too. */
  named: Place[];
  /** The levels and rungs readers mean by it besides. */
  meant: Place[];
  /** What has a name with a word that begins so: it narrows a search of several words. */
  around: Place[];
  /** The organisations of just this name: beside other words, it is asked what they say. */
  narrows: Place[];
}

export interface Expansion {
  units: Unit[];
  /** Words typed that nothing is known for. */
  unknownWords: string[];
}

/** Words of a question that say nothing of what is asked for, beyond those of any text. */
const QUESTION_WORDS = new Set(
  'hvem hvad hvor hvordan hvornår hvorfor hvilke hvilken hvilket må gør aldrig altid'.split(' '),
);

/** What was typed between white space, and the words it is read as. */
interface Reading {
  typed: string;
  words: string[];
  origin: Extract<Origin, 'typed' | 'form' | 'spelling' | 'part'>;
}

/** Expand the words of a query: into what they are written as, belong to and are called. */
export function expandQuery(typed: readonly string[], vocabulary: Vocabulary): Expansion {
  const readings = readAsking(typed).words.map((word) => readWord(word, vocabulary));
  const groups = leaveOutFunctionWords(joinReadings(readings, vocabulary), vocabulary);
  const phrases = vocabulary.findPhrases(wordsOf(readings).filter((word) => !saysNothing(word)));
  const units = groups
    .map((group) => addPhrases(expandGroup(group, vocabulary), group, phrases))
    .map((unit) => (groups.length > 1 ? readBesideOthers(unit) : unit));
  const isKnown = ({ alternatives, named, meant, around, narrows }: Unit): boolean =>
    alternatives.length + named.length + meant.length + around.length + narrows.length > 0;
  return {
    units: units.filter(isKnown),
    unknownWords: units.filter((unit) => !isKnown(unit)).map(({ typed }) => typed),
  };
}

/** Add the phrases readers type with words of a unit: what is tied to one answers to each of its words. */
function addPhrases(unit: Unit, { words }: Reading, phrases: readonly FoundPhrase[]): Unit {
  const names = phrases.filter((phrase) => phrase.words.some((word) => words.includes(word))).map(({ name }) => name);
  const alternatives = [...new Set(names)].map((name): Alternative => ({ words: [name], origin: 'phrase' }));
  return { ...unit, alternatives: [...unit.alternatives, ...alternatives] };
}

/** Beside other words, a part of a name is only itself, and the name of a document's own form says where to look. */
function readBesideOthers(unit: Unit): Unit {
  const isOwnForm = ([filter]: Place): boolean => filter === 'egenform';
  return {
    ...unit,
    alternatives: unit.alternatives.filter(({ origin }) => origin !== 'around'),
    named: unit.named.filter((place) => !isOwnForm(place)),
    around: [...unit.around, ...unit.named.filter(isOwnForm)],
  };
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

/** Take words as they stand: each as the beginning of a word that is there. Function words stand everywhere. */
export function takeWordsAsTyped(typed: readonly string[], vocabulary: Vocabulary): Expansion {
  const content = typed.filter((word) => vocabulary.isAcronym(word) || !saysNothing(word));
  const words = content.length > 0 ? content : typed;
  const isKnown = (word: string): boolean => vocabulary.hasBeginning(word);
  return {
    units: words.filter(isKnown).map((word) => ({
      typed: word,
      read: word,
      isWord: true,
      alternatives: [{ words: [word], origin: 'literal' as const }],
      named: [],
      meant: [],
      around: vocabulary.findPlacesWith(word),
      narrows: [],
    })),
    unknownWords: words.filter((word) => !isKnown(word)),
  };
}

/** Leave function words out of a query that has others; a word in capitals is an acronym (MED). */
function leaveOutFunctionWords(groups: readonly Reading[], vocabulary: Vocabulary): Reading[] {
  const content = groups.filter(
    ({ words: [word = '', ...others] }) => others.length > 0 || vocabulary.isAcronym(word) || !saysNothing(word),
  );
  return content.length > 0 ? content : [...groups];
}

/** A long word this near to one that is there is that one, misspelt, and no compound of two others. */
const SLIP = 1;
const LONG_WORD = 8;

/** Read a word as itself, or as what it must be. */
function readWord(typed: string, vocabulary: Vocabulary): Reading {
  const as = (origin: Reading['origin'], ...words: string[]): Reading => ({ typed, words, origin });
  if (standsSomewhere(typed, vocabulary)) return as('typed', typed);
  const unfolded = vocabulary.findUnfolded(typed);
  if (unfolded !== null) return as('spelling', unfolded);
  const cut = vocabulary.cutEnding(typed);
  if (cut !== null) return as('form', cut);
  const slip = vocabulary.findNearest(typed, SLIP);
  if (slip !== null && foldWord(typed).length >= LONG_WORD) return as('spelling', slip);
  const split = vocabulary.splitUnknown(typed);
  if (split !== null) return as('part', ...split);
  const nearest = vocabulary.findNearest(typed);
  return nearest === null ? as('typed', typed) : as('spelling', nearest);
}

function standsSomewhere(word: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.isAcronym(word) ||
    saysNothing(word) ||
    vocabulary.findWords(word).length > 0 ||
    vocabulary.findTerms([word]).length > 0
  );
}

function saysNothing(word: string): boolean {
  const lower = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return isFunctionWord(lower) || QUESTION_WORDS.has(lower);
}

/** The most words a term or a place is looked for with. */
const LONGEST_NAME = 4;

/** Join words that stand for one: those of a term or of a name, and the parts of a compound (»arbejds miljø«). */
function joinReadings(readings: readonly Reading[], vocabulary: Vocabulary): Reading[] {
  const groups: Reading[] = [];
  for (let i = 0; i < readings.length;) {
    const rest = readings.slice(i, i + LONGEST_NAME);
    const lengths = rest.map((_, n) => rest.length - n);
    const length = lengths.find((n) => n === 1 || isOne(wordsOf(rest.slice(0, n)), vocabulary)) ?? 1;
    groups.push(joinAsOne(rest.slice(0, length), vocabulary));
    i += length;
  }
  return groups;
}

function wordsOf(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ words }) => words);
}

function joinAsOne(readings: readonly Reading[], vocabulary: Vocabulary): Reading {
  const words = wordsOf(readings);
  const changed = readings.find(({ origin }) => origin !== 'typed')?.origin ?? 'typed';
  return {
    typed: readings.map(({ typed }) => typed).join(' '),
    words,
    // Two words that make a name were only written as one.
    origin: changed === 'part' && isOne(words, vocabulary) ? 'spelling' : changed,
  };
}

function isOne(words: readonly string[], vocabulary: Vocabulary): boolean {
  if (words.length === 1) return false;
  return (
    isJoined(words, vocabulary) || vocabulary.findTerms(words).length > 0 || vocabulary.findPlaces(words).length > 0
  );
}

/** Shorter words are put together by chance. */
const SHORTEST_JOINED = 6;

function isJoined(words: readonly string[], vocabulary: Vocabulary): boolean {
  const joined = words.join('');
  return words.length === 2 && foldWord(joined).length >= SHORTEST_JOINED && vocabulary.hasWord(joined);
}

function expandGroup({ typed, words, origin }: Reading, vocabulary: Vocabulary): Unit {
  const content = words.filter((word) => words.length === 1 || !isFunctionWord(word.toLowerCase()));
  const isFound = content.length > 0 && content.every((word) => vocabulary.findWords(word).length > 0);
  const { named, meant } = findNamed(words, vocabulary);
  if (isJoined(words, vocabulary)) {
    const joined = expandGroup({ typed, words: [words.join('')], origin }, vocabulary);
    const alternatives = [...joined.alternatives, ...findRelated(words, vocabulary)];
    return { ...joined, alternatives, named: [...named, ...joined.named] };
  }
  const related = findRelated(words, vocabulary);
  // »Alle ledere« is the name of a level, and not every leader.
  const isOnlyName = named.length > 0 && related.length === 0 && content.length === 1 && words.length > 1;
  const isOfTexts = content.every((word) => vocabulary.standsInTexts(word));
  const ownOrigin = words.length > 1 && related.length > 0 ? 'apart' : origin;
  const asWords: Alternative[] =
    isFound && !isOnlyName ? [{ words: content, origin: isOfTexts ? ownOrigin : 'readers' }] : [];
  return {
    typed,
    read: words.join(' '),
    isWord: words.every((word) => vocabulary.hasWord(word)),
    alternatives: [
      ...asWords,
      ...related,
      ...(origin === 'part' ? findHead(content, vocabulary) : openCompound(words, vocabulary)),
    ],
    named,
    meant,
    narrows: vocabulary.findPlaces(words).filter(([filter]) => filter === 'organisation'),
    around: words.length === 1 ? vocabulary.findPlacesWith(words[0] ?? '') : vocabulary.findPlaces(words),
  };
}

/** Open a compound that is another name of a term: its own parts may be what is meant. */
function openCompound(words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  const [word = '', ...others] = words;
  const isOtherName = vocabulary.findTerms([word]).some(({ role }) => role === 'synonyms' || role === 'searchedAs');
  if (others.length > 0 || word.length < LONG_WORD || !isOtherName) return [];
  const parts = vocabulary.splitUnknown(word);
  return parts === null ? [] : [{ words: parts, origin: 'part' }, ...findHead(parts, vocabulary)];
}

/** The last part of a compound nobody knows says what kind of thing it is. */
function findHead(parts: readonly string[], vocabulary: Vocabulary): Alternative[] {
  const head = parts.slice(-1);
  if (parts.length < 2) return [];
  return [
    { words: head, origin: 'head' },
    ...findRelated(head, vocabulary).map((alternative): Alternative => ({ ...alternative, origin: 'head' })),
  ];
}

/** What stands under a name of one of these is what is asked for by it. */
const NAMED: ReadonlySet<Place[0]> = new Set(['niveau', 'trin', 'egenform']);

/** A word for more levels and rungs than these is no name of theirs. */
const MOST_MEANT = 4;

/** Find the levels, rungs and own forms that have just this name, or that of a term which goes by it or is typed for. */
function findNamed(words: readonly string[], vocabulary: Vocabulary): Pick<Unit, 'named' | 'meant'> {
  const find = (name: readonly string[]): Place[] =>
    vocabulary.findPlaces(name).filter(([filter]) => NAMED.has(filter));
  const own = find(words);
  if (own.length > 0) return { named: own, meant: [] };
  const terms = vocabulary.findTerms(words);
  const findOf = (isMeant: (term: FoundTerm) => boolean): Place[] => {
    const names = terms.filter(isMeant).flatMap(({ names: { forms, synonyms } }) => [...forms, ...synonyms]);
    return [...new Set(names.flatMap((name) => find(name.split(/\s+/u))))].filter(([filter]) => filter !== 'egenform');
  };
  const named = findOf(({ role }) => role === 'forms' || role === 'synonyms');
  const meant = findOf(({ role }) => role === 'searchedAs');
  // A word for a few levels is as good as their name (»forstander«); one for many says less (»mellemleder«).
  return named.length === 0 && meant.length <= MOST_MEANT ? { named: meant, meant: [] } : { named, meant };
}

/** Find the terms that words stand for. */
function findRelated(words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  const origins = {
    forms: 'term',
    synonyms: 'synonym',
    searchedAs: 'searched-as',
    begun: 'begun',
    around: 'around',
  } as const;
  return vocabulary.findTerms(words).map((term) => ({ term, origin: origins[term.role] }));
}
