import { stem, tokenize, type Token } from './danish.ts';
import type { Term } from './model.ts';

/** A term found in a text, with the first place it stands. */
export interface TermMatch {
  term: string;
  start: number;
  end: number;
}

/** The words of one way to write a term. */
interface Pattern {
  term: string;
  words: string[];
  stems: string[];
}

/** Finds terms in texts. Built once for all texts: patterns are filed under the stem of their first word. */
export interface TermMatcher {
  /** Find every term of the text once, in the order of first appearance. */
  match(text: string): TermMatch[];
}

/**
 * Build a matcher for terms, their inflections and synonyms. A word is found by its stem, a phrase by the stems of its
 * words in a row; where a longer phrase is found, a term inside it is not (»faglig ledelse« is not also »ledelse«).
 * Abbreviations are found only as they are written.
 */
export function buildTermMatcher(terms: readonly Term[]): TermMatcher {
  const byFirst = new Map<string, Pattern[]>();
  for (const term of terms) {
    for (const form of new Set([term.term, ...term.inflections, ...term.synonyms])) {
      const words = tokenize(form).map(({ word }) => word);
      const pattern: Pattern = { term: term.id, words, stems: words.map(stem) };
      const first = pattern.stems[0];
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  for (const patterns of byFirst.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  const exact = new Set(terms.filter(({ kind }) => kind === 'forkortelse').map(({ id }) => id));

  return {
    match: (text) => {
      const tokens = tokenize(text);
      const found = new Map<string, TermMatch>();
      for (let i = 0; i < tokens.length; ) {
        const token = tokens[i];
        const hit = (byFirst.get(stem(token?.word ?? '')) ?? []).find((pattern) =>
          isAt(pattern, tokens, i, exact.has(pattern.term)),
        );
        const last = tokens[i + (hit?.words.length ?? 1) - 1];
        if (hit !== undefined && token !== undefined && last !== undefined && !found.has(hit.term)) {
          found.set(hit.term, { term: hit.term, start: token.start, end: last.end });
        }
        i += hit?.words.length ?? 1;
      }
      return [...found.values()];
    },
  };
}

function isAt(pattern: Pattern, tokens: readonly Token[], start: number, exact: boolean): boolean {
  return pattern.words.every((word, k) => {
    const token = tokens[start + k];
    if (token === undefined) return false;
    return exact ? token.word === word : stem(token.word) === pattern.stems[k];
  });
}
