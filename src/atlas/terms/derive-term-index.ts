import type { IndexedTerm } from '../atlas.ts';
import { ALPHABET, compareDanish, initialLetter } from '../lexicon/danish.ts';

/** An entry of the index A–Å: a term, or a word that sends on to it. */
export interface TermIndexEntry {
  label: string;
  /** Id of the term. */
  term: string;
  sendsOn: boolean;
}

export interface TermIndexLetter {
  letter: string;
  entries: TermIndexEntry[];
}

type FiledTerm = Pick<IndexedTerm, 'id' | 'term' | 'synonyms' | 'inflections'>;

/**
 * File terms by letter, in Danish order, and the words that lead to them: every synonym, and a word the term is
 * recognised by that begins with a letter under which neither the term nor a synonym stands (»enighed« for »uenighed«;
 * the first listed of each letter). Every letter of the alphabet is there, with or without entries; what begins with no
 * letter comes first, under `#`, where there is any.
 */
export function deriveTermIndex(terms: readonly FiledTerm[]): TermIndexLetter[] {
  const labels = new Set(terms.flatMap(({ term, synonyms }) => [term, ...synonyms]));
  const entries = terms
    .flatMap((term): TermIndexEntry[] => [
      { label: term.term, term: term.id, sendsOn: false },
      ...[...term.synonyms, ...listLookUps(term).filter((word) => !labels.has(word))].map((label) => ({
        label,
        term: term.id,
        sendsOn: true,
      })),
    ])
    .sort((a, b) => compareDanish(a.label, b.label) || compareDanish(a.term, b.term));
  const byLetter = Map.groupBy(entries, ({ label }) => initialLetter(label));
  return ['#', ...ALPHABET]
    .map((letter) => ({ letter, entries: byLetter.get(letter) ?? [] }))
    .filter(({ letter, entries: filed }) => letter !== '#' || filed.length > 0);
}

/** List the single words a term is recognised by that would not be looked for beside it. */
function listLookUps({ term, synonyms, inflections }: FiledTerm): string[] {
  const taken = new Set([term, ...synonyms].map(initialLetter));
  return inflections.filter((word) => {
    const letter = initialLetter(word);
    if (/\s/u.test(word) || taken.has(letter)) return false;
    taken.add(letter);
    return true;
  });
}
