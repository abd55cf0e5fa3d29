import type { Lexicon } from '../../src/atlas/lexicon/lexicon.ts';

/** A lexicon that knows no inflection and no compound, for tests of something else. */
export const plainLexicon: Lexicon = {
  lemmas: (word) => [word.toLowerCase()],
  splitCompound: (word) => [word],
  partLemmas: (word) => [word.toLowerCase()],
  compoundTails: () => [],
  isInfinitive: () => true,
};
