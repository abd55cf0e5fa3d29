import { foldLetters, foldWord } from '../../atlas/fold-word.ts';
import {
  unpackNames,
  unpackWords,
  type Place,
  type ReadersWords,
  type SearchVocabulary,
} from '../../atlas/search-vocabulary.ts';
import { ENDINGS, stemWord } from '../../atlas/stem-word.ts';
import { measureMisspelling } from './measure-misspelling.ts';

/** What a term is called. */
export interface TermNames {
  /** Its own name, then its forms of another stem. */
  forms: string[];
  synonyms: string[];
  /** What readers type for it. */
  searchedAs: string[];
}

/** A term that goes by what was typed. */
export interface FoundTerm {
  /** Its place in the list of terms. */
  position: number;
  names: TermNames;
  /** What was typed is one of its forms, a synonym, only typed for it, or begins as one of its names. */
  role: keyof TermNames | 'begun';
}

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

/** What may stand at the end of a form, the bare stem and the verb's other endings included. */
const FORM_ENDINGS = ['', ...ENDINGS, 'ede', 'et', 'te', 'ende', 'are', 'ere'];
const VERB_ENDINGS = ['e', 'er', 'es', 'et', 'ede', 't', 'te'];
const NOUN_ENDINGS = ['ing', 'ingen', 'ingens', 'inger', 'ingerne', 'else', 'elsen', 'elser'];
const SUBJECT_ENDINGS = ['ik', 'ikken', 'ikker'];
const ADJECTIVE_ENDINGS = ['isk', 'iske'];
const CLOSENESS = ['same', 'inflected', 'derived', 'begun'] as const satisfies readonly KnownWord['closeness'][];
const SHORTEST_DERIVED = 5;
const SHORTEST_CUT = 3;
const SHORTEST_STEM = 4;
const SHORTEST_CORRECTED = 4;
const SHORTEST_BEGINNING = 6;
const SHORTEST_TITLE = 4;
const TITLE_PREFIXES = ['over', 'vice'];
/** A beginning of the names of more terms than these says nothing. */
const MOST_BEGUN = 3;

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
  const termsByName = new Map<string, FoundTerm[]>();
  const named: string[] = [];
  const searchedAs = readersWords === null ? [] : unpackNames(readersWords.searchedAs);
  unpackNames(terms).forEach(([forms = [], synonyms = []], position) => {
    const names: TermNames = { forms, synonyms, searchedAs: searchedAs[position]?.[0] ?? [] };
    for (const role of ['forms', 'synonyms', 'searchedAs'] as const) {
      for (const name of names[role]) {
        const parts = name.split(/[\s-]+/u);
        named.push(...parts);
        for (const key of new Set([foldPhrase(parts), stemPhrase(parts)])) {
          const known = termsByName.get(key) ?? [];
          if (!known.some((found) => found.position === position)) {
            termsByName.set(key, [...known, { position, names, role }]);
          }
        }
      }
    }
  });
  for (const word of named) if (!written.has(foldWord(word))) written.set(foldWord(word), word);
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

  const findForms = (
    folded: string,
    { from, to, shortest }: { from: readonly string[]; to: readonly string[]; shortest: number },
  ): string[] => {
    const stems = from
      .filter((ending) => folded.endsWith(ending))
      .map((ending) => folded.slice(0, folded.length - ending.length))
      .filter((stem) => stem.length >= shortest || stem === folded);
    const doubled = stems.flatMap((stem) => [stem, stem + stem.slice(-1), stem.replace(/(.)\1$/u, '$1')]);
    return [...new Set(doubled.flatMap((stem) => to.map((ending) => stem + ending)))].filter((form) =>
      indexed.has(form),
    );
  };
  /** Other forms of a word: the same stem with another ending. */
  const findInflected = (folded: string): string[] =>
    findForms(folded, {
      from: indexed.has(folded) ? ['', ...ENDINGS] : ENDINGS,
      to: FORM_ENDINGS,
      shortest: SHORTEST_STEM,
    });
  /** The noun of a verb (»rekruttere«, »rekruttering«), the adjective of a noun (»politik«, »politisk«), and back. */
  const findDerived = (folded: string): string[] => [
    ...findForms(folded, { from: VERB_ENDINGS, to: NOUN_ENDINGS, shortest: SHORTEST_DERIVED }),
    ...findForms(folded, { from: NOUN_ENDINGS, to: VERB_ENDINGS, shortest: SHORTEST_DERIVED }),
    ...findForms(folded, { from: SUBJECT_ENDINGS, to: ADJECTIVE_ENDINGS, shortest: SHORTEST_CUT }),
    ...findForms(folded, { from: ADJECTIVE_ENDINGS, to: SUBJECT_ENDINGS, shortest: SHORTEST_CUT }),
  ];

  return {
    hasBeginning,
    hasWord,
    isAcronym: (word) => acronyms.includes(word),
    findWords: (word) => {
      const folded = foldWord(word);
      const byCloseness = {
        same: indexed.has(folded) ? [folded] : [],
        inflected: findInflected(folded),
        derived: findDerived(folded),
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
      const parts = words.flatMap((word) => word.split('-'));
      const key = foldPhrase(parts);
      const found = termsByName.get(key) ?? termsByName.get(stemPhrase(parts));
      if (found !== undefined) return found;
      if (words.length > 1 || key.length < SHORTEST_BEGINNING) return [];
      // The build leaves out a name that begins as another one; a misspelt word may begin so by chance.
      const isWord = indexed.has(key) || hasBeginning(key) || findInflected(key).length > 0;
      const beginning = !isWord
        ? undefined
        : [...termsByName.keys()]
            .filter((name) => name.length >= SHORTEST_BEGINNING && key.startsWith(name))
            .sort((a, b) => b.length - a.length)[0];
      if (beginning !== undefined)
        return (termsByName.get(beginning) ?? [])
          .filter(({ role }) => role !== 'searchedAs')
          .map((term) => ({ ...term, role: 'begun' }));
      // A word that stands nowhere may begin a name (»vagtplan« of »vagtplanlægning«).
      if (indexed.has(key)) return [];
      const begun = new Map(
        [...termsByName]
          .filter(([name]) => name.startsWith(key))
          .flatMap(([, each]) => each.map((term) => [term.position, { ...term, role: 'begun' as const }] as const)),
      );
      return begun.size <= MOST_BEGUN ? [...begun.values()] : [];
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

function stemPhrase(words: readonly string[]): string {
  return words.map(stemWord).join(' ');
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
