import type { PassageKind } from '../../model.ts';

/** A statement or an anchored passage as the pages restate it. */
export interface RestatedPassage {
  /** `<page>#<slug>`. */
  anchor: string;
  kind: Extract<PassageKind, 'statement' | 'prose'>;
  /** The page and the heading it stands under: what passages have in common that stand together. */
  page: string;
  section: string;
  /** The title that the document itself gives it. */
  title: string | null;
  /** All that is restated, the title included. */
  text: string;
}

/** What is known of a document before its place in the source is. */
export interface RestatedDocument {
  /** In the order of the pages. */
  passages: readonly RestatedPassage[];
  /** What stands over passages: headings, names of levels, forms, sectors. */
  names: readonly string[];
}
