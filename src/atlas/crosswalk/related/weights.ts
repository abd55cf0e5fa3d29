/**
 * How much each kind of clue says and each circumstance counts, chosen on what `tests/related/judgements.yaml` gives for
 * tuning (`npm run bench` prints what comes of it).
 * A clue found in two statements counts as the product of its two weights and of its rarity.
 */
export interface RelatingWeights {
  /** A term of the index A–Å; a word of the text is 1. */
  term: number;
  /** A word only the title or the row's title has. */
  heading: number;
  /** A word of the original that the restatement does not use. */
  concordance: number;
  /** A part of a compound. */
  part: number;
  /** A word of the genre. */
  genre: number;
  /** A word of one of the common forms (»strategisk«, »faglig«). */
  formWord: number;
  /** What the statement's name (title, row title, address) speaks of too, and what it does not. */
  named: number;
  unnamed: number;
  /** One step to a broader or narrower term; two steps count its square. */
  broader: number;
  /** A term the other says »se også« to. */
  seeAlso: number;
  /** Exponent of rarity: above 1, one rare word says more than two common ones. */
  rarity: number;
  /** How much a statement that speaks of much is held back, 0–1. */
  length: number;
  /** No clue is named on both sides; on neither. */
  namedOnce: number;
  namedNever: number;
  /** In either of these cases, where one clue is all there is. */
  single: number;
  /** A common form in common; a rung in common. */
  sameForm: number;
  sameRung: number;
  /** A pitfall beside a duty. */
  pitfall: number;
  /** A fact of whom a level refers to, beside an expectation. */
  reference: number;
  /** The other way round the link is not among the best. */
  oneWay: number;
  /** The least a link must score. */
  threshold: number;
  /** The least of the best link's score. */
  share: number;
}

/** The weights in use. */
export const RELATING_WEIGHTS: Readonly<RelatingWeights> = {
  term: 1.2,
  heading: 0.7,
  concordance: 0.5,
  part: 0.4,
  genre: 0.1,
  formWord: 0.4,
  named: 1.4,
  unnamed: 0.8,
  broader: 0.3,
  seeAlso: 0.25,
  rarity: 1.5,
  length: 0.25,
  namedOnce: 0.85,
  namedNever: 0.4,
  single: 0.6,
  sameForm: 2.4,
  sameRung: 1.1,
  pitfall: 0.9,
  reference: 0.5,
  oneWay: 0.9,
  threshold: 23,
  share: 0.45,
};
