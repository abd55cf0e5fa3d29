/** What would make a document better: one thing to do, with the line to paste. */
export interface Wish {
  /** What it is about, in words. */
  about: string;
  /** What it rests on, in words; empty where it needs none. */
  because: string;
  /** The file the lines go into; `null` where there is nothing to paste. */
  file: string | null;
  /** Under which key of it they go; `null` where they are the whole file. */
  under: string | null;
  /** The file is not there yet: it begins with the key. */
  isNewFile: boolean;
  /** The lines, as YAML. */
  lines: string[];
}

export type WishKind =
  | 'drafts'
  | 'counterparts'
  | 'search-words'
  | 'terms-of-statements'
  | 'unconnected'
  | 'subjects'
  | 'rows'
  | 'new-terms';

/** All that is wished for of one kind, the most useful first. */
export interface WishList {
  kind: WishKind;
  /** How many statements of the document it concerns. */
  concerned: number;
  wishes: Wish[];
}
