/**
 * How much each kind of clue says and each circumstance counts, chosen on what `tests/related/judgements.yaml` gives for
 * tuning (`npm run bench` prints what comes of it). A term or word of the text is 1. A clue found in two statements
 * counts as the product of its two weights and of its rarity.
 */
export interface RelatingWeights {
  /** What readers type who are after a statement: the phrase, the terms it leads to, and its words. */
  asked: number;
  /** What the statement's name (title, row title, address) speaks of, or an editor says it is about. */
  named: number;
  /** Exponent of rarity: above 1, one rare word says more than two common ones. */
  rarity: number;
  /** How much a statement that speaks of much is held back, 0–1. */
  length: number;
  /** A common form in common. */
  sameForm: number;
  /** The least a link must score. */
  threshold: number;
}

/** The weights in use. */
export const RELATING_WEIGHTS: Readonly<RelatingWeights> = {
  asked: 0.5,
  named: 1.4,
  rarity: 1.5,
  length: 0.1,
  sameForm: 1.5,
  threshold: 29,
};
