import type { TermMatch } from '../atlas.ts';
import { type Token, tokenize } from '../lexicon/danish.ts';
import type { Term } from '../model.ts';

/** Finds terms in texts. */
export interface TermMatcher {
  /** Find every term of the text once, in the order of first appearance. */
  match(text: string): TermMatch[];
}

/** Splits a compound into its parts as written; a word that is none is one part. */
export interface CompoundSplitter {
  splitCompound: (word: string) => readonly string[];
}

/** What a term is recognised by. */
export type TermWords = Pick<Term, 'id' | 'term' | 'inflections' | 'synonyms'>;

/** Endings a noun takes in Danish. Verbs and adjectives are listed by hand, because theirs change the word's meaning. */
const NOUN_ENDINGS = `s en ens et ets er ers erne ernes ene enes e es ne nes n ns r rs rne rnes`.split(' ');

/**
 * Build a matcher for terms, their inflections and synonyms. A word is found as listed or with a noun's ending
 * (»budgettet« for »budget«), a phrase by its words in a row with the ending on the last. What is listed goes before
 * what is inflected; an inflected form two terms could claim belongs to neither. Where a longer phrase is found, a term
 * inside it is not (»faglig ledelse« is not also »ledelse«). Abbreviations of four letters or fewer are found only in
 * capitals (»MED« is not »med«). With a splitter, a word that is no term itself is searched part by part: »arbejdsmiljø«
 * stands in »arbejdsmiljøindsatser«, but »mål« not in »formål«. One pass over the text; the work for a word does not grow with the number of terms.
 */
export function buildTermMatcher(terms: readonly TermWords[], splitter: CompoundSplitter | null = null): TermMatcher {
  const phrases = filePhrases(terms);
  const longest = Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length));
  return {
    match: (text) => {
      const tokens = tokenize(text);
      const found = new Map<string, TermMatch>();
      for (let i = 0; i < tokens.length;) {
        let step = 1;
        let isFound = false;
        for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
          const run = tokens.slice(i, i + length);
          const [first, last] = [run[0], run.at(-1)];
          const term = phrases.get(run.map(({ text: written }) => toKey(written)).join(' '));
          if (term === undefined || first === undefined || last === undefined) continue;
          if (!found.has(term)) found.set(term, { term, start: first.start, end: last.end });
          step = length;
          isFound = true;
          break;
        }
        const token = tokens[i];
        if (!isFound && token !== undefined && splitter !== null) {
          for (const match of matchParts(token, splitter.splitCompound(token.text), phrases)) {
            if (!found.has(match.term)) found.set(match.term, match);
          }
        }
        i += step;
      }
      return [...found.values()];
    },
  };
}

/** Shorter parts say too little to make a compound speak of a term. */
const SHORTEST_PART = 4;

/** Find terms in the parts of one compound: longer runs of parts first, none inside another. */
function matchParts(token: Token, parts: readonly string[], phrases: ReadonlyMap<string, string>): TermMatch[] {
  const starts = parts.map((_, i) => parts.slice(0, i).join('').length);
  const matches: TermMatch[] = [];
  for (let length = parts.length - 1; length > 0; length--) {
    for (let first = 0; first + length <= parts.length; first++) {
      const written = parts.slice(first, first + length).join('');
      // The link between two parts belongs to neither.
      const bare = first + length < parts.length ? written.replace(/[se]$/u, '') : written;
      const term = [written, bare].map((form) => phrases.get(toKey(form))).find((id) => id !== undefined);
      const start = token.start + (starts[first] ?? 0);
      const end = start + written.length;
      const isInside = matches.some((match) => start < match.end && match.start < end);
      if (term !== undefined && bare.length >= SHORTEST_PART && !isInside) matches.push({ term, start, end });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Short words in capitals keep them, everything else is lower case. */
function toKey(word: string): string {
  return /^\p{Lu}{2,4}$/u.test(word) ? word : word.toLowerCase();
}

function toPhrase(form: string): string {
  return tokenize(form)
    .map(({ text }) => toKey(text))
    .join(' ');
}

/** Phrase → term id. */
function filePhrases(terms: readonly TermWords[]): Map<string, string> {
  const listed = new Map<string, string>();
  for (const { id, term, inflections, synonyms } of terms) {
    for (const form of [term, ...inflections, ...synonyms]) {
      const phrase = toPhrase(form);
      if (phrase !== '' && !listed.has(phrase)) listed.set(phrase, id);
    }
  }
  const inflected = new Map<string, string | null>();
  for (const [phrase, id] of listed) {
    for (const ending of NOUN_ENDINGS) {
      for (const form of [phrase + ending, phrase + (phrase.at(-1) ?? '') + ending]) {
        if (listed.has(form)) continue;
        const owner = inflected.get(form);
        inflected.set(form, owner === undefined || owner === id ? id : null);
      }
    }
  }
  return new Map([...listed, ...[...inflected].flatMap(([form, id]) => (id === null ? [] : [[form, id] as const]))]);
}
