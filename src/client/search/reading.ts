import type { Place } from '../../atlas/search/search-vocabulary.ts';
import type { Hit } from './index/engine.ts';

/** A query as it was read: what `scoreHits` looks for, and all that is said of it. */
export interface Reading {
  /** What a record should answer to, each part with all that counts for it. */
  units: Unit[];
  /** What was typed, word for word: what readers use about a record is a clue to it. */
  clues: string[];
  /** Names of organisations beside other words: what they say is asked for. */
  narrowing: Unit[];
  /** Words of the query that stand nowhere and are like none that does. */
  unknownWords: string[];
  /** Phrases that stand nowhere as they are: their words are searched for. */
  restated: string[];
  /** What lacks a part is no hit. */
  isStrict: boolean;
  /** Only what was typed counts: nothing corrected, nothing added. */
  isExact: boolean;
  /** The query is a text of its own (a job posting). */
  isText: boolean;
}

/** What was typed as one, and what is searched for it. */
export interface Unit {
  typed: string;
  /** The word that was typed and is none, of which this is a part. */
  partOf: string | null;
  /** What was typed, as it is written. */
  read: string;
  /** What it was read as is whole words, and not the beginning of one. */
  isWord: boolean;
  alternatives: Alternative[];
  /** The levels of just this name. */
  levels: Place[];
  /** The organisations of just this name. */
  organisations: Place[];
}

/** What counts for a unit when a record has it, and how much. */
export type Alternative = Wording | Standing | Quotation;

/** Words, or a term by any of its names. */
export interface Wording {
  weight: number;
  /** A record has it when it has a word of each of these lists. */
  words: IndexWord[][];
  /** It is what was typed, in other words or letters; only near to it; or tied to it by editors. */
  relation: 'same' | 'near' | 'tied';
  /** The words, or all names of the term, its own first. */
  names: string[];
  isTerm: boolean;
}

/** A word of the index, closed, and how much it counts by how close it is to the one that is looked for. */
export interface IndexWord {
  word: string;
  weight: number;
}

/** Names that a record may stand under. */
export interface Standing {
  weight: number;
  places: Place[];
  /**
   * All that stands under a level is equally good, and stays in the order of the document. Of those who make it up
   * together, what says something of the one that was named comes first.
   */
  even: 'no' | 'all' | 'own-first';
  /** They only narrow: what answers to nothing else is no hit. */
  isAround: boolean;
}

/** A phrase in quotation marks, and the records that have it. */
export interface Quotation {
  quoted: Hit[];
}

/** List the wordings of a unit. */
export function listWordings({ alternatives }: Pick<Unit, 'alternatives'>): Wording[] {
  return alternatives.filter((alternative): alternative is Wording => 'words' in alternative);
}
