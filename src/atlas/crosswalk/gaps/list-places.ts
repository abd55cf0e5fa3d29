import { deriveRungState, LADDER_DOWN, type LadderSource } from '../../levels/derive-rung-state.ts';
import type { GapPlace } from './gap.ts';

/**
 * List the places where a document can be held against the others: the rungs it describes, from the top down, and all
 * leaders, where it or another says what binds them. None where there is no other document.
 */
export function listPlaces(
  source: LadderSource & { documents: readonly { id: string }[] },
  document: string,
): GapPlace[] {
  if (source.documents.length < 2) return [];
  return LADDER_DOWN.filter((place) =>
    place === null
      ? source.documents.some(({ id }) => deriveRungState(source, id, null) === 'described')
      : deriveRungState(source, document, place) === 'described',
  );
}
