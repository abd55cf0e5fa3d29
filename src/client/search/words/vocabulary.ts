import { findBegun, isBegun } from '../../../atlas/search/find-begun.ts';
import { readersName } from '../../../atlas/search/index-words.ts';
import { foldLetters, foldWord } from '../../../atlas/lexicon/fold-word.ts';
import {
  splitParts,
  unpackWords,
  type Place,
  type ReadersWords,
  type SearchVocabulary,
} from '../../../atlas/search/search-vocabulary.ts';
import { ENDINGS, stemWord } from '../../../atlas/lexicon/stem-word.ts';
import { buildMisspellingMeasure, toSpelling, type Spelling } from './measure-misspelling.ts';
import { readTermNames, type FoundTerm, type TermIndex } from './term-names.ts';
import { findDerived, findInflected, FORM_ENDINGS } from './word-forms.ts';

/** A word of the index that a typed one stands for. */
export interface KnownWord {
  /** As the index has it: folded. */
  word: string;
  /**
   * It is the word itself, another form of it (the noun to its verb, too), begins with it, or does so by its letters alone,
   * as »service« does with »ser«: that may be what is typed, as long as it is typed.
   */
  closeness: 'same' | 'form' | 'begun' | 'perhaps';
}

/** A phrase that readers type. */
export interface FoundPhrase {
  /** As the index has it. */
  name: string;
  /** The words it was found by. */
  words: string[];
}

/** What the search knows of words. Words are given as a reader would type them. */
export interface Vocabulary {
  /** Give the vocabulary with parts of the readers' words besides. */
  with(readersWords: readonly ReadersWords[]): Vocabulary;
  /** Tell whether a word stands in a text, in any form or as a beginning, and is not only typed by readers. */
  standsInTexts(word: string): boolean;
  /** Tell whether a word, or a part at the end of one, begins so. */
  hasBeginning(word: string): boolean;
  /** Tell whether it is a word, or a part of one. */
  hasWord(word: string): boolean;
  isAcronym(word: string): boolean;
  /** Find the words of the index that a word stands for: itself, its other forms, and those it begins. */
  findWords(word: string): KnownWord[];
  /**
   * Find the word that is meant where a compound is written without its linking letter, or æ, ø and å otherwise;
   * shortest first.
   */
  findUnfolded(word: string): string | null;
  /** Cut an ending off a word that is not known as it stands; `null` where nothing known is left. */
  cutEnding(word: string): string | null;
  /** Split a word that is none into two that are, the linking letter left out. */
  splitUnknown(word: string): [string, string] | null;
  /** Find the word most like a misspelt one, at most so far from it; without `most`, by the length of the word. */
  findNearest(word: string, most?: number): string | null;
  /** Find the phrases readers type that most of is among these words. */
  findPhrases(words: readonly string[]): FoundPhrase[];
  /** Find the terms that go by a word or by words. */
  findTerms(words: readonly string[]): FoundTerm[];
  /** Find what has a name that is just these words. */
  findPlaces(words: readonly string[]): Place[];
  /** Find what has a name with a word that begins so. */
  findPlacesWith(word: string): Place[];
}

const CLOSENESS = ['same', 'form', 'begun', 'perhaps'] as const satisfies readonly KnownWord['closeness'][];
const SHORTEST_CUT = 3;
/** What may stand behind a word that is known: an ending, or what makes another word of it. */
const CUT_ENDINGS = [
  ...ENDINGS,
  ...['fuld', 'løs', 'mæssig', 'hed'].flatMap((suffix) => ['', 'e', 't', 'en'].map((end) => suffix + end)),
];
/** So few letters begin other words by chance. */
const SHORTEST_WORD = 3;
const SHORTEST_CORRECTED = 4;
const SHORTEST_TITLE = 4;
/** Shorter parts are in compounds by chance, and parts of the names of more terms than these say nothing. */
const SHORTEST_PART = 5;
const MOST_AROUND = 3;
/** What may link a part to the next. */
const LINKS = ['', 's', 'e'];
/** What makes another word of one: »faglig«, »tryghed«, »lovmæssig«, »strategisk«. */
const SUFFIX = /^[se]?(?:hed|lig|ig|skab|mæssig|fuld|sk|isk|atisk|ation|itet|iv|al|iser|ering|erer?|eret|lse)/u;
const TITLE_PREFIXES = ['over', 'vice'];
const OPPOSITE_PREFIX = 'u';

