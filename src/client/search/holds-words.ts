import { foldWord, splitWords } from '../../atlas/lexicon/fold-word.ts';

/** Tell whether one of the words holds the folded word, at its beginning or inside a compound. */
export function holdsWord(text: string, folded: string): boolean {
  return splitWords(text).some((word) => foldWord(word).includes(folded));
}

/** Tell whether the folded words stand in the text as they are, one after the other. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const words = splitWords(text)
    .map(foldWord)
    .filter((word) => word !== '');
  return words.some((_, start) => phrase.every((word, i) => words[start + i] === word));
}
