import type { IndexedDocument, IndexedLevel, IndexedOrganisation } from '../atlas.ts';
import { listWholes } from '../documents/order-documents.ts';

/**
 * List the levels without a rung (*alle ledere*) that bind whoever stands on a level of a document: that of the
 * document itself, then those of the organisations it is a part of, the nearest first.
 */
export function listBindingLevels(
  document: string,
  atlas: {
    documents: readonly Pick<IndexedDocument, 'id' | 'organisation'>[];
    organisations: readonly Pick<IndexedOrganisation, 'id' | 'partOf' | 'name'>[];
    levels: readonly Pick<IndexedLevel, 'id' | 'document' | 'facts'>[];
  },
): string[] {
  const own = atlas.documents.find(({ id }) => id === document);
  if (own === undefined) return [];
  const wholes = listWholes(own.organisation, atlas.organisations).slice(0, -1).reverse();
  const documents = [
    document,
    ...wholes.flatMap((whole) =>
      atlas.documents.filter(({ organisation }) => organisation === whole).map(({ id }) => id),
    ),
  ];
  return documents.flatMap((id) =>
    atlas.levels.filter((level) => level.document === id && level.facts === null).map((level) => level.id),
  );
}
