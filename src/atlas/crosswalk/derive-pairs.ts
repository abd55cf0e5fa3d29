import type { IndexedDocument, IndexedPair } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';
import type { DocumentPair } from '../model.ts';

/** Name a pair of documents, whichever is given first: `<a>--<b>`. */
export function toPairId(one: string, other: string): string {
  return [one, other].sort(compareCodePoints).join('--');
}

/** List every pair of documents, sorted, with the day it was read through. */
export function derivePairs(
  documents: readonly Pick<IndexedDocument, 'id'>[],
  pairs: readonly Pick<DocumentPair, 'documents' | 'reviewed'>[],
): IndexedPair[] {
  const reviewed = new Map(pairs.map((pair) => [toPairId(...pair.documents), pair.reviewed]));
  const ids = documents.map(({ id }) => id).sort(compareCodePoints);
  return ids.flatMap((one, i) =>
    ids.slice(i + 1).map((other): IndexedPair => {
      const id = toPairId(one, other);
      return { id, documents: [one, other], reviewed: reviewed.get(id) ?? null };
    }),
  );
}
