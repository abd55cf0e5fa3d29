import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Tells the base forms of a word in lower case, the likeliest first. */
export type WordAnalyser = (word: string) => readonly string[];

/** Build an analyser on a lexicon. It remembers its answers. */
export function buildWordAnalyser(lexicon: Pick<Lexicon, 'lemmas'>): WordAnalyser {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const answer = known.get(word) ?? lexicon.lemmas(word);
    known.set(word, answer);
    return answer;
  };
}
