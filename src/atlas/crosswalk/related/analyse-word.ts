import type { Lexicon } from '../../lexicon/lexicon.ts';

/** What is known of a word: its base forms, the likeliest first, and those of the parts of a compound. */
export interface AnalysedWord {
  lemmas: readonly string[];
  /** Empty for a word that is no compound. */
  parts: readonly string[];
}

/** Tells the base forms of a word in lower case, and its parts. */
export type WordAnalyser = (word: string) => AnalysedWord;

/** A part shorter than this is a link or a prefix, not a subject. */
const SHORTEST_PART = 3;

/** Build an analyser on a lexicon. Prefixes and word endings (`med-`, `-gøre`) are no parts. It remembers its answers. */
export function buildWordAnalyser(lexicon: Pick<Lexicon, 'lemmas' | 'partLemmas'>): WordAnalyser {
  const known = new Map<string, AnalysedWord>();
  return (word) => {
    const answer = known.get(word) ?? analyse(lexicon, word);
    known.set(word, answer);
    return answer;
  };
}

function analyse(lexicon: Pick<Lexicon, 'lemmas' | 'partLemmas'>, word: string): AnalysedWord {
  const parts = lexicon.partLemmas(word);
  return {
    lemmas: lexicon.lemmas(word),
    parts: parts.length < 2 ? [] : parts.filter((part) => part.length >= SHORTEST_PART && !/^-|-$/u.test(part)),
  };
}
