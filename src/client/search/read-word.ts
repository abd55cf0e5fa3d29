import { isFunctionWord } from '../../atlas/search/index-words.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What was typed between white space, and the words it is read as. */
export interface ReadWord {
  typed: string;
  words: string[];
  /** It is no word: what is searched for are its parts. */
  isSplit: boolean;
}

/** Words of a question that say nothing of what is asked for, beyond those of any text. */
const QUESTION_WORDS = new Set(
  'hvem hvad hvor hvordan hvornår hvorfor hvilke hvilken hvilket må gør aldrig altid'.split(' '),
);

/** Read a word as itself, or as what it must be. */
export function readWord(typed: string, vocabulary: Vocabulary): ReadWord {
  const as = (...words: string[]): ReadWord => ({ typed, words, isSplit: words.length > 1 });
  if (standsSomewhere(typed, vocabulary)) return as(typed);
  const written = vocabulary.findUnfolded(typed) ?? vocabulary.cutEnding(typed);
  if (written !== null) return as(written);
  return as(...(vocabulary.splitUnknown(typed) ?? [vocabulary.findNearest(typed) ?? typed]));
}

/** Tell whether a word says nothing of what is asked for. */
export function saysNothing(word: string): boolean {
  const lower = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return isFunctionWord(lower) || QUESTION_WORDS.has(lower);
}

function standsSomewhere(word: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.isAcronym(word) ||
    saysNothing(word) ||
    vocabulary.findWords(word).length > 0 ||
    vocabulary.findTerms([word]).length > 0
  );
}