/** Words that can be looked up: those of the texts, or those of a part of the readers' words. */
interface Layer {
  /** What the index can be asked for, folded. */
  indexed: ReadonlySet<string>;
  sorted: readonly string[];
  /** Folded → as written. */
  written: ReadonlyMap<string, string>;
  /** What a misspelt word may be meant for, with how it is written. Made when the first is looked for. */
  listSpellings: () => readonly (readonly [spelling: Spelling, full: string])[];
  /** As a keyboard without æ, ø and å writes it, and as written. */
  unfolded: readonly (readonly [spelling: string, word: string])[];
  /** A compound without its linking elements → with them. */
  unlinked: ReadonlyMap<string, string>;
  /** Compound → its parts, folded. */
  partsOf: ReadonlyMap<string, readonly string[]>;
  /** The phrases readers type, each with the stems of its words. Made when the first is looked for. */
  listPhrases: () => readonly { name: string; stems: readonly string[] }[];
}

/** Read the vocabulary the build has made. */
export function readVocabulary(search: SearchVocabulary): Vocabulary {
  const names = readTermNames(search.terms);
  return buildVocabulary(search, [readLayer({ ...search, phrases: '' }, search.acronyms, names.words)], names);
}

function readLayer(
  packed: Pick<ReadersWords, 'words' | 'phrases'>,
  acronyms: readonly string[],
  names: readonly string[],
): Layer {
  const splits = unpackWords(packed.words).map(splitParts);
  const written = new Map<string, string>();
  const unlinked = new Map<string, string>();
  for (const parts of splits) {
    parts.forEach((part, i) => {
      for (const piece of [parts.slice(i).join(''), part]) if (piece.length > 1) written.set(foldWord(piece), piece);
      const tail = parts.slice(i);
      if (tail.length > 1) unlinked.set(unlink(tail), tail.join(''));
    });
  }
  for (const word of names) if (!written.has(foldWord(word))) written.set(foldWord(word), word);
  const indexed = new Set([
    ...splits.flatMap((parts) => parts.map((_, i) => foldWord(parts.slice(i).join('')))),
    ...acronyms.map(foldWord),
  ]);
  indexed.delete('');
  let spellings: (readonly [Spelling, string])[] | undefined;
  let phrases: { name: string; stems: string[] }[] | undefined;
  return {
    indexed,
    listPhrases: () =>
      (phrases ??= unpackWords(packed.phrases)
        .map(splitParts)
        .map((parts) => ({ name: readersName(parts), stems: parts.map(stemWord) }))),
    sorted: [...indexed].sort(),
    written,
    listSpellings: () =>
      (spellings ??= [...written]
        .filter(([folded]) => folded.length >= SHORTEST_CORRECTED)
        .map(([folded, full]) => [toSpelling(folded), full])),
    unfolded: [...written].flatMap(([, word]) => foldLetters(word).map((spelling) => [spelling, word] as const)),
    unlinked,
    partsOf: new Map(
      splits.filter(({ length }) => length > 1).map((parts) => [foldWord(parts.join('')), parts.map(foldWord)]),
    ),
  };
}

