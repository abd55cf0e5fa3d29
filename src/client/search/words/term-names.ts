import { foldWord } from '../../../atlas/lexicon/fold-word.ts';
import { findBegun } from '../../../atlas/search/find-begun.ts';
import type { ReadersWords, SearchVocabulary } from '../../../atlas/search/search-vocabulary.ts';
import { stemWord } from '../../../atlas/lexicon/stem-word.ts';

/** What a term is called. */
export interface TermNames {
  /** Its own name, then its forms of another stem. */
  forms: string[];
  synonyms: string[];
}

/** A term that goes by what was typed. */
export interface FoundTerm {
  /** Its place in the list of terms. */
  position: number;
  names: TermNames;
  /** What was typed is one of its forms, a synonym, only typed for it, begins as one of its names, or is a part of one. */
  role: keyof TermNames | 'searchedAs' | 'begun' | 'around';
}

/** The names of all terms. */
export interface TermIndex {
  /** Every word of a name, as written. */
  words: string[];
  /** Find the terms of a name, in any of its forms. */
  findNamed(words: readonly string[]): FoundTerm[];
  /** Find the terms of the longest name that a folded word begins with: the build leaves out names that do. */
  findBehind(word: string): FoundTerm[];
  /** Find the terms with a name that begins as a folded word (»vagtplan« of »vagtplanlægning«), if they are few. */
  findBegun(word: string): FoundTerm[];
}

/** Shorter beginnings are shared by chance. */
const SHORTEST_BEGINNING = 6;
/** A beginning of the names of more terms than these says nothing. */
const MOST_BEGUN = 3;

/** Read the names of the terms, with what readers type for them in the words that have been fetched. */
export function readTermNames(
  terms: SearchVocabulary['terms'],
  readersWords: readonly Pick<ReadersWords, 'terms'>[] = [],
): TermIndex {
  const byName = new Map<string, FoundTerm[]>();
  const words: string[] = [];
  const add = (name: string, term: FoundTerm): void => {
    const parts = name.split(/[\s-]+/u);
    words.push(...parts);
    for (const key of new Set([foldPhrase(parts), stemPhrase(parts)])) {
      const known = byName.get(key) ?? [];
      if (!known.some(({ position }) => position === term.position)) byName.set(key, [...known, term]);
    }
  };
  const lists = terms.map(([forms, synonyms]): TermNames => ({ forms, synonyms }));
  lists.forEach((names, position) => {
    for (const role of ['forms', 'synonyms'] as const) {
      for (const name of names[role]) add(name, { position, names, role });
    }
  });
  for (const [name, ...places] of readersWords.flatMap((part) => part.terms)) {
    for (const position of places) {
      const names = lists[position];
      if (names !== undefined) add(name, { position, names, role: 'searchedAs' });
    }
  }
  const sorted = [...byName.keys()].sort();
  const asBegun = (found: readonly FoundTerm[]): FoundTerm[] => found.map((term) => ({ ...term, role: 'begun' }));

  return {
    words,
    findNamed: (typed) => {
      const parts = typed.flatMap((word) => word.split('-'));
      return byName.get(foldPhrase(parts)) ?? byName.get(stemPhrase(parts)) ?? [];
    },
    findBehind: (word) => {
      for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
        const found = byName.get(word.slice(0, length));
        if (found !== undefined) return asBegun(found.filter(({ role }) => role !== 'searchedAs'));
      }
      return [];
    },
    findBegun: (word) => {
      if (word.length < SHORTEST_BEGINNING) return [];
      const begun = findBegun(sorted, word).flatMap((name) => byName.get(name) ?? []);
      const distinct = [...new Map(begun.map((term) => [term.position, term])).values()];
      return distinct.length <= MOST_BEGUN ? asBegun(distinct) : [];
    },
  };
}

function foldPhrase(words: readonly string[]): string {
  return words.map(foldWord).join(' ');
}

function stemPhrase(words: readonly string[]): string {
  return words.map(stemWord).join(' ');
}
