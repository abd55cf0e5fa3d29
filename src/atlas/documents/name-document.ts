import { documentPathname } from '../addresses/pathnames.ts';
import type { FormerEdition } from '../atlas.ts';
import type { AtlasDocument } from '../model.ts';

/** What every entry of a document begins with, also that of a former edition: what it is called, whose it is, where it stands. */
export type DocumentName = Pick<
  FormerEdition,
  'id' | 'title' | 'subtitle' | 'shortTitle' | 'organisation' | 'year' | 'summary' | 'href'
>;

/** Name a document as the index does. */
export function nameDocument(document: AtlasDocument): DocumentName {
  const { id, title, subtitle, shortTitle, organisation, year, summary } = document;
  return { id, title, subtitle, shortTitle, organisation, year, summary, href: documentPathname(id) };
}