/** Put layers together: the texts' words first. */
function buildVocabulary(search: SearchVocabulary, layers: readonly Layer[], termNames: TermIndex): Vocabulary {
  const { acronyms, places, terms } = search;
  const [texts] = layers;
  const namedPlaces = places.flatMap((place) =>
    place[2].map((name) => ({ place, words: name.split(/\s+/u).map(foldWord) })),
  );
  const isIndexed = (word: string): boolean => layers.some(({ indexed }) => indexed.has(word));
  const isBeginning = (folded: string): boolean => layers.some(({ sorted }) => isBegun(sorted, folded));
  const isWritten = (folded: string): boolean => layers.some(({ written }) => written.has(folded));

  /** Tell whether a word ends where this begins: in a compound (»budget|overholdelse«) or before a suffix (»fag|lig«). */
  const isContinued = (rest: string): boolean =>
    SUFFIX.test(rest) || LINKS.some((link) => rest.startsWith(link) && isRest(rest.slice(link.length)));
  const isRest = (rest: string): boolean => rest.length >= SHORTEST_WORD && isWritten(rest);

  /** Find the terms with a compound for a name that a word is a part of (»miljø« of »arbejdsmiljø«), if they are few. */
  const findTermsAround = (part: string): FoundTerm[] => {
    if (part.length < SHORTEST_PART) return [];
    const linked = LINKS.map((link) => part + link);
    const names = layers.flatMap(({ partsOf }) =>
      [...partsOf].filter(([, parts]) => parts.some((each) => linked.includes(each))).map(([name]) => name),
    );
    const found = new Map(
      names
        .flatMap((name) => termNames.findNamed([name]))
        .map((term) => [term.position, { ...term, role: 'around' as const }]),
    );
    return found.size <= MOST_AROUND ? [...found.values()] : [];
  };

  return {
    with: (readersWords) => {
      const names = readTermNames(terms, readersWords);
      const read = readersWords.map((part) => readLayer(part, [], []));
      const named = readLayer({ words: '', phrases: '' }, [], names.words);
      return buildVocabulary(search, [...layers, ...read, named], names);
    },
    standsInTexts: (word) => {
      const folded = foldWord(word);
      const isThere = (form: string): boolean => texts?.indexed.has(form) === true;
      return (
        acronyms.includes(word) ||
        isThere(folded) ||
        (mayBegin(folded, isThere) && isBegun(texts?.sorted ?? [], folded)) ||
        findInflected(folded, isThere).length + findDerived(folded, isThere).length > 0
      );
    },
    hasBeginning: (word) =>
      isIndexed(foldWord(word)) || (mayBegin(foldWord(word), isIndexed) && isBeginning(foldWord(word))),
    hasWord: (word) => isWritten(foldWord(word)),
    isAcronym: (word) => acronyms.includes(word),
    findWords: (word) => {
      const folded = foldWord(word);
      const begun = mayBegin(folded, isIndexed) ? layers.flatMap(({ sorted }) => findBegun(sorted, folded)) : [];
      const byCloseness = {
        same: isIndexed(folded) ? [folded] : [],
        form: [...findInflected(folded, isIndexed), ...findDerived(folded, isIndexed)],
        begun: begun.filter((longer) => !isIndexed(folded) || isContinued(longer.slice(folded.length))),
        perhaps: begun,
      };
      const taken = new Set<string>();
      const known = CLOSENESS.flatMap((closeness) =>
        byCloseness[closeness].flatMap((form): KnownWord[] => {
          if (taken.has(form)) return [];
          taken.add(form);
          return [{ word: form, closeness }];
        }),
      );
      if (folded.length < SHORTEST_TITLE) return known;
      // A title may be a compound the dictionary does not split (»overlæge«), and so may the opposite (»uenighed«).
      const raised = TITLE_PREFIXES.flatMap((prefix) => FORM_ENDINGS.map((ending) => prefix + folded + ending));
      const opposite = layers.flatMap(({ sorted }) => findBegun(sorted, OPPOSITE_PREFIX + folded));
      const prefixed = [...raised.filter(isIndexed), ...opposite].filter((form) => !taken.has(form));
      return [...known, ...[...new Set(prefixed)].map((form) => ({ word: form, closeness: 'begun' as const }))];
    },
    findUnfolded: (word) => {
      const folded = foldWord(word);
      const linked = layers.map(({ unlinked }) => unlinked.get(folded)).find((word) => word !== undefined);
      if (linked !== undefined) return linked;
      const found = layers
        .flatMap(({ unfolded }) => unfolded)
        .filter(([spelling]) => spelling === folded || (folded.length > SHORTEST_WORD && spelling.startsWith(folded)))
        .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))[0];
      if (found === undefined) return null;
      const [spelling, full] = found;
      if (spelling === folded) return full;
      // While it is typed, only its beginning is meant.
      const beginnings = Array.from({ length: full.length }, (_, i) => full.slice(0, i + 1));
      return beginnings.find((beginning) => foldLetters(beginning).includes(folded)) ?? full;
    },
    cutEnding: (word) => {
      const folded = foldWord(word);
      const stems = CUT_ENDINGS.filter((ending) => folded.endsWith(ending))
        .map((ending) => folded.slice(0, -ending.length))
        .filter((stem) => stem.length >= SHORTEST_CUT);
      const known = stems.flatMap((stem) => [stem, stem.replace(/(.)\1$/u, '$1')]).find(isIndexed);
      return known === undefined ? null : (layers.map(({ written }) => written.get(known)).find(Boolean) ?? known);
    },
    splitUnknown: (word) => {
      const letters = Array.from(word.normalize('NFC').toLowerCase());
      const splitsOf: [string, string][] = [];
      for (let i = 2; i <= letters.length - 2; i++) {
        const [first, last] = [letters.slice(0, i).join(''), letters.slice(i).join('')];
        if (!isWritten(foldWord(first))) continue;
        const folded = foldWord(last);
        const isLast =
          isWritten(folded) || (last.length > 3 && (isBeginning(folded) || termNames.findNamed([last]).length > 0));
        if (isLast) splitsOf.push([first, last]);
      }
      const shortest = ([first, last]: [string, string]): number => Math.min(first.length, last.length);
      const [best] = splitsOf.sort((a, b) => shortest(b) - shortest(a));
      if (best === undefined) return null;
      const [first, last] = best;
      const unlinked = first.replace(/[se]$/u, '');
      return [isWritten(foldWord(unlinked)) ? unlinked : first, last];
    },
    findNearest: (word, most = mostSlips(foldWord(word))) => {
      const folded = foldWord(word);
      if (folded.length < SHORTEST_CORRECTED) return null;
      const measure = buildMisspellingMeasure(toSpelling(folded));
      let best: { spelling: Spelling; full: string; distance: number } | null = null;
      for (const { listSpellings } of layers) {
        for (const [spelling, full] of listSpellings()) {
          if (!sharesStart(spelling.word, folded)) continue;
          const distance = measure(spelling, best?.distance ?? most);
          if (distance === Infinity) continue;
          if (best === null || distance < best.distance) best = { spelling, full, distance };
        }
      }
      return best?.full ?? null;
    },
    findPhrases: (words) => {
      const typed = words.map((word) => ({ word, stem: stemWord(word) }));
      return layers.flatMap(({ listPhrases }) =>
        listPhrases().flatMap(({ name, stems }): FoundPhrase[] => {
          const found = typed.filter(({ stem }) => stems.includes(stem));
          // »leder af ledere« has one word of »god leder«, twice.
          const count = new Set(found.map(({ stem }) => stem)).size;
          return count > 1 && count * 2 > stems.length ? [{ name, words: found.map(({ word }) => word) }] : [];
        }),
      );
    },
    findTerms: (words) => {
      const found = termNames.findNamed(words);
      const folded = foldWord(words.join(''));
      if (found.length > 0 || words.length > 1) return found;
      // A misspelt word begins as a name by chance.
      const isWord = isBeginning(folded) || findInflected(folded, isIndexed).length > 0;
      const behind = isWord ? termNames.findBehind(folded) : [];
      if (behind.length > 0) return behind;
      const begun = isIndexed(folded) ? [] : termNames.findBegun(folded);
      return begun.length > 0 ? begun : findTermsAround(folded);
    },
    findPlaces: (words) => {
      const key = foldPhrase(words);
      const cut = ENDINGS.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length));
      const match = (isMeant: (name: string) => boolean): Place[] =>
        namedPlaces.filter((named) => isMeant(named.words.join(' '))).map(({ place }) => place);
      const exact = match((name) => name === key);
      if (exact.length > 0) return exact;
      const inflected = match((name) => cut.includes(name));
      return inflected.length > 0 || words.length === 1 ? inflected : match((name) => name.startsWith(`${key} `));
    },
    findPlacesWith: (word) => {
      const folded = foldWord(word);
      return namedPlaces
        .filter((named) => folded !== '' && named.words.some((part) => part.startsWith(folded)))
        .map(({ place }) => place);
    },
  };
}

/**
 * Tell whether others may be meant that begin so: a few letters do so by chance (»SU«, »tit«), unless they are a word
 * (»mål«).
 */
function mayBegin(folded: string, isWord: (word: string) => boolean): boolean {
  return folded.length > SHORTEST_WORD || (folded.length === SHORTEST_WORD && isWord(folded));
}

function mostSlips({ length }: string): number {
  if (length < 5) return 0.5;
  return length < 9 ? 1 : 2;
}

/** Write a compound without the s or e between its parts. */
function unlink(parts: readonly string[]): string {
  return parts.map((part, i) => foldWord(i < parts.length - 1 ? part.replace(/[se]$/u, '') : part)).join('');
}

function sharesStart(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 1));
}

function foldPhrase(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}
