import type { Atlas } from '../atlas.ts';
import { compareCodePoints } from '../lexicon/compare-code-points.ts';

/** List the addresses others may link to and cite: documents, levels, statements, rows, rungs, forms, terms. Sorted. */
export function listAddresses(
  atlas: Pick<Atlas, 'documents' | 'levels' | 'statements' | 'rows' | 'rungs' | 'forms' | 'ownForms' | 'terms'>,
): string[] {
  const { documents, levels, statements, rows, rungs, forms, ownForms, terms } = atlas;
  return [...documents, ...levels, ...statements, ...rows, ...rungs, ...forms, ...ownForms, ...terms]
    .map(({ href }) => href)
    .sort(compareCodePoints);
}
