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

/** Read words, each as itself or as what it must be. Only the last may still be typed. */
export function readWords(typed: readonly string[], vocabulary: Vocabulary): ReadWord[] {
  return typed.flatMap((word, i) => readWord(word, vocabulary, i === typed.length - 1));
}

/** Read a word as itself, or as what it must be: another word, or its parts, as if they had been typed apart. */
function readWord(typed: string, vocabulary: Vocabulary, isLast: boolean): ReadWord[] {
  const as = (word: string): ReadWord[] => [{ typed, words: [word], partOf: null }];
  if (standsSomewhere(typed, vocabulary, isLast)) return as(typed);
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

/** Tell whether a word stands somewhere. What only readers type may be one that is begun, as long as it is typed. */
function standsSomewhere(word: string, vocabulary: Vocabulary, isLast: boolean): boolean {
  return (
    vocabulary.isAcronym(word) ||
    saysNothing(word) ||
    vocabulary.standsInTexts(word) ||
    vocabulary.findWords(word).some(({ closeness }) => isLast || closeness === 'same' || closeness === 'form') ||
    vocabulary.findTerms([word]).length > 0
  );
}
