import { foldLetters, foldWord } from '../../atlas/fold-word.ts';
import { unpackWords, type Place, type ReadersWords, type SearchVocabulary } from '../../atlas/search-vocabulary.ts';
import { ENDINGS } from '../../atlas/stem-word.ts';
import { measureMisspelling } from './measure-misspelling.ts';
import { readTermNames, type FoundTerm } from './term-names.ts';
import { findDerived, findInflected, FORM_ENDINGS } from './word-forms.ts';

/** A word of the index that a typed one stands for. */
export interface KnownWord {
  /** As the index has it: folded. */
  word: string;
  /** It is the word itself, another form of it, noun to its verb or verb to its noun, or begins with it. */
  closeness: 'same' | 'inflected' | 'derived' | 'begun';
}

/** What the search knows of words. Words are given as a reader would type them. */
export interface Vocabulary {
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
  /** Split a word that is none into two that are. */
  splitUnknown(word: string): [string, string] | null;
  /** Find the word most like a misspelt one. */
  findNearest(word: string): string | null;
  /** Find the terms that go by a word or by words. */
  findTerms(words: readonly string[]): FoundTerm[];
  /** Find what has a name that is just these words. */
  findPlaces(words: readonly string[]): Place[];
  /** Find what has a name with a word that begins so. */
  findPlacesWith(word: string): Place[];
}

const CLOSENESS = ['same', 'inflected', 'derived', 'begun'] as const satisfies readonly KnownWord['closeness'][];
const SHORTEST_CUT = 3;
const SHORTEST_CORRECTED = 4;
const SHORTEST_TITLE = 4;
const TITLE_PREFIXES = ['over', 'vice'];

/** Read the vocabulary the build has made, with what readers type for terms where that has been fetched. */
export function readVocabulary(
  { words, acronyms, terms, places }: SearchVocabulary,
  readersWords: ReadersWords | null = null,
): Vocabulary {
  const splits = unpackWords(words).map((word) => word.split('|'));
  /** Folded → as written. */
  const written = new Map<string, string>();
  /** A compound without its linking elements → with them. */
  const unlinked = new Map<string, string>();
  for (const parts of splits) {
    parts.forEach((part, i) => {
      for (const piece of [parts.slice(i).join(''), part]) if (piece.length > 1) written.set(foldWord(piece), piece);
      const tail = parts.slice(i);
      if (tail.length > 1) unlinked.set(unlink(tail), tail.join(''));
    });
  }
  const termNames = readTermNames({ terms }, readersWords);
  for (const word of termNames.words) if (!written.has(foldWord(word))) written.set(foldWord(word), word);
  const indexed = new Set([
    ...splits.flatMap((parts) => parts.map((_, i) => foldWord(parts.slice(i).join('')))),
    ...acronyms.map(foldWord),
  ]);
  indexed.delete('');
  const sorted = [...indexed].sort();
  const unfolded = [...written].flatMap(([, word]) => foldLetters(word).map((spelling) => [spelling, word] as const));
  const namedPlaces = places.flatMap((place) =>
    place[2].map((name) => ({ place, words: name.split(/\s+/u).map(foldWord) })),
  );

  const findBegun = (folded: string): string[] => {
    const begun: string[] = [];
    for (let i = lowerBound(sorted, folded); sorted[i]?.startsWith(folded) === true; i++) begun.push(sorted[i] ?? '');
    return folded === '' ? [] : begun;
  };
  const hasBeginning = (word: string): boolean => {
    const folded = foldWord(word);
    return folded !== '' && sorted[lowerBound(sorted, folded)]?.startsWith(folded) === true;
  };
  const hasWord = (word: string): boolean => written.has(foldWord(word));

  const isIndexed = (word: string): boolean => indexed.has(word);

  return {
    hasBeginning,
    hasWord,
    isAcronym: (word) => acronyms.includes(word),
    findWords: (word) => {
      const folded = foldWord(word);
      const byCloseness = {
        same: indexed.has(folded) ? [folded] : [],
        inflected: findInflected(folded, isIndexed),
        derived: findDerived(folded, isIndexed),
        begun: findBegun(folded),
      };
      const taken = new Set<string>();
      const known = CLOSENESS.flatMap((closeness) =>
        byCloseness[closeness].flatMap((form): KnownWord[] => {
          if (taken.has(form)) return [];
          taken.add(form);
          return [{ word: form, closeness }];
        }),
      );
      // A title may be a compound the dictionary does not split (»overlæge«).
      const titles = TITLE_PREFIXES.flatMap((prefix) => FORM_ENDINGS.map((ending) => prefix + folded + ending));
      const raised =
        folded.length < SHORTEST_TITLE ? [] : titles.filter((form) => indexed.has(form) && !taken.has(form));
      return [...known, ...raised.map((form) => ({ word: form, closeness: 'begun' as const }))];
    },
    findUnfolded: (word) => {
      const folded = foldWord(word);
      const linked = unlinked.get(folded);
      if (linked !== undefined) return linked;
      const found = unfolded
        .filter(([spelling]) => spelling.startsWith(folded))
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
      const stems = ENDINGS.filter((ending) => folded.endsWith(ending))
        .map((ending) => folded.slice(0, -ending.length))
        .filter((stem) => stem.length >= SHORTEST_CUT);
      const known = stems.flatMap((stem) => [stem, stem.replace(/(.)\1$/u, '$1')]).find((stem) => indexed.has(stem));
      return known === undefined ? null : (written.get(known) ?? known);
    },
    splitUnknown: (word) => {
      const lower = word.normalize('NFC').toLowerCase();
      const splitsOf: [string, string][] = [];
      for (let i = 2; i <= lower.length - 2; i++) {
        const [first, last] = [lower.slice(0, i), lower.slice(i)];
        if (hasWord(first) && (hasWord(last) || (last.length > 3 && hasBeginning(last)))) splitsOf.push([first, last]);
      }
      const shortest = ([first, last]: [string, string]): number => Math.min(first.length, last.length);
      return splitsOf.sort((a, b) => shortest(b) - shortest(a))[0] ?? null;
    },
    findNearest: (word) => {
      const folded = foldWord(word);
      if (folded.length < SHORTEST_CORRECTED) return null;
      const most = folded.length < 5 ? 0.5 : folded.length < 8 ? 1 : 2;
      let best: { word: string; distance: number } | null = null;
      for (const [candidate, full] of written) {
        if (candidate.length < SHORTEST_CORRECTED) continue;
        const distance = measureMisspelling(folded, candidate, best?.distance ?? most);
        if (distance === Infinity) continue;
        const isBetter =
          best === null ||
          distance < best.distance ||
          (sharesStart(candidate, folded) && !sharesStart(foldWord(best.word), folded));
        if (isBetter) best = { word: full, distance };
      }
      return best?.word ?? null;
    },
    findTerms: (words) => {
      const found = termNames.findNamed(words);
      const folded = foldWord(words.join(''));
      if (found.length > 0 || words.length > 1) return found;
      // A misspelt word begins as a name by chance.
      const isWord = hasBeginning(folded) || findInflected(folded, isIndexed).length > 0;
      const behind = isWord ? termNames.findBehind(folded) : [];
      return behind.length > 0 || isIndexed(folded) ? behind : termNames.findBegun(folded);
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

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
