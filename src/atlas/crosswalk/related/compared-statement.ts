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
  /** Ids of the terms an editor says it is about, in other words. */
  subjects: readonly string[];
  /** What readers type who are after it: words and phrases. */
  searchedAs: readonly string[];
  /** Common forms. */
  forms: readonly string[];
  /** Every rung of its level's span; empty for *alle ledere*. */
  rungs: readonly RungNumber[];
}

/** A clue two statements share. `[here, there]`: in the one the link is shown at, and in the other. */
export interface Evidence {
  /** In the words of the first. */
  label: string;
  /** How much it says. */
  value: number;
  points: readonly [here: number, there: number];
}

/** A possible link to a statement of another document. */
export interface Candidate {
  statement: ComparedStatement;
  score: number;
  /** How many rungs the two levels share: it decides between equal scores. */
  sharedRungs: number;
  /** Most telling first. */
  evidence: readonly Evidence[];
}
