import type { IndexedTerm } from './atlas.ts';
import { ALPHABET, compareDanish, initialLetter } from './danish.ts';

/** An entry of the index A–Å: a term, or a synonym that sends on to it. */
export interface TermIndexEntry {
  label: string;
  /** Id of the term. */
  term: string;
  isSynonym: boolean;
}

export interface TermIndexLetter {
  letter: string;
  entries: TermIndexEntry[];
}

/**
 * File terms and their synonyms by letter, in Danish order. Every letter of the alphabet is there, with or without
 * entries; what begins with no letter comes first, under `#`, where there is any.
 */
export function deriveTermIndex(terms: readonly Pick<IndexedTerm, 'id' | 'term' | 'synonyms'>[]): TermIndexLetter[] {
  const entries = terms
    .flatMap(({ id, term, synonyms }): TermIndexEntry[] => [
      { label: term, term: id, isSynonym: false },
      ...synonyms.map((label) => ({ label, term: id, isSynonym: true })),
    ])
    .sort((a, b) => compareDanish(a.label, b.label) || compareDanish(a.term, b.term));
  const byLetter = Map.groupBy(entries, ({ label }) => initialLetter(label));
  return ['#', ...ALPHABET]
    .map((letter) => ({ letter, entries: byLetter.get(letter) ?? [] }))
    .filter(({ letter, entries: filed }) => letter !== '#' || filed.length > 0);
}
