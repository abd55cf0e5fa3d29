import type { Clue } from './collect-clues.ts';
import { deriveTermNeighbours, type NeighbouringTerm, type TermNeighbour } from './derive-term-neighbours.ts';
import type { RelatingWeights } from './weights.ts';

/** A term that clues are related through. */
export interface NamedTerm extends NeighbouringTerm {
  term: string;
}

/** A clue another statement may have, that speaks of the same as one of ours or of something near it. */
export interface RelatedKey {
  key: string;
  /** What to show a reader of ours. */
  label: string;
  /** How much of the clue's weight is left. */
  factor: number;
  /** The same word or term, or one that holds the other; false for »se også«. */
  isShared: boolean;
}

const PREFIX = 'term:';

/** Build the function that tells which clues answer to a clue: itself and, for a term, the terms near it. */
export function buildClueRelater(
  terms: readonly NamedTerm[],
  weights: Pick<RelatingWeights, 'broader' | 'seeAlso'>,
): (clue: Clue) => readonly RelatedKey[] {
  const neighbours = deriveTermNeighbours(terms);
  const names = new Map(terms.map(({ id, term }) => [id, term]));
  return ({ key, label }) => {
    const near = key.startsWith(PREFIX) ? neighbours.get(key.slice(PREFIX.length)) : undefined;
    if (near === undefined) return [{ key, label, factor: 1, isShared: true }];
    return near.map((neighbour) => ({
      key: PREFIX + neighbour.term,
      label: formatNeighbour(label, names.get(neighbour.term) ?? neighbour.term, neighbour.relation),
      factor: neighbour.relation === 'see-also' ? weights.seeAlso : weights.broader ** neighbour.steps,
      isShared: neighbour.relation !== 'see-also',
    }));
  };
}

function formatNeighbour(label: string, name: string, relation: TermNeighbour['relation']): string {
  switch (relation) {
    case 'same':
      return label;
    case 'broader':
      return `${label} (hører under ${name})`;
    case 'narrower':
      return `${label} (herunder ${name})`;
    case 'see-also':
      return `${label} (se også ${name})`;
  }
}
