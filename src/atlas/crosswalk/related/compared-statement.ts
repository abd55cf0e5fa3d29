import type { RungNumber } from '../../model.ts';

/** A statement as it is compared with those of other documents. */
export interface ComparedStatement {
  /** `<document>/<level>/<slug>`: the slug is the editor's shortest name of the subject. */
  id: string;
  document: string;
  title: string | null;
  text: string;
  /** The responsibility it is one level's share of. */
  row: { id: string; title: string } | null;
  /** The content words of the source passage. */
  concordance: readonly string[];
  /** Common forms. */
  forms: readonly string[];
  /** Every rung of its level's span; empty for *alle ledere*. */
  rungs: readonly RungNumber[];
  aspect: string;
  pitfall: boolean;
}

/** A clue two statements share. `[here, there]`: in the one the link is shown at, and in the other. */
export interface Evidence {
  /** In the words of the first. */
  label: string;
  /** How much it says. */
  value: number;
  /** Both have it; false where the two terms only refer to each other. */
  isShared: boolean;
  points: readonly [here: number, there: number];
  isNamed: readonly [here: boolean, there: boolean];
}

/** A possible link to a statement of another document. */
export interface Candidate {
  statement: ComparedStatement;
  score: number;
  /** Most telling first. */
  evidence: readonly Evidence[];
}
