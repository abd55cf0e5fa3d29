import type { IndexedDocument, IndexedOrganisation } from '../atlas.ts';
import { listWholes } from './order-documents.ts';

/**
 * Say whether one document is published by a whole that the other's publisher is a part of: `whole` where the other is
 * the whole's, `part` where the other is the part's, `null` where neither belongs to the other.
 */
export function relatePublishers(
  own: Pick<IndexedDocument, 'organisation'>,
  other: Pick<IndexedDocument, 'organisation'>,
  organisations: readonly Pick<IndexedOrganisation, 'id' | 'partOf' | 'name'>[],
): 'whole' | 'part' | null {
  if (own.organisation === other.organisation) return null;
  if (listWholes(own.organisation, organisations).includes(other.organisation)) return 'whole';
  return listWholes(other.organisation, organisations).includes(own.organisation) ? 'part' : null;
}
