import { LADDER_DOWN } from '../../levels/derive-rung-state.ts';
import type { GapPlace } from './gap.ts';
import type { Places } from './read-places.ts';

/**
 * List the places where a document can be held against the others: the rungs it describes, from the top down, and all
 * leaders, where it or another says what binds them. None where there is no other document.
 */
export function listPlaces(
  { isDescribed }: Pick<Places, 'isDescribed'>,
  documents: readonly { id: string }[],
  document: string,
): GapPlace[] {
  if (documents.length < 2) return [];
  return LADDER_DOWN.filter((place) =>
    place === null ? documents.some(({ id }) => isDescribed(id, null)) : isDescribed(document, place),
  );
}
