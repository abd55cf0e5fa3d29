import { isFunctionWord } from '../../atlas/search/index-words.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What was typed as one, and the words it is read as. */
export interface ReadWord {
  typed: string;
  words: string[];
  /** What was typed is no word, and this is a part of it. */
  partOf: string | null;
}

/** Words of a question that say nothing of what is asked for, beyond those of any text. */
const QUESTION_WORDS = new Set(
  'hvem hvad hvor hvordan hvornår hvorfor hvilke hvilken hvilket må gør aldrig altid'.split(' '),
);

/** Read a word as itself, or as what it must be: another word, or its parts, as if they had been typed apart. */
export function readWord(typed: string, vocabulary: Vocabulary): ReadWord[] {
  const as = (word: string): ReadWord[] => [{ typed, words: [word], partOf: null }];
  if (standsSomewhere(typed, vocabulary)) return as(typed);
  const written = vocabulary.findUnfolded(typed) ?? vocabulary.cutEnding(typed);
  if (written !== null) return as(written);
  const parts = vocabulary.splitUnknown(typed);
  return parts === null
    ? as(vocabulary.findNearest(typed) ?? typed)
    : parts.map((part) => ({ typed: part, words: [part], partOf: typed }));
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
