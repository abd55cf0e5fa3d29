import type { IndexedDocument, IndexedOrganisation } from '../atlas.ts';
import { compareDanish } from '../lexicon/danish.ts';

type Publisher = Pick<IndexedOrganisation, 'id' | 'partOf' | 'name'>;

/** List the organisation and every whole it is a part of, the outermost first. A circle ends where it closes. */
export function listWholes(organisation: string, organisations: readonly Publisher[]): string[] {
  const chain: string[] = [];
  for (let id: string | null = organisation; id !== null && !chain.includes(id);) {
    chain.unshift(id);
    id = organisations.find((candidate) => candidate.id === id)?.partOf ?? null;
  }
  return chain;
}

/**
 * Order documents by who published them: organisations in Danish order of their names, a whole before its parts, so
 * that what belongs together stands together.
 */
export function orderDocuments<Doc extends Pick<IndexedDocument, 'id' | 'organisation' | 'title'>>(
  documents: readonly Doc[],
  organisations: readonly Publisher[],
): Doc[] {
  const name = (id: string): string => organisations.find((organisation) => organisation.id === id)?.name ?? id;
  const keyed = documents.map((document) => ({
    document,
    key: listWholes(document.organisation, organisations).map(name),
  }));
  return keyed
    .sort((a, b) => compareLists(a.key, b.key) || compareDanish(a.document.title, b.document.title))
    .map(({ document }) => document);
}

/** Compare element by element; a list that the other begins with comes first. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    const order = compareDanish(part, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
