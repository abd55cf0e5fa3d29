import type { Dictionary } from './parse-dictionary.ts';

/** How many words of the dictionary a stretch makes compounds with: »tur« ends hundreds, »pert« only »ekspert«. */
export interface PartnerCounts {
  /** Count the words that begin with the stretch and go on with a word. */
  asFirst: (form: string) => number;
  /** Count the words that end with the stretch and begin with a word, linking element included. */
  asLast: (form: string) => number;
}

const KEY_LENGTH = 3;

/** Build counts over the base forms of a dictionary, for stretches of three letters or more. */
export function buildPartnerCounts(dictionary: Pick<Dictionary, 'words' | 'has'>): PartnerCounts {
  const words = [...dictionary.words()].filter((word) => word.length >= 2 * KEY_LENGTH);
  const byBeginning = Map.groupBy(words, (word) => word.slice(0, KEY_LENGTH));
  const byEnd = Map.groupBy(words, (word) => word.slice(-KEY_LENGTH));
  const isWord = (form: string): boolean => form.length >= KEY_LENGTH && dictionary.has(form);
  const memo = (count: (form: string) => number): ((form: string) => number) => {
    const counts = new Map<string, number>();
    return (form) => {
      const known = counts.get(form) ?? count(form);
      counts.set(form, known);
      return known;
    };
  };
  return {
    asFirst: memo((form) => {
      const candidates = byBeginning.get(form.slice(0, KEY_LENGTH)) ?? [];
      return candidates.filter((word) => word.startsWith(form) && isWord(word.slice(form.length))).length;
    }),
    asLast: memo((form) => {
      const candidates = byEnd.get(form.slice(-KEY_LENGTH)) ?? [];
      return candidates.filter((word) => {
        const front = word.slice(0, word.length - form.length);
        return word.endsWith(form) && (isWord(front) || (front.endsWith('s') && isWord(front.slice(0, -1))));
      }).length;
    }),
  };
}
