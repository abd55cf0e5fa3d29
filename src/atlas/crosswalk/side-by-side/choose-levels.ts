import type { ComparedDocument } from './compared.ts';
import type { ComparisonSource } from './derive-comparison.ts';

/** Levels of one or several documents, before what joins them is known. */
export interface ChosenLevels extends Omit<ComparisonSource, 'links'> {
  /** Ids of the pairs of their documents that have links. */
  pairs: string[];
}

/** Choose levels by id, from left to right, of all that their documents have. Ids that are not there are left out. */
export function chooseLevels(documents: readonly ComparedDocument[], ids: readonly string[]): ChosenLevels {
  const pairs = documents.flatMap((document) => document.pairs);
  return {
    forms: documents[0]?.forms ?? [],
    levels: ids.flatMap((id) => documents.flatMap(({ levels }) => levels.find((level) => level.id === id) ?? [])),
    duties: documents.flatMap(({ duties }) => duties),
    // A pair is on the list of both its documents.
    pairs: [...new Set(pairs)].filter((pair) => pairs.filter((one) => one === pair).length > 1),
  };
}
