import type { GapPlace, Gaps } from '../atlas/crosswalk/gaps/gap.ts';
import { buildGapDeriver } from '../atlas/crosswalk/gaps/derive-gaps.ts';
import { listPlaces } from '../atlas/crosswalk/gaps/list-places.ts';
import { orderDocuments } from '../atlas/documents/order-documents.ts';
import { atlas } from './current-atlas.ts';

const derive = buildGapDeriver({ ...atlas, documents: orderDocuments(atlas.documents, atlas.organisations) });
const derived = new Map<string, Gaps>();

/** How a document differs from the others at a place, the documents in the order of the site. */
export function getGaps(document: string, place: GapPlace): Gaps {
  const key = `${document} ${place}`;
  const gaps = derived.get(key) ?? derive(document, place);
  derived.set(key, gaps);
  return gaps;
}

/** The places where a document can be held against the others, from the top down, all leaders last. */
export function getGapPlaces(document: string): GapPlace[] {
  return listPlaces(atlas, document);
}
