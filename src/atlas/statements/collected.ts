import type { ProfileBar } from './derive-profile.ts';

/** A statement as it is shown in a collection. */
export interface CollectedStatement {
  id: string;
  title: string | null;
  text: string;
  pitfall: boolean;
  /** The form or heading it stands under in its document; where it has none, the common forms the editors gave it. */
  form: string;
  /** Ids of the common forms it carries, the one it belongs to most first. */
  forms: string[];
  href: string;
}

/** A level as it is shown over what was picked of it. */
export interface CollectedLevel {
  id: string;
  name: string;
  /** Whose level it is, in words. */
  owner: string;
  /** Where it stands, in words: `leder af medarbejdere (trin 1)`. */
  place: string;
  /** Number of the colour slot. */
  colour: number;
  href: string;
  profile: ProfileBar[];
  /** Ids of the levels without a rung (*alle ledere*) that bind whoever stands on it, itself left out. */
  binding: string[];
}

/** What the browser fetches of a document to show what was picked of it. */
export interface CollectedDocument {
  id: string;
  title: string;
  /** Who published it, whole. */
  organisation: string;
  year: number | null;
  /** All common forms, in their order. */
  forms: { id: string; title: string }[];
  levels: CollectedLevel[];
  statements: CollectedStatement[];
}

/** Statements that stand no more where they stood, by id: where each went, or why it is gone. */
export type FormerStatements = Readonly<Record<string, { to: string | null; why: string | null }>>;

/** What the browser fetches first: what there is, and what there was. */
export interface CollectedOverview {
  /** Ids of the documents. */
  documents: string[];
  former: FormerStatements;
}
