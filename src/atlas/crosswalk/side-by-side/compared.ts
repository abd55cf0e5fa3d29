import type { ProfileBar } from '../../statements/derive-profile.ts';
import type { Relation, RungNumber } from '../../model.ts';

/** A level that can be laid beside others. */
export interface ComparedLevel {
  id: string;
  document: string;
  name: string;
  /** Who published it, short. */
  publisher: string;
  /** Whose level it is, in words. */
  owner: string;
  rungs: RungNumber[];
  /** Number of the colour slot. */
  colour: number;
  href: string;
  profile: ProfileBar[];
  /** How many pitfalls it has: they are not compared. */
  pitfalls: number;
  /** Ids of levels whose names are like its own and that stand elsewhere. */
  falseFriends: string[];
  /** Ids of documents that nobody has read through beside its own. */
  unread: string[];
}

/** A duty of a level that can be compared. */
export interface ComparedDuty {
  id: string;
  level: string;
  /** The title the document gives it. */
  title: string | null;
  text: string;
  href: string;
  /** Ids of the common forms it carries, the one it belongs to most first. */
  forms: string[];
  /** Row id. */
  row: string | null;
}

export interface ComparedForm {
  id: string;
  title: string;
  href: string;
}

/** What the browser fetches of a document. */
export interface ComparedDocument {
  /** All common forms, in their order. */
  forms: ComparedForm[];
  /** Its levels that have duties, top first. */
  levels: ComparedLevel[];
  duties: ComparedDuty[];
  /** Ids of its pairs with other documents that have links: each is a file of its own. */
  pairs: string[];
}

/**
 * How two duties are joined: by what an editor asserts; by the row they are both in (`raekke`); by rows that an editor
 * joined, at levels that share no rung (`andet-trin`); or by the computation, in a pair nobody has read through
 * (`samme-emne`).
 */
export type ComparedRelation = Exclude<Relation, 'ingen-modpart'> | 'raekke' | 'andet-trin' | 'samme-emne';

export interface ComparedLink {
  subject: string;
  object: string;
  /** As seen from the subject. */
  relation: ComparedRelation;
  /** 1–10; 0 where nobody has given one. */
  strength: number;
}
