import type { RungNumber } from '../../model.ts';

/** Where documents are held against each other: a rung, or what binds all leaders (`null`). */
export type GapPlace = RungNumber | null;

/** What one document says of something at the place. */
export interface Voice {
  document: string;
  /** Ids of its duties, in the order of the document. */
  statements: string[];
  /** Whether the document that is asked has something that answers to each of them: they are only like what it lacks. */
  isAnswered: boolean;
}

/** Something that is expected: a responsibility, or a term that is spoken of. */
export interface Expectation {
  kind: 'responsibility' | 'term';
  /** Id of the row, of a statement that is in none, or of the term. */
  id: string;
  /** The documents that have it or something like it at the place, its own first. */
  voices: Voice[];
  /** Ids of the common forms it is asked under. */
  forms: string[];
}

/**
 * Where a document has what it lacks at the place, in the order it is told:
 *
 * - `other-rung`: a duty of it asks for it, on another rung
 * - `other-form`: a duty of it speaks of it at the place, under other forms than theirs
 * - `prose`: it speaks of it around its statements
 * - `other-words`: an editor says that a duty of it is about it without its word
 * - `whole`: an organisation that its publisher is a part of asks for it at the place
 * - `pitfall`: it only says what goes wrong
 * - `name`: in a name or a heading, or within a longer term
 */
export const WHERE_KINDS = ['other-rung', 'other-form', 'prose', 'other-words', 'whole', 'pitfall', 'name'] as const;

export type WhereKind = (typeof WHERE_KINDS)[number];

export interface Where {
  kind: WhereKind;
  /** Ids of the statements that have it. */
  statements: string[];
  /** Addresses of the passages that have it. */
  passages: string[];
}

/** What others expect at the place and a document has otherwise. */
export interface OtherwiseHad extends Expectation {
  /** One or more, each kind once, in the order they are told. */
  wheres: Where[];
}

/** What only one document has at the place, or what the others have on another rung only. */
export interface OwnExpectation extends Expectation {
  /** Ids of the duties of others that answer to it on another rung. */
  elsewhere: string[];
}

/** How a document differs from the others at one place. Most widespread first. */
export interface Gaps {
  place: GapPlace;
  /** The other documents that ask for something at the place or of all leaders, in the order given. */
  compared: string[];
  /** Those of them that nobody has read through beside this one: what they ask for is not called missing. */
  unread: string[];
  /** What others expect here and no part of the document has. */
  missing: Expectation[];
  otherwise: OtherwiseHad[];
  /** What the document expects here and no other. */
  own: OwnExpectation[];
}
