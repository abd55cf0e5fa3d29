import { foldWord, splitWords } from '../../atlas/lexicon/fold-word.ts';
import { openLigatures } from '../../atlas/lexicon/open-ligatures.ts';

/** What a reader asks for: words, each to be found as the beginning of a word, and phrases, to be found as they are. */
export interface Query {
  /** As typed. */
  words: string[];
  /** Folded words of each phrase. */
  phrases: string[][];
}

/** One letter finds next to everything: a search begins with two. */
const SHORTEST = 2;

/**
 * Parse what is typed, or pasted with ligatures. A phrase stands in quotation marks of any kind; one that is not yet closed counts as words.
 *
 * @example parseQuery('budget "faglig kvalitet"') // { words: ['budget'], phrases: [['faglig', 'kvalitet']] }
 */
export function parseQuery(text: string): Query {
  const phrases: string[][] = [];
  const rest = openLigatures(text).replaceAll(/["“”„»«]([^"“”„»«]*)["“”„»«]/gu, (_, inside: string) => {
    const phrase = splitWords(inside)
      .map(foldWord)
      .filter((word) => word !== '');
    if (phrase.length > 0) phrases.push(phrase);
    return ' ';
  });
  const words = splitWords(rest).filter((word) => foldWord(word) !== '');
  return { words, phrases };
}

/** Tell whether there is enough typed to search for. */
export function isSearchable({ words, phrases }: Query): boolean {
  return phrases.length > 0 || words.some((word) => foldWord(word).length >= SHORTEST);
}
