import type { Term } from '../../model.ts';

/** How one term of the index A–Å lies to another. */
export type TermRelation = 'same' | 'broader' | 'narrower' | 'see-also';

/** A term near another. */
export interface TermNeighbour {
  term: string;
  relation: TermRelation;
  /** Steps between the two: 0 for the term itself, 2 for the broader term of its broader term. */
  steps: number;
}

/** What the neighbours of a term are read from. */
export type NeighbouringTerm = Pick<Term, 'id' | 'broader' | 'seeAlso'>;

/**
 * Derive the neighbours of every term: itself, the terms above and below it at any distance, and those it says »se
 * også« to or that say it to it. A term reached in two ways has the nearer.
 */
export function deriveTermNeighbours(terms: readonly NeighbouringTerm[]): Map<string, TermNeighbour[]> {
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  const found = new Map(
    terms.map(({ id }) => [id, new Map<string, TermNeighbour>([[id, { term: id, relation: 'same', steps: 0 }]])]),
  );
  const add = (of: string, neighbour: TermNeighbour): void => {
    const known = found.get(of)?.get(neighbour.term);
    if (known === undefined || neighbour.steps < known.steps) found.get(of)?.set(neighbour.term, neighbour);
  };
  for (const { id, seeAlso } of terms) {
    for (const { term, steps } of climb(id, broader)) {
      add(id, { term, relation: 'broader', steps });
      add(term, { term: id, relation: 'narrower', steps });
    }
    for (const term of seeAlso) {
      add(id, { term, relation: 'see-also', steps: 1 });
      add(term, { term: id, relation: 'see-also', steps: 1 });
    }
  }
  return new Map([...found].map(([id, neighbours]) => [id, [...neighbours.values()]]));
}

/** Every term above a term, nearest first, each once. */
function climb(from: string, broader: ReadonlyMap<string, readonly string[]>): { term: string; steps: number }[] {
  const above: { term: string; steps: number }[] = [];
  const seen = new Set([from]);
  let reached = [from];
  for (let steps = 1; reached.length > 0; steps++) {
    reached = reached.flatMap((term) => broader.get(term) ?? []).filter((term) => !seen.has(term));
    for (const term of reached) {
      if (!seen.has(term)) above.push({ term, steps });
      seen.add(term);
    }
  }
  return above;
}
